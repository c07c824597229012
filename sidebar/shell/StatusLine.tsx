import type { Text } from '../text/id';
import { useWords } from '../text/words';
import { Icon } from './Icon';
import { Trouble } from './Trouble';
import type { Status, StatusLineState } from './useStatus';

interface Props {
  readonly state: StatusLineState;
  readonly user: string;
}

/** What was done last, and the button that takes it back. */
export function StatusLine({ state, user }: Props) {
  const { text } = useWords();
  const { status, undoing, refusal, show, undo } = state;
  const undoable = status !== null && 'saved' in status && status.saved.undoable;
  return (
    <div class="status-place">
      <div class={status ? 'status' : 'status-none'}>
        <span role="status" class="status-words">
          {status && <Icon name={status.is === 'undone' ? 'undo' : 'done'} />}
          {status && <span>{sentenceOf(status, text)}</span>}
        </span>
        {undoable && (
          <button type="button" class="button quiet-button" disabled={undoing} onClick={() => undo(user)}>
            {undoing ? text.status.undoing : text.status.undo}
          </button>
        )}
        {status && !undoable && (
          <button
            type="button"
            class="icon-button"
            aria-label={text.status.close}
            title={text.status.close}
            onClick={() => show(null)}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      {refusal && <Trouble refusal={refusal} busy={undoing} onRetry={() => undo(user)} />}
    </div>
  );
}

function sentenceOf(status: Status, text: Text): string {
  switch (status.is) {
    case 'saved':
      return text.status.saved(status.saved.summary);
    case 'last':
      return text.status.last(status.saved.summary);
    case 'undone':
      return text.status.undone(status.summary);
    case 'said':
      return status.sentence;
  }
}
