import { addDays, type Day } from '../../src/domain/day';
import * as functions from '../../src/functions';
import type { Answer, Cells } from '../../src/functions/cells';

/** What a value is read as. Any text is a name; a word is one of a few. */
export type Reading = 'number' | 'day' | 'word' | 'flag' | 'name' | 'block';

/** One argument of a function, with good values for it. */
export interface Argument {
  /** One cell per row answered, a column of one of the function's tables, or one for all rows. */
  readonly handed: 'each' | 'column' | 'single';
  readonly reads: Reading;
  readonly table: string;
  /** Whether it may be blank, in a row or as a whole. */
  readonly optional: boolean;
  /** A value per row; the same one in all of them where it is handed over once. */
  readonly good: readonly Cells[];
  readonly title: string;
}

export interface Signature {
  readonly call: (...args: Cells[]) => Answer;
  readonly args: Readonly<Record<string, Argument>>;
  /** Where a row of titles is skipped: always, only with headers TRUE, or nowhere. */
  readonly titles: 'skipped' | 'told' | 'none';
}

const rows = 12;
const every = (value: (row: number) => Cells) => Array.from({ length: rows }, (_, row) => value(row));
const plain = { table: '', optional: false, title: '' };

const each = (reads: Reading, value: (row: number) => Cells): Argument => ({
  ...plain,
  handed: 'each',
  reads,
  good: every(value),
});

const column = (title: string, reads: Reading, value: (row: number) => Cells, table = 'rows'): Argument => ({
  handed: 'column',
  reads,
  table,
  optional: false,
  good: every(value),
  title,
});

const single = (reads: Reading, value: Cells): Argument => ({
  ...plain,
  handed: 'single',
  reads,
  good: every(() => value),
});

const optional = (argument: Argument): Argument => ({ ...argument, optional: true });

const record = <T extends Cells[]>(
  call: (...args: T) => Answer,
  args: Readonly<Record<string, Argument>>,
  titles: Signature['titles'] = 'none',
): Signature => ({ call: call as Signature['call'], args, titles });

const on = (day: number) => addDays('2026-01-01' as Day, day);
const customer = (row: number) => ['Ratna', 'Siti', 'C-3', 'Asep', 'Ratna'][row % 5];
const log = {
  customer: column('Customer', 'name', customer),
  date: column('Date', 'day', (row) => on(9 * row)),
  amount: column('Amount', 'number', (row) => 30_000 * row - 15_000.5),
};
const tiers = single('block', [
  ['Gold', 500_000, 14, 30],
  ['', '', '', ''],
  ['Bronze', 0, 60, 90],
  ['Silver', 200_000, 30, 60],
]);

/** Histories as PURCHASE_SUMMARY answers them, some of people who came once. */
const frequency = (row: number) => row % 4;
const recency = (row: number) => (frequency(row) === 0 ? 0 : 3.5 + row);
const age = (row: number) => 20 + row;
const history = {
  frequency: each('number', frequency),
  recency: each('number', recency),
  age: each('number', age),
};
const histories = {
  frequency: column('frequency', 'number', frequency),
  recency: column('recency', 'number', recency),
  age: column('age', 'number', age),
};
const meanSpend = (row: number) => (frequency(row) === 0 ? 0 : 20_000 + 1500 * row);
const fittedPurchases = single('block', [['BG/NBD', 0.243, 4.414, 0.793, 2.426]]);
const horizon = each('number', (row) => row);
const method = optional(single('word', 'ML'));
const language = optional(single('word', 'id'));
const headers = optional(single('flag', true));

