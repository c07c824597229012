import { type Day, dayIn, daySerial, momentOfSerial } from '../domain/day';
import type { AnswerCell } from '../functions/cells';
import { CUSTOMER_REPORT } from '../functions/customerReport';
import type { Book } from '../workbook/book';
import { type Cell, isDateCell, type Written } from '../workbook/cell';
import { formatOf } from '../workbook/cellKind';
import { columnsIn } from '../workbook/header';
import type { Opened } from '../workbook/opened';
import { customers } from '../workbook/schema/customers';
import { followUps } from '../workbook/schema/followUps';
import { payments } from '../workbook/schema/payments';
import { purchases } from '../workbook/schema/purchases';
import { tiers } from '../workbook/schema/tiers';
import { guarded, unguarded } from '../workbook/typedText';
import type { World } from '../workbook/world';

/** Brings up to date what is computed: the day that live formulas count to, and views kept as values. */
export function refreshViews(world: World, book: Book): void {
  keepAsOf(world, book);
  if (book.settings.viewMode === 'written' && book.has(customers)) writeReport(world, book);
}

/** Formulas may not ask for today, so a cell tells them; written once a day. */
export function keepAsOf(world: World, book: Book): void {
  const today = world.today();
  const place = book.settingPlace('asOf');
  if (place === null || book.settings.asOf === today) return;
  world.grid.write(place.sheet, { ...place, values: [[daySerial(today)]], formats: [['dd/mm/yyyy']] });
}

/** The answer of the live formula, by the same function, as values beside the customers. */
function writeReport(world: World, book: Book): void {
  const known = book.open(customers);
  const places = columnsIn(known.header, customers.view);
  const keys = Object.keys(customers.view);
  const first = places.get(keys[0] ?? '');
  if (first === undefined || known.lines.length === 0) return;
  // Columns that a user has moved apart are theirs; the report stands as one block.
  if (keys.some((key, at) => places.get(key) !== first + at)) return;
  const rows = reportRows(world.today(), book, known);
  const format = keys.map((key) => {
    const kind = customers.view[key]?.kind;
    return kind ? formatOf(kind, book.style) : 'General';
  });
  world.grid.write(known.sheet, { row: 2, column: first + 1, values: rows, formats: rows.map(() => format) });
}

function reportRows(today: Day, book: Book, known: Opened<typeof customers>): Written[][] {
  const bought = book.open(purchases);
  const met = book.open(followUps);
  const ladder = book.open(tiers);
  const { regularFrom, windowMonths, currency, language } = book.settings;
  const answer = CUSTOMER_REPORT(
    column(known, 'code'),
    column(known, 'name'),
    column(bought, 'customerCode'),
    column(bought, 'customer'),
    column(bought, 'date'),
    column(bought, 'total'),
    column(met, 'customerCode'),
    column(met, 'customer'),
    column(met, 'when'),
    ladder.lines.map((line) =>
      ['name', 'minimum', 'idealDays', 'maximumDays'].map((key) => argument(ladder, line, key)),
    ),
    today,
    regularFrom,
    windowMonths,
    currency.code,
    language,
    false,
    block(bought),
    book.has(payments) ? block(book.open(payments)) : '',
  );
  return Array.isArray(answer) ? answer.map((line) => line.map(writtenOf)) : [];
}

type Line = Opened['lines'][number];

const column = (opened: Opened, key: string): unknown[][] =>
  opened.lines.map((line) => [argument(opened, line, key)]);

/** The sheet as a formula would be handed it, titles on top. */
const block = ({ header, lines }: Opened): unknown[][] =>
  [header, ...lines].map((line) => line.map(plainCell));

const argument = (opened: Opened, line: Line, key: string): unknown => plainCell(opened.cell(line, key));

/** The cell as a formula would be handed it. */
const plainCell = (cell: Cell): unknown => {
  if (isDateCell(cell)) return momentOfSerial(cell.serial);
  return typeof cell === 'string' ? unguarded(cell) : cell;
};

const writtenOf = (cell: AnswerCell): Written => {
  if (typeof cell === 'object') return daySerial(dayIn(cell.day) ?? cell.day);
  return typeof cell === 'string' ? guarded(cell) : cell;
};
