import { branchFlows } from '../domain/branchFlow';
import type { CashFlow, CategoryFlow } from '../domain/cashFlow';
import type { Exact } from '../domain/exact';
import { cashWords } from '../text/cashFlow';
import {
  type Answer,
  type AnswerCell,
  type Cells,
  flagIn,
  isBlank,
  languageIn,
  numberIn,
  single,
  tableOf,
} from './cells';
import { monthWindowIn } from './monthWindow';
import { movementsIn } from './movements';

/**
 * Cash month by month: what each month opens with, what comes in and goes out by category, the difference, and what it closes with.
 *
 * Every movement stands exactly once. What one month closes with opens the next, and a month without movements is there too. With branches the whole comes first, and then the same lines for each branch, which together make the whole.
 *
 * @param {A:A} date The day of each movement, as a date; titles on top are no row. Example: 'Cash book'!A:A
 * @param {B:B} amount What came in, as money above 0, or went out, below 0. Example: 'Cash book'!B:B
 * @param {C:C} category What for; blank is no category. Example: 'Cash book'!C:C
 * @param {number} opening Optional. What was there before the first movement, as money, of no branch; blank is 0. Example: 2500000
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers, the first day of each month. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @param {date} as_of Optional. The last day to count, as a date; blank is that of the last movement. Example: DATE(2026,11,23)
 * @param {number} months Optional. How many months to show up to that day, a whole number from 1 to 240; what lies before is in the first opening; blank is all. Example: 12
 * @param {D:D} branch Optional. Whose cash; blank is no branch. Example: 'Cash book'!D:D
 * @return {table} A column per month after two that name the row, or three with the branch: opening, in by category (the largest first), all in, out by category, all out, net, closing. A row that cannot be read is left out and named in a last line that begins with a warning sign; columns of unequal height, a bad single value, or more than 240 months from the first to the last are errors.
 * Source: the direct method: opening and net make closing, to the cent.
 * @customfunction
 */
export function CASH_FLOW(
  date: Cells,
  amount: Cells,
  category: Cells,
  opening: Cells,
  headers: Cells,
  language: Cells,
  as_of: Cells,
  months: Cells,
  branch: Cells,
): Answer {
  const words = cashWords[languageIn(single('language', language))];
  const before = single('opening', opening);
  const start = isBlank(before) ? 0 : numberIn('opening', before);
  const window = monthWindowIn(as_of, months, null);
  const read = movementsIn({ date, amount, category, branch }, words.noCategory, start, window.asOf);
  const { movements, exact, notes } = read;
  const flows = branchFlows(movements, exact.units(start), window);
  const wanted = flagIn('headers', single('headers', headers));
  const byBranch = !isBlank(branch);
  const named = (name: string | null) => name ?? words.allBranches;
  const table = flows.flatMap(({ branch: name, flow }) =>
    linesOf(flow, exact, words).map((line): AnswerCell[] =>
      byBranch ? [name === '' ? words.noBranch : named(name), ...line] : line,
    ),
  );
  const [whole] = flows;
  const columns = (whole?.flow.months ?? []).map((day): AnswerCell => ({ day }));
  const titles = [...(byBranch ? [words.branch] : []), words.row, words.category, ...columns];
  return tableOf(titles, wanted, columns.length === 0 ? [] : table, notes);
}

function linesOf(
  flow: CashFlow,
  exact: Exact,
  words: (typeof cashWords)[keyof typeof cashWords],
): AnswerCell[][] {
  const line = (name: string, of: string, units: readonly number[]): AnswerCell[] => [
    name,
    of,
    ...units.map((each) => exact.amount(each)),
  ];
  const lines = (name: string, side: readonly CategoryFlow[]) =>
    side.map((own) => line(name, own.category, own.units));
  const all = (side: readonly CategoryFlow[]) =>
    flow.months.map((_, at) => side.reduce((sum, { units }) => sum + (units[at] ?? 0), 0));
  return [
    line(words.opening, '', flow.opening),
    ...lines(words.in, flow.ins),
    line(words.allIn, '', all(flow.ins)),
    ...lines(words.out, flow.outs),
    line(words.allOut, '', all(flow.outs)),
    line(words.net, '', flow.net),
    line(words.closing, '', flow.closing),
  ];
}
