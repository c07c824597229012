import { daySerial } from '../../src/domain/day';
import type { Area, SheetStore } from '../store/store';
import { counted, ratio, type Section, spoken } from './section';
import { asOf, customerCode, ladder, purchases } from './till';
import { TimedBook } from './timedBook';
import { inTurns } from './timing';

const size = { purchases: 100_000, customers: 10_000 };

/** Formulas for all customers would take hours, so few are measured, and more to see that time grows with them. */
const samples = [3, 6, 12] as const;

const [codes, days, totals] = ['Purchases!A:A', 'Purchases!B:B', 'Purchases!C:C'];
const today = `DATE(${asOf.split('-').map(Number).join(',')})`;

/** What the native formulas of a customer show, in their order. */
const figures = ['spend', 'purchases', 'lastDay'] as const;

/** A custom function that answers for all customers at once, in the header row. */
interface Contender {
  readonly name: string;
  readonly formula: string;
  /** The columns of its answer that must show the same; a figure that it does not show is left out. */
  readonly same: Partial<Readonly<Record<(typeof figures)[number], number>>>;
}

const contenders: readonly Contender[] = [
  {
    name: 'CUSTOMER_REPORT',
    formula: `=CUSTOMER_REPORT(A:A,,${codes},,${days},${totals},,,,Tiers!A:C,${today},,,,"id",TRUE)`,
    same: { spend: 3, purchases: 2, lastDay: 5 },
  },
  {
    name: 'RFM',
    formula: `=RFM(${codes},${days},${totals},${today},,TRUE)`,
    same: { spend: 3, purchases: 2 },
  },
];

/** What a seller writes without the add-on, in each customer's row. */
const nativeFormulas = (row: number): string[] => {
  const own = `${codes},A${row}`;
  const inWindow = `${days},">"&EDATE(${today},-12),${days},"<="&${today}`;
  return [
    `=SUMIFS(${totals},${own},${inWindow})`,
    `=COUNTIFS(${own},${inWindow})`,
    `=MAXIFS(${days},${own},${days},"<="&${today})`,
  ];
};

export async function formulas(bundle: string): Promise<Section> {
  const book = new TimedBook(bundle);
  const sheet = shopIn(book);
  await compareAnswers(book, sheet);
  const times = await inTurns(
    [
      ...samples.map((count) => async () => (await natively(book, sheet, count)).milliseconds),
      ...contenders.map((one) => async () => (await atOnce(book, sheet, one)).milliseconds),
    ],
    3,
  );
  book.close();
  const [few = 0, , many = 0, ...own] = times;
  const eachCustomer = (many - few) / (samples[2] - samples[0]);
  return {
    title: `A custom function against SUMIFS, COUNTIFS and MAXIFS per customer: ${counted(size.purchases)} purchases, ${counted(size.customers)} customers`,
    rows: [
      ...samples.map(
        (count, at) => [`formulas of ${count} customers`, nativeText(count, times[at] ?? 0, few)] as const,
      ),
      [
        `formulas of ${everyone}`,
        `scaled, not run: ${spoken(eachCustomer * size.customers)} here at ${spoken(eachCustomer)} for each customer beyond ${samples[0]}`,
      ],
      ...contenders.map(
        ({ name }, at) => [`${name} of ${everyone}`, ownText(own[at] ?? 0, eachCustomer)] as const,
      ),
      ['where', 'the engine of the workbench; Sheets itself is not measured'],
    ],
  };
}

const everyone = `${counted(size.customers)} customers`;

const nativeText = (count: number, time: number, few: number): string => {
  const grown =
    count === samples[0]
      ? 'the measure'
      : `${ratio(time, few)} for ${ratio(count, samples[0])} the customers`;
  return `${grown} (measured, ${spoken(time)} here)`;
};

function ownText(time: number, eachCustomer: number): string {
  const asManyFormulas = time / eachCustomer;
  return `${counted(size.customers / asManyFormulas)} times faster than the scaled formulas, as long as those of ${counted(asManyFormulas, 1)} customers (measured, ${spoken(time)} here with ranges handed over and the answer spilled)`;
}

function shopIn(book: TimedBook): SheetStore {
  const bought = purchases(size.purchases, size.customers);
  const rows = bought.map(({ code, day, total }) => [code, daySerial(day), total]);
  const log = book.addSheet('Purchases', [['code', 'date', 'total'], ...rows], 3);
  const format = rows.map(() => ['yyyy-mm-dd']);
  log.write('format', { row: 1, column: 1, rows: rows.length, columns: 1 }, format);
  book.addSheet('Tiers', [['name', 'minimum', 'ideal days'], ...ladder], 3);
  const customers = Array.from({ length: size.customers }, (_, at) => [customerCode(at)]);
  return book.addSheet('Customers', [['code'], ...customers], 26);
}

function natively(book: TimedBook, sheet: SheetStore, customers: number) {
  const lines = Array.from({ length: customers }, (_, at) => nativeFormulas(at + 2));
  return book.calculate(sheet, lines, { row: 1, column: 1, rows: customers, columns: 3 });
}

function atOnce(book: TimedBook, sheet: SheetStore, { formula, same }: Contender) {
  const header: Area = { row: 0, column: 1, rows: 1, columns: 1 };
  const answer = { row: 1, column: 1, rows: size.customers, columns: Math.max(...Object.values(same)) + 1 };
  return book.calculate(sheet, [[formula]], header, answer);
}

/** A race between different questions would say nothing. It warms both up, too. */
async function compareAnswers(book: TimedBook, sheet: SheetStore): Promise<void> {
  const native = await natively(book, sheet, samples[0]);
  for (const contender of contenders) {
    const own = await atOnce(book, sheet, contender);
    for (const [at, figure] of figures.entries()) {
      const column = contender.same[figure];
      if (column === undefined) continue;
      const [asked, answered] = [native.shown.map((row) => row[at]), own.shown.map((row) => row[column])];
      const differs = asked.some((value, row) => value !== answered[row]);
      if (differs) throw new Error(`${contender.name} and the formulas differ in ${figure}.`);
    }
  }
}
