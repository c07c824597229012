import { useRef, useState } from 'preact/hooks';
import type { CustomerCard as Card, Saved } from '../../src/server/contract';
import { customers } from '../../src/workbook/schema/customers';
import { family } from '../../src/workbook/schema/family';
import { dayText, phoneText } from '../format';
import { type FormKey, formKeys } from '../log/useLog';
import type { LineDraft } from '../sale/saleDraft';
import { Icon } from '../shell/Icon';
import { Notices } from '../shell/Notices';
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
/** Beside the word, so that neither colour nor language is needed to tell them apart. */
const stageShapes = { prospect: '○', customer: '◐', regular: '●' } as const;
const silenceIcons = { ok: 'done', quiet: 'later', slipping: 'warning', '': 'later' } as const;

/** All that the shop knows of one customer: first how they stand, then what to talk about, then what happened. */
export function CustomerCard({ card, today, onLog, ...shared }: Props) {
  const { text, language, count } = useWords();
  const day = (known: string) => dayText(known, language, today);
  const { view } = customers;
  const facts = [
    ['visits', card.visits > 0 ? count(card.visits) : ''],
    ['firstPurchase', day(card.firstPurchase)],
    ['lastPurchase', day(card.lastPurchase)],
    ['lastContact', day(card.lastContact)],
    ['nextTouch', day(card.nextTouch)],
    ['expectedValue', card.expected],
  ].filter(([, value]) => value !== '');
  return (
    <section class="card person">
      <h2 tabIndex={-1}>{`${card.title} ${card.name}`.trim()}</h2>
      <p class="standing">
        <span>
          <span aria-hidden="true">{stageShapes[card.stageIs]}</span> {card.stage}
        </span>
        {card.tier !== '' && (
          <span>
            <span aria-hidden="true">◆</span> {card.tier}
          </span>
        )}
      </p>
      <p class="quiet">{[card.code, phoneText(card.phone)].filter((part) => part !== '').join(' · ')}</p>
      {card.doNotContact && (
        <p class="do-not-contact">
          <Icon name="ban" />
          <span>
            <strong>{text.customer.doNotContact}.</strong> {text.customer.doNotContactHelp}
          </span>
        </p>
      )}
      <Glance card={card} day={day} />
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
        {facts.map(([key = '', value]) => (
          <div key={key}>
            <dt>{view[key]?.title[language]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {card.tones !== '' && <p class="quiet">{card.tones}</p>}
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
            {card.topics.map((topic, at) => (
              <li key={String(at)}>{topic}</li>
            ))}
          </ul>
        </>
      )}
      {card.family.length > 0 && (
        <>
          <h3>{family.title[language]}</h3>
          <ul>
            {card.family.map((member, at) => (
              <li key={String(at)}>{member}</li>
            ))}
          </ul>
        </>
      )}
      {card.about.map((noted) => (
        <div key={noted.title}>
          <h3>{noted.title}</h3>
          <p>{[noted.text, day(noted.day)].filter((part) => part !== '').join(' · ')}</p>
        </div>
      ))}
      <Timeline card={card} day={day} />
      <Notices notices={card.notices} />
    </section>
  );
}

interface PartProps {
  readonly card: Card;
  readonly day: (known: string) => string;
}

/** What has to be known before the first word: how long they stayed away, and what is open between us. */
function Glance({ card, day }: PartProps) {
  const { text, count } = useWords();
  const [soonest] = card.promises;
  const { silence, owed, owedSince, promises, cases } = card;
  return (
    <ul class="plain glance">
      {silence !== '' && (
        <li class={card.silent}>
          <Icon name={silenceIcons[card.silent]} />
          {silence}
        </li>
      )}
      {owed !== '' && (
        <li class="owed">
          <Icon name="cash" />
          <span>
            <strong>{text.person.owes(owed)}</strong> {owedSince !== '' && text.person.due(day(owedSince))}
          </span>
        </li>
      )}
      {soonest && (
        <li>
          <Icon name="log" />
          {text.person.openPromises(count(promises.length + card.morePromises), day(soonest.due))}
        </li>
      )}
      {cases.length > 0 && (
        <li>
          <Icon name="caring" />
          {text.person.openCases(count(cases.length + card.moreCases))}
        </li>
      )}
    </ul>
  );
}

/** What happened, the latest first; the older part unfolds in place, and is where reading goes on. */
function Timeline({ card, day }: PartProps) {
  const { text, count } = useWords();
  const [isWhole, setIsWhole] = useState(card.timeline.length <= firstEntries);
  const list = useRef<HTMLOListElement>(null);
  const unfold = () => {
    setIsWhole(true);
    requestAnimationFrame(() => {
      const next = list.current?.children[firstEntries];
      if (next instanceof HTMLElement) next.focus();
    });
  };
  const shown = isWhole ? card.timeline : card.timeline.slice(0, firstEntries);
  return (
    <>
      <h3>{text.person.timeline}</h3>
      {shown.length === 0 && <p class="quiet">{text.person.nothingYet}</p>}
      <ol class="timeline" ref={list}>
        {shown.map((entry, at) => (
          <li key={String(at)} tabIndex={-1}>
            <span class="quiet">{day(entry.day)}</span>
            <span>
              <strong>{text.person.kinds[entry.is]}</strong>{' '}
              {[entry.text, entry.money].filter((part) => part !== '').join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      {!isWhole && (
        <button type="button" class="unfold" onClick={unfold}>
          <Icon name="down" />
          {text.person.more}
        </button>
      )}
      {isWhole && card.earlier > 0 && <p class="quiet">{text.person.earlier(count(card.earlier))}</p>}
    </>
  );
}
