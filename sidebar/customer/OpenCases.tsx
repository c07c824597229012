import type { CustomerCard, Saved } from '../../src/server/contract';
import { promises } from '../../src/workbook/schema/promises';
import { service } from '../../src/workbook/schema/service';
import { dayText } from '../format';
import { Trouble } from '../shell/Trouble';
import { useWords } from '../text/words';
import { useDoOnce } from '../useDoOnce';

interface Props {
  readonly card: CustomerCard;
  readonly today: string;
  readonly user: string;
  readonly repairing: boolean;
  readonly onRepair: () => void;
  readonly onSaved: (saved: Saved) => void;
}

/** What we owe a customer: promises to close, and cases to answer and to close. */
export function OpenCases({ card, today, user, repairing, onRepair, onSaved }: Props) {
  const { text, language, count } = useWords();
  const close = useDoOnce('closePromise', user, onSaved);
  const step = useDoOnce('updateService', user, onSaved);
  const refusal = close.refusal ?? step.refusal;
  const doing = close.doing || step.doing;
  const results = promises.columns.result.kind;
  const resultTitle = (key: string) =>
    results.is === 'choice' ? (results.options[key]?.[language] ?? key) : key;
  return (
    <>
      {card.promises.length > 0 && <h3>{promises.title[language]}</h3>}
      <ul class="plain">
        {card.promises.map(({ no, promise, due, by, late }) => (
          <li key={no} class="open-case">
            <p>{promise}</p>
            <p class={late > 0 ? 'problem' : 'quiet'}>
              {[text.person.until(dayText(due, language, today)), by]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
            <fieldset class="greet-actions" disabled={doing}>
              <legend class="unseen">{promise}</legend>
              {(['short', 'kept', 'exceeded'] as const).map((result) => (
                <button key={result} type="button" class="button" onClick={() => close.run({ no, result })}>
                  {resultTitle(result)}
                </button>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
      {card.morePromises > 0 && <p class="quiet">{text.person.moreOpen(count(card.morePromises))}</p>}
      {card.cases.length > 0 && <h3>{service.title[language]}</h3>}
      <ul class="plain">
        {card.cases.map(({ no, kind, about, opened, answered }) => (
          <li key={no} class="open-case">
            <p>{[kind, about].filter((part) => part !== '').join(': ')}</p>
            <p class={answered ? 'quiet' : 'problem'}>
              {answered ? text.person.answered : text.person.unanswered(dayText(opened, language, today))}
            </p>
            <fieldset class="greet-actions" disabled={doing}>
              <legend class="unseen">{kind}</legend>
              {!answered && (
                <button type="button" class="button" onClick={() => step.run({ no, step: 'answered' })}>
                  {text.person.answer}
                </button>
              )}
              <button type="button" class="button" onClick={() => step.run({ no, step: 'closed' })}>
                {text.person.close}
              </button>
              <button
                type="button"
                class="button"
                onClick={() => step.run({ no, step: 'closed', form: { apologised: true } })}
              >
                {text.person.apologise}
              </button>
            </fieldset>
          </li>
        ))}
      </ul>
      {card.moreCases > 0 && <p class="quiet">{text.person.moreOpen(count(card.moreCases))}</p>}
      {refusal && <Trouble refusal={refusal} busy={repairing} onRepair={onRepair} />}
    </>
  );
}
