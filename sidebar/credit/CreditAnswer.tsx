import { Icon } from '../shell/Icon';
import { troubleText } from '../shell/Trouble';
import { useWords } from '../text/words';
import type { CreditCheck } from './useCreditCheck';

/** May they pay later? The answer with its reason, by word, shape and colour. */
export function CreditAnswer({ check }: { readonly check: CreditCheck }) {
  const { text } = useWords();
  return (
    <div class="credit-answer" aria-live="polite">
      {check.is === 'asking' && <p class="quiet">{text.credit.checking}</p>}
      {check.is === 'refused' && <p class="problem">{troubleText(check.refusal, text)}</p>}
      {check.is === 'said' && (
        <div class={check.said.yes ? 'verdict yes' : 'verdict no'}>
          <Icon name={check.said.yes ? 'done' : 'ban'} />
          <div>
            <strong>{check.said.reason}</strong>
            <p class="quiet">{text.credit.standing(check.said.owed, check.said.limit)}</p>
            <p class="quiet">{check.said.history}</p>
          </div>
        </div>
      )}
    </div>
  );
}
