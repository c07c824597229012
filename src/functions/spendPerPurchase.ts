import { expectedSpend, fitSpend, type SpendModel } from '../domain/spendPerPurchase';
import {
  type Answer,
  type AnswerCell,
  ArgumentError,
  atLeastZero,
  type Cells,
  columnsIn,
  eachCell,
  isBlank,
  single,
} from './cells';
import { fittedRow, frequencyIn, methodIn, positives, readable, sizeStatus, unsettledStatus } from './fit';

const spendingIn = (value: (name: string) => unknown) => ({
  frequency: frequencyIn(value('frequency')),
  meanSpend: isBlank(value('mean_spend')) ? 0 : atLeastZero('mean_spend', value('mean_spend')),
});

/**
 * Fits the Gamma-Gamma model of spend: how much a purchase brings, and how much customers differ in it.
 *
 * Takes the columns of PURCHASE_SUMMARY. Customers without a repeat purchase, or without spend in one, are not used. A fit takes at most 100 steps. Where all spend alike, to 2 in 100, MAP takes no step and says that everybody is near the mean.
 *
 * @param {B2:B} frequency Repeat purchases of each customer, a whole number from 0 to 10000. Example: 2
 * @param {E2:E} mean_spend Mean spend per repeat purchase, as money from 0 up. Example: 37000
 * @param {string} method Optional. "MAP" adds weak knowledge of shops in general, which small shops need; "ML" uses the data alone, as other packages do; blank is "MAP". Example: "ML"
 * @return {table} One row: p, q, gamma (in the unit of mean_spend), log-likelihood, customers used, iterations, status, standard errors of p, q and gamma. Status is ok, or says why there is little or nothing to go by; then p, q and gamma may be blank. A row that cannot be read is left out, and the status names it.
 * Source: Fader and Hardie 2013, The Gamma-Gamma Model of Monetary Value.
 * @customfunction
 */
export function GAMMA_GAMMA_FIT(frequency: Cells, mean_spend: Cells, method: Cells): Answer {
  const how = methodIn(single('method', method));
  const { rows, leftOut } = readable(columnsIn({ frequency, mean_spend }), spendingIn);
  const none = (used: number, reason: string): AnswerCell[][] => [
    ['', '', '', '', used, '', reason + leftOut, '', '', ''],
  ];
  const fit = fitSpend(rows, how);
  if (fit === null) return none(0, 'no fit: nobody spent on a repeat purchase');
  if (!fit.settled) return none(fit.customers, unsettledStatus(how));
  const { p, q, gamma } = fit.parameters;
  return [
    [
      ...[p, q, gamma, fit.logLikelihood, fit.customers, fit.iterations],
      sizeStatus(fit.customers) + leftOut,
      ...(fit.errors.length > 0 ? fit.errors : ['', '', '']),
    ],
  ];
}

/**
 * Spend to expect per purchase of each customer: between their own mean and the shop's, nearer to their own the more often they bought.
 *
 * @param {F2:L2} parameters The row that GAMMA_GAMMA_FIT answered; its first three cells are read: p, q, gamma. Example: GAMMA_GAMMA_FIT(B2:B, E2:E)
 * @param {B2:B} frequency Repeat purchases, a whole number from 0 to 10000. Example: 2
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
  const names = ['p', 'q', 'gamma'];
  const [p = 0, q = 0, gamma = 0] = positives(names, fittedRow(cells, names));
  return { p, q, gamma };
}
