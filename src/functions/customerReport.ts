import {
  type ContactLine,
  type CustomerFigures,
  customerReport,
  type Named,
  ownerFinder,
  type PurchaseLine,
} from '../domain/customerReport';
import type { Day } from '../domain/day';
import { type Exact, exactFor } from '../domain/exact';
import type { Language } from '../text/language';
import { reasonOf, stageWords } from '../text/report';
import { silenceSaid } from '../text/silence';
import { customers as customersTable } from '../workbook/schema/customers';
import {
  type Answer,
  type AnswerCell,
  ArgumentError,
  type Cells,
  columnsIn,
  dayFrom,
  flagIn,
  isBlank,
  languageIn,
  nameIn,
  numberIn,
  single,
  warning,
  wholeIn,
} from './cells';
import { owingIn } from './owing';
import { amountOf } from './sheetBlock';
import { tiersIn } from './tiers';

/**
 * The computed columns of the Customers sheet in one call: stage, tier, visits, spend, first and last purchase, last contact, next touch, silence, balance owed, chance still active, expected value of 12 months, and why.
 *
 * Give whole columns and headers TRUE to anchor it in the header row, where sorting, filtering and inserting rows cannot break it. A purchase or contact belongs to a customer by its code, or where that is blank by its name, if only one customer bears it.
 *
 * @param {A:A} code Codes of the customers; may be left out where names are given. Example: Customers!A:A
 * @param {B:B} name Names of the customers; may be left out where codes are given. Example: Customers!B:B
 * @param {F:F} purchase_code Code of the customer of each purchase; may be blank. Example: Purchases!E:E
 * @param {E:E} purchase_name Name of the customer of each purchase. Example: Purchases!D:D
 * @param {B:B} purchase_date Day of each purchase, as a date. Example: Purchases!B:B
 * @param {K:K} purchase_total Total of each purchase, as money; a refund is negative. Example: Purchases!L:L
 * @param {D:D} contact_code Code of the customer of each contact; may be blank. Example: 'Follow-ups'!D:D
 * @param {C:C} contact_name Name of the customer of each contact. Example: 'Follow-ups'!C:C
 * @param {B:B} contact_date Day of each contact, as a date. Example: 'Follow-ups'!B:B
 * @param {Tiers!A:D} tiers Two to four columns: name, minimum spend, ideal and longest days between contacts. Example: Tiers!A:D
 * @param {date} as_of The day to count to, as a date; later rows are left aside. Example: Settings!B5
 * @param {number} regular_from Optional. Visits in the window that make a regular; blank is 3. Example: 3
 * @param {number} window_months Optional. Months of the rolling window that ends with as_of; blank is 12. Example: 12
 * @param {string} currency Optional. Code of the currency of the reasons; blank is "IDR". Example: "IDR"
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @param {boolean} headers Optional. TRUE where every range begins with its header row; the answer then begins with its own. Example: TRUE
 * @param {A:Z} purchases Optional. The whole sheet of purchases with its titles on top, for the balance owed; left out, that stays blank. Example: Purchases!A:X
 * @param {A:Z} payments Optional. The whole sheet of payments with its titles on top. Example: Payments!A:I
 * @return {table} A row per customer row, in their order; blank rows answer blanks. Dates are dates, spend is in the unit of purchase_total. The balance is of all open bills as by RECEIVABLES, less what was paid ahead: below 0 is owed to the customer. A purchase or contact that cannot be read is left out, and the reason of its customer, or of the first where it has none, begins with a warning sign and names its row. Columns of unequal height, a bad tier table or a bad as_of are errors.
 * Source: stages of prospects, buyers and regulars; tier by spend in a rolling window, reached at its threshold; silence as by SILENCE, chance and expected value as by LIFETIME_VALUE.
 * @customfunction
 */
