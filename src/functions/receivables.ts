import { exactFor } from '../domain/exact';
import { aging } from '../domain/receivables';
import { cashWords } from '../text/cashFlow';
import {
  type Answer,
  type Cells,
  columnsIn,
  dayFrom,
  flagIn,
  isBlank,
  languageIn,
  numberIn,
  single,
  tableOf,
} from './cells';
import { readRows } from './rows';

/**
 * What customers owe, by how long it is overdue.
 *
 * @param {B:B} due The day by which each bill is to be paid, as a date; titles on top are no row. Example: Purchases!O:O
 * @param {C:C} owed What is still owed of it, as money; blank or 0 is settled, and below 0 is owed to them. Example: 250000
 * @param {date} as_of The day to count to, as a date. Example: DATE(2026,11,23)
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {table} One row of money: not due (as_of included), 1–30, 31–60, 61–90 and over 90 days overdue. A row that cannot be read, such as money owed without a day, is left out and named in a last line that begins with a warning sign; columns of unequal height or a bad as_of are errors.
 * Source: the ageing of receivables, by days after the due date.
 * @customfunction
 */
export function RECEIVABLES_AGING(
  due: Cells,
  owed: Cells,
  as_of: Cells,
  headers: Cells,
  language: Cells,
): Answer {
  const words = cashWords[languageIn(single('language', language))];
  const asOf = dayFrom('as_of', single('as_of', as_of));
  const { rows, notes } = readRows(columnsIn({ due, owed }), (value) => {
    const amount = isBlank(value('owed')) ? 0 : numberIn('owed', value('owed'));
    return amount === 0 ? null : { due: dayFrom('due', value('due')), amount };
  });
  const open = rows.filter((row) => row !== null);
  const exact = exactFor(open.map(({ amount }) => amount));
  const classes = aging(
    open.map((row) => ({ due: row.due, units: exact.units(row.amount) })),
    asOf,
  );
  const wanted = flagIn('headers', single('headers', headers));
  return tableOf(words.ages, wanted, [classes.map((units) => exact.amount(units))], notes);
}
