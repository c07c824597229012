import { useState } from 'preact/hooks';
import type { EventCard, GuestEntry, Saved } from '../../src/server/contract';
import { Icon } from '../shell/Icon';
import { Trouble } from '../shell/Trouble';
import { useWords } from '../text/words';
import { useDoOnce } from '../useDoOnce';
import { HeadsForm } from './HeadsForm';

interface Props {
  readonly card: EventCard;
  readonly guest: GuestEntry;
  readonly user: string;
  readonly repairing: boolean;
  readonly onRepair: () => void;
  readonly onSaved: (saved: Saved) => void;
  readonly onCustomer: (code: string) => void;
}

/** Somebody on the list: who they are, why, and the one or two things that can be done now. */
export function GuestRow({ card, guest, user, repairing, onRepair, onSaved, onCustomer }: Props) {
  const { text } = useWords();
  const [written, setWritten] = useState(false);
  const [asking, setAsking] = useState<'reply' | 'came' | null>(null);
  const [changing, setChanging] = useState(false);
  const finished = (saved: Saved) => {
    setAsking(null);
    setChanging(false);
    setWritten(false);
    onSaved(saved);
  };
  const invite = useDoOnce('inviteGuest', user, finished);
  const reply = useDoOnce('recordReply', user, finished);
  const attend = useDoOnce('recordAttendance', user, finished);
  const mark = useDoOnce('markGuest', user, finished);
  const calls = [invite, reply, attend, mark];
  const doing = calls.some((call) => call.doing);
  const refusal = calls.find((call) => call.refusal !== null)?.refusal ?? null;
  const { no, name, title, status, reserve, message } = guest;
  const called = `${title} ${name}`.trim();
  const label = (action: string) => `${action}: ${called}`;
  const isNext = no === card.next;
  const canInvite = status === 'picked' && (!reserve || isNext) && !guest.doNotContact;
  const answered = status === 'yesWithFamily' || status === 'yesAlone' || status === 'no';
  const canReply = !card.over && (status === 'invited' || status === 'noAnswer' || (changing && answered));
  const canAttend = card.begun && !card.over && status !== 'skipped';
  const isThere = status === 'attended';
  const mayStayAway =
    isThere ||
    status === 'invited' ||
    status === 'yesWithFamily' ||
    status === 'noAnswer' ||
    (status === 'yesAlone' && !card.familyRequired);
  const link = message.link.startsWith('https://wa.me/') ? message.link : '';
  const button = (words: string, act: () => void, look = '') => (
    <button
      type="button"
      class={`button ${look}`.trim()}
      disabled={doing}
      aria-label={label(words)}
      onClick={act}
    >
      {words}
    </button>
  );
  return (
    <li class="greet guest">
      <button type="button" class="name-button" onClick={() => onCustomer(guest.code)}>
        {called}
      </button>
      <p>
        {[guest.statusTitle, guest.party, guest.locked ? text.events.locked : '']
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {isNext && (
        <p class="in-time">
          <Icon name="done" /> {text.events.next}
        </p>
      )}
      {guest.why !== '' && status === 'picked' && <p class="quiet">{guest.why}</p>}
      {guest.doNotContact && (
        <p class="do-not-contact">
          <Icon name="ban" />
          <span>{text.customer.doNotContact}</span>
        </p>
      )}
      {message.text !== '' && <p class="draft">{message.text}</p>}
      {refusal && refusal.field !== 'adults' && (
        <Trouble refusal={refusal} busy={repairing} onRepair={onRepair} />
      )}
      <div class="greet-actions">
        {link !== '' && (
          <a
            class={`button ${canInvite && !written ? 'primary' : ''}`.trim()}
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={label(text.events.write)}
            onClick={() => setWritten(true)}
          >
            <Icon name="send" />
            {text.events.write}
          </a>
        )}
        {canInvite &&
          button(text.events.sent, () => invite.run({ no }), written || link === '' ? 'primary' : '')}
        {canReply && asking === null && (
          <>
            {button(text.events.yes, () => setAsking('reply'))}
            {button(text.events.alone, () => reply.run({ no, reply: 'yesAlone' }))}
            {button(text.events.no, () => reply.run({ no, reply: 'no' }))}
            {status === 'invited' && button(text.events.noAnswer, () => reply.run({ no, reply: 'noAnswer' }))}
          </>
        )}
        {answered &&
          !card.over &&
          !changing &&
          button(text.events.changeReply, () => setChanging(true), 'quiet-button')}
        {canAttend && asking === null && (
          <>
            {!isThere &&
              button(
                text.events.came,
                () =>
                  attend.run({
                    no,
                    came: true,
                    adults: String(guest.adults),
                    children: String(guest.children),
                  }),
                'primary',
              )}
            {button(text.events.otherHeads, () => setAsking('came'), 'quiet-button')}
            {mayStayAway &&
              button(text.events.stayedAway, () => attend.run({ no, came: false }), 'quiet-button')}
          </>
        )}
        {status === 'picked' && !card.over && !card.begun && (
          <>
            {button(
              guest.locked ? text.events.unlock : text.events.lock,
              () => mark.run({ no, mark: guest.locked ? 'unlock' : 'lock' }),
              'quiet-button',
            )}
            {button(text.events.skip, () => mark.run({ no, mark: 'skip' }), 'quiet-button')}
          </>
        )}
        {status === 'invited' &&
          !card.over &&
          !card.begun &&
          button(text.events.notSent, () => mark.run({ no, mark: 'uninvite' }), 'quiet-button')}
        {status === 'skipped' &&
          !card.over &&
          button(text.events.unskip, () => mark.run({ no, mark: 'unskip' }), 'quiet-button')}
      </div>
      {asking !== null && (
        <HeadsForm
          guest={guest}
          least={card.familyRequired ? 2 : 1}
          onCancel={() => setAsking(null)}
          doing={doing}
          problem={refusal?.field === 'adults' ? refusal.text : ''}
          onSave={(heads) =>
            asking === 'reply'
              ? reply.run({ no, reply: 'yesWithFamily', ...heads })
              : attend.run({ no, came: true, ...heads })
          }
        />
      )}
    </li>
  );
}
