import { useEffect, useState } from 'preact/hooks';
import type { EventEntry, Saved } from '../../src/server/contract';
import { dayText } from '../format';
import type { CardProps } from '../shell/cards';
import { Icon } from '../shell/Icon';
import { Trouble } from '../shell/Trouble';
import { useWords } from '../text/words';
import { useAnswer } from '../useAnswer';
import { useDone } from '../useDone';
import { useDoOnce } from '../useDoOnce';
import { EventCard } from './EventCard';
import { EventForm } from './EventForm';

interface Props extends CardProps {
  readonly onSaved: (saved: Saved) => void;
  readonly onCustomer: (code: string) => void;
}

/** The events, one of them, or the form of one. */
export function EventsTab(props: Props) {
  const { today, user, status, repairing, onRepair, onSaved, onCustomer } = props;
  const { text } = useWords();
  const [no, setNo] = useState('');
  const [writing, setWriting] = useState(false);
  const list = useAnswer('events', no === '' && !writing ? {} : null);
  const one = useAnswer('event', no === '' ? null : { no });
  const take = useDoOnce('takeReplies', user, onSaved);
  const waiting = list.value?.replies.waiting ?? 0;
  // Whoever looks at the events notes what the form brought meanwhile.
  useEffect(() => {
    if (waiting > 0) void take.run({});
  }, [waiting]);
  useDone(status, () => {
    void list.reload();
    void one.reload();
  });
  const shared = { user, repairing, onRepair };
  if (writing)
    return (
      <section class="card">
        <button type="button" class="unfold" onClick={() => setWriting(false)}>
          {no === '' ? text.events.back : text.events.backToEvent}
        </button>
        <EventForm
          {...shared}
          event={no === '' ? null : one.value}
          onSaved={(saved) => {
            setWriting(false);
            onSaved(saved);
          }}
        />
      </section>
    );
  const current = no === '' ? list : one;
  if (current.refusal)
    return (
      <div class="card">
        {no !== '' && (
          <button type="button" class="unfold" onClick={() => setNo('')}>
            {text.events.back}
          </button>
        )}
        <Trouble refusal={current.refusal} busy={repairing} onRetry={current.reload} onRepair={onRepair} />
      </div>
    );
  if (no !== '')
    return one.value === null ? (
      <p class="quiet">{text.loading}</p>
    ) : (
      <EventCard
        {...shared}
        key={no}
        card={one.value}
        today={today}
        onSaved={onSaved}
        onCustomer={onCustomer}
        onBack={() => setNo('')}
        onChange={() => setWriting(true)}
      />
    );
  if (list.value === null) return <p class="quiet">{text.loading}</p>;
  const { events, replies } = list.value;
  return (
    <section class="card">
      <h2>{text.events.heading}</h2>
      {take.refusal && (
        <Trouble
          refusal={take.refusal}
          busy={repairing}
          onRetry={() => void take.run({})}
          onRepair={onRepair}
        />
      )}
      {replies.unclear.map((unclear) => (
        <p key={unclear} class="late">
          <Icon name="warning" /> {unclear}
        </p>
      ))}
      {events.length === 0 && (
        <div class="nobody">
          <p>{text.events.empty}</p>
        </div>
      )}
      <ul class="plain events">
        {events.map((event) => (
          <EventRow key={event.no} event={event} today={today} onOpen={() => setNo(event.no)} />
        ))}
      </ul>
      <div class="action">
        <button type="button" class="button primary" onClick={() => setWriting(true)}>
          {text.events.add}
        </button>
      </div>
    </section>
  );
}

interface RowProps {
  readonly event: EventEntry;
  readonly today: string;
  readonly onOpen: () => void;
}

function EventRow({ event, today, onOpen }: RowProps) {
  const { language } = useWords();
  const { name, day, place, coming, todo, over } = event;
  return (
    <li class="greet">
      <button type="button" class="name-button" onClick={onOpen}>
        {name}
      </button>
      <p>{[dayText(day, language, today), place].filter((part) => part !== '').join(' · ')}</p>
      {coming !== '' && <p class="quiet">{coming}</p>}
      <p class={over ? 'quiet' : ''}>{todo}</p>
    </li>
  );
}
