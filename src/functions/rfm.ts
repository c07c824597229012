import { daysBetween } from '../domain/day';
import { rfmScores, type Scoring, scorings } from '../domain/rfm';
import { segmentOf } from '../domain/segment';
import { netOf, visitsAmong } from '../domain/visits';
import { rfmTitles, segmentWords } from '../text/segment';
import {
  type Answer,
  type AnswerCell,
  type Cells,
  flagIn,
  languageIn,
  single,
  tableOf,
  wordIn,
} from './cells';
import { type Buyer, purchaseLog } from './purchaseLog';

/**
 * Scores every customer from 1 to 5 by how recently, how often and for how much they bought, and names the segment.
 *
 * A score says where a customer stands among all: equal customers always score alike, and neither the order of rows nor the unit of money matters. Under 10 customers there are three classes, shown as 1, 3 and 5. Who came once is named as if F were 1, as nobody is loyal by one visit.
 *
 * @param {A:A} customer Who bought: a name or code per row, or columns from the name to the code, where the code tells people of one name apart; walk-in or Umum is nobody, and titles on top are no row. Example: Purchases!D:E
 * @param {B:B} date The day of each purchase, as a date; later than as_of is left aside. Example: Purchases!B:B
 * @param {C:C} amount What was paid, as money; a refund is negative. Example: Purchases!L:L
 * @param {date} as_of Optional. The day to count to; blank is the latest purchase day. Example: DATE(2026,11,23)
 * @param {string} mode Optional. "midrank" counts purchase days and scores by place; "quantile+1" counts rows, scores and names as the R package rfm does; blank is "midrank". Example: "quantile+1"
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {table} A row per customer, in order of first appearance: customer, recency (days since the last visit), visits, total, R, F, M, segment. Who brought everything back has no visit and is not scored. A row that cannot be read is left out and named in a last line that begins with a warning sign; columns of unequal height, a bad as_of or mode are errors.
 * Source: recency, frequency and monetary value by midranks; for "quantile+1" the R package rfm.
 * @customfunction
 */
export function RFM(
  customer: Cells,
  date: Cells,
  amount: Cells,
  as_of: Cells,
  mode: Cells,
  headers: Cells,
  language: Cells,
): Answer {
  const spoken = languageIn(single('language', language));
  const scoring = wordIn<Scoring>('mode', single('mode', mode), scorings);
  const { buyers, asOf, exact, notes } = purchaseLog({ customer, date, amount }, as_of, spoken);
  const total = ({ days }: Buyer) => exact.amount(netOf(days));
  const ranked = buyers.flatMap((buyer) => {
    const last = visitsAmong(buyer.days).pop();
    if (!last || asOf === null) return [];
    const visits = visitsOf(buyer, scoring);
    return [{ buyer, recency: daysBetween(last.day, asOf), visits, total: total(buyer) }];
  });
  const scores = rfmScores(ranked, scoring);
  const lines = new Map(
    ranked.map(({ buyer, recency, visits }, at) => [buyer, { recency, visits, score: scores[at] }]),
  );
  const rows = buyers.map((buyer): AnswerCell[] => {
    const line = lines.get(buyer);
    if (!line?.score) return [buyer.name, '', 0, total(buyer), '', '', '', ''];
    const { recency, frequency, money } = line.score;
    // Where most came once, a place among all says nothing of how often: once is once.
    const once = scoring === 'midrank' && line.visits === 1;
    const named = once ? { ...line.score, frequency: 1 } : line.score;
    const segment = segmentWords[spoken][segmentOf(named, scoring)];
    return [buyer.name, line.recency, line.visits, total(buyer), recency, frequency, money, segment];
  });
  return tableOf(rfmTitles[spoken], flagIn('headers', single('headers', headers)), rows, notes);
}

const visitsOf = ({ days, rows }: Buyer, scoring: Scoring): number =>
  scoring === 'midrank' ? visitsAmong(days).length : rows;
