import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { purchases } from '../../src/workbook/schema/purchases';
import { dayText } from '../format';
import { ChosenCustomer } from '../log/ChosenCustomer';
import { Field } from '../log/Field';
import type { CustomerIndex } from '../search/customerIndex';
import { customerOf } from '../search/customerOf';
import { Icon } from '../shell/Icon';
import { Trouble } from '../shell/Trouble';
import { useWords } from '../text/words';
import type { KeptDraft } from '../useKeptDraft';
import type { SaveState } from '../useSave';
import { CreditAnswer } from './CreditAnswer';
import { CreditOff } from './CreditOff';
import type { CreditSaleDraft } from './creditSaleDraft';
import { Override } from './Override';
import { useCreditCheck } from './useCreditCheck';

interface Props {
  /** Whether the shop gives credit, as far as is known. */
  readonly allowed: boolean;
  readonly index: CustomerIndex | null;
  readonly today: string;
  readonly draft: KeptDraft<CreditSaleDraft>;
  readonly saver: SaveState;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly repairing: boolean;
  readonly onRepair: () => void;
}

/** The last two may stay blank, and unfold in place. */
const needed = ['total', 'due'] as const;
const details = ['item', 'note'] as const;
type FieldName = (typeof needed | typeof details)[number];

/** Selling on credit: customer, amount, due day; the answer of the check stands there before it is saved. */
export function CreditSale(props: Props) {
  const { draft: state, index, today, search } = props;
  const { draft } = state;
  const { saving, refusal, forget, save } = props.saver;
  const { text, language } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState('');
  const [open, setOpen] = useState(details.some((field) => draft[field] !== ''));
  const customer = customerOf(draft, index);
  const check = useCreditCheck(customer?.code ?? '', draft.total, refusal?.field === 'override' ? 1 : 0);
  const said = check.is === 'said' ? check.said : null;
  if (!props.allowed || said?.on === false) return <CreditOff />;

  const problemOf = (field: string): string => {
    if (missing === field) return field === 'customerCode' ? text.customer.missing : text.credit.missing;
    return refusal?.field === field ? refusal.text : '';
  };
  const changed = (part: Partial<CreditSaleDraft>) => {
    setMissing('');
    if (refusal?.field !== undefined) forget();
    state.change(part);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const against = said?.yes === false && draft.override.trim() === '';
    const lacks = [
      customer === null && 'customerCode',
      draft.total.trim() === '' && 'total',
      draft.due === '' && 'due',
      against && 'override',
    ].find((field) => field !== false);
    setMissing(lacks || '');
    if (!lacks) return void save();
    if (lacks === 'customerCode') search.current?.focus();
    else form.current?.querySelector<HTMLElement>(`[name="credit-${lacks}"]`)?.focus();
  };
  const field = (name: FieldName) => (
    <Field
      key={name}
      name={`credit-${name}`}
      column={purchases.columns[name]}
      value={draft[name]}
      problem={problemOf(name)}
      {...(name === 'due' && draft.due !== '' ? { hint: dayText(draft.due, language, today) } : {})}
      onInput={(value) => changed({ [name]: value })}
    />
  );
  const trouble = refusal && refusal.field === undefined ? refusal : null;
  const asked = said?.yes === false || draft.override !== '' || refusal?.field === 'override';
  return (
    <form ref={form} class="card" noValidate onSubmit={submit}>
      <h2>{text.credit.heading}</h2>
      <ChosenCustomer
        customer={customer}
        problem={problemOf('customerCode')}
        onChange={() => {
          changed({ customerCode: '', customerName: '' });
          search.current?.focus();
        }}
      />
      <fieldset class="plain fields" disabled={saving}>
        {needed.map(field)}
        <CreditAnswer check={check} />
        {asked && (
          <Override
            name="credit-override"
            value={draft.override}
            problem={problemOf('override')}
            onInput={(override) => changed({ override })}
          />
        )}
        <div class="details">
          <button
            type="button"
            class="unfold"
            aria-expanded={open}
            aria-controls="credit-details"
            onClick={() => setOpen(!open)}
          >
            <Icon name="down" />
            {text.log.more}
          </button>
          <div id="credit-details" class="fields" hidden={!open}>
            {details.map(field)}
          </div>
        </div>
      </fieldset>
      <p class="problem" role="alert">
        {problemOf('user')}
      </p>
      <div class="action">
        {trouble && <Trouble refusal={trouble} busy={props.repairing} onRepair={props.onRepair} />}
        <button type="submit" class="button primary" disabled={saving}>
          {saving ? text.log.saving : trouble?.remedy === 'retry' ? text.trouble.retry : text.credit.save}
        </button>
      </div>
    </form>
  );
}
