import type { EventCard as Card, GuestEntry, Saved } from '../../src/server/contract';
import { dayText } from '../format';
import { Icon } from '../shell/Icon';
import { Notices } from '../shell/Notices';
import { Trouble } from '../shell/Trouble';
import { useWords } from '../text/words';
import { useDoOnce } from '../useDoOnce';
import { CloseEvent } from './CloseEvent';
import { GuestRow } from './GuestRow';

interface Props {
  readonly card: Card;
  readonly today: string;
  readonly user: string;
  readonly repairing: boolean;
  readonly onRepair: () => void;
  readonly onSaved: (saved: Saved) => void;
  readonly onCustomer: (code: string) => void;
  readonly onBack: () => void;
  readonly onChange: () => void;
}

const given = new Set(['no', 'noAnswer', 'skipped', 'didNotAttend']);
/** Whose seat has gone on. */
const isOut = ({ status }: GuestEntry, { familyRequired }: Card): boolean =>
  given.has(status) || (status === 'yesAlone' && familyRequired);

const saidYes = ({ status, reserve }: GuestEntry): boolean =>
  !reserve && (status === 'yesWithFamily' || status === 'yesAlone');

/** One event: how full it is, what to do next, and everybody on its list. */
export function EventCard({ card, today, onBack, onChange, ...shared }: Props) {
  const { text, language, count } = useWords();
  const pick = useDoOnce('pickGuests', shared.user, shared.onSaved);
  const cancel = useDoOnce('cancelEvent', shared.user, shared.onSaved);
  const refusal = pick.refusal ?? cancel.refusal;
  const out = card.guests.filter((guest) => isOut(guest, card));
  const others = card.guests.filter((guest) => !isOut(guest, card));
  const lists = [
    [text.events.guests, others.filter(({ reserve }) => !reserve)],
    [text.events.reserves, others.filter(({ reserve }) => reserve)],
    [text.events.notComing, out],
  ] as const;
  const came = card.guests.some(({ status }) => status === 'attended');
  return (
    <section class="card person event">
      <button type="button" class="unfold" onClick={onBack}>
        {text.events.back}
      </button>
      <h2 tabIndex={-1}>{card.name}</h2>
      <p>
        {[dayText(card.day, language, today), card.place, card.statusTitle]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {card.warnings.map((warning) => (
        <p key={warning} class="late">
          <Icon name="warning" /> {warning}
        </p>
      ))}
      <p>
        <strong>{card.todo}</strong>
      </p>
      <p class="quiet">{[card.coming, card.seats, card.cost].filter((part) => part !== '').join(' · ')}</p>
      {card.effect !== '' && <p>{card.effect}</p>}
      {!card.over && (
        <div class="greet-actions">
          <button
            type="button"
            class={card.guests.length === 0 ? 'button primary' : 'button'}
            disabled={pick.doing}
            onClick={() => pick.run({ no: card.no })}
          >
            {card.guests.length === 0 ? text.events.pick : text.events.pickAgain}
          </button>
          <button type="button" class="button" onClick={onChange}>
            {text.events.change}
          </button>
          <a class="button" href={card.calendar} target="_blank" rel="noopener noreferrer">
            {text.events.calendar}
          </a>
        </div>
      )}
      {refusal && <Trouble refusal={refusal} busy={shared.repairing} onRepair={shared.onRepair} />}
      {lists.map(
        ([title, guests]) =>
          guests.length > 0 && (
            <div key={title}>
              <h3>{title}</h3>
              <ol class="greet-list">
                {guests.map((guest) => (
                  <GuestRow key={guest.no} {...shared} card={card} guest={guest} />
                ))}
              </ol>
            </div>
          ),
      )}
      {card.more > 0 && <p class="quiet">{text.events.more(count(card.more))}</p>}
      {card.begun && !card.over && came && (
        <CloseEvent {...shared} no={card.no} missed={others.filter(saidYes).length} />
      )}
      {!card.over && (
        <button
          type="button"
          class="unfold"
          disabled={cancel.doing}
          onClick={() => cancel.run({ no: card.no })}
        >
          {text.events.cancelEvent}
        </button>
      )}
      <Notices notices={card.notices} />
    </section>
  );
}
