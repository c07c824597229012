import { toneOf } from '../../src/domain/contactKind';
import { followUps } from '../../src/workbook/schema/followUps';
import { Icon } from '../shell/Icon';
import { useWords } from '../text/words';
import { optionsOf } from './optionsOf';

interface Props {
  readonly value: string;
  readonly problem: string;
  readonly onChoose: (kind: string) => void;
}

/** Why we got in touch: one button for each kind, marked as caring or selling. */
export function KindChoice({ value, problem, onChoose }: Props) {
  const { text, language } = useWords();
  const { title, about, kind } = followUps.columns.kind;
  return (
    <fieldset class="kinds" aria-describedby="kind-problem">
      <legend>
        {title[language]} <span class="quiet">{about[language]}</span>
      </legend>
      <p id="kind-problem" class="problem">
        {problem}
      </p>
      <div class="kind-grid">
        {optionsOf(kind).map(([key, words]) => {
          const tone = toneOf(key);
          return (
            <label key={key} class={`kind ${tone}`}>
              <input
                type="radio"
                name="kind"
                value={key}
                checked={value === key}
                onChange={() => onChoose(key)}
              />
              <span class="kind-title">{words[language]}</span>
              <span class="kind-tone">
                <Icon name={tone} />
                {text.log[tone]}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
