import { mostIterations } from '../domain/newton';
import { expectedSpend, fitSpend, type SpendModel } from '../domain/spendPerPurchase';
import {
  type Answer,
  type AnswerCell,
  ArgumentError,
  type Cells,
  columnsIn,
  eachCell,
  isBlank,
  isRange,
  numberIn,
  single,
  wholeIn,
} from './cells';
import { atLeastZero, fewCustomers, methodIn, readable } from './repeatBuying';

const spendingIn = (value: (name: string) => unknown) => ({
  frequency: wholeIn('frequency', value('frequency'), 0),
  meanSpend: isBlank(value('mean_spend')) ? 0 : atLeastZero('mean_spend', value('mean_spend')),
});

/**
 * Fits the Gamma-Gamma model of spend: how much a purchase brings, and how much customers differ in it.
 *
 * Takes the columns of PURCHASE_SUMMARY. Customers without a repeat purchase, or without spend in one, are not used. A fit takes at most 100 steps.
 *
 * @param {B2:B} frequency Repeat purchases of each customer, a whole number from 0 up. Example: 2
 * @param {E2:E} mean_spend Mean spend per repeat purchase, as money from 0 up. Example: 37000
 * @param {string} method Optional. "MAP" adds weak knowledge of shops in general, which small shops need; "ML" uses the data alone, as other packages do; blank is "MAP". Example: "ML"
 * @return {table} One row: p, q, gamma (in the unit of mean_spend), log-likelihood, customers used, iterations, status. Status is ok, or says why there is little or nothing to go by; then p, q and gamma may be blank. A row that cannot be read is left out, and the status names it.
 * Source: Fader and Hardie 2013, The Gamma-Gamma Model of Monetary Value.
 * @customfunction
 */
export function GAMMA_GAMMA_FIT(frequency: Cells, mean_spend: Cells, method: Cells): Answer {
  const how = methodIn(single('method', method));
  const { rows, leftOut } = readable(columnsIn({ frequency, mean_spend }), spendingIn);
  const none = (used: number, reason: string): AnswerCell[][] => [
    ['', '', '', '', used, '', reason + leftOut],
  ];
  const fit = fitSpend(rows, how);
  if (fit === null) return none(0, 'no fit: nobody spent on a repeat purchase');
  if (!fit.settled) {
    const advice = how === 'ML' ? '; use MAP' : '';
    return none(
      fit.customers,
      `no fit: these data have no best parameters by ${how} within ${mostIterations} steps${advice}`,
    );
  }
  const { p, q, gamma } = fit.parameters;
  const few = fit.customers < fewCustomers;
  const status = few ? `few data: only ${fit.customers} of at least ${fewCustomers} customers` : 'ok';
  return [[p, q, gamma, fit.logLikelihood, fit.customers, fit.iterations, status + leftOut]];
}

/**
 * Spend to expect per purchase of each customer: between their own mean and the shop's, nearer to their own the more often they bought.
 *
 * @param {F2:L2} parameters The row that GAMMA_GAMMA_FIT answered; its first three cells are read: p, q, gamma. Example: GAMMA_GAMMA_FIT(B2:B, E2:E)
 * @param {B2:B} frequency Repeat purchases, a whole number from 0 up. Example: 2
 * @param {E2:E} mean_spend Mean spend per repeat purchase, in the unit of the fit; blank or 0 where there is none. Example: 37000
 * @return {number} Money per purchase, in the shape of the largest argument; the shop's mean where nothing is known of the customer. A frequency that is not whole, a negative spend, or parameters that leave no finite mean are an error that names it; in a range only that row answers it, after a warning sign.
 * Source: Fader and Hardie 2013, The Gamma-Gamma Model of Monetary Value, equation 5.
 * @customfunction
 */
export function GAMMA_GAMMA_SPEND(parameters: Cells, frequency: Cells, mean_spend: Cells): Answer {
  const fitted = parametersIn(parameters);
  return eachCell({ frequency, mean_spend }, ['frequency', 'mean_spend'], (value) => {
    const spend = expectedSpend(fitted, spendingIn(value));
    if (spend === null)
      throw new ArgumentError(`parameters q must be above 1 for a finite mean, got ${fitted.q}`);
    return spend;
  });
}

function parametersIn(cells: Cells): SpendModel {
  const row = isRange(cells) && cells.length === 1 ? (cells[0] ?? []) : [];
  if (row.length < 3)
    throw new ArgumentError('parameters must be one row of at least three cells: p, q, gamma');
  if (row.slice(0, 3).every(isBlank)) {
    throw new ArgumentError('parameters must hold p, q and gamma, got blanks: the fit had too little data');
  }
  const [p, q, gamma] = ['p', 'q', 'gamma'].map((name, at) => {
    const number = numberIn(`parameters ${name}`, row[at]);
    if (number <= 0) throw new ArgumentError(`parameters ${name} must be above 0, got ${number}`);
    return number;
  });
  return { p: p ?? 1, q: q ?? 1, gamma: gamma ?? 1 };
}
