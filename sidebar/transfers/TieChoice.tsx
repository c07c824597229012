import type { BankRow } from '../../src/server/contract';
import { useWords } from '../text/words';

interface Props {
  readonly row: BankRow;
  readonly rowText: string;
  readonly because: string;
  readonly options: readonly (readonly [no: string, words: string])[];
  readonly value: string;
  readonly onChoose: (no: string) => void;
}

/** A row of money in that fits more than one transfer: a person chooses, or leaves it. */
export function TieChoice({ row, rowText, because, options, value, onChoose }: Props) {
  const { text } = useWords();
  const name = `tie-${row.line}`;
  return (
    <fieldset class="tie">
      <legend>{`${text.transfers.ties} ${row.amount}`}</legend>
      <p class="quiet">{rowText}</p>
      <p class="sight-why">{because}</p>
      {[...options, ['', text.transfers.undecided] as const].map(([no, words]) => (
        <label key={no} class="tick">
          <input type="radio" name={name} value={no} checked={value === no} onChange={() => onChoose(no)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