export function CUSTOMER_REPORT(
  code: Cells,
  name: Cells,
  purchase_code: Cells,
  purchase_name: Cells,
  purchase_date: Cells,
  purchase_total: Cells,
  contact_code: Cells,
  contact_name: Cells,
  contact_date: Cells,
  tiers: Cells,
  as_of: Cells,
  regular_from: Cells,
  window_months: Cells,
  currency: Cells,
  language: Cells,
  headers: Cells,
  purchases: Cells,
  payments: Cells,
): Answer {
  const header = flagIn('headers', single('headers', headers));
  const spoken = languageIn(single('language', language));
  const from = single('regular_from', regular_from);
  const months = single('window_months', window_months);
  const windowMonths = isBlank(months) ? 12 : wholeIn('window_months', months, 1);
  const ladder = tiersIn(tiers, header);

  const skip = header ? 1 : 0;
  const customers = namedIn(columnsIn({ code, name }), 'code', 'name', skip);
  const bought = linesIn(
    columnsIn({ purchase_code, purchase_name, purchase_date, purchase_total }),
    ['purchase_code', 'purchase_name', 'purchase_date', 'purchase_total'],
    skip,
  );
  const met = linesIn(
    columnsIn({ contact_code, contact_name, contact_date }),
    ['contact_code', 'contact_name', 'contact_date', null],
    skip,
  );

  const exact = exactFor([
    ...bought.lines.map(({ amount }) => amount),
    ...ladder.map(({ minimum }) => minimum),
  ]);
  const asOf = dayFrom('as_of', single('as_of', as_of));
  const balances = balancesOf(customers, { purchases, payments }, asOf, spoken, bought.bad.length === 0);
  const { figures, outlooks } = customerReport(
    customers,
    bought.lines.map((line): PurchaseLine => ({ ...line, units: exact.units(line.amount) })),
    met.lines satisfies readonly ContactLine[],
    {
      asOf,
      ladder: ladder.map((tier) => ({ ...tier, minimum: exact.units(tier.minimum) })),
      regularFrom: isBlank(from) ? 3 : wholeIn('regular_from', from, 1),
      windowMonths,
    },
  );
  const warnings = warningsByCustomer(customers, [...bought.bad, ...met.bad, ...balances.bad]);
  const unit = nameIn('currency', single('currency', currency));
  const style = {
    exact,
    currency: {
      code: unit === '' ? 'IDR' : unit.toUpperCase(),
      decimals: exact.amount(1) < 1 ? 2 : 0,
    },
    language: spoken,
  };
  const rows = figures.map((own, at) => {
    const customer = customers[at];
    if (!customer || customer.bad !== null || (customer.code === '' && customer.name === ''))
      return blankRow(customer?.bad ? warning(customer.bad) : '');
    const why = (warnings.get(at) ?? '') + reasonOf(own, outlooks, windowMonths, style);
    return rowOf(own, balances.of(at), why, exact, spoken);
  });
  const table = [...(header ? [titlesIn(spoken)] : []), ...rows];
  return table.length > 0 ? table : [blankRow('')];
}

/** Nothing but perhaps a reason, which stands last. */
const blankRow = (why: string): AnswerCell[] =>
  Object.keys(customersTable.view).map((_, at, keys) => (at === keys.length - 1 ? why : ''));

/** The report's columns are the computed ones of the Customers sheet, in their order. */
const titlesIn = (language: Language): string[] =>
  Object.values(customersTable.view).map((column) => column.title[language]);

function rowOf(
  own: CustomerFigures,
  balance: AnswerCell,
  why: string,
  exact: Exact,
  language: Language,
): AnswerCell[] {
  const worth = own.outlook?.value ?? null;
  const day = (value: Day | null): AnswerCell => (value === null ? '' : { day: value });
  return [
    stageWords[language][own.stage],
    own.tier?.name ?? '',
    own.visits,
    exact.amount(own.spendInWindow),
    day(own.firstPurchase),
    day(own.lastPurchase),
    day(own.lastContact),
    day(own.nextTouch),
    own.silence === null ? '' : silenceSaid(own.silence, language),
    balance,
    own.outlook?.chanceActive ?? '',
    worth === null ? '' : exact.amount(worth),
    why,
  ];
}

