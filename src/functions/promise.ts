import { keptShare, promiseResults } from '../domain/promise';
import { promiseResultTitle, promiseWords } from '../text/promise';
import { type Answer, type Cells, wordsIn } from './cells';

/**
 * The share of closed promises that were kept or exceeded.
 *
 * @param {J2:J} result How each promise ended: Pending, Short, Kept or Exceeded, or in Indonesian Belum, Kurang, Sesuai or Lebih; pending and blank ones are left aside. Example: Promises!J2:J
 * @return {number} A share from 0 to 1, blank where no promise is closed. A word that is not one of them is an error that names it.
 * Source: a promise counts when it is kept in full; better than promised counts too.
 * @customfunction
 */
export function PROMISE_KEPT(result: Cells): Answer {
  return keptShare(wordsIn('result', result, resultWords, promiseResultTitle)) ?? '';
}

const resultWords = promiseResults.map(
  (key) => [key, { en: promiseWords.en[key], id: promiseWords.id[key] }] as const,
);
