import { silences } from '../domain/silence';
import { silenceWords } from '../text/silence';
import {
  type Answer,
  type AnswerCell,
  type Cells,
  dayFrom,
  flagIn,
  languageIn,
  single,
  tableOf,
} from './cells';
import { purchaseLog } from './purchaseLog';

/**
 * How long each customer has been silent, against their own rhythm.
 *
 * @param {A:A} customer Who came: a name or code per row, or columns from the name to the code, where the code tells people of one name apart; walk-in or Umum is nobody, and titles on top are no row. Example: Purchases!D:E
 * @param {B:B} date The day of each visit, as a date; several rows of one day are one visit, and so is a row of a refund: leave those out. Example: Purchases!B:B
 * @param {date} as_of The day to count to, as a date; later visits are left aside. Example: DATE(2026,11,23)
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {table} A row per customer, in order of first appearance: customer, days since the last visit, median days between visits, ratio of the two, state (ok, quiet from 1.5, slipping from 2) and a note. Under 3 visits the median of the whole shop stands in, and the note says so. A row that cannot be read is left out and named in a last line that begins with a warning sign; columns of unequal height or a bad as_of are errors.
 * Source: silence is the worst sign, and each customer has a rhythm of their own; of those silent for twice their gap many still come back.
 * @customfunction
 */
export function SILENCE(customer: Cells, date: Cells, as_of: Cells, headers: Cells, language: Cells): Answer {
  const spoken = languageIn(single('language', language));
  const words = silenceWords[spoken];
  const asOf = dayFrom('as_of', single('as_of', as_of));
  const { buyers, notes } = purchaseLog({ customer, date }, asOf, spoken);
  const visits = buyers.map(({ days }) => days.map(({ day }) => day));
  const rows = silences(visits, asOf).map((silence, at): AnswerCell[] => [
    buyers[at]?.name ?? '',
    silence.days,
    silence.gap ?? '',
    silence.ratio ?? '',
    silence.state === null ? '' : words.states[silence.state],
    silence.gap === null ? words.noRhythm : silence.ownGap ? '' : words.shopRhythm,
  ]);
  return tableOf(words.titles, flagIn('headers', single('headers', headers)), rows, notes);
}
