import { type Day, dayOfParts } from '../../src/domain/day';
import { type PurchaseSummary, purchaseSummary } from '../../src/domain/purchaseSummary';
import { purchaseDays } from '../../src/domain/visits';

export interface CdnowPurchase {
  readonly customer: string;
  readonly day: Day;
  readonly amount: number;
}

const lines = (text: string) => text.trim().split(/\r?\n/).slice(1);

/** The published summary of the CDNOW sample, in weeks. */
export const cdnowSummary = (text: string) =>
  lines(text)
    .map((line) => line.split(',').map(Number))
    .map(([, frequency = 0, recency = 0, age = 0, meanSpend = 0]) => ({
      frequency,
      recency,
      age,
      meanSpend,
    }));

/** Every purchase of the CDNOW sample. */
export const cdnowPurchases = (text: string): CdnowPurchase[] =>
  text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([, customer = '', date = '', , amount = '']) => {
      const day = dayOfParts(Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6)));
      return day === null ? [] : [{ customer, day, amount: Number(amount) }];
    });

/** The histories of the CDNOW sample up to a day, from its purchases. */
export function cdnowLog(text: string, asOf: string, unitDays: number) {
  const customers = new Map<string, CdnowPurchase[]>();
  for (const purchase of cdnowPurchases(text))
    customers.set(purchase.customer, [...(customers.get(purchase.customer) ?? []), purchase]);
  return [...customers.values()]
    .map((own) => purchaseDays(own.map(({ day, amount }) => ({ day, units: Math.round(amount * 100) }))))
    .map((days) => purchaseSummary(days, asOf as Day, unitDays))
    .filter((summary): summary is PurchaseSummary => summary !== null)
    .map((summary) => ({ ...summary, meanSpend: summary.meanRepeatSpend / 100 }));
}