const trial = {
  start_cost: single('number', 3_000_000),
  monthly_in: single('number', '1,5jt'),
  monthly_out: single('number', 900_000.5),
  cash: single('number', 10_000_000),
  monthly_net: optional(column('', 'number', (row) => 100_000 * row - 900_000)),
  months: optional(single('number', 12)),
  ramp_months: optional(single('number', 3)),
};
const soldBlock = single('block', [
  ['No', 'Date', 'Customer', 'Customer code', 'Total', 'Method', 'Payment status', 'Due'],
  ['P-000001', on(3), 'Ratna', '', 150_000, 'Cash', 'Paid', ''],
  ['P-000002', on(4), 'Siti', 'C-5', '90rb', 'Tempo', 'Belum', on(20)],
  ['', '', '', '', '', '', '', ''],
  ['P-000003', on(6), 'Asep', '', 75_000.5, 'Credit', 'Partial', ''],
]);
const paidBlock = single('block', [
  ['Tanggal', 'No. pembelian', 'Pelanggan', 'Jumlah', 'Sudah masuk'],
  [on(9), 'P-000002', 'Siti', 40_000, true],
  [on(12), '', 'Asep', 5_000, ''],
]);
const knownBlock = single('block', [
  ['Code', 'Name', 'WhatsApp', 'Birthday', 'Do not contact'],
  ['C-1', 'Ratna', '0812-3456-789', '05/03', ''],
  ['', '', '', '', ''],
  ['C-5', 'Siti', '', '', true],
  ['C-7', 'Asep', '+62 811 222 333', '', ''],
]);
const metBlock = single('block', [
  ['Kapan', 'Pelanggan', 'Jenis', 'Isi', 'Selesai'],
  [on(3), 'Ratna', 'Sapa', 'arisan', true],
  [on(9), 'Asep', 'Tawaran', '', ''],
]);
const kinBlock = single('block', [
  ['Customer', 'Name', 'Date to remember', 'What date', 'Consent'],
  ['Ratna', 'Dimas', on(18), 'birthday', true],
]);
const promisedBlock = single('block', [
  ['Customer', 'Promise', 'Fulfilled by', 'Due', 'Result'],
  ['Asep', 'bring the sample', 'Rudi', on(14), 'Pending'],
]);
const caseBlock = single('block', [
  ['Customer', 'Kind', 'Opened', 'Answered', 'Check back on'],
  ['Siti', 'Complaint', on(12), '', ''],
]);

