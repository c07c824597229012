import { useEffect, useRef, useState } from 'preact/hooks';
import type { CustomerFields, Refusal, Saved } from '../../src/server/contract';
import { customers } from '../../src/workbook/schema/customers';
import { Field } from '../log/Field';
import { Fold } from '../log/Fold';
import { differing, standingOf, trimmed } from '../rowDraft';
import { SaveButton } from '../SaveButton';
import type { CustomerIndex } from '../search/customerIndex';
import { Trouble } from '../shell/Trouble';
import { useWords } from '../text/words';
import { useAnswer } from '../useAnswer';
import { useDoOnce } from '../useDoOnce';
import { useKeptDraft } from '../useKeptDraft';
import { useSave } from '../useSave';
import { customerDraftKind, firstFields, moreFields, ticks } from './customerDraft';
import { FamilyFields } from './FamilyFields';
import { ReferrerField } from './ReferrerField';

interface Props {
  /** Whom to change; a new customer where it is left out. */
  readonly code?: string;
  readonly index: CustomerIndex | null;
  readonly user: string;
  readonly onSaved: (saved: Saved) => void;
  /** Opens a customer who is there already. */
  readonly onOpen: (code: string) => void;
  readonly onRepair: () => void;
  readonly repairing: boolean;
}

/** A new customer, or one as they stand, to be changed; their family below. */
export function EditCustomer({ code, ...props }: Props) {
  const { text } = useWords();
  const { value, refusal, reload } = useAnswer('customerFields', code === undefined ? null : { code });
  if (code === undefined) return <CustomerForm {...props} standing={null} />;
  if (refusal) return <Trouble refusal={refusal} onRetry={reload} onRepair={props.onRepair} />;
  if (value === null) return <p class="quiet">{text.loading}</p>;
  const saved = (done: Saved) => {
    void reload();
    props.onSaved(done);
  };
  return (
    <section class="plain" key={code}>
      <CustomerForm {...props} standing={value} onSaved={saved} />
      <FamilyFields {...props} code={code} family={value.family} onSaved={saved} />
    </section>
  );
}

interface FormProps extends Omit<Props, 'code'> {
  readonly standing: CustomerFields | null;
}

function CustomerForm({ standing, index, user, onSaved, onOpen, onRepair, repairing }: FormProps) {
  const { text, language } = useWords();
  const kept = useKeptDraft(customerDraftKind(standing?.code ?? ''));
  const { fields } = kept.draft;
  const add = useSave('addCustomer', kept, (draft) => trimmed(draft.fields), user, onSaved);
  const edit = useDoOnce('changeCustomer', user, (saved) => {
    kept.finish(saved.id);
    onSaved(saved);
  });
  const saving = add.saving || edit.doing;
  const refusal = standing ? edit.refusal : add.refusal;
  const [missing, setMissing] = useState(false);
  const [open, setOpen] = useState(moreFields.some((key) => fields[key] !== undefined));
  const form = useRef<HTMLFormElement>(null);
  const stands = standing?.fields ?? {};
  const value = (key: string) => fields[key] ?? stands[key] ?? '';
  const change = (key: string, typed: string | boolean) => {
    setMissing(false);
    add.forget();
    edit.forget();
    kept.change(({ fields: now }) => ({ fields: { ...now, [key]: typed } }));
  };
  const problemOf = (key: string) => {
    if (key === 'name' && missing) return text.people.missingName;
    return refusal?.field === key ? refusal.text : '';
  };
  const focusOn = (key: string) => form.current?.querySelector<HTMLElement>(`[name="${key}"]`)?.focus();
  const submit = (event: Event) => {
    event.preventDefault();
    if (String(value('name')).trim() === '') {
      setMissing(true);
      return focusOn('name');
    }
    if (standing === null) return void add.save();
    const changed = differing(trimmed(fields), stands);
    return void edit.run({ code: standing.code, form: changed, was: standingOf(changed, stands) });
  };
  useEffect(() => {
    const field = saving ? undefined : refusal?.field;
    if (field === undefined) return;
    setOpen(open || !firstFields.some((key) => key === field));
    requestAnimationFrame(() => focusOn(field));
  }, [saving]);
  const field = (key: (typeof firstFields)[number] | (typeof moreFields)[number]) => (
    <Field
      key={key}
      name={key}
      column={customers.columns[key]}
      value={String(value(key))}
      problem={problemOf(key)}
      oneLine={key === 'name' || key === 'email'}
      onInput={(typed) => change(key, typed)}
    />
  );
  return (
    <form ref={form} class="plain" noValidate onSubmit={submit}>
      <h2>{standing ? text.people.change(standing.name) : text.people.add}</h2>
      <fieldset class="plain" disabled={saving}>
        {firstFields.map(field)}
        {refusal?.existing && <Existing refusal={refusal} onOpen={onOpen} />}
        <Fold id="customer-details" open={open} onToggle={() => setOpen(!open)}>
          {moreFields.map(field)}
          <ReferrerField
            index={index}
            code={String(value('referredByCode'))}
            problem={problemOf('referredByCode')}
            onChange={(code) => change('referredByCode', code)}
          />
          {ticks.map((key) => (
            <label key={key} class="tick">
              <input
                type="checkbox"
                name={key}
                checked={value(key) === true}
                onChange={({ currentTarget }) => change(key, currentTarget.checked)}
              />
              {customers.columns[key].title[language]}
            </label>
          ))}
        </Fold>
      </fieldset>
      <SaveButton
        name="saveCustomer"
        saving={saving}
        refusal={refusal}
        onRepair={onRepair}
        repairing={repairing}
      />
    </form>
  );
}

interface ExistingProps {
  readonly refusal: Refusal;
  readonly onOpen: (code: string) => void;
}

/** Whoever has the number already is a tap away. */
function Existing({ refusal: { existing = '' }, onOpen }: ExistingProps) {
  const { text } = useWords();
  return (
    <button type="button" class="button" onClick={() => onOpen(existing)}>
      {text.people.openExisting(existing)}
    </button>
  );
}
