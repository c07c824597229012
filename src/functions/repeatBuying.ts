import {
  buyChance,
  chanceActive,
  expectedPurchases,
  fitRepeatBuying,
  type History,
  type RepeatBuying,
  type RepeatModel,
  repeatModels,
} from '../domain/repeatBuying';
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
  wordIn,
} from './cells';
import { fittedRow, frequencyIn, methodIn, positives, readable, sizeStatus, unsettledStatus } from './fit';

function historyIn(value: (name: string) => unknown): History {
  const frequency = frequencyIn(value('frequency'));
  const recency = atLeastZero('recency', value('recency'));
  const age = atLeastZero('age', value('age'));
  if (recency > age) throw new ArgumentError(`recency must not be above age ${age}, got ${recency}`);
  if (frequency === 0 && recency > 0)
    throw new ArgumentError(`recency must be 0 where frequency is 0, got ${recency}`);
  if (frequency > 0 && recency === 0)
    throw new ArgumentError(`recency must be above 0 where frequency is ${frequency}, got 0`);
  return { frequency, recency, age };
}

function parametersIn(cells: Cells): RepeatBuying {
  const [model, ...rest] = fittedRow(cells, ['model', 'r', 'alpha', 'a', 'b']);
  if (isBlank(model)) throw new ArgumentError('parameters must begin with the model, got a blank');
  const [r = 0, alpha = 0, a = 0, b = 0] = positives(['r', 'alpha', 'a', 'b'], rest);
  return { model: wordIn<RepeatModel>('parameters model', model, repeatModels), r, alpha, a, b };
}

/**
 * Fits a model of repeat buying to the histories of all customers: how often they buy, and when they stop.
 *
 * Takes the columns of PURCHASE_SUMMARY. Customers with the same history are counted together, so a large shop costs little more than a small one; a fit takes at most 100 steps.
 *
 * @param {B2:B} frequency Repeat purchases of each customer, a whole number from 0 to 10000. Example: 2
 * @param {C2:C} recency Age at the last purchase, in any unit of time; 0 where frequency is 0. Example: 30.43
 * @param {D2:D} age Time since the first purchase, in the same unit. Example: 38.86
 * @param {string} model Optional. "MBG/NBD" or "BG/NBD", in which nobody leaves before their first repeat purchase; blank is "MBG/NBD". Example: "BG/NBD"
 * @param {string} method Optional. "MAP" adds weak knowledge of shops in general, which small shops need; "ML" uses the data alone, as other packages do; blank is "MAP". Example: "ML"
 * @return {table} One row: model, r, alpha (in the unit of time), a, b, log-likelihood, customers, repeaters, iterations, status, standard errors of r, alpha, a and b. Status is ok, or says why there is little or nothing to go by; then r, alpha, a and b may be blank. A row that cannot be read is left out, and the status names it.
 * Source: Fader, Hardie and Lee 2005, Counting Your Customers the Easy Way (BG/NBD); Batislam, Denizel and Filiztekin 2007 (MBG/NBD).
 * @customfunction
 */
export function BTYD_FIT(frequency: Cells, recency: Cells, age: Cells, model: Cells, method: Cells): Answer {
  const chosen = wordIn<RepeatModel>('model', single('model', model), repeatModels);
  const how = methodIn(single('method', method));
  const { rows, leftOut } = readable(columnsIn({ frequency, recency, age }), historyIn);
  const none = (reason: string): AnswerCell[][] => [
    [
      chosen,
      '',
      '',
      '',
      '',
      '',
      rows.length,
      rows.filter((row) => row.frequency > 0).length,
      '',
      reason + leftOut,
      ...['', '', '', ''],
    ],
  ];
  if (rows.length === 0) return none('no fit: no customer');
  const fit = fitRepeatBuying(rows, chosen, how);
  if (fit === null) return none('no fit: every customer is new, their ages are all 0');
  if (!fit.settled) return none(unsettledStatus(how));
  const { r, alpha, a, b } = fit.parameters;
  const status = fit.repeaters === 0 ? 'few data: nobody has bought twice' : sizeStatus(fit.customers);
  return [
    [
      chosen,
      r,
      alpha,
      a,
      b,
      fit.logLikelihood,
      fit.customers,
      fit.repeaters,
      fit.iterations,
      status + leftOut,
      ...fit.errors,
    ],
  ];
}

