import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { toneOf } from '../../src/domain/contactKind';
import type { CustomerIndex } from '../search/customerIndex';
import { customerOf } from '../search/customerOf';
import { Icon } from '../shell/Icon';
import { Trouble } from '../shell/Trouble';
import type { StaffState } from '../shell/useStaff';
import { useWords } from '../text/words';
import type { SaveState } from '../useSave';
import { AlsoMet } from './AlsoMet';
import { ChosenCustomer } from './ChosenCustomer';
import { Details } from './Details';
import { type Draft, optionalFields } from './followUpDraft';
import { KindChoice } from './KindChoice';
import { StaffChoice } from './StaffChoice';
import type { DraftState } from './useDraft';

interface Props {
  readonly index: CustomerIndex | null;
  readonly today: string;
  readonly staffNames: readonly string[];
  readonly staff: StaffState;
  readonly draft: DraftState;
  readonly saver: SaveState;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly repairing: boolean;
  readonly onRepair: () => void;
}

/** Logging a follow-up: customer, kind, save; the rest is prefilled or may stay blank. */
export function LogFollowUp(props: Props) {
  const { index, today, staff, draft: state, search } = props;
  const { draft } = state;
  const { text } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const detailed = optionalFields.some((field) => draft.fields[field] !== '');
  const [open, setOpen] = useState(detailed);
  const [missing, setMissing] = useState('');
  const { saving, refusal, forget, save } = props.saver;
  const customer = customerOf(draft, index);

  const focusOn = (field: string) => {
    if (field === 'customerCode') return search.current?.focus();
    const find = (selector: string) => form.current?.querySelector<HTMLElement>(selector);
    (find(`[name="${field}"]:checked`) ?? find(`[name="${field}"]`))?.focus();
  };
  const problemOf = (field: string): string => {
    if (missing === field) return field === 'kind' ? text.log.missingKind : text.customer.missing;
    return refusal?.field === field ? refusal.text : '';
  };
  const changed = (part: Partial<Draft>) => {
    setMissing('');
    if (refusal?.field !== undefined) forget();
    state.change(part);
  };
  const addAnother = (adding: boolean) => {
    state.setAdding(adding);
    if (adding) search.current?.focus();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const lacks = customer === null ? 'customerCode' : draft.kind === '' ? 'kind' : '';
    setMissing(lacks);
    if (lacks === '') save();
    else focusOn(lacks);
  };

  // A new form begins folded and at its top; one that comes back shows what it holds.
  useEffect(() => {
    setOpen(detailed);
    if (!detailed) form.current?.closest('main')?.scrollTo(0, 0);
  }, [draft.attempt.id]);
  // Before the next key arrives: whoever types fast goes on with the kind.
  useLayoutEffect(() => {
    setMissing('');
    if (refusal?.field === 'customerCode') forget();
    if (draft.customerCode !== '' && document.activeElement === search.current) focusOn('kind');
  }, [draft.customerCode]);
  useEffect(() => {
    if (saving) return;
    const field = refusal?.field;
    if (field !== undefined && optionalFields.some((known) => known === field)) setOpen(true);
  }, [saving]);
  // After the fields are shown and enabled again.
  useFocusAfterSave(saving, open, refusal === null ? null : (refusal.field ?? 'save'), focusOn);

  const trouble = refusal && refusal.field === undefined ? refusal : null;
  return (
    <form ref={form} class="card" noValidate onSubmit={submit}>
      <h2 class="unseen">{text.log.heading}</h2>
      <ChosenCustomer
        customer={customer}
        problem={problemOf('customerCode')}
        onChange={() => {
          state.chooseCustomer(null);
          search.current?.focus();
        }}
      />
      <fieldset class="plain" disabled={saving}>
        <AlsoMet also={draft.also} adding={state.adding} onAdding={addAnother} onRemove={state.removeAlso} />
        <KindChoice value={draft.kind} problem={problemOf('kind')} onChoose={(kind) => changed({ kind })} />
        {customer?.careFirst && toneOf(draft.kind) === 'selling' && (
          <p class="hint" role="status">
            <Icon name="caring" />
            {text.log.careFirst}
          </p>
        )}
        <StaffChoice names={props.staffNames} staff={staff} />
        <Details
          fields={draft.fields}
          today={today}
          withNextTouch={!(customer?.doNotContact ?? false)}
          open={open}
          problemOf={problemOf}
          onToggle={() => setOpen(!open)}
          onInput={(field, value) => changed({ fields: { ...draft.fields, [field]: value } })}
        />
      </fieldset>
      <div class="action">
        {trouble && <Trouble refusal={trouble} busy={props.repairing} onRepair={props.onRepair} />}
        <button type="submit" name="save" class="button primary" disabled={saving}>
          {saving ? text.log.saving : trouble?.remedy === 'retry' ? text.trouble.retry : text.log.save}
        </button>
      </div>
    </form>
  );
}

/** When a save ends the focus goes where the work goes on: the search, the field at fault, or the button. */
function useFocusAfterSave(
  saving: boolean,
  open: boolean,
  fault: string | null,
  focusOn: (field: string) => void,
): void {
  const waiting = useRef(false);
  useEffect(() => {
    if (saving) {
      waiting.current = true;
    } else if (waiting.current) {
      const folded = fault !== null && optionalFields.some((field) => field === fault) && !open;
      if (folded) return;
      waiting.current = false;
      focusOn(fault ?? 'customerCode');
    }
  }, [saving, open]);
}