/** Every custom function: its arguments in their order. */
export const signatures: Readonly<Record<string, Signature>> = {
  CUSTOMER_VALUE: record(functions.CUSTOMER_VALUE, {
    functional_benefit: each('number', (row) => 60_000 + row),
    emotional_benefit: each('number', (row) => 500 * row),
    price: each('number', (row) => `Rp ${37 + row}.000`),
    other_expense: optional(each('number', (row) => (row % 3 === 0 ? '' : 0.5 * row))),
  }),
  VALUE_BOARD: record(
    functions.VALUE_BOARD,
    {
      product: optional(column('Product', 'name', (row) => ['Cake', 'Tumpeng', ''][row % 3])),
      seller: optional(column('Seller', 'name', (row) => ['We', 'Rival', 'Other'][row % 3])),
      functional_benefit: optional(column('Functional', 'number', (row) => 60_000 + row)),
      emotional_benefit: optional(column('Emotional', 'number', (row) => 500 * row)),
      price: optional(column('Price', 'number', (row) => `Rp ${37 + row}.000`)),
      other_expense: optional(column('Other', 'number', (row) => (row % 3 === 0 ? '' : 0.5 * row))),
      ours: optional(single('name', 'we')),
      headers: optional(single('flag', '')),
      language,
    },
    'told',
  ),
  CUSTOMER_STAGE: record(functions.CUSTOMER_STAGE, {
    purchases: each('number', (row) => row),
    regular_from: optional(each('number', (row) => 1 + (row % 5))),
    language,
  }),
  LOYALTY_TIER: record(functions.LOYALTY_TIER, {
    amount: each('number', (row) => 50_000 * row - 0.25),
    tiers,
  }),
  TIER_GAP: record(functions.TIER_GAP, { amount: each('number', (row) => 50_000 * row - 0.25), tiers }),
  CUSTOMER_REPORT: record(
    functions.CUSTOMER_REPORT,
    {
      code: optional(column('Code', 'name', (row) => (row % 3 === 1 ? '' : `C-${row}`), 'customers')),
      name: optional(
        column('Name', 'name', (row) => ['Ratna', 'Siti', 'Asep'][row] ?? `Budi ${row}`, 'customers'),
      ),
      purchase_code: optional(column('Code', 'name', (row) => (row % 2 === 0 ? '' : 'C-2'), 'purchases')),
      purchase_name: optional(column('Customer', 'name', customer, 'purchases')),
      purchase_date: column('Date', 'day', (row) => on(9 * row), 'purchases'),
      purchase_total: column('Total', 'number', (row) => 30_000 * row - 15_000, 'purchases'),
      contact_code: optional(column('Code', 'name', (row) => (row % 2 === 0 ? '' : 'C-5'), 'contacts')),
      contact_name: optional(column('Customer', 'name', customer, 'contacts')),
      contact_date: optional(column('Date', 'day', (row) => `${on(5 * row)} 17:30`, 'contacts')),
      tiers,
      as_of: single('day', on(100)),
      regular_from: optional(single('number', 2)),
      window_months: optional(single('number', 6)),
      currency: optional(single('name', 'usd')),
      language,
      headers: optional(single('flag', '')),
      purchases: optional(soldBlock),
      payments: optional(paidBlock),
    },
    'told',
  ),
  PURCHASE_SUMMARY: record(
    functions.PURCHASE_SUMMARY,
    {
      ...log,
      as_of: optional(single('day', on(150))),
      unit_days: optional(single('number', 7)),
      headers,
    },
    'skipped',
  ),
  NEXT_TOUCH: record(functions.NEXT_TOUCH, {
    last_contact: each('day', on),
    ideal_days: each('number', (row) => 7 * row + 1),
  }),
  CARE_BALANCE: record(functions.CARE_BALANCE, {
    kind: optional(column('', 'word', (row) => ['Greeting', 'offer', 'Kabar', 'Tagihan', ''][row % 5])),
  }),
  CARE_BUDGET: record(functions.CARE_BUDGET, {
    base: each('number', (row) => `${row + 1}jt`),
    rate: each('number', (row) => row / 100),
    multiplier: optional(each('number', (row) => row / 2)),
  }),
  ROUND_DOWN_BILL: record(functions.ROUND_DOWN_BILL, {
    total: each('number', (row) => 37_000 + 777.7 * row),
    step: optional(each('number', (row) => (row === 0 ? '' : 500 * row))),
    cap: optional(each('number', (row) => (row % 2 === 0 ? '' : 100 * row))),
  }),
  BTYD_FIT: record(
    functions.BTYD_FIT,
    { ...histories, model: optional(single('word', 'BG/NBD')), method: optional(single('word', 'MAP')) },
    'skipped',
  ),
  BTYD_ALIVE: record(functions.BTYD_ALIVE, { parameters: fittedPurchases, ...history }),
  BTYD_BUY_CHANCE: record(functions.BTYD_BUY_CHANCE, { parameters: fittedPurchases, ...history, horizon }),
  BTYD_PURCHASES: record(functions.BTYD_PURCHASES, { parameters: fittedPurchases, ...history, horizon }),
  SILENCE: record(
    functions.SILENCE,
    {
      customer: log.customer,
      date: log.date,
      as_of: single('day', on(150)),
      headers,
      language,
    },
    'skipped',
  ),
  RFM: record(
    functions.RFM,
    {
      ...log,
      as_of: optional(single('day', on(150))),
      mode: optional(single('word', 'midrank')),
      headers,
      language,
    },
    'skipped',
  ),
  LIFETIME_VALUE: record(
    functions.LIFETIME_VALUE,
    {
      ...log,
      customer: column('Customer', 'name', (row) => `C-${row % 10}`),
      as_of: optional(single('day', on(150))),
      months: optional(single('number', 3)),
      margin: optional(single('number', 0.3)),
      annual_discount: optional(single('number', 0.1)),
      headers,
      language,
    },
    'skipped',
  ),
  CASH_BOOK: record(functions.CASH_BOOK, {
    purchases: optional(
      single('block', [
        ['No', 'Date', 'Total', 'Method', 'Payment status', 'Branch'],
        ['P-000001', on(3), 150_000, 'Cash', 'Paid', 'Pusat'],
        ['P-000002', on(4), '90rb', 'Tempo', 'Belum', 'Dago'],
        ['', '', '', '', '', ''],
        ['P-000003', on(1), -15_000.5, '', '', ''],
      ]),
    ),
    payments: optional(
      single('block', [
        ['Tanggal', 'No. pembelian', 'Jumlah', 'Sudah masuk'],
        [on(9), 'P-000002', 40_000, true],
      ]),
    ),
    cash: optional(
      single('block', [
        ['Date', 'In', 'Out', 'Category'],
        [on(5), '', 70_000, 'Rent'],
        [on(10), 250_000, '', 'Hitung kas'],
      ]),
    ),
    headers,
    language,
  }),
  CASH_BREATH: record(
    functions.CASH_BREATH,
    {
      date: column('Date', 'day', (row) => on(9 * row)),
      amount: column('Amount', 'number', (row) => 30_000 * (row % 3) - 45_000.5),
      as_of: single('day', on(150)),
      one_off: optional(column('One-off', 'flag', (row) => row % 4 === 0)),
      currency: optional(single('name', 'IDR')),
      language,
    },
    'skipped',
  ),
  SHOP_LEAKS: record(functions.SHOP_LEAKS, {
    purchases: optional(
      single('block', [
        ['No', 'Date', 'Customer', 'Total', 'Method', 'Payment status', 'Quantity', 'Unit price', 'Cashier'],
        ['P-000001', on(3), 'Ratna', 150_000, 'Cash', 'Paid', 2, 90_000, 'Dewi'],
        ['P-000002', on(4), 'Siti', '90rb', 'Tempo', 'Lunas', '', '', ''],
        ['', '', '', '', '', '', '', '', ''],
        ['P-000003', on(1), '', -15_000.5, '', '', '', '', ''],
      ]),
    ),
    payments: optional(
      single('block', [
        ['No', 'Tanggal', 'No. pembelian', 'Jumlah', 'Sudah masuk'],
        ['B-000001', on(9), 'P-000002', 40_000, true],
        ['B-000002', on(9), 'P-000009', 70_000, true],
      ]),
    ),
    cash: optional(
      single('block', [
        ['No', 'Date', 'In', 'Out', 'Category'],
        ['M-000001', on(5), '', 70_000, 'Rent'],
        ['M-000002', on(10), 250_000, '', 'Hitung kas'],
        ['M-000003', on(12), 190_000, '', 'Hitung kas'],
      ]),
    ),
    known: optional(
      single('block', [
        ['Kind of finding', 'About'],
        ['Uang tanpa jualan', 'B-000002'],
      ]),
    ),
    as_of: optional(single('day', on(60))),
    headers,
    language,
  }),
  CASH_FLOW: record(
    functions.CASH_FLOW,
    {
      date: column('Date', 'day', (row) => on(9 * row)),
      amount: column('Amount', 'number', (row) => 30_000 * (row % 3) - 45_000.5),
      category: optional(column('Category', 'name', (row) => ['Sales', 'Rent', ''][row % 3])),
      opening: optional(single('number', 250_000)),
      headers,
      language,
      as_of: optional(single('day', on(90))),
      months: optional(single('number', 3)),
      branch: optional(column('Branch', 'name', (row) => ['Pusat', 'Dago', ''][row % 3])),
    },
    'skipped',
  ),
  CASH_FORECAST: record(
    functions.CASH_FORECAST,
    {
      date: column('Date', 'day', (row) => on(9 * row)),
      amount: column('Amount', 'number', (row) => 30_000 * (row % 3) - 45_000.5),
      opening: single('number', 250_000),
      as_of: single('day', on(90)),
      weeks: optional(single('number', 3)),
      planned_date: optional(column('Planned', 'day', (row) => on(85 + 3 * row), 'plans')),
      planned_amount: optional(column('Amount', 'number', (row) => -1000 * row - 5, 'plans')),
      headers,
      language,
      category: optional(column('Category', 'name', (row) => ['Sales', 'Rent', ''][row % 3])),
      one_off: optional(column('One-off', 'flag', (row) => row % 4 === 0)),
      holiday_date: optional(column('From', 'day', (row) => on(355 * row), 'holidays')),
      holiday_name: optional(
        column('Holiday', 'name', (row) => (row % 2 ? 'Idulfitri' : 'Natal'), 'holidays'),
      ),
    },
    'skipped',
  ),
  CASH_MONTHS: record(
    functions.CASH_MONTHS,
    {
      date: column('Date', 'day', (row) => on(9 * row)),
      amount: column('Amount', 'number', (row) => 30_000 * (row % 3) - 45_000.5),
      opening: optional(single('number', 250_000)),
      as_of: optional(single('day', on(90))),
      months: optional(single('number', 3)),
      headers,
      language,
      one_off: optional(column('One-off', 'flag', (row) => row % 4 === 0)),
      category: optional(column('Category', 'name', (row) => ['Sales', 'Rent', ''][row % 3])),
    },
    'skipped',
  ),
  CASH_USES: record(
    functions.CASH_USES,
    {
      date: column('Date', 'day', (row) => on(9 * row)),
      amount: column('Amount', 'number', (row) => 30_000 * (row % 3) - 45_000.5),
      category: optional(column('Category', 'name', (row) => ['Sales', 'Rent', ''][row % 3])),
      as_of: optional(single('day', on(90))),
      months: optional(single('number', 3)),
      most: optional(single('number', 2)),
      headers,
      language,
    },
    'skipped',
  ),
  CASH_LEAKS: record(
    functions.CASH_LEAKS,
    {
      date: column('Date', 'day', (row) => on(9 * (row % 6))),
      amount: column('Amount', 'number', (row) => -10_000.5 - (row % 6)),
      category: optional(column('Category', 'name', (row) => ['Sales', 'Rent', ''][row % 3])),
      note: optional(column('Note', 'name', (row) => (row % 4 === 0 ? '' : 'for the shop'))),
      headers,
      language,
    },
    'skipped',
  ),
  CASH_RUNWAY: record(functions.CASH_RUNWAY, {
    closing: single('number', 12_500_000),
    monthly_net: optional(column('', 'number', (row) => 100_000 * row - 900_000)),
    language,
  }),
  CASH_SCENARIO: record(functions.CASH_SCENARIO, { ...trial, headers, language }),
  CASH_SCENARIO_SUMMARY: record(functions.CASH_SCENARIO_SUMMARY, {
    ...trial,
    currency: optional(single('name', 'IDR')),
    language,
  }),
  RECEIVABLES: record(functions.RECEIVABLES, {
    purchases: optional(soldBlock),
    payments: optional(paidBlock),
    as_of: single('day', on(60)),
    grace_days: optional(single('number', 3)),
    headers,
    language,
  }),
  RECEIVABLES_AGING: record(
    functions.RECEIVABLES_AGING,
    {
      due: column('Due', 'day', (row) => on(9 * row)),
      owed: optional(column('Owed', 'number', (row) => 30_000 * row + 0.5)),
      as_of: single('day', on(60)),
      headers,
      language,
    },
    'skipped',
  ),
  SALES_FORECAST: record(
    functions.SALES_FORECAST,
    {
      month: column('Month', 'day', (row) => on(70 * row)),
      amount: log.amount,
      periods: optional(single('number', 3)),
      headers,
      language,
    },
    'skipped',
  ),
  GREET_TODAY: record(functions.GREET_TODAY, {
    customers: knownBlock,
    purchases: optional(soldBlock),
    follow_ups: optional(metBlock),
    family: optional(kinBlock),
    promises: optional(promisedBlock),
    service: optional(caseBlock),
    tiers: optional(tiers),
    as_of: single('day', on(16)),
    after_sale: optional(single('word', '3; 14; 60')),
    regular_from: optional(single('number', 3)),
    window_months: optional(single('number', 12)),
    most: optional(single('number', 2)),
    headers,
    language,
  }),
  PICK_GUESTS: record(functions.PICK_GUESTS, {
    customers: knownBlock,
    purchases: optional(soldBlock),
    family: optional(kinBlock),
    invitations: optional(
      single('block', [
        ['Event', 'No acara', 'Customer', 'Locked', 'Status', 'Adults', 'Invited on'],
        ['Picnic', 'A-001', 'Ratna', false, 'Invited', 2, on(3)],
        ['Picnic', '', 'Asep', true, '', '', ''],
        ['Ciater', 'A-002', 'Siti', '', 'Hadir', '', on(1)],
      ]),
    ),
    events: single('block', [
      ['No', 'Name', 'Date', 'Party seats', 'Head seats', 'Reply by', 'Family required', 'Suits', 'Status'],
      ['A-001', 'Picnic', on(30), 3, '', on(20), true, 'anak, adult', 'Inviting'],
      ['A-002', 'Ciater', on(2), '', 12, '', '', '', 'Selesai'],
    ]),
    event: single('name', 'Picnic'),
    as_of: single('day', on(16)),
    reserves: optional(single('number', 2)),
    weights: optional(
      single('block', [
        ['Language', 'en'],
        ['Guests: buying', 40],
        ['Tamu: giliran diajak', 0],
      ]),
    ),
    headers,
    language,
  }),
  PROMISE_KEPT: record(functions.PROMISE_KEPT, {
    result: optional(column('', 'word', (row) => ['Kept', 'lebih', 'Short', 'Belum', ''][row % 5])),
  }),
  PROMISE_LEDGER: record(
    functions.PROMISE_LEDGER,
    {
      promised_by: column('Promised by', 'name', (row) => ['Dewi', 'Rudi', 'Neng'][row % 3]),
      fulfilled_by: optional(column('Fulfilled by', 'name', (row) => ['Rudi', '', 'Neng'][row % 3])),
      due: column('Due', 'day', (row) => on(9 * row)),
      result: optional(column('Result', 'word', (row) => ['Kept', 'lebih', 'Short', 'Belum', ''][row % 5])),
      closed_on: optional(column('Closed on', 'day', (row) => (row % 5 < 3 ? on(10 * row) : ''))),
      as_of: single('day', on(80)),
      headers,
      language,
    },
    'skipped',
  ),
  RESPONSE_HOURS: record(
    functions.RESPONSE_HOURS,
    {
      opened: column('Opened', 'day', (row) => `${on(5 * row)} 09:30`),
      answered: optional(column('Answered', 'day', (row) => (row % 3 === 0 ? '' : `${on(6 * row)} 17:00`))),
      as_of: single('day', on(50)),
      hours: optional(single('number', 48)),
      customer: optional(column('Customer', 'name', customer)),
      headers,
      language,
    },
    'skipped',
  ),
  SERVICE_PROFIT: record(
    functions.SERVICE_PROFIT,
    {
      kind: optional(column('Kind', 'name', (row) => ['Complaint', 'Repair', ''][row % 3])),
      free_or_paid: optional(column('Free or paid', 'word', (row) => ['gratis', 'Paid', ''][row % 3])),
      cost: optional(column('Cost', 'number', (row) => 1000.5 * row)),
      charged: optional(column('Charged', 'number', (row) => (row % 3 === 0 ? '' : `${row}rb`))),
      often: optional(single('number', 2)),
      headers,
      language,
    },
    'skipped',
  ),
  CREDIT_CHECK: record(functions.CREDIT_CHECK, {
    amount: each('number', (row) => 50_000 * row + 1000),
    owed: optional(each('number', (row) => (row % 3 === 0 ? '' : 1000.5 * row))),
    limit: optional(each('number', (row) => (row % 4 === 0 ? '' : 200_000))),
    overdue_days: optional(each('number', (row) => row % 3)),
    trusted: optional(each('flag', (row) => row % 5 !== 1)),
    language,
  }),
  GAMMA_GAMMA_FIT: record(
    functions.GAMMA_GAMMA_FIT,
    {
      frequency: histories.frequency,
      mean_spend: optional(column('mean spend', 'number', meanSpend)),
      method,
    },
    'skipped',
  ),
  GAMMA_GAMMA_SPEND: record(functions.GAMMA_GAMMA_SPEND, {
    parameters: single('block', [[6.25, 3.74, 15.44]]),
    frequency: history.frequency,
    mean_spend: optional(each('number', meanSpend)),
  }),
};
