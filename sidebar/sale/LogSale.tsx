import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatMoney, type Money } from '../../src/domain/money';
import { products } from '../../src/workbook/schema/products';
import { purchases } from '../../src/workbook/schema/purchases';
import { CreditAnswer } from '../credit/CreditAnswer';
import { CreditOff } from '../credit/CreditOff';
import { Override } from '../credit/Override';
import { useCreditCheck } from '../credit/useCreditCheck';
import { dayText } from '../format';
import { Field } from '../log/Field';
import { Fold } from '../log/Fold';
import { useLists } from '../log/lists';
import type { CustomerIndex } from '../search/customerIndex';
import { customerOf } from '../search/customerOf';
import { Trouble } from '../shell/Trouble';
import { useWords } from '../text/words';
import type { KeptDraft } from '../useKeptDraft';
import type { SaveState } from '../useSave';
import { Buyer } from './Buyer';
import { MethodChoice } from './MethodChoice';
import { RoundingOffer } from './RoundingOffer';
import { SaleLines } from './SaleLines';
import { isUnlisted, saleBillOf } from './saleBillOf';
import { isDetailed, type SaleDetail, type SaleDraft, saleDetails, saleKind } from './saleDraft';
import { usePriceList } from './usePriceList';

interface Props {
  readonly index: CustomerIndex | null;
  readonly today: string;
  readonly draft: KeptDraft<SaleDraft>;
  readonly saver: SaveState;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly repairing: boolean;
  readonly onRepair: () => void;
}

