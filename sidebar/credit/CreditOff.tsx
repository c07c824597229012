import { Icon } from '../shell/Icon';
import { useWords } from '../text/words';

/** The shop gives no credit: how it is, and how it would be changed. */
export function CreditOff() {
  const { text } = useWords();
  return (
    <div class="nobody">
      <p>
        <Icon name="ban" /> <strong>{text.credit.off}</strong>
      </p>
      <p class="quiet">{text.credit.howToAllow}</p>
    </div>
  );
}
