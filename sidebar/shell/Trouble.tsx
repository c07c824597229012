import type { Refusal } from '../../src/server/contract';
import { lostBy } from '../server';
import type { Text } from '../text/id';
import { useWords } from '../text/words';
import { Icon } from './Icon';

/** What a refusal says: the server's own words, or ours where it could not be asked. */
export function troubleText(refusal: Refusal, text: Text): string {
  const lost = lostBy(refusal);
  return lost === null ? refusal.text : text.trouble.lost[lost];
}

interface Props {
  readonly refusal: Refusal;
  readonly busy?: boolean;
  readonly onRetry?: () => void;
  readonly onRepair?: () => void;
}

/** A refusal with the one thing that helps. */
export function Trouble({ refusal, busy = false, onRetry, onRepair }: Props) {
  const { text } = useWords();
  const said = lostBy(refusal) === null ? '' : refusal.text;
  return (
    <div class="trouble" role="alert">
      <Icon name="warning" />
      <div class="trouble-words">
        <p>{troubleText(refusal, text)}</p>
        {said !== '' && <p class="quiet">{text.trouble.said(said)}</p>}
        {refusal.remedy === 'setUp' && onRepair && (
          <button type="button" class="button" disabled={busy} onClick={onRepair}>
            {busy ? text.trouble.repairing : text.trouble.repair}
          </button>
        )}
        {refusal.remedy === 'retry' && onRetry && (
          <button type="button" class="button" disabled={busy} onClick={onRetry}>
            {text.trouble.retry}
          </button>
        )}
      </div>
    </div>
  );
}
