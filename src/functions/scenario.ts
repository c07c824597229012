import { type Exact, exactFor } from '../domain/exact';
import { type Idea, type ScenarioMonth, scenario, scenarioOutcome } from '../domain/scenario';
import { scenarioWords } from '../text/scenario';
import {
  type Answer,
  atLeastZero,
  type Cells,
  flagIn,
  isBlank,
  languageIn,
  numberIn,
  single,
  tableOf,
  wholeIn,
} from './cells';
import { monthlyNetIn } from './monthlyNet';
import { currencyIn, spokenMoney } from './spokenMoney';

/** Further ahead nobody knows what an idea brings. */
const mostMonths = 120;

/**
 * The months to come with and without an idea, before money goes into it: what the idea alone has brought, and what the shop has without it and with it.
 *
 * @param {number} start_cost What it takes to begin, as money. Example: 3000000
 * @param {number} monthly_in What the idea brings in each month once it runs, as money. Example: 1500000
 * @param {number} monthly_out What the idea takes each month, as money. Example: 900000
 * @param {number} cash The cash there is now, as money. Example: 10000000
 * @param {B2:M2} monthly_net What each recent month of the shop changed, as money, below 0 where it shrank: one value, a row or a column. The middle one counts. Example: CashFlow!C12:N12
 * @param {number} months Optional. Months ahead, a whole number from 1 to 120; blank is 24. Example: 12
 * @param {number} ramp_months Optional. The month from which it brings in all of monthly_in, growing evenly until then, a whole number from 0 to 120; blank is 0, all at once. Example: 3
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the headers; blank is "en". Example: "id"
 * @return {table} A row per month: month, idea alone, without the idea, with the idea. Month 0 is the start, when only the start cost has gone out. A bad argument is an error that names it.
 * Source: cumulative net cash of the idea, added to the cash of the shop at its median month.
 * @customfunction
 */
export function CASH_SCENARIO(
  start_cost: Cells,
  monthly_in: Cells,
  monthly_out: Cells,
  cash: Cells,
  monthly_net: Cells,
  months: Cells,
  ramp_months: Cells,
  headers: Cells,
  language: Cells,
): Answer {
  const words = scenarioWords[languageIn(single('language', language))];
  const { exact, balances } = scenarioIn({
    start_cost,
    monthly_in,
    monthly_out,
    cash,
    monthly_net,
    months,
    ramp_months,
  });
  const rows = balances.map(({ month, idea, without, withIdea }) => [
    month,
    exact.amount(idea),
    exact.amount(without),
    exact.amount(withIdea),
  ]);
  return tableOf(words.titles, flagIn('headers', single('headers', headers)), rows, []);
}

/**
 * An idea as CASH_SCENARIO has it, in plain words: whether the cash is enough, when it has paid for itself, the lowest balance, and how long the breath is without it and with it.
 *
 * @param {number} start_cost What it takes to begin, as money. Example: 3000000
 * @param {number} monthly_in What it brings in each month, as money. Example: 1500000
 * @param {number} monthly_out What it takes each month, as money. Example: 900000
 * @param {number} cash The cash there is now, as money. Example: 10000000
 * @param {B2:M2} monthly_net What each recent month changed, as money; the middle one counts. Example: CashFlow!C12:N12
 * @param {number} months Optional. Months ahead, 1 to 120; blank is 24. Example: 12
 * @param {number} ramp_months Optional. The month in which it first brings in all, 0 to 120; blank is 0. Example: 3
 * @param {string} currency Optional. The currency of the amounts, three letters; blank is "IDR". Example: "IDR"
 * @param {string} language Optional. "en" or "id" for the words; blank is "en". Example: "id"
 * @return {table} Five rows of question and answer. It has paid for itself in the first month from which on the idea alone is never below 0 again; breath is the time until the balance falls below 0. A bad argument is an error that names it.
 * Source: payback period and lowest cumulative cash, on the table of CASH_SCENARIO.
 * @customfunction
 */
export function CASH_SCENARIO_SUMMARY(
  start_cost: Cells,
  monthly_in: Cells,
  monthly_out: Cells,
  cash: Cells,
  monthly_net: Cells,
  months: Cells,
  ramp_months: Cells,
  currency: Cells,
  language: Cells,
): Answer {
  const spoken = languageIn(single('language', language));
  const code = currencyIn(currency);
  const { exact, balances, idea } = scenarioIn({
    start_cost,
    monthly_in,
    monthly_out,
    cash,
    monthly_net,
    months,
    ramp_months,
  });
  const asked = {
    ...scenarioOutcome(balances),
    months: balances.length - 1,
    full: idea.monthlyIn - idea.monthlyOut,
  };
  const money = spokenMoney(exact, code, spoken);
  return scenarioWords[spoken].lines.map(([question, answer]) => [question, answer(asked, money)]);
}

type Argument =
  | 'start_cost'
  | 'monthly_in'
  | 'monthly_out'
  | 'cash'
  | 'monthly_net'
  | 'months'
  | 'ramp_months';

function scenarioIn(args: Readonly<Record<Argument, Cells>>): {
  readonly exact: Exact;
  readonly idea: Idea;
  readonly balances: ScenarioMonth[];
} {
  const one = (name: Argument) => single(name, args[name]);
  const amount = (name: Argument) => atLeastZero(name, one(name));
  const count = (name: Argument, least: number, usual: number) =>
    isBlank(one(name)) ? usual : wholeIn(name, one(name), least, mostMonths);
  const [startCost, monthlyIn, monthlyOut] = [
    amount('start_cost'),
    amount('monthly_in'),
    amount('monthly_out'),
  ];
  const cash = numberIn('cash', one('cash'));
  const nets = monthlyNetIn(args.monthly_net);
  const exact = exactFor([startCost, monthlyIn, monthlyOut, cash, ...nets]);
  const idea = {
    startCost: exact.units(startCost),
    monthlyIn: exact.units(monthlyIn),
    monthlyOut: exact.units(monthlyOut),
    rampMonths: count('ramp_months', 0, 0),
  };
  const shop = { cash: exact.units(cash), monthlyNet: nets.map((net) => exact.units(net)) };
  return { exact, idea, balances: scenario(idea, shop, count('months', 1, 24)) };
}
