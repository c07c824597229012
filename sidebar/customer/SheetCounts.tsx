import type { SheetCount } from '../../src/server/contract';
import { useWords } from '../text/words';

interface Props {
  readonly heading: string;
  readonly counts: readonly SheetCount[];
}

/** How many rows of which sheet are concerned. */
export function SheetCounts({ heading, counts }: Props) {
  const { text, count } = useWords();
  if (counts.length === 0) return null;
  return (
    <p>
      {heading} {counts.map((one) => text.people.rowsOf(count(one.count), one.sheet)).join(', ')}.
    </p>
  );
}
