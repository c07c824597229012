import { useState } from 'preact/hooks';
import type { OwingEntry } from '../../src/server/contract';
import { payments } from '../../src/workbook/schema/payments';
import { Field } from '../log/Field';
import { optionsOf } from '../log/optionsOf';
import { Trouble } from '../shell/Trouble';
import { useWords } from '../text/words';
import type { KeptDraft } from '../useKeptDraft';
import type { SaveState } from '../useSave';
import { type PaymentDraft, paymentFor } from './paymentDraft';

interface Props {
  readonly entry: OwingEntry;
  readonly draft: KeptDraft<PaymentDraft>;
  readonly saver: SaveState;
  readonly repairing: boolean;
  readonly onRepair: () => void;
}

/** What somebody who owes pays now: amount, way of paying, save. */
export function PaymentFields({ entry, draft: state, saver, repairing, onRepair }: Props) {
  const { text, language } = useWords();
  const { saving, refusal, forget, save } = saver;
  const [missing, setMissing] = useState(false);
  const { amount, method, seen } = paymentFor(state.draft, entry);
  const { amount: amountColumn, method: methodColumn, seen: seenColumn } = payments.columns;
  const own = paymentFor(state.draft, entry) === state.draft;
  const refused = own ? refusal : null;
  const changed = (part: Partial<PaymentDraft>) => {
    setMissing(false);
    if (refusal !== null) forget();
    state.change((now) => ({ ...paymentFor(now, entry), attempt: now.attempt, ...part }));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setMissing(amount.trim() === '');
    if (amount.trim() !== '') void save();
  };
  const problem = refused?.field === undefined ? '' : refused.text;
  const trouble = refused && refused.field === undefined ? refused : null;
  return (
    <form noValidate onSubmit={submit}>
      <h3>{text.credit.payment}</h3>
      <fieldset class="plain fields" disabled={saving}>
        <Field
          name="owing-amount"
          column={amountColumn}
          value={amount}
          problem={missing ? text.credit.missing : problem}
          hint={text.credit.oldestFirst}
          onInput={(value) => changed({ amount: value })}
        />
        <div class="pair">
          <label for="owing-method">{methodColumn.title[language]}</label>
          <select
            id="owing-method"
            value={method}
            onChange={({ currentTarget }) => changed({ method: currentTarget.value })}
          >
            {optionsOf(methodColumn.kind)
              .filter(([key]) => key !== 'credit')
              .map(([key, words]) => (
                <option key={key} value={key}>
                  {words[language]}
                </option>
              ))}
          </select>
        </div>
        {method === 'transfer' && (
          <label class="tick">
            <input
              type="checkbox"
              checked={seen}
              onChange={({ currentTarget }) => changed({ seen: currentTarget.checked })}
            />
            {seenColumn.title[language]}
            <span class="quiet"> {seenColumn.about[language]}</span>
          </label>
        )}
        {trouble && <Trouble refusal={trouble} busy={repairing} onRepair={onRepair} />}
        <button type="submit" class="button primary">
          {saving
            ? text.log.saving
            : trouble?.remedy === 'retry'
              ? text.trouble.retry
              : text.credit.savePayment}
        </button>
      </fieldset>
    </form>
  );
}
