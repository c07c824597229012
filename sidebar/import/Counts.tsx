import type { ImportReport } from '../../src/server/contract';
import { useWords } from '../text/words';

/** Every row of the file in one of the counts, and the customers they belong to. */
export function Counts({ report }: { readonly report: ImportReport }) {
  const { text, count } = useWords();
  const counts = [
    ['added', report.added],
    ['already', report.already],
    ['rejected', report.rejected.length],
    ['newCustomers', report.newCustomers],
    ['matchedCustomers', report.matchedCustomers],
  ] as const;
  return (
    <dl class="counts">
      {counts.map(([key, number]) => (
        <div key={key} class={`count ${key} ${number === 0 ? 'zero' : ''}`}>
          <dt>{text.import[key]}</dt>
          <dd>{count(number)}</dd>
        </div>
      ))}
    </dl>
  );
}
