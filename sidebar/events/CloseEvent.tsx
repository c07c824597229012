import { useState } from 'preact/hooks';
import type { Saved } from '../../src/server/contract';
import { events } from '../../src/workbook/schema/events';
import { Field } from '../log/Field';
import { Trouble } from '../shell/Trouble';
import { useWords } from '../text/words';
import { useDoOnce } from '../useDoOnce';

interface Props {
  readonly no: string;
  /** How many said yes and were not seen. */
  readonly missed: number;
  readonly user: string;
  readonly repairing: boolean;
  readonly onRepair: () => void;
  readonly onSaved: (saved: Saved) => void;
}

/** The end of an event: what it cost, booked once. */
export function CloseEvent({ no, missed, user, repairing, onRepair, onSaved }: Props) {
  const { text, count } = useWords();
  const [spent, setSpent] = useState('');
  const { doing, refusal, forget, run } = useDoOnce('closeEvent', user, onSaved);
  const submit = (event: Event) => {
    event.preventDefault();
    void run({ no, spent: spent.trim() });
  };
  return (
    <form class="plain" noValidate onSubmit={submit}>
      <h3>{text.events.closing}</h3>
      <Field
        name="event-spent"
        column={events.columns.spent}
        value={spent}
        problem={refusal?.field === 'spent' ? refusal.text : ''}
        hint={text.events.spentHint}
        onInput={(typed) => {
          forget();
          setSpent(typed);
        }}
      />
      {refusal && refusal.field !== 'spent' && (
        <Trouble refusal={refusal} busy={repairing} onRepair={onRepair} />
      )}
      {missed > 0 && <p>{text.events.willMiss(count(missed))}</p>}
      <div class="greet-actions">
        <button type="submit" class="button primary" disabled={doing}>
          {doing ? text.log.saving : text.events.close}
        </button>
      </div>
    </form>
  );
}
