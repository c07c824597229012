import { useEffect, useRef, useState } from 'preact/hooks';
import type { CustomerFields, RowForm, Saved } from '../../src/server/contract';
import { family as table } from '../../src/workbook/schema/family';
import { Field } from '../log/Field';
import { differing, standingOf, trimmed } from '../rowDraft';
import { SaveButton } from '../SaveButton';
import { useWords } from '../text/words';
import { useDoOnce } from '../useDoOnce';

interface Props {
  readonly code: string;
  readonly family: CustomerFields['family'];
  readonly user: string;
  readonly onSaved: (saved: Saved) => void;
  readonly onRepair: () => void;
  readonly repairing: boolean;
}

/** A customer's family: one line each, and a form in place for one more or for a change. */
export function FamilyFields({ family, ...props }: Props) {
  const { text, language } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const saved = (done: Saved) => {
    setOpen(null);
    props.onSaved(done);
  };
  const said = (fields: RowForm) =>
    (['relation', 'ageBand'] as const)
      .map((key) => {
        const { kind } = table.columns[key];
        const chosen = String(fields[key] ?? '');
        return kind.is === 'choice' ? (kind.options[chosen]?.[language] ?? chosen) : chosen;
      })
      .concat(String(fields.name ?? ''))
      .filter((word) => word !== '')
      .join(' · ');
  return (
    <section class="plain">
      <h3>{table.title[language]}</h3>
      {family.length === 0 && <p class="quiet">{text.people.noFamily}</p>}
      <ul class="plain">
        {family.map(({ no, fields }) => (
          <li key={no}>
            <button
              type="button"
              class="unfold"
              aria-expanded={open === no}
              onClick={() => setOpen(open === no ? null : no)}
            >
              {said(fields) || no}
            </button>
            {open === no && <MemberForm {...props} no={no} standing={fields} onSaved={saved} />}
          </li>
        ))}
      </ul>
      {open === '' ? (
        <MemberForm {...props} no="" standing={{}} onSaved={saved} />
      ) : (
        <button type="button" class="button" onClick={() => setOpen('')}>
          {text.people.addFamily}
        </button>
      )}
    </section>
  );
}

interface FormProps extends Omit<Props, 'family'> {
  readonly no: string;
  readonly standing: RowForm;
}

const always = ['relation', 'ageBand'] as const;
/** Only once they agreed that we keep it. */
const withConsent = ['name', 'dateToRemember', 'whatDate'] as const;

function MemberForm({ code, no, standing, user, onSaved, onRepair, repairing }: FormProps) {
  const { text, language } = useWords();
  const [fields, setFields] = useState<RowForm>({});
  const add = useDoOnce('addFamilyMember', user, onSaved);
  const edit = useDoOnce('changeFamilyMember', user, onSaved);
  const { doing, refusal } = no === '' ? add : edit;
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState(false);
  const value = (key: string) => fields[key] ?? standing[key] ?? '';
  const consent = value('consent') === true;
  const change = (part: RowForm) => {
    setMissing(false);
    add.forget();
    edit.forget();
    setFields((now) => ({ ...now, ...part }));
  };
  // Without consent nothing of it stays in the form either.
  const agree = (agreed: boolean) =>
    change({ consent: agreed, ...(agreed ? {} : { name: '', dateToRemember: '', whatDate: '' }) });
  const submit = (event: Event) => {
    event.preventDefault();
    if (value('relation') === '') {
      setMissing(true);
      return form.current?.querySelector<HTMLElement>('select')?.focus();
    }
    const typed = trimmed(fields);
    if (no === '') return void add.run({ form: { customerCode: code, ...differing(typed, {}) } });
    const changed = differing(typed, standing);
    return void edit.run({ no, form: changed, was: standingOf(changed, standing) });
  };
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select')?.focus();
  }, []);
  const problemOf = (key: string) => {
    if (key === 'relation' && missing) return text.people.missingRelation;
    return refusal?.field === key ? refusal.text : '';
  };
  const field = (key: (typeof always)[number] | (typeof withConsent)[number]) => (
    <Field
      key={key}
      name={`family-${no}-${key}`}
      column={table.columns[key]}
      value={String(value(key))}
      problem={problemOf(key)}
      oneLine
      onInput={(typed) => change({ [key]: typed })}
    />
  );
  return (
    <form ref={form} class="plain" noValidate onSubmit={submit}>
      <fieldset class="plain" disabled={doing}>
        {always.map(field)}
        <label class="tick">
          <input
            type="checkbox"
            name="consent"
            checked={consent}
            aria-describedby={`family-${no}-consent`}
            onChange={({ currentTarget }) => agree(currentTarget.checked)}
          />
          {table.columns.consent.title[language]}
        </label>
        <span id={`family-${no}-consent`} class={problemOf('consent') === '' ? 'quiet' : 'problem'}>
          {problemOf('consent') || text.people.whyConsent}
        </span>
        {consent && withConsent.map(field)}
      </fieldset>
      <SaveButton
        name="saveFamily"
        saving={doing}
        refusal={refusal}
        onRepair={onRepair}
        repairing={repairing}
      />
    </form>
  );
}