/** What each customer owes, by place; blank where the sheets were not handed over. */
function balancesOf(
  customers: readonly NamedRow[],
  sheets: { readonly purchases: Cells; readonly payments: Cells },
  asOf: Day,
  language: Language,
  /** Whether the purchases are not named already for what cannot be read of them. */
  purchasesToo: boolean,
): { readonly of: (at: number) => AnswerCell; readonly bad: readonly BadLine[] } {
  if (isBlank(sheets.purchases) && isBlank(sheets.payments)) return { of: () => '', bad: [] };
  const ownersOf = ownerFinder(customers);
  const placeOf = (customer: Named) => {
    const owners = ownersOf(customer);
    return owners.length === 1 ? String(owners[0]) : '';
  };
  const { owing, notes } = owingIn(sheets, { asOf, graceDays: 0, tiny: 0 }, language, placeOf);
  const owed = new Map(owing.map((one) => [one.customer, one.owed]));
  const balances = customers.map((_, at) => amountOf(owed.get(String(at)) ?? 0));
  return {
    of: (at) => balances[at] ?? '',
    bad: [...(purchasesToo ? notes.purchases : []), ...notes.payments].map((message) => ({
      code: '',
      name: '',
      message,
    })),
  };
}

type ColumnsByName = Readonly<Record<string, readonly unknown[]>>;

/** A row's customer; what cannot be read of it is blank, and said. */
interface NamedRow extends Named {
  readonly bad: string | null;
}

function namedIn(columns: ColumnsByName, code: string, name: string, skip: number): NamedRow[] {
  const [codes = [], names = []] = [columns[code], columns[name]];
  const rows = Math.max(codes.length, names.length);
  return Array.from({ length: Math.max(rows - skip, 0) }, (_, row) => {
    const at = row + skip;
    const [own, called] = [readName(code, codes[at]), readName(name, names[at])];
    const bad = own.bad ?? called.bad;
    return { code: own.text, name: called.text, bad: bad === null ? null : `row ${at + 1}: ${bad}` };
  });
}

function readName(name: string, value: unknown): { readonly text: string; readonly bad: string | null } {
  try {
    return { text: nameIn(name, value), bad: null };
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    return { text: '', bad: error.message };
  }
}

/** A row that cannot be read, and whose it is. */
interface BadLine extends Named {
  readonly message: string;
}

function linesIn(
  columns: ColumnsByName,
  [code, name, date, total]: readonly [string, string, string, string | null],
  skip: number,
) {
  const lines: (Named & { readonly day: Day; readonly amount: number })[] = [];
  const bad: BadLine[] = [];
  const [dates = [], totals = []] = [columns[date], total === null ? [] : columns[total]];
  namedIn(columns, code, name, skip).forEach(({ bad: unread, ...owner }, index) => {
    const at = index + skip;
    if (unread !== null) bad.push({ ...owner, message: unread });
    if (unread !== null || (owner.code === '' && owner.name === '')) return;
    if (isBlank(dates[at]) && (total === null || isBlank(totals[at]))) return;
    try {
      const day = dayFrom(date, dates[at]);
      lines.push({ ...owner, day, amount: total === null ? 0 : numberIn(total, totals[at]) });
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      bad.push({ ...owner, message: `row ${at + 1}: ${error.message}` });
    }
  });
  return { lines, bad };
}

function warningsByCustomer(customers: readonly Named[], bad: readonly BadLine[]): Map<number, string> {
  const warnings = new Map<number, string>();
  if (bad.length === 0) return warnings;
  const ownersOf = ownerFinder(customers);
  // Nobody's row is told to the first: a line of its own would make a sheet longer with each calculation.
  const first = customers.findIndex(({ code, name }) => code !== '' || name !== '');
  for (const line of bad) {
    const owners = ownersOf(line);
    for (const at of owners.length > 0 ? owners : [first]) {
      if (!warnings.has(at)) warnings.set(at, `${warning(line.message)}. `);
    }
  }
  return warnings;
}
