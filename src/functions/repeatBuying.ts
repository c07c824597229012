import { mostIterations } from '../domain/newton';
import {
  buyChance,
  chanceActive,
  expectedPurchases,
  type FitMethod,
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
  type Cells,
  columnsIn,
  eachCell,
  isBlank,
  isRange,
  numberIn,
  single,
  warning,
  wholeIn,
} from './cells';

/** Fewer customers than this say little of the next one. */
export const fewCustomers = 10;

/** One of a few words, in any case. */
export function wordIn<T extends string>(name: string, value: unknown, words: readonly [T, ...T[]]): T {
  if (isBlank(value)) return words[0];
  const found = words.find((word) => word.toLowerCase() === String(value).trim().toLowerCase());
  if (found === undefined) {
    throw new ArgumentError(
      `${name} must be ${words.map((word) => `"${word}"`).join(' or ')}, got "${String(value)}"`,
    );
  }
  return found;
}

export const methodIn = (value: unknown): FitMethod => wordIn<FitMethod>('method', value, ['MAP', 'ML']);

/** A number that is not below 0. */
export function atLeastZero(name: string, value: unknown): number {
  const number = numberIn(name, value);
  if (number < 0) throw new ArgumentError(`${name} must not be below 0, got ${number}`);
  return number;
}

/** The rows of a fit: those that can be read, and what is wrong with the first that cannot. Blank rows are none. */
export function readable<T>(
  columns: Readonly<Record<string, readonly unknown[]>>,
  read: (value: (name: string) => unknown) => T,
): { readonly rows: T[]; readonly leftOut: string } {
  const names = Object.keys(columns);
  const height = Math.max(...names.map((name) => columns[name]?.length ?? 0));
  const rows: T[] = [];
  let [bad, first] = [0, ''];
  for (let at = 0; at < height; at++) {
    const value = (name: string) => columns[name]?.[at];
    if (names.every((name) => isBlank(value(name)))) continue;
    // Titles above the data may be in the range.
    if (at === 0 && names.every((name) => typeof value(name) === 'string' && !/\d/.test(String(value(name)))))
      continue;
    try {
      rows.push(read(value));
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      bad += 1;
      first = first === '' ? `row ${at + 1}: ${error.message}` : first;
    }
  }
  const more = bad > 1 ? `, and ${bad - 1} more` : '';
  return { rows, leftOut: bad === 0 ? '' : `; ${warning(`left out ${first}${more}`)}` };
}

function historyIn(value: (name: string) => unknown): History {
  const frequency = wholeIn('frequency', value('frequency'), 0);
  const recency = atLeastZero('recency', value('recency'));
  const age = atLeastZero('age', value('age'));
  if (recency > age) throw new ArgumentError(`recency must not be above age ${age}, got ${recency}`);
  if (frequency === 0 && recency > 0)
    throw new ArgumentError(`recency must be 0 where frequency is 0, got ${recency}`);
  if (frequency > 0 && recency === 0)
    throw new ArgumentError(`recency must be above 0 where frequency is ${frequency}, got 0`);
  return { frequency, recency, age };
}

/** The row of a fit as the other functions take it; a published one may be typed by hand. */
function parametersIn(cells: Cells): RepeatBuying {
  const row = isRange(cells) && cells.length === 1 ? (cells[0] ?? []) : [];
  if (row.length < 5) {
    throw new ArgumentError('parameters must be one row of at least five cells: model, r, alpha, a, b');
  }
  const [model, ...rest] = row;
  if (isBlank(model)) throw new ArgumentError('parameters must begin with the model, got a blank');
  if (rest.slice(0, 4).every(isBlank)) {
    throw new ArgumentError(
      'parameters must hold r, alpha, a and b, got blanks: the fit had too little data',
    );
  }
  const [r, alpha, a, b] = ['r', 'alpha', 'a', 'b'].map((name, at) => {
    const number = numberIn(`parameters ${name}`, rest[at]);
    if (number <= 0) throw new ArgumentError(`parameters ${name} must be above 0, got ${number}`);
    return number;
  });
  const named = wordIn<RepeatModel>('parameters model', model, repeatModels);
  return { model: named, r: r ?? 1, alpha: alpha ?? 1, a: a ?? 1, b: b ?? 1 };
}

/**
 * Fits a model of repeat buying to the histories of all customers: how often they buy, and when they stop.
 *
 * Takes the columns of PURCHASE_SUMMARY. Customers with the same history are counted together, so a large shop costs little more than a small one; a fit takes at most 100 steps.
 *
 * @param {B2:B} frequency Repeat purchases of each customer, a whole number from 0 up. Example: 2
 * @param {C2:C} recency Age at the last purchase, in any unit of time; 0 where frequency is 0. Example: 30.43
 * @param {D2:D} age Time since the first purchase, in the same unit. Example: 38.86
 * @param {string} model Optional. "MBG/NBD" or "BG/NBD", in which nobody leaves before their first repeat purchase; blank is "MBG/NBD". Example: "BG/NBD"
 * @param {string} method Optional. "MAP" adds weak knowledge of shops in general, which small shops need; "ML" uses the data alone, as other packages do; blank is "MAP". Example: "ML"
 * @return {table} One row: model, r, alpha (in the unit of time), a, b, log-likelihood, customers, repeaters, iterations, status. Status is ok, or says why there is little or nothing to go by; then r, alpha, a and b may be blank. A row that cannot be read is left out, and the status names it.
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
    ],
  ];
  if (rows.length === 0) return none('no fit: no customer');
  const fit = fitRepeatBuying(rows, chosen, how);
  if (fit === null) return none('no fit: every customer is new, their ages are all 0');
  if (!fit.settled) {
    return none(
      `no fit: these data have no best parameters by ${how} within ${mostIterations} steps${how === 'ML' ? '; use MAP' : ''}`,
    );
  }
  const { r, alpha, a, b } = fit.parameters;
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
      statusOf(fit) + leftOut,
    ],
  ];
}

const statusOf = ({
  customers,
  repeaters,
}: {
  readonly customers: number;
  readonly repeaters: number;
}): string => {
  if (repeaters === 0) return 'few data: nobody has bought twice';
  return customers < fewCustomers
    ? `few data: only ${customers} of at least ${fewCustomers} customers`
    : 'ok';
};

const historyArguments = ['frequency', 'recency', 'age'];

/**
 * Probability that each customer is still active, that is, has not silently stopped buying here.
 *
 * @param {F2:O2} parameters The row that BTYD_FIT answered; its first five cells are read: model, r, alpha, a, b. Example: BTYD_FIT(B2:B, C2:C, D2:D)
 * @param {B2:B} frequency Repeat purchases, a whole number from 0 up. Example: 2
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
 * @param {B2:B} frequency Repeat purchases, a whole number from 0 up. Example: 2
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
 * @param {B2:B} frequency Repeat purchases, a whole number from 0 up. Example: 2
 * @param {C2:C} recency Age at the last purchase, in the unit of the fit. Example: 30.43
 * @param {D2:D} age Time since the first purchase, in the unit of the fit. Example: 38.86
 * @param {number} horizon How far ahead, from 0 up, in the unit of the fit. Example: 39
 * @return {number} Purchases, 0 or more, in the shape of the largest argument. A history that cannot be, or a horizon below 0 or thousands of times longer than the history, is an error that names it; in a range only that row answers it, after a warning sign.
 * Source: Fader, Hardie and Lee 2005, equation 10, with Euler's transformation so that long histories do not overflow.
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
