import { useEffect, useRef, useState } from 'preact/hooks';
import type { EventCard, Saved } from '../../src/server/contract';
import { events } from '../../src/workbook/schema/events';
import { ageBands } from '../../src/workbook/schema/family';
import { Field } from '../log/Field';
import { Fold } from '../log/Fold';
import { differing, rowDraftKind, standingOf, trimmed } from '../rowDraft';
import { SaveButton } from '../SaveButton';
import { useWords } from '../text/words';
import { useDoOnce } from '../useDoOnce';
import { useKeptDraft } from '../useKeptDraft';

interface Props {
  /** Which to change; null is a new one. */
  readonly event: EventCard | null;
  readonly user: string;
  readonly repairing: boolean;
  readonly onRepair: () => void;
  readonly onSaved: (saved: Saved) => void;
}

const first = ['name', 'date', 'place', 'partySeats'] as const;
const more = ['headSeats', 'ourHeads', 'budget', 'replyBy', 'note'] as const;
const bands = Object.entries(ageBands);

/** An event to be planned, or one as it stands to be changed. */
export function EventForm({ event, user, repairing, onRepair, onSaved }: Props) {
  const { text, language } = useWords();
  const kept = useKeptDraft(rowDraftKind(`event ${event?.no ?? ''}`.trim()));
  const { fields } = kept.draft;
  const stands = event?.fields ?? {};
  const [missing, setMissing] = useState('');
  const [open, setOpen] = useState(event !== null || more.some((key) => fields[key] !== undefined));
  const form = useRef<HTMLFormElement>(null);
  const { doing, refusal, forget, run } = useDoOnce('saveEvent', user, (saved) => {
    kept.finish(saved.id);
    onSaved(saved);
  });
  // Families are what an outing is for, unless the form says otherwise.
  const usual = event === null ? { familyRequired: true } : {};
  const value = (key: string) => fields[key] ?? stands[key] ?? Reflect.get(usual, key) ?? '';
  const change = (key: string, typed: string | boolean) => {
    setMissing('');
    forget();
    kept.change(({ fields: now }) => ({ fields: { ...now, [key]: typed } }));
  };
  const problemOf = (key: string) => {
    if (missing === key) return key === 'name' ? text.events.missingName : text.events.missingDate;
    return refusal?.field === key ? refusal.text : '';
  };
  const focusOn = (key: string) =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(`[name="event-${key}"]`)?.focus());
  useEffect(() => {
    const field = doing ? undefined : refusal?.field;
    if (field === undefined) return;
    setOpen(true);
    focusOn(field);
  }, [doing]);
  const submit = (submitted: Event) => {
    submitted.preventDefault();
    const lacks = (['name', 'date'] as const).find((key) => String(value(key)).trim() === '');
    if (lacks !== undefined) {
      setMissing(lacks);
      return focusOn(lacks);
    }
    if (event === null) return void run({ form: { ...usual, ...trimmed(fields) } });
    const changed = differing(trimmed(fields), stands);
    return void run({ no: event.no, form: changed, was: standingOf(changed, stands) });
  };
  const field = (key: (typeof first)[number] | (typeof more)[number]) => (
    <Field
      key={key}
      name={`event-${key}`}
      column={events.columns[key]}
      value={String(value(key))}
      problem={problemOf(key)}
      oneLine={key !== 'note'}
      onInput={(typed) => change(key, typed)}
    />
  );
  const suits = String(value('suits'))
    .split(/\s*,\s*/)
    .filter((word) => word !== '');
  const titleOf = (titles: readonly [en: string, id: string]) => titles[language === 'en' ? 0 : 1];
  const has = (titles: readonly string[]) =>
    suits.some((word) => titles.some((title) => title.toLowerCase() === word.toLowerCase()));
  const toggle = (titles: readonly [string, string]) => {
    const without = suits.filter(
      (word) => !titles.some((title) => title.toLowerCase() === word.toLowerCase()),
    );
    change('suits', [...without, ...(has(titles) ? [] : [titleOf(titles)])].join(', '));
  };
  return (
    <form ref={form} class="plain" noValidate onSubmit={submit}>
      <h2>{event === null ? text.events.add : text.events.change}</h2>
      <fieldset class="plain fields" disabled={doing}>
        {first.map(field)}
        <label class="tick">
          <input
            type="checkbox"
            name="event-familyRequired"
            checked={value('familyRequired') === true}
            onChange={({ currentTarget }) => change('familyRequired', currentTarget.checked)}
          />
          {events.columns.familyRequired.title[language]}
        </label>
        <Fold id="event-details" open={open} onToggle={() => setOpen(!open)}>
          {more.map(field)}
          <fieldset class="kinds" aria-describedby="event-suits-problem">
            <legend>{events.columns.suits.title[language]}</legend>
            <p id="event-suits-problem" class="problem">
              {problemOf('suits')}
            </p>
            {bands.map(([band, titles]) => (
              <label key={band} class="tick">
                <input type="checkbox" checked={has(titles)} onChange={() => toggle(titles)} />
                {titleOf(titles)}
              </label>
            ))}
          </fieldset>
        </Fold>
      </fieldset>
      <SaveButton
        name="saveEvent"
        saving={doing}
        refusal={refusal}
        beyond="no"
        onRepair={onRepair}
        repairing={repairing}
      />
    </form>
  );
}
