import { purchases } from '../../src/workbook/schema/purchases';
import { optionsOf } from '../log/optionsOf';
import { useWords } from '../text/words';
import type { Method } from './saleDraft';

interface Props {
  readonly value: Method;
  readonly onChoose: (method: Method) => void;
}

/** How it is paid: one button for each way. */
export function MethodChoice({ value, onChoose }: Props) {
  const { language } = useWords();
  const { title, kind } = purchases.columns.method;
  return (
    <fieldset>
      <legend>{title[language]}</legend>
      <div class="methods">
        {optionsOf(kind).map(([key, words]) => (
          <label key={key} class="kind">
            <input
              type="radio"
              name="sale-method"
              value={key}
              checked={value === key}
              // The keys of the column are its methods.
              onChange={() => onChoose(key as Method)}
            />
            <span class="kind-title">{words[language]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
