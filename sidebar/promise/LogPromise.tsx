import type { ComponentChildren, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { addDays, dayIn } from '../../src/domain/day';
import { promises } from '../../src/workbook/schema/promises';
import { ChipChoice } from '../ChipChoice';
import { dayText } from '../format';
import { Field } from '../log/Field';
import { Fold } from '../log/Fold';
import type { Customer } from '../search/customerIndex';
import { Trouble } from '../shell/Trouble';
import { useWords } from '../text/words';
import type { KeptDraft } from '../useKeptDraft';
import type { SaveState } from '../useSave';
import { type PromiseDraft, type PromiseField, promiseTicks } from './promiseDraft';
import { StaffField } from './StaffField';

interface Props {
  readonly customer: Customer | null;
  readonly today: string;
  /** Who is at work: they promise and fulfil, unless the form says otherwise. */
  readonly user: string;
  readonly staffNames: readonly string[];
  readonly draft: KeptDraft<PromiseDraft>;
  readonly saver: SaveState;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly repairing: boolean;
  readonly onRepair: () => void;
  /** Who it is about, as they are shown. */
  readonly children?: ComponentChildren;
}

/** A promise: what and by when, who fulfils it, save. */
export function LogPromise(props: Props) {
  const { customer, today, user, staffNames, draft: state, search, repairing, onRepair } = props;
  const { text, language } = useWords();
  const { fields, ticks } = state.draft;
  const { saving, refusal, forget, save } = props.saver;
  const form = useRef<HTMLFormElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  const [missing, setMissing] = useState('');
  const open = unfolded || refusal?.field === 'note';
  const problemOf = (field: string): string => {
    if (missing === field) return field === 'customerCode' ? text.customer.missing : text.promise.missing;
    return refusal?.field === field ? refusal.text : '';
  };
  const changed = (part: Partial<PromiseDraft>) => {
    setMissing('');
    if (refusal) forget();
    state.change(part);
  };
  const put = (field: PromiseField) => (typed: string) => changed({ fields: { ...fields, [field]: typed } });
  const fulfilledBy = fields.fulfilledBy || user;
  const submit = (event: Event) => {
    event.preventDefault();
    const lacks = [
      customer === null && 'customerCode',
      fields.promise.trim() === '' && 'promise',
      fields.due === '' && 'due',
      fulfilledBy === '' && 'fulfilledBy',
    ].find((field) => field !== false);
    setMissing(lacks || '');
    if (!lacks) return void save();
    if (lacks === 'customerCode') search.current?.focus();
    else form.current?.querySelector<HTMLElement>(`[name="promise-${lacks}"]`)?.focus();
  };
  const field = (name: 'promise' | 'due' | 'note') => (
    <Field
      name={`promise-${name}`}
      column={promises.columns[name]}
      value={fields[name]}
      problem={problemOf(name)}
      {...(name === 'due' && fields.due !== '' ? { hint: dayText(fields.due, language, today) } : {})}
      onInput={put(name)}
    />
  );
  const promiser = (
    <StaffField
      field="promisedBy"
      names={staffNames}
      value={fields.promisedBy || user}
      problem={problemOf('promisedBy')}
      onInput={put('promisedBy')}
    />
  );
  const known = dayIn(today);
  const trouble = refusal && refusal.field === undefined ? refusal : null;
  return (
    <form ref={form} class="plain" noValidate onSubmit={submit}>
      <h2>{text.promise.heading}</h2>
      {props.children}
      <p class="problem" role="alert">
        {problemOf('customerCode')}
      </p>
      <fieldset class="plain fields" disabled={saving}>
        {field('promise')}
        {known && (
          <ChipChoice
            name="promise-soon"
            title={text.promise.soon}
            choices={([1, 2, 7] as const).map((days) => [addDays(known, days), text.promise.inDays[days]])}
            value={fields.due}
            onChoose={put('due')}
          />
        )}
        {field('due')}
        <StaffField
          field="fulfilledBy"
          names={staffNames}
          value={fulfilledBy}
          problem={problemOf('fulfilledBy')}
          onInput={put('fulfilledBy')}
        />
        {user === '' && promiser}
        <Fold id="promise-details" open={open} onToggle={() => setUnfolded(!open)}>
          {user !== '' && promiser}
          {promiseTicks.map((tick) => (
            <label key={tick} class="tick">
              <input
                type="checkbox"
                checked={ticks[tick]}
                onChange={({ currentTarget }) =>
                  changed({ ticks: { ...ticks, [tick]: currentTarget.checked } })
                }
              />
              {promises.columns[tick].title[language]}
            </label>
          ))}
          {field('note')}
        </Fold>
      </fieldset>
      <div class="action">
        {trouble && <Trouble refusal={trouble} busy={repairing} onRepair={onRepair} />}
        <button type="submit" name="savePromise" class="button primary" disabled={saving}>
          {saving ? text.log.saving : trouble?.remedy === 'retry' ? text.trouble.retry : text.log.save}
        </button>
      </div>
    </form>
  );
}
