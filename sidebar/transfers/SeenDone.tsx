import { Icon } from '../shell/Icon';
import type { Status } from '../shell/useStatus';
import { useWords } from '../text/words';
import type { GateDone } from './useTransferGate';

interface Props {
  readonly done: GateDone;
  readonly status: Status | null;
}

/** What has been marked, and what was left as it is; taking it back is offered in the line above. */
export function SeenDone({ done: { seen, skipped, saved }, status }: Props) {
  const { text, count } = useWords();
  const undone = status?.is === 'undone' && status.id === saved?.id;
  return (
    <div class="plain">
      {seen.length > 0 && (
        <h3 tabIndex={-1} class={undone ? '' : 'all-seen'}>
          {!undone && <Icon name="done" />}
          {undone ? text.transfers.undone(count(seen.length)) : text.transfers.done(count(seen.length))}
        </h3>
      )}
      {skipped.length > 0 && (
        <section>
          <h3 tabIndex={-1}>{text.transfers.skipped}</h3>
          <ul class="rejected-rows">
            {skipped.map(({ no, name, reason }) => (
              <li key={no}>
                <span class="reason">{`${name}: ${reason}`}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
