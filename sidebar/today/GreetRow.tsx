import { useState } from 'preact/hooks';
import { addDays, dayIn } from '../../src/domain/day';
import type { Saved, TodayEntry } from '../../src/server/contract';
import { Icon } from '../shell/Icon';
import { Trouble } from '../shell/Trouble';
import { useWords } from '../text/words';
import { useDoOnce } from '../useDoOnce';

interface Props {
  readonly entry: TodayEntry;
  readonly today: string;
  readonly user: string;
  readonly repairing: boolean;
  readonly onRepair: () => void;
  readonly onSaved: (saved: Saved) => void;
  readonly onLog: (code: string) => void;
  readonly onCustomer: (code: string) => void;
}

/** Days after which somebody comes back. */
const later = [1, 3, 7] as const;

/** One person to greet: the reason, and one tap for what was done about it. */
export function GreetRow({ entry, today, user, repairing, onRepair, onSaved, onLog, onCustomer }: Props) {
  const { text } = useWords();
  const [written, setWritten] = useState(false);
  const [putOff, setPutOff] = useState(false);
  const greet = useDoOnce('logFollowUp', user, onSaved);
  const keep = useDoOnce('closePromise', user, onSaved);
  const snooze = useDoOnce('snooze', user, onSaved);
  const { code, name, title, why, others, message, careFirst, reason, no } = entry;
  const called = `${title} ${name}`.trim();
  const doing = greet.doing || keep.doing || snooze.doing;
  const refusal = greet.refusal ?? keep.refusal ?? snooze.refusal;
  /** A contact; of a complaint it is the answer. */
  const log = (channel?: string) =>
    greet.run({
      form: {
        customerCode: code,
        kind: entry.kind,
        ...(channel ? { channel } : {}),
        ...(reason === 'complaint' ? { answers: no } : {}),
      },
    });
  const sent = () => log('whatsapp');
  const done = () => (reason === 'promise' ? keep.run({ no, result: 'kept' }) : log());
  const from = dayIn(today);
  const label = (action: string) => `${action}: ${called}`;
  const link = message.link.startsWith('https://wa.me/') ? message.link : '';
  return (
    <li class="greet">
      <button type="button" class="name-button" onClick={() => onCustomer(code)}>
        {called}
      </button>
      <p>{why}</p>
      {others.map((other) => (
        <p key={other} class="quiet">
          {other}
        </p>
      ))}
      {entry.touched && (
        <p class="touched">
          <Icon name="done" />
          {text.today.touched}
        </p>
      )}
      {careFirst && <p class="quiet">{text.today.careFirst}</p>}
      {entry.doNotContact && (
        <p class="do-not-contact">
          <Icon name="ban" />
          <span>{text.customer.doNotContact}</span>
        </p>
      )}
      {message.text !== '' && <p class="draft">{message.text}</p>}
      {refusal && <Trouble refusal={refusal} busy={repairing} onRepair={onRepair} />}
      <div class="greet-actions">
        {/* It stays where it was tapped: a second tap opens the chat again, and says nothing. */}
        {link !== '' && (
          <a
            class={`button ${written ? '' : 'primary'}`.trim()}
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={label(text.today.write)}
            onClick={() => setWritten(true)}
          >
            <Icon name="send" />
            {text.today.write}
          </a>
        )}
        {written && (
          <button
            type="button"
            class="button primary"
            disabled={doing}
            aria-label={label(text.today.sent)}
            onClick={sent}
          >
            <Icon name="done" />
            {text.today.sent}
          </button>
        )}
        <button
          type="button"
          class="button"
          disabled={doing}
          aria-label={label(
            text.today.doneAs[reason === 'promise' || reason === 'complaint' ? reason : 'contact'],
          )}
          onClick={done}
        >
          {text.today.doneAs[reason === 'promise' || reason === 'complaint' ? reason : 'contact']}
        </button>
        <button
          type="button"
          class="button quiet-button"
          aria-expanded={putOff}
          aria-label={label(text.today.later)}
          onClick={() => setPutOff(!putOff)}
        >
          {text.today.later}
        </button>
        <button
          type="button"
          class="button quiet-button"
          aria-label={label(text.today.log)}
          onClick={() => onLog(code)}
        >
          {text.today.log}
        </button>
      </div>
      {putOff && from && (
        <div class="greet-actions">
          {later.map((days) => (
            <button
              key={days}
              type="button"
              class="button"
              disabled={doing}
              aria-label={label(text.today.inDays[days])}
              onClick={() => snooze.run({ customerCode: code, until: addDays(from, days) })}
            >
              {text.today.inDays[days]}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}
