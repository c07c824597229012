import { useRef, useState } from 'preact/hooks';
import { cash } from '../../src/workbook/schema/cash';
import { Field } from '../log/Field';
import { Fold } from '../log/Fold';
import { Trouble } from '../shell/Trouble';
import { useWords } from '../text/words';
import type { KeptDraft } from '../useKeptDraft';
import type { SaveState } from '../useSave';
import { type CashDraft, optionalCashFields, sides } from './cashDraft';

interface Props {
  readonly categories: readonly string[];
  readonly draft: KeptDraft<CashDraft>;
  readonly saver: SaveState;
  readonly repairing: boolean;
  readonly onRepair: () => void;
}

/** Money in or out: how much, what for, save. */
export function LogCash({ categories, draft: state, saver, repairing, onRepair }: Props) {
  const { text, language } = useWords();
  const { draft, change } = state;
  const { saving, refusal, forget, save } = saver;
  const form = useRef<HTMLFormElement>(null);
  const [open, setOpen] = useState(false);
  const [missing, setMissing] = useState('');
  const problemOf = (field: string) => {
    if (missing === field) return field === 'amount' ? text.cash.missingAmount : text.cash.missingCategory;
    const own = refusal?.field === 'in' || refusal?.field === 'out' ? 'amount' : refusal?.field;
    return own === field ? (refusal?.text ?? '') : '';
  };
  const changed = (part: Partial<CashDraft>) => {
    setMissing('');
    if (refusal) forget();
    change(part);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const lacks = draft.amount.trim() === '' ? 'amount' : draft.category === '' ? 'category' : '';
    setMissing(lacks);
    if (lacks === '') save();
    else form.current?.querySelector<HTMLElement>(`[name="${lacks}"]`)?.focus();
  };
  const trouble = refusal && refusal.field === undefined ? refusal : null;
  return (
    <form ref={form} class="plain" noValidate onSubmit={submit}>
      <h2>{text.cash.log}</h2>
      <fieldset class="plain" disabled={saving}>
        <fieldset class="kind-grid">
          <legend class="unseen">{text.cash.side}</legend>
          {sides.map((side) => (
            <label key={side} class="kind">
              <input
                type="radio"
                name="side"
                checked={draft.side === side}
                onChange={() => changed({ side })}
              />
              <span class="kind-title">{cash.columns[side].title[language]}</span>
            </label>
          ))}
        </fieldset>
        <div class="field">
          <label for="cash-amount">{text.cash.amount}</label>
          <input
            id="cash-amount"
            name="amount"
            inputMode="decimal"
            autocomplete="off"
            placeholder="Rp"
            value={draft.amount}
            aria-invalid={problemOf('amount') !== ''}
            aria-describedby="cash-amount-problem"
            onInput={({ currentTarget }) => changed({ amount: currentTarget.value })}
          />
          <span id="cash-amount-problem" class="problem">
            {problemOf('amount')}
          </span>
        </div>
        <div class="field">
          <label for="cash-category">{cash.columns.category.title[language]}</label>
          <select
            id="cash-category"
            name="category"
            value={draft.category}
            aria-invalid={problemOf('category') !== ''}
            aria-describedby="cash-category-problem"
            onChange={({ currentTarget }) => changed({ category: currentTarget.value })}
          >
            <option value="">{text.log.unchosen}</option>
            {categories.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
          <span id="cash-category-problem" class="problem">
            {problemOf('category')}
          </span>
        </div>
        <Fold id="cash-details" open={open} onToggle={() => setOpen(!open)}>
          {optionalCashFields.map((field) => (
            <Field
              key={field}
              name={`cash-${field}`}
              column={cash.columns[field]}
              value={draft.fields[field]}
              problem={problemOf(field)}
              onInput={(value) => changed({ fields: { ...draft.fields, [field]: value } })}
            />
          ))}
          <label class="tick">
            <input
              type="checkbox"
              checked={draft.oneOff}
              onChange={({ currentTarget }) => changed({ oneOff: currentTarget.checked })}
            />
            {cash.columns.oneOff.title[language]}
          </label>
        </Fold>
      </fieldset>
      <div class="action">
        {trouble && <Trouble refusal={trouble} busy={repairing} onRepair={onRepair} />}
        <button type="submit" name="saveCash" class="button primary" disabled={saving}>
          {saving ? text.log.saving : trouble?.remedy === 'retry' ? text.trouble.retry : text.log.save}
        </button>
      </div>
    </form>
  );
}
