import type { SaleForm } from '../../src/server/contract';
import { type methods, purchases } from '../../src/workbook/schema/purchases';
import { type Attempt, freshAttempt } from '../attempt';
import { attemptIn, type KeptRecord, keptRecord, record, string } from '../keptRecord';
import { optionsOf } from '../log/optionsOf';
import type { DraftKind } from '../useKeptDraft';

/** One thing of a sale, as far as it has been filled in. */
export interface LineDraft {
  readonly item: string;
  readonly quantity: string;
  readonly unitPrice: string;
}

export type Method = keyof typeof methods;

/** What few sales need, as their columns are. */
export const saleDetails = ['branch', 'channel', 'receipt', 'deliveryFee', 'promisedDelivery'] as const;
export type SaleDetail = (typeof saleDetails)[number];

/** The fields that are text and may stay blank. */
const textFields = [
  'customerCode',
  'customerName',
  'newName',
  'newPhone',
  'total',
  'discount',
  'due',
  'date',
  'note',
  'override',
  ...saleDetails,
] as const;
type TextField = (typeof textFields)[number];

/** A sale as far as it has been filled in. A customer who was found goes before the two other kinds of buyer. */
export interface SaleDraft extends Readonly<Record<TextField, string>> {
  readonly walkIn: boolean;
  readonly isNew: boolean;
  readonly lines: readonly LineDraft[];
  readonly rounding: boolean;
  readonly keepPrices: boolean;
  readonly method: Method;
  readonly attempt: Attempt;
}

export const emptyLine: LineDraft = { item: '', quantity: '', unitPrice: '' };
export const nobody = { customerCode: '', customerName: '', walkIn: false, isNew: false } as const;

const eachText = (textOf: (field: TextField) => string) =>
  // Made of just these keys.
  Object.fromEntries(textFields.map((field) => [field, textOf(field)])) as Record<TextField, string>;

const empty = (): SaleDraft => ({
  ...eachText(() => ''),
  walkIn: false,
  isNew: false,
  lines: [],
  rounding: false,
  keepPrices: false,
  method: 'cash',
  attempt: freshAttempt(),
});

const isEmpty = (draft: SaleDraft): boolean =>
  textFields.every((field) => draft[field] === '') &&
  !draft.walkIn &&
  !draft.isNew &&
  draft.lines.length === 0;

function read(text: string | null): SaleDraft {
  const kept = keptRecord(text);
  const known = optionsOf(purchases.columns.method.kind).find(([key]) => key === kept.method);
  return {
    ...eachText((field) => string(kept[field])),
    walkIn: kept.walkIn === true,
    isNew: kept.isNew === true,
    lines: Array.isArray(kept.lines) ? kept.lines.map(record).map(readLine) : [],
    rounding: kept.rounding === true,
    keepPrices: kept.keepPrices === true,
    // The keys of the column are its methods.
    method: (known?.[0] ?? 'cash') as Method,
    attempt: attemptIn(kept),
  };
}

const readLine = (kept: KeptRecord): LineDraft => ({
  item: string(kept.item),
  quantity: string(kept.quantity),
  unitPrice: string(kept.unitPrice),
});

export const saleKind: DraftKind<SaleDraft> = { key: 'sale', read, empty, isEmpty };

/** Whether the draft holds more than who, how much and how it is paid. */
export const isDetailed = (draft: SaleDraft): boolean =>
  draft.lines.length > 0 ||
  draft.rounding ||
  (['discount', 'date', 'note', ...saleDetails] as const).some((key) => draft[key] !== '');

/** What is sent: on credit a due day, and nothing comes off. */
export function saleFormOf(draft: SaleDraft): SaleForm {
  const onCredit = draft.method === 'credit';
  return {
    ...buyerOf(draft),
    ...(draft.lines.length > 0
      ? {
          lines: draft.lines.map((line) => ({
            item: line.item.trim(),
            ...filled(line, 'quantity', 'unitPrice'),
          })),
        }
      : { total: draft.total.trim() }),
    method: draft.method,
    ...(onCredit ? filled(draft, 'due') : filled(draft, 'discount')),
    ...(draft.keepPrices && draft.lines.length > 0 ? { keepPrices: true } : {}),
    ...(draft.rounding && !onCredit ? { rounding: true } : {}),
    ...filled(draft, 'date', 'note', 'override', ...saleDetails),
  };
}

function buyerOf(draft: SaleDraft): SaleForm {
  if (draft.customerCode !== '') return { customerCode: draft.customerCode };
  if (draft.walkIn) return { walkIn: true };
  const phone = draft.newPhone.trim();
  return { newCustomer: { name: draft.newName.trim(), ...(phone === '' ? {} : { phone }) } };
}

/** These fields, without the blank ones. */
const filled = <Key extends string>(from: Readonly<Record<Key, string>>, ...keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, from[key].trim()]).filter(([, typed]) => typed !== '')) as {
    readonly [Name in Key]?: string;
  };
