import type {
  DateOrder,
  DecimalMark,
  ImportChoice,
  ImportField,
  ImportGuess,
  Refusal,
} from '../../src/server/contract';
import { useWords } from '../text/words';
import { importTitles } from './importTitles';
import { Select } from './Select';

interface Props {
  readonly guess: ImportGuess;
  readonly disabled: boolean;
  readonly refusal: Refusal | null;
  readonly onChoose: (choice: ImportChoice) => void;
}

const needed = ['date', 'customer'] as const;
const money = ['amount', 'quantity', 'unitPrice'] as const;
const optional = ['receipt', 'item', 'phone'] as const;
const dateOrders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];
const decimalMarks: readonly DecimalMark[] = [',', '.'];

/** Which column is what, and how the file writes days and amounts: guessed, and open to correction. */
export function Mapping({ guess, disabled, refusal, onChoose }: Props) {
  const { text } = useWords();
  const { columns, hasHeader, dateOrder, decimalMark, open } = guess;
  const choice: ImportChoice = { columns, hasHeader, dateOrder, decimalMark };
  const missing = (field: (typeof open)[number]) => {
    if (refusal?.field === field) return refusal.text;
    return open.includes(field) ? text.import.mustChoose : '';
  };
  const column = (field: ImportField, problem = '') => (
    <ColumnSelect key={field} field={field} guess={guess} problem={problem} onChoose={onChoose} />
  );
  return (
    <fieldset class="plain" disabled={disabled}>
      <h3>{text.import.columns}</h3>
      {needed.map((field) => column(field, missing(field)))}
      <p class="quiet">{text.import.amount}</p>
      {money.map((field) => column(field, field === 'amount' ? missing('amount') : ''))}
      <Select
        name="dateOrder"
        title={text.import.dateOrder}
        value={dateOrder ?? ''}
        blank={dateOrder === null ? text.import.choosePlease : null}
        options={dateOrders.map((order) => [order, text.import.dateOrders[order]])}
        problem={missing('dateOrder')}
        onChoose={(value) =>
          onChoose({ ...choice, dateOrder: dateOrders.find((order) => order === value) ?? null })
        }
      />
      <Select
        name="decimalMark"
        title={text.import.decimalMark}
        value={decimalMark ?? ''}
        blank={decimalMark === null ? text.import.choosePlease : null}
        options={decimalMarks.map((mark) => [mark, text.import.decimalMarks[mark]])}
        problem={missing('decimalMark')}
        onChoose={(value) =>
          onChoose({ ...choice, decimalMark: decimalMarks.find((mark) => mark === value) ?? null })
        }
      />
      <label class="tick">
        <input
          type="checkbox"
          name="hasHeader"
          checked={hasHeader}
          onChange={(event) => onChoose({ ...choice, hasHeader: event.currentTarget.checked })}
        />
        {text.import.hasHeader}
      </label>
      <details class="more-columns">
        <summary>{text.import.optional}</summary>
        {optional.map((field) => column(field))}
      </details>
    </fieldset>
  );
}

interface ColumnSelectProps {
  readonly field: ImportField;
  readonly guess: ImportGuess;
  readonly problem: string;
  readonly onChoose: (choice: ImportChoice) => void;
}

function ColumnSelect({ field, guess, problem, onChoose }: ColumnSelectProps) {
  const { text, language } = useWords();
  const { columns, hasHeader, dateOrder, decimalMark, titles } = guess;
  const choose = (value: string) => {
    const { [field]: _before, ...others } = columns;
    const next = value === '' ? others : { ...others, [field]: Number(value) };
    onChoose({ columns: next, hasHeader, dateOrder, decimalMark });
  };
  return (
    <Select
      name={`column-${field}`}
      title={importTitles[field][language]}
      value={String(columns[field] ?? '')}
      blank={problem === '' ? text.import.none : text.import.choosePlease}
      options={titles.map((title, at) => [
        String(at),
        title === '' ? text.import.column(String(at + 1)) : title,
      ])}
      problem={problem}
      onChoose={choose}
    />
  );
}
