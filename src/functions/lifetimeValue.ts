import type { Exact } from '../domain/exact';
import { fewCustomers, type Horizon, type Outlook, type Outlooks, outlooks } from '../domain/lifetimeValue';
import { type PurchaseSummary, purchaseSummary } from '../domain/purchaseSummary';
import { type DayOfPurchase, netOf, visitsAmong } from '../domain/visits';
import type { Language } from '../text/language';
import { noOutlook, outlookWords, percent } from '../text/outlook';
import {
  type Answer,
  type AnswerCell,
  ArgumentError,
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
import { purchaseLog } from './purchaseLog';

const mostMonths = 120;

function horizonIn(months: Cells, margin: Cells, annual_discount: Cells): Horizon {
  const [ahead, kept, discount] = [
    single('months', months),
    single('margin', margin),
    single('annual_discount', annual_discount),
  ];
  const horizon = {
    months: isBlank(ahead) ? 12 : wholeIn('months', ahead, 1, mostMonths),
    margin: isBlank(kept) ? 1 : numberIn('margin', kept),
    annualDiscount: isBlank(discount) ? 0 : atLeastZero('annual_discount', discount),
  };
  if (horizon.margin < 0 || horizon.margin > 1)
    throw new ArgumentError(`margin must be from 0 to 1, got ${horizon.margin}`);
  return horizon;
}

/**
 * What each customer will probably bring in the months to come, in one call: chance to buy, purchases, spend and value.
 *
 * Repeat buying is fitted by MBG/NBD and spend by Gamma-Gamma, as BTYD_FIT and GAMMA_GAMMA_FIT do by MAP over PURCHASE_SUMMARY in days; spend counts every purchase day with a payment, the first among them. A month is a twelfth of 365.25 days, and its purchases fall due at its end. Customers with the same history are counted together; a fit takes at most 100 steps.
 *
 * @param {A:A} customer Who bought: a name or code per row, or columns from the name to the code, where the code tells people of one name apart; walk-in or Umum is nobody, and titles on top are no row. Example: Purchases!D:E
 * @param {B:B} date The day of each purchase, as a date; later than as_of is left aside. Example: Purchases!B:B
 * @param {C:C} amount What was paid, as money; a refund is negative. Example: Purchases!L:L
 * @param {date} as_of Optional. The day to count from; blank is the latest purchase day. Example: DATE(2026,11,23)
 * @param {number} months Optional. Months ahead, a whole number from 1 to 120; blank is 12. Example: 12
 * @param {number} margin Optional. The part of each sale that is kept, from 0 to 1; blank is 1. Example: 30%
 * @param {number} annual_discount Optional. What a year's delay takes off, from 0 up; blank is 0. Example: 10%
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {table} A row per customer, the highest expected value first: customer, purchase days, last purchase, spent, buy chance, expected purchases, expected spend per purchase, expected value, reason. Customers without a forecast come last, in order of first appearance. With under 10 customers, no repeat purchase, or where not even a quarter of the customers is known for a quarter of the months asked for, the forecast is blank and the reason says why. A row that cannot be read is left out and named in a last line that begins with a warning sign; a bad single value is an error that names it.
 * Source: Batislam, Denizel and Filiztekin 2007 (MBG/NBD); Fader and Hardie 2013 (Gamma-Gamma).
 * @customfunction
 */
export function LIFETIME_VALUE(
  customer: Cells,
  date: Cells,
  amount: Cells,
  as_of: Cells,
  months: Cells,
  margin: Cells,
  annual_discount: Cells,
  headers: Cells,
  language: Cells,
): Answer {
  const spoken = languageIn(single('language', language));
  const horizon = horizonIn(months, margin, annual_discount);
  const { buyers, asOf, exact, notes } = purchaseLog({ customer, date, amount }, as_of, spoken);
  const counted = buyers.flatMap((buyer) => {
    const summary = asOf === null ? null : purchaseSummary(buyer.days, asOf, 1);
    return summary === null ? [] : [{ buyer, summary }];
  });
  const found = outlooks(
    counted.map(({ summary }) => summary),
    horizon,
  );
  const known = new Map(
    counted.map(({ buyer, summary }, at) => [buyer, { summary, outlook: found.each[at] ?? null }]),
  );
  const rows = buyers.map((buyer): AnswerCell[] => {
    const spent = exact.amount(netOf(buyer.days));
    const own = known.get(buyer);
    if (!own) return [buyer.name, 0, '', spent, '', '', '', '', `${outlookWords[spoken].allBack}.`];
    const { summary, outlook } = own;
    return [
      buyer.name,
      summary.frequency + 1,
      lastVisit(buyer.days),
      spent,
      ...forecastCells(outlook, exact),
      reasonOf(summary, outlook, found, spoken),
    ];
  });
  rows.sort((one, other) => worth(other) - worth(one));
  return tableOf(outlookWords[spoken].titles, flagIn('headers', single('headers', headers)), rows, notes);
}

/** Who has no forecast comes last. */
const worth = (row: readonly AnswerCell[]): number => (typeof row[7] === 'number' ? row[7] : -1);

const lastVisit = (days: readonly DayOfPurchase[]): AnswerCell => {
  const last = visitsAmong(days).pop();
  return last ? { day: last.day } : '';
};

function forecastCells(outlook: Outlook | null, exact: Exact): AnswerCell[] {
  if (outlook === null) return ['', '', '', ''];
  const money = (units: number | null) => (units === null ? '' : exact.amount(units));
  return [outlook.buyChance, outlook.purchases, money(outlook.spend), money(outlook.value)];
}

function reasonOf(
  { frequency, recency, age }: PurchaseSummary,
  outlook: Outlook | null,
  { repeaters, problem, noSpend }: Outlooks,
  language: Language,
): string {
  const say = outlookWords[language];
  const silent = age - recency;
  const history = frequency === 0 ? say.boughtOnce(silent) : say.bought(frequency + 1, silent);
  const parts = [history];
  if (problem) parts.push(noOutlook(problem, language));
  else if (!outlook) parts.push(say.tooFar);
  else {
    parts.push(say.active(percent(outlook.chanceActive)));
    if (noSpend) parts.push(say.noSpend[noSpend]);
    if (repeaters < fewCustomers) parts.push(say.few(repeaters));
  }
  return `${parts.join('; ')}.`;
}
