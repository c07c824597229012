import type { Column } from '../../src/workbook/column';
import { useWords } from '../text/words';
import { useLists } from './lists';
import { optionsOf } from './optionsOf';

interface Props {
  readonly name: string;
  readonly column: Column;
  readonly value: string;
  readonly problem: string;
  /** Instead of what the schema says the column is for. */
  readonly hint?: string;
  /** Text without lines of its own, such as a name. */
  readonly oneLine?: boolean;
  readonly onInput: (value: string) => void;
}

/** One field of a form: its title, help and control come from the column. */
export function Field({ name, column, value, problem, hint, oneLine = false, onInput }: Props) {
  const { language } = useWords();
  const id = `field-${name}`;
  const shared = {
    id,
    name,
    value,
    'aria-invalid': problem !== '',
    'aria-describedby': `${id}-hint ${id}-problem`,
  };
  return (
    <div class={column.kind.is === 'text' ? 'field wide' : 'field'}>
      <label for={id}>{column.title[language]}</label>
      <Control shared={shared} column={column} oneLine={oneLine} onInput={onInput} />
      <span id={`${id}-hint`} class="quiet">
        {hint ?? column.about[language]}
      </span>
      <span id={`${id}-problem`} class="problem">
        {problem}
      </span>
    </div>
  );
}

interface ControlProps {
  readonly shared: {
    readonly id: string;
    readonly name: string;
    readonly value: string;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby': string;
  };
  readonly column: Column;
  readonly oneLine: boolean;
  readonly onInput: (value: string) => void;
}

function Control({ shared, column, oneLine, onInput }: ControlProps) {
  const { text, language } = useWords();
  const lists = useLists();
  const typed = (event: { readonly currentTarget: { readonly value: string } }) =>
    onInput(event.currentTarget.value);
  switch (column.kind.is) {
    case 'choice':
      return (
        <select {...shared} onChange={typed}>
          <option value="">{text.log.unchosen}</option>
          {optionsOf(column.kind).map(([key, words]) => (
            <option key={key} value={key}>
              {words[language]}
            </option>
          ))}
        </select>
      );
    case 'pick': {
      const names = lists[column.kind.list] ?? [];
      // Another name may be typed all the same, as in the sheet.
      return (
        <>
          <input {...shared} list={`${shared.id}-list`} autocomplete="off" onInput={typed} />
          <datalist id={`${shared.id}-list`}>
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      );
    }
    case 'text':
      return oneLine ? (
        <input {...shared} autocomplete="off" onInput={typed} />
      ) : (
        <textarea {...shared} rows={2} onInput={typed} />
      );
    case 'moment':
      return <input {...shared} type="datetime-local" onInput={typed} />;
    case 'day':
      return <input {...shared} type="date" onInput={typed} />;
    case 'integer':
      return <input {...shared} inputMode="numeric" autocomplete="off" onInput={typed} />;
    default:
      return <input {...shared} autocomplete="off" onInput={typed} />;
  }
}
