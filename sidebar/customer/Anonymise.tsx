import type { Saved } from '../../src/server/contract';
import { Trouble } from '../shell/Trouble';
import { useWords } from '../text/words';
import { useAnswer } from '../useAnswer';
import { useDoOnce } from '../useDoOnce';
import { SheetCounts } from './SheetCounts';

interface Props {
  readonly code: string;
  readonly user: string;
  readonly onSaved: (saved: Saved) => void;
  readonly onRepair: () => void;
  readonly repairing: boolean;
}

/** Making a customer nobody: all that happens in words, then one button. */
export function Anonymise({ code, user, onSaved, onRepair, repairing }: Props) {
  const { text } = useWords();
  const { value, refusal: unread, reload } = useAnswer('anonymisePreview', { code });
  const { doing, refusal, run } = useDoOnce('anonymise', user, onSaved);
  if (unread) return <Trouble refusal={unread} onRetry={reload} onRepair={onRepair} />;
  if (value === null) return <p class="quiet">{text.loading}</p>;
  return (
    <section class="plain">
      <h2>{text.people.anonymise(value.name, value.becomes)}</h2>
      {value.says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <SheetCounts heading={text.people.concerned} counts={value.rows} />
      {value.hindrance !== '' && <p class="problem">{value.hindrance}</p>}
      {refusal && <Trouble refusal={refusal} busy={repairing} onRepair={onRepair} />}
      <button
        type="button"
        class="button primary"
        disabled={doing || value.hindrance !== ''}
        onClick={() => run({ code })}
      >
        {doing ? text.log.saving : refusal?.remedy === 'retry' ? text.trouble.retry : text.people.doAnonymise}
      </button>
    </section>
  );
}
