import { useState } from 'preact/hooks';
import type { CustomerCard as Card, Saved } from '../../src/server/contract';
import { customers } from '../../src/workbook/schema/customers';
import { family } from '../../src/workbook/schema/family';
import { dayText } from '../format';
import { type FormKey, formKeys } from '../log/useLog';
import type { LineDraft } from '../sale/saleDraft';
import { Icon } from '../shell/Icon';
import { useWords } from '../text/words';
import { OpenCases } from './OpenCases';

interface Props {
  readonly card: Card;
  readonly today: string;
  readonly user: string;
  readonly repairing: boolean;
  readonly onRepair: () => void;
  readonly onSaved: (saved: Saved) => void;
  readonly onLog: (form: FormKey, order?: readonly LineDraft[]) => void;
}

const firstEntries = 5;

/** All that the shop knows of one customer: first how they stand, then what to talk about, then what happened. */
export function CustomerCard({ card, today, onLog, ...shared }: Props) {
  const { text, language, count } = useWords();
  const [shown, setShown] = useState(firstEntries);
  const day = (known: string) => dayText(known, language, today);
  const { view } = customers;
  const facts = [
    ['', card.silence],
    [view.lastContact?.title[language], card.lastContact && day(card.lastContact)],
    [view.nextTouch?.title[language], card.nextTouch && day(card.nextTouch)],
    [view.expectedValue?.title[language], card.expected],
  ].filter(([, value]) => value);
  return (
    <section class="card person">
      <h2>{`${card.title} ${card.name}`.trim()}</h2>
      <p class="quiet">
        {[card.stage, card.tier, card.code, card.phone].filter((part) => part !== '').join(' · ')}
      </p>
      {card.doNotContact && (
        <p class="do-not-contact">
          <Icon name="ban" />
          <span>
            <strong>{text.customer.doNotContact}.</strong> {text.customer.doNotContactHelp}
          </span>
        </p>
      )}
      {card.owed !== '' && (
        <p class="owed">
          <Icon name="warning" />
          <span>
            <strong>{text.person.owes(card.owed)}</strong>{' '}
            {card.owedSince !== '' && text.person.due(day(card.owedSince))}
          </span>
        </p>
      )}
      <div class="greet-actions">
        {card.chat.startsWith('https://wa.me/') && (
          <a class="button primary" href={card.chat} target="_blank" rel="noopener noreferrer">
            <Icon name="send" />
            {text.person.chat}
          </a>
        )}
        {formKeys.map((form) => (
          <button key={form} type="button" class="button" onClick={() => onLog(form)}>
            {text.forms[form]}
          </button>
        ))}
      </div>
      <dl class="facts">
        {facts.map(([title, value]) => (
          <div key={value}>
            <dt>{title || view.silence?.title[language]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{card.why}</p>
      <OpenCases {...shared} card={card} today={today} />
      {card.favourites.length > 0 && (
        <>
          <h3>{text.person.buys}</h3>
          <ul>
            {card.favourites.map(({ item, days }) => (
              <li key={item}>{text.person.times(item, count(days))}</li>
            ))}
          </ul>
          <button type="button" class="button" onClick={() => onLog('sale', card.usualOrder)}>
            {text.person.again(
              card.usualOrder.map(({ item, quantity }) => `${quantity} ${item}`.trim()).join(', '),
            )}
          </button>
        </>
      )}
      {card.topics.length > 0 && (
        <>
          <h3>{text.person.topics}</h3>
          <ul>
            {card.topics.map((topic) => (
              <li key={topic}>{topic}</li>
            ))}
          </ul>
        </>
      )}
      {card.family.length > 0 && (
        <>
          <h3>{family.title[language]}</h3>
          <ul>
            {card.family.map((member) => (
              <li key={member}>{member}</li>
            ))}
          </ul>
        </>
      )}
      {card.about.map(({ title, text: words }) => (
        <div key={title}>
          <h3>{title}</h3>
          <p>{words}</p>
        </div>
      ))}
      <h3>{text.person.timeline}</h3>
      {card.timeline.length === 0 && <p class="quiet">{text.person.nothingYet}</p>}
      <ol class="timeline">
        {card.timeline.slice(0, shown).map((entry, at) => (
          <li key={String(at)}>
            <span class="quiet">{day(entry.day)}</span>
            <span>
              <strong>{text.person.kinds[entry.is]}</strong>{' '}
              {[entry.text, entry.money].filter((part) => part !== '').join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      {card.timeline.length > shown && (
        <button type="button" class="unfold" onClick={() => setShown(card.timeline.length)}>
          <Icon name="down" />
          {text.person.more}
        </button>
      )}
      {shown >= card.timeline.length && card.earlier > 0 && (
        <p class="quiet">{text.person.earlier(count(card.earlier))}</p>
      )}
    </section>
  );
}
