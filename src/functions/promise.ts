import { keptShare } from '../domain/promise';
import { promiseLedger, type Standing } from '../domain/promiseLedger';
import { ledgerWords } from '../text/promise';
import { choicesOf } from '../workbook/column';
import { promises } from '../workbook/schema/promises';
import {
  type Answer,
  type AnswerCell,
  type Cells,
  columnsIn,
  dayFrom,
  flagIn,
  isBlank,
  languageIn,
  nameIn,
  refuse,
  single,
  tableOf,
  wordReader,
  wordsIn,
} from './cells';
import { readRows } from './rows';

/**
 * The share of closed promises that were kept or exceeded.
 *
 * @param {I2:I} result How each promise ended: Pending, Short, Kept or Exceeded, or in Indonesian Belum, Kurang, Sesuai or Lebih; pending and blank ones are left aside. Example: Promises!I2:I
 * @return {number} A share from 0 to 1, blank where no promise is closed. A word that is not one of them is an error that names it.
 * Source: a promise counts when it is kept in full; better than promised counts too.
 * @customfunction
 */
export function PROMISE_KEPT(result: Cells): Answer {
  return keptShare(wordsIn('result', result, promiseResults, promises.columns.result.title)) ?? '';
}

const promiseResults = choicesOf(promises.columns.result);

/**
 * Who gives their word, who keeps it, and where the two part: a row per person.
 *
 * @param {F:F} promised_by Who gave the word, a name per row; titles on top are no row. Example: Promises!F:F
 * @param {G:G} fulfilled_by Who has to keep it, a name per row; blank is whoever promised. Example: Promises!G:G
 * @param {H:H} due The last day to keep it, as a date. Example: Promises!H:H
 * @param {I:I} result How it ended: Pending, Short, Kept or Exceeded, or in Indonesian Belum, Kurang, Sesuai or Lebih; blank is pending. Example: Promises!I:I
 * @param {J:J} closed_on The day it was kept, as a date; blank leaves it out of the days late, and after as_of it was still pending. Example: Promises!J:J
 * @param {date} as_of The day to count to, as a date. Example: DATE(2026,11,23)
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {table} A row per person, in order of first appearance: person; of the promises they gave: how many are closed, the share kept or exceeded and the share exceeded (0 to 1), median days late (below 0 is early), how many are pending after their day; the same five of those they fulfil; and with whom most of what they promised fell short. A row that cannot be read is left out and named in a last line that begins with a warning sign; columns of unequal height or a bad as_of are errors.
 * Source: whoever promises is often not who fulfils; both are counted, so that the gap between selling and serving shows.
 * @customfunction
 */
export function PROMISE_LEDGER(
  promised_by: Cells,
  fulfilled_by: Cells,
  due: Cells,
  result: Cells,
  closed_on: Cells,
  as_of: Cells,
  headers: Cells,
  language: Cells,
): Answer {
  const words = ledgerWords[languageIn(single('language', language))];
  const asOf = dayFrom('as_of', single('as_of', as_of));
  const resultIn = wordReader('result', promiseResults);
  const columns = columnsIn({ promised_by, fulfilled_by, due, result, closed_on });
  const { rows, notes } = readRows(columns, (value) => {
    const promisedBy = nameIn('promised_by', value('promised_by'));
    if (promisedBy === '') return refuse('promised_by', 'a name', '');
    return {
      promisedBy,
      fulfilledBy: nameIn('fulfilled_by', value('fulfilled_by')) || promisedBy,
      due: dayFrom('due', value('due')),
      result: resultIn(value('result')) ?? 'pending',
      closedOn: isBlank(value('closed_on')) ? null : dayFrom('closed_on', value('closed_on')),
    };
  });
  const table = promiseLedger(rows, asOf).map(({ person, promised, fulfilled, parting }): AnswerCell[] => [
    person,
    ...standingCells(promised),
    ...standingCells(fulfilled),
    parting === null ? '' : words.parting(parting),
  ]);
  return tableOf(words.titles, flagIn('headers', single('headers', headers)), table, notes);
}

const standingCells = ({ closed, kept, exceeded, daysLate, overdue }: Standing): AnswerCell[] => [
  closed,
  kept ?? '',
  exceeded ?? '',
  daysLate ?? '',
  overdue,
];
