import type { ImportGuess } from '../../src/server/contract';
import { dayText } from '../format';
import { useWords } from '../text/words';
import { importTitles } from './importTitles';

interface Props {
  readonly guess: ImportGuess;
  readonly skipped: number;
  readonly today: string;
}

/** The first rows as they would be read; a problem stands below its row. */
export function Preview({ guess, skipped, today }: Props) {
  const { text, language } = useWords();
  return (
    <table class="preview">
      <caption>{text.import.preview}</caption>
      <thead>
        <tr>
          {(['date', 'customer', 'amount'] as const).map((field) => (
            <th key={field} scope="col" class={field}>
              {importTitles[field][language]}
            </th>
          ))}
        </tr>
      </thead>
      {guess.preview.map(({ line, date, customer, amount, problem }) => (
        <tbody key={line}>
          <tr>
            <td>{dayText(date, language, today)}</td>
            <td>{customer}</td>
            <td class="amount">{amount}</td>
          </tr>
          {problem !== '' && (
            <tr>
              <td colSpan={3} class="problem">
                {`${text.import.line(String(line + skipped))}: ${problem}`}
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}