const historyArguments = ['frequency', 'recency', 'age'];

/**
 * Probability that each customer is still active, that is, has not silently stopped buying here.
 *
 * @param {F2:O2} parameters The row that BTYD_FIT answered; its first five cells are read: model, r, alpha, a, b. Example: BTYD_FIT(B2:B, C2:C, D2:D)
 * @param {B2:B} frequency Repeat purchases, a whole number from 0 to 10000. Example: 2
 * @param {C2:C} recency Age at the last purchase, in the unit of the fit. Example: 30.43
 * @param {D2:D} age Time since the first purchase, in the unit of the fit. Example: 38.86
 * @return {number} A probability from 0 to 1, in the shape of the largest argument. A history that cannot be, such as recency above age, is an error that names it; in a range only that row answers it, after a warning sign.
 * Source: Fader, Hardie and Lee 2008, Computing P(alive) Using the BG/NBD Model.
 * @customfunction
 */
export function BTYD_ALIVE(parameters: Cells, frequency: Cells, recency: Cells, age: Cells): Answer {
  const fitted = parametersIn(parameters);
  return eachCell({ frequency, recency, age }, historyArguments, (value) =>
    chanceActive(fitted, historyIn(value)),
  );
}

/**
 * Probability that each customer buys at least once within the horizon: the number to look at first.
 *
 * @param {F2:O2} parameters The row that BTYD_FIT answered; its first five cells are read: model, r, alpha, a, b. Example: BTYD_FIT(B2:B, C2:C, D2:D)
 * @param {B2:B} frequency Repeat purchases, a whole number from 0 to 10000. Example: 2
 * @param {C2:C} recency Age at the last purchase, in the unit of the fit. Example: 30.43
 * @param {D2:D} age Time since the first purchase, in the unit of the fit. Example: 38.86
 * @param {number} horizon How far ahead, from 0 up, in the unit of the fit. Example: 39
 * @return {number} A probability from 0 to 1, in the shape of the largest argument. A history that cannot be, or a negative horizon, is an error that names it; in a range only that row answers it, after a warning sign.
 * Source: who is still active buys at a rate of Gamma(r + frequency, alpha + age); closed form of the BG/NBD and MBG/NBD.
 * @customfunction
 */
export function BTYD_BUY_CHANCE(
  parameters: Cells,
  frequency: Cells,
  recency: Cells,
  age: Cells,
  horizon: Cells,
): Answer {
  const fitted = parametersIn(parameters);
  return eachCell({ frequency, recency, age, horizon }, historyArguments, (value) =>
    buyChance(fitted, historyIn(value), atLeastZero('horizon', value('horizon'))),
  );
}

/**
 * Number of purchases to expect of each customer within the horizon.
 *
 * @param {F2:O2} parameters The row that BTYD_FIT answered; its first five cells are read: model, r, alpha, a, b. Example: BTYD_FIT(B2:B, C2:C, D2:D)
 * @param {B2:B} frequency Repeat purchases, a whole number from 0 to 10000. Example: 2
 * @param {C2:C} recency Age at the last purchase, in the unit of the fit. Example: 30.43
 * @param {D2:D} age Time since the first purchase, in the unit of the fit. Example: 38.86
 * @param {number} horizon How far ahead, from 0 up, in the unit of the fit. Example: 39
 * @return {number} Purchases, 0 or more, in the shape of the largest argument. A history that cannot be, or a horizon below 0 or thousands of times longer than the history, is an error that names it; in a range only that row answers it, after a warning sign.
 * Source: Fader, Hardie and Lee 2005, equation 10, summed purchase by purchase so that nothing cancels or overflows.
 * @customfunction
 */
export function BTYD_PURCHASES(
  parameters: Cells,
  frequency: Cells,
  recency: Cells,
  age: Cells,
  horizon: Cells,
): Answer {
  const fitted = parametersIn(parameters);
  return eachCell({ frequency, recency, age, horizon }, historyArguments, (value) => {
    const ahead = atLeastZero('horizon', value('horizon'));
    const expected = expectedPurchases(fitted, historyIn(value), ahead);
    if (expected === null)
      throw new ArgumentError(`horizon must not be so far beyond the history, got ${ahead}`);
    return expected;
  });
}
