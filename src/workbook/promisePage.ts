import type { Currency } from '../domain/money';
import type { Language } from '../text/language';
import { textIn } from '../text/text';
import type { Place } from './book';
import { formatOf } from './cellKind';
import type { Standing } from './liveReport';
import { computedColour } from './look';
import type { Page } from './page';
import { columnOf, dayToCountTo } from './pageFormula';

/** What the page reads: both modules, and the cell that holds the day to count to. */
export interface PromiseSources {
  readonly promises: Standing;
  readonly service: Standing;
  /** Null where the settings lack it: then the latest row is counted to. */
  readonly asOf: Place | null;
}

const keptAt = 5;
const responseAt = 7;
const profitAt = 13;
/** Kinds of service are few; the list of people below may grow as it likes. */
const mostKinds = 12;
const ledgerAt = profitAt + mostKinds + 3;
const mostPeople = 200;

/** How the shop keeps its word, and what its service costs: every figure by a custom function. */
export function promisePage(sources: PromiseSources, language: Language, currency: Currency): Page {
  const text = textIn(language).promisePage;
  const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
  const money = formatOf({ is: 'money' }, { language, currency });
  const share = formatOf({ is: 'share' }, { language, currency });
  const heads = [
    { row: responseAt + 1, columns: 5 },
    { row: profitAt + 1, columns: 9 },
    { row: ledgerAt + 1, columns: 12 },
  ];
  const ledger = (column: number, columns = 1) => area(ledgerAt + 2, column, mostPeople, columns);
  return {
    title: text.title,
    widths: [190, ...Array.from({ length: 10 }, () => 135), 320],
    texts: [
      { row: 2, column: 1, rows: text.help.map((line) => [line]) },
      { row: keptAt, column: 1, rows: [[text.kept]] },
      { row: responseAt, column: 1, rows: [[text.response]] },
      { row: profitAt, column: 1, rows: [[text.profit]] },
      { row: ledgerAt, column: 1, rows: [[text.ledger]] },
    ],
    formulas: formulasOf(sources, language),
    looks: [
      ...[1, responseAt, profitAt, ledgerAt].map((row) => ({ area: area(row, 1), bold: true })),
      ...heads.map(({ row, columns }) => ({
        area: area(row, 1, 1, columns),
        bold: true,
        wrap: true,
        background: computedColour,
      })),
      { area: area(keptAt, 2), format: share, background: computedColour },
      { area: area(responseAt + 2, 2), format: '0.0' },
      { area: area(responseAt + 2, 3), format: share },
      { area: area(profitAt + 2, 4, mostKinds, 5), format: money },
      ...[3, 8].map((column) => ({ area: ledger(column, 2), format: share })),
      ...[5, 10].map((column) => ({ area: ledger(column), format: '0.0' })),
    ],
    charts: [],
  };
}

function formulasOf({ promises, service, asOf }: PromiseSources, language: Language): Page['formulas'] {
  const promise = (key: string) => columnOf(promises, key);
  const asked = (key: string) => columnOf(service, key);
  const named = ['promisedBy', 'fulfilledBy', 'due', 'result', 'closedOn'].map(promise);
  const profit = ['kind', 'pay', 'cost', 'charged'].map(asked);
  const told = `TRUE,"${language}"`;
  const at = (row: number, column: number, formula: string) => ({ row, column, formula });
  return [
    at(keptAt, 2, `=PROMISE_KEPT(${promise('result')})`),
    at(
      responseAt + 1,
      1,
      `=RESPONSE_HOURS(${asked('opened')},${asked('answered')},${dayToCountTo(asOf, asked('opened'))},24,${asked('customer')},${told})`,
    ),
    at(profitAt + 1, 1, `=SERVICE_PROFIT(${profit.join(',')},3,${told})`),
    at(ledgerAt + 1, 1, `=PROMISE_LEDGER(${named.join(',')},${dayToCountTo(asOf, promise('date'))},${told})`),
  ];
}
