import { useState } from 'preact/hooks';
import type { Saved, TrailEntry } from '../../src/server/contract';
import { dayText } from '../format';
import type { CardProps } from '../shell/cards';
import { Trouble } from '../shell/Trouble';
import { useWords } from '../text/words';
import { useAnswer } from '../useAnswer';
import { useDone } from '../useDone';
import { useTakeBack } from './useTakeBack';

interface Props extends CardProps {
  readonly onUndone: (saved: Saved) => void;
}

const everything = {};

/** Who saved what, the newest first, and taking back one of it or all down to it. */
export function TrailCard({ today, user, status, repairing, onRepair, onUndone }: Props) {
  const { text } = useWords();
  const trail = useAnswer('trail', everything);
  const takeBack = useTakeBack(user, onUndone);
  const [sure, setSure] = useState('');
  useDone(status, () => {
    setSure('');
    void trail.reload();
  });
  if (trail.refusal)
    return (
      <div class="card">
        <Trouble refusal={trail.refusal} busy={repairing} onRetry={trail.reload} onRepair={onRepair} />
      </div>
    );
  if (trail.value === null) return <p class="quiet">{text.loading}</p>;
  const { entries, more } = trail.value;
  const standing = entries.filter((entry) => entry.standing);
  const downTo = (entry: TrailEntry): string[] =>
    standing.slice(0, standing.indexOf(entry) + 1).map(({ id }) => id);
  return (
    <section class="card">
      <h2>{text.trail.heading}</h2>
      <p class="quiet">{entries.length === 0 ? text.trail.empty : text.trail.about}</p>
      {takeBack.refusal && (
        <Trouble
          refusal={takeBack.refusal}
          busy={takeBack.doing || repairing}
          onRetry={takeBack.again}
          onRepair={onRepair}
        />
      )}
      {takeBack.hindered.length > 0 && (
        <ul class="plain">
          {takeBack.hindered.map(({ id, what, why }) => (
            <li key={id}>
              <strong>{what}</strong>: {why}
            </li>
          ))}
        </ul>
      )}
      {takeBack.rest.length > 0 && (
        <div class="greet-actions">
          <button
            type="button"
            class="button"
            disabled={takeBack.doing}
            onClick={() => void takeBack.run(takeBack.rest)}
          >
            {text.trail.rest(takeBack.rest.length)}
          </button>
        </div>
      )}
      <ol class="greet-list">
        {entries.map((entry) => (
          <TrailRow
            key={entry.id}
            entry={entry}
            today={today}
            downTo={entry.standing ? downTo(entry) : []}
            isSure={sure === entry.id}
            doing={takeBack.doing}
            onAsk={(id) => setSure(id)}
            onUndo={(ids) => {
              setSure('');
              void takeBack.run(ids);
            }}
          />
        ))}
      </ol>
      {more && <p class="quiet">{text.trail.more(entries.length)}</p>}
    </section>
  );
}

interface RowProps {
  readonly entry: TrailEntry;
  readonly today: string;
  /** All that stands from the newest down to this one. */
  readonly downTo: readonly string[];
  readonly isSure: boolean;
  readonly doing: boolean;
  readonly onAsk: (id: string) => void;
  readonly onUndo: (ids: readonly string[]) => void;
}

function TrailRow({ entry, today, downTo, isSure, doing, onAsk, onUndo }: RowProps) {
  const { text, language } = useWords();
  const { id, when, who, what, note, standing } = entry;
  const button = (words: string, act: () => void) => (
    <button type="button" class="button" disabled={doing} onClick={act}>
      {words}
    </button>
  );
  return (
    <li class="greet">
      <p class={standing ? '' : 'quiet'}>{what}</p>
      <p class="quiet">
        {[when === '' ? '' : `${dayText(when.slice(0, 10), language, today)} ${when.slice(11)}`, who]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {note !== '' && <p class="quiet">{note}</p>}
      {standing && !isSure && (
        <div class="greet-actions">
          {note === '' && button(text.trail.undo, () => onUndo([id]))}
          {downTo.length > 1 && button(text.trail.undoTo(downTo.length), () => onAsk(id))}
        </div>
      )}
      {isSure && (
        <div class="greet-actions" role="alert">
          <p>{text.trail.sure(downTo.length)}</p>
          {button(text.trail.yes, () => onUndo(downTo))}
          {button(text.trail.no, () => onAsk(''))}
        </div>
      )}
    </li>
  );
}
