import type { ComponentChildren, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { service } from '../../src/workbook/schema/service';
import { ChipChoice } from '../ChipChoice';
import { dayText } from '../format';
import { Field } from '../log/Field';
import { Fold } from '../log/Fold';
import { optionsOf } from '../log/optionsOf';
import type { Customer } from '../search/customerIndex';
import { Trouble } from '../shell/Trouble';
import { useWords } from '../text/words';
import type { KeptDraft } from '../useKeptDraft';
import type { SaveState } from '../useSave';
import type { ServiceDraft } from './serviceDraft';

interface Props {
  readonly customer: Customer | null;
  readonly today: string;
  readonly draft: KeptDraft<ServiceDraft>;
  readonly saver: SaveState;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly repairing: boolean;
  readonly onRepair: () => void;
  /** Who it is about, as they are shown. */
  readonly children?: ComponentChildren;
}

const details = ['pay', 'checkBackOn'] as const;

/** A case of service: what they asked for, a word on it, save. */
export function LogService(props: Props) {
  const { customer, today, draft: state, search, repairing, onRepair } = props;
  const { text, language } = useWords();
  const { draft } = state;
  const { saving, refusal, forget, save } = props.saver;
  const form = useRef<HTMLFormElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  const [missing, setMissing] = useState('');
  const open = unfolded || details.some((field) => field === refusal?.field);
  const problemOf = (field: string): string => {
    if (missing === field) return field === 'kind' ? text.log.missingKind : text.customer.missing;
    return refusal?.field === field ? refusal.text : '';
  };
  const changed = (part: Partial<ServiceDraft>) => {
    setMissing('');
    if (refusal) forget();
    state.change(part);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const lacks = customer === null ? 'customerCode' : draft.kind === '' ? 'kind' : '';
    setMissing(lacks);
    if (lacks === '') return void save();
    if (lacks === 'customerCode') search.current?.focus();
    else form.current?.querySelector<HTMLElement>('[name="service-kind"]')?.focus();
  };
  const field = (name: 'note' | (typeof details)[number]) => (
    <Field
      key={name}
      name={`service-${name}`}
      column={service.columns[name]}
      value={draft[name]}
      problem={problemOf(name)}
      {...(name === 'checkBackOn' && draft.checkBackOn !== ''
        ? { hint: dayText(draft.checkBackOn, language, today) }
        : {})}
      onInput={(typed) => changed({ [name]: typed })}
    />
  );
  const trouble = refusal && refusal.field === undefined ? refusal : null;
  return (
    <form ref={form} class="plain" noValidate onSubmit={submit}>
      <h2>{text.service.heading}</h2>
      {props.children}
      <p class="problem" role="alert">
        {problemOf('customerCode')}
      </p>
      <fieldset class="plain fields" disabled={saving}>
        <ChipChoice
          name="service-kind"
          title={service.columns.kind.title[language]}
          choices={optionsOf(service.columns.kind.kind).map(([key, words]) => [key, words[language]])}
          value={draft.kind}
          problem={problemOf('kind')}
          onChoose={(kind) => changed({ kind })}
        />
        {field('note')}
        <Fold id="service-details" open={open} onToggle={() => setUnfolded(!open)}>
          {details.map(field)}
        </Fold>
      </fieldset>
      <div class="action">
        {trouble && <Trouble refusal={trouble} busy={repairing} onRepair={onRepair} />}
        <button type="submit" name="saveService" class="button primary" disabled={saving}>
          {saving ? text.log.saving : trouble?.remedy === 'retry' ? text.trouble.retry : text.log.save}
        </button>
      </div>
    </form>
  );
}
