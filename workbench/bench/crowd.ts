import { addDays, type Day } from '../../src/domain/day';
import { type Chance, chanceFrom } from '../sample/chance';

/** The day on which the crowd is looked at. */
export const asOf = '2026-11-23' as Day;

const daysOpen = 730;

/** A purchase log, each column as a range hands it over. */
export interface PurchaseLog {
  readonly customer: readonly (readonly [string])[];
  readonly date: readonly (readonly [Day])[];
  readonly amount: readonly (readonly [number])[];
}

/**
 * So many customers over two years, drawn as the fitted models think of customers: each has a rate of buying, a
 * chance to leave after every purchase and a level of spend of their own.
 */
export function crowd(size: number): PurchaseLog {
  const chance = chanceFrom(size);
  const sales = Array.from({ length: size }, (_, at) => salesTo(`C-${at}`, chance)).flat();
  sales.sort((one, other) => other.ago - one.ago);
  return {
    customer: sales.map(({ customer }) => [customer]),
    date: sales.map(({ ago }) => [addDays(asOf, -Math.floor(ago))]),
    amount: sales.map(({ amount }) => [amount]),
  };
}

interface Sale {
  readonly customer: string;
  readonly ago: number;
  readonly amount: number;
}

function salesTo(customer: string, chance: Chance): Sale[] {
  const usualGap = 120 / gamma(1, chance);
  const leaves = chance.share() ** 2;
  const usualSpend = 60_000 / gamma(3, chance);
  const sales: Sale[] = [];
  let ago = chance.share() * daysOpen;
  do {
    sales.push({ customer, ago, amount: 500 * Math.ceil((usualSpend * gamma(2, chance)) / 500) });
    ago -= usualGap * gamma(1, chance);
  } while (ago >= 0 && !chance.happens(leaves));
  return sales;
}

/** A draw from the Gamma distribution of a whole shape: that many waits, one after another. */
function gamma(shape: number, chance: Chance): number {
  let waited = 0;
  for (let wait = 0; wait < shape; wait++) waited -= Math.log(1 - chance.share());
  return waited;
}
