import { settings } from '../../src/workbook/schema/settings';
import { settingRows } from '../../src/workbook/setting';
import { Icon } from '../shell/Icon';
import { useWords } from '../text/words';

/** The shop gives no credit: how it is, and how it would be changed. */
export function CreditOff() {
  const { text, language } = useWords();
  const { creditAllowed, creditLimit } = settingRows;
  return (
    <div class="nobody">
      <p>
        <Icon name="ban" /> <strong>{text.credit.off}</strong>
      </p>
      <p class="quiet">
        {text.credit.howToAllow(
          settings.title[language],
          creditAllowed.title[language],
          creditLimit.title[language],
        )}
      </p>
    </div>
  );
}
