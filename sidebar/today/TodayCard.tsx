import { useEffect, useRef, useState } from 'preact/hooks';
import type { Saved, TodayList } from '../../src/server/contract';
import { useWords } from '../text/words';
import { GreetRow } from './GreetRow';

interface Props {
  /** Null until it has arrived. */
  readonly list: TodayList | null;
  readonly today: string;
  readonly user: string;
  readonly repairing: boolean;
  readonly onRepair: () => void;
  readonly onSaved: (saved: Saved) => void;
  readonly onLog: (code: string) => void;
  readonly onCustomer: (code: string) => void;
}

/** Whom to greet today, why, and what to say. */
export function TodayCard({ list, onSaved, ...props }: Props) {
  const { text, count } = useWords();
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = useRef<HTMLOListElement>(null);
  // A new list knows by itself who has been greeted.
  useEffect(() => setDone(new Set()), [list]);
  if (list === null) return <p class="quiet">{text.loading}</p>;
  const people = list.people.filter(({ code, reason, no }) => !done.has(`${code} ${reason} ${no}`));
  /** Whoever goes by keyboard goes on with who comes next; who is elsewhere by now stays there. */
  const goOn = (from: number) =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const next = rows.current?.children[from]?.querySelector<HTMLElement>('.name-button');
      (next ?? heading.current)?.focus({ preventScroll: true });
    });
  return (
    <section class="card">
      <h2 ref={heading} tabIndex={-1}>
        {text.today.heading}
      </h2>
      {people.length === 0 ? (
        <div class="nobody">
          <p>{text.today.nobody}</p>
          <p>{text.today.teach}</p>
        </div>
      ) : (
        <ol class="greet-list" ref={rows}>
          {people.map((entry, at) => (
            <GreetRow
              key={`${entry.code} ${entry.reason} ${entry.no}`}
              {...props}
              entry={entry}
              onSaved={(saved) => {
                setDone(new Set([...done, `${entry.code} ${entry.reason} ${entry.no}`]));
                onSaved(saved);
                goOn(at);
              }}
            />
          ))}
        </ol>
      )}
      {list.more > 0 && <p class="quiet">{text.today.more(count(list.more))}</p>}
    </section>
  );
}