/** Logging a sale: who, how much, save; paid in cash unless it is said otherwise. */
export function LogSale(props: Props) {
  const { draft: state, index, today, search } = props;
  const { draft } = state;
  const { saving, refusal, forget, save } = props.saver;
  const { text, language } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState('');
  const [open, setOpen] = useState(isDetailed(draft));
  const list = usePriceList(open);
  const customer = customerOf(draft, index);
  const onCredit = draft.method === 'credit';
  const plain = saleBillOf(draft, list, null);
  const bill = draft.rounding && list ? saleBillOf(draft, list, list.rounding) : plain;
  const money = (units: number) => (list ? formatMoney(units as Money, list.currency, language) : '');
  const asked =
    draft.lines.length === 0
      ? draft.total
      : bill && list
        ? String(bill.total / 10 ** list.currency.decimals)
        : '';
  const times = refusal?.field === 'override' ? 1 : 0;
  const check = useCreditCheck(onCredit ? (customer?.code ?? '') : '', asked, times);
  const said = onCredit && check.is === 'said' ? check.said : null;

  const problemOf = (field: string): string => {
    if (missing === field) return field === 'customerCode' ? text.sale.missingWho : text.credit.missing;
    return refusal?.field === field ? refusal.text : '';
  };
  const changed = (part: Partial<SaleDraft>) => {
    setMissing('');
    if (refusal?.field !== undefined) forget();
    state.change(part);
  };
  const focusOn = (field: string) => {
    if (field === 'customerCode') return search.current?.focus();
    form.current?.querySelector<HTMLElement>(`[name="sale-${field}"]`)?.focus();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const blank = draft.lines.findIndex(({ item }) => item.trim() === '');
    const lacks = [
      customer === null && !draft.walkIn && !draft.isNew && 'customerCode',
      customer === null && draft.isNew && draft.newName.trim() === '' && 'newCustomer.name',
      draft.lines.length === 0 && draft.total.trim() === '' && 'total',
      blank >= 0 && `lines.${blank}.item`,
      onCredit && draft.due === '' && 'due',
      said?.yes === false && draft.override.trim() === '' && 'override',
    ].find((field) => field !== false);
    setMissing(lacks || '');
    if (lacks) focusOn(lacks);
    else void save();
  };

  // A new form begins folded, at its top and with the search; one that comes back shows what it holds.
  const began = useRef(draft.attempt.id);
  useEffect(() => {
    if (began.current === draft.attempt.id) return;
    began.current = draft.attempt.id;
    setOpen(isDetailed(draft));
    if (!saleKind.isEmpty(draft)) return;
    form.current?.closest('main')?.scrollTo(0, 0);
    search.current?.focus();
  }, [draft.attempt.id]);
  // Before the next key arrives: whoever types fast goes on with the amount.
  useLayoutEffect(() => {
    if (customer !== null && document.activeElement === search.current) focusOn('total');
    else if (draft.walkIn) focusOn('total');
    else if (draft.isNew) focusOn('newCustomer.name');
  }, [draft.customerCode, draft.walkIn, draft.isNew]);
  useEffect(() => {
    if (!saving && refusal?.field !== undefined) setOpen(open || isDetailed(draft));
  }, [saving]);
  useEffect(() => {
    if (!saving && refusal?.field !== undefined) focusOn(refusal.field);
  }, [saving, open]);

  // A shop of one branch is not asked which.
  const several = (useLists().branches ?? []).length > 1;
  const field = (name: 'total' | 'due' | 'discount' | 'date' | 'note' | SaleDetail) => (
    <Field
      key={name}
      name={`sale-${name}`}
      column={purchases.columns[name]}
      value={draft[name]}
      problem={problemOf(name)}
      oneLine={name === 'receipt'}
      {...hintOf(name)}
      onInput={(value) => changed({ [name]: value })}
    />
  );
  const hintOf = (name: string): { hint: string } | Record<string, never> => {
    if (name === 'due' && draft.due !== '') return { hint: dayText(draft.due, language, today) };
    return name === 'date'
      ? { hint: draft.date === '' ? text.sale.todayIfBlank : dayText(draft.date, language, today) }
      : {};
  };
  const trouble = refusal && refusal.field === undefined ? refusal : null;
  const overridden = said?.yes === false || draft.override !== '' || refusal?.field === 'override';
  const itemized = draft.lines.length > 0;
  return (
    <form ref={form} class="card" noValidate onSubmit={submit}>
      <h2>{text.sale.heading}</h2>
      <fieldset class="plain" disabled={saving}>
        <Buyer
          customer={customer}
          draft={draft}
          problemOf={problemOf}
          onChange={changed}
          onSearch={() => search.current?.focus()}
        />
        {!itemized && field('total')}
        <MethodChoice value={draft.method} onChoose={(method) => changed({ method })} />
        <p class="problem" role="alert">
          {problemOf('method')}
        </p>
        {onCredit && field('due')}
        {onCredit && (said?.on === false ? <CreditOff /> : <CreditAnswer check={check} />)}
        {overridden && (
          <Override
            name="sale-override"
            value={draft.override}
            problem={problemOf('override')}
            onInput={(override) => changed({ override })}
          />
        )}
        <Fold id="sale-details" open={open} onToggle={() => setOpen(!open)}>
          <SaleLines
            lines={draft.lines}
            list={list}
            problemOf={problemOf}
            onChange={(lines) => changed({ lines })}
          />
          {list && draft.lines.some((line) => isUnlisted(line, list)) && (
            <label class="tick">
              <input
                type="checkbox"
                name="sale-keepPrices"
                checked={draft.keepPrices}
                onChange={({ currentTarget }) => changed({ keepPrices: currentTarget.checked })}
              />
              {text.sale.keepPrices(products.title[language])}
            </label>
          )}
          {!onCredit && field('discount')}
          {!onCredit && plain && list && (
            <RoundingOffer
              bill={plain}
              list={list}
              chosen={draft.rounding}
              onChoose={(rounding) => changed({ rounding })}
            />
          )}
          {field('date')}
          {saleDetails.filter((name) => name !== 'branch' || several).map(field)}
          {field('note')}
        </Fold>
      </fieldset>
      <p class="problem" role="alert">
        {problemOf('user') || problemOf('rounding')}
      </p>
      <div class="action">
        <p aria-live="polite">
          {bill && (itemized || bill.total !== bill.gross) && (
            <strong>{text.sale.pays(money(bill.total))}</strong>
          )}
        </p>
        {trouble && <Trouble refusal={trouble} busy={props.repairing} onRepair={props.onRepair} />}
        <button type="submit" name="sale-save" class="button primary" disabled={saving}>
          {saving ? text.log.saving : trouble?.remedy === 'retry' ? text.trouble.retry : text.log.save}
        </button>
      </div>
    </form>
  );
}
