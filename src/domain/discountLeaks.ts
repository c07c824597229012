import { type Day, firstOfMonth } from './day';
import type { Finding } from './finding';
import { grouped } from './grouped';
import { median } from './median';
import { modifiedZ } from './modifiedZ';

/** A sale, what was taken off it, and by whom and where. */
export interface DiscountedBill {
  readonly day: Day;
  readonly units: number;
  readonly discount: number;
  readonly cashier: string;
  readonly branch: string;
}

/** What one of them sold in one month. */
interface Share {
  readonly who: string;
  readonly month: Day;
  readonly bills: number;
  readonly gross: number;
  readonly given: number;
  /** How many of the bills had a discount. */
  readonly times: number;
  /** The largest discount: one big order alone is no habit. */
  readonly largest: number;
}

/** Fewer bills, discounts, or months tell nothing of anybody. */
const [leastBills, leastDiscounts, leastShares, leastOwn] = [8, 5, 6, 3];
const [farFromUsual, leastTimes] = [3.5, 2];

/** Months in which a cashier, or a branch, gave far more discount than the others and than they themselves do. */
export function discountLeaks(bills: readonly DiscountedBill[], least: number): Finding[] {
  const byCashier = outliers(bills, ({ cashier }) => cashier, least);
  const told = new Set(byCashier.map(({ day }) => day));
  const byBranch = outliers(bills, ({ branch }) => branch, least).filter(({ day }) => !told.has(day));
  return [...byCashier, ...byBranch];
}

function outliers(
  bills: readonly DiscountedBill[],
  whoOf: (bill: DiscountedBill) => string,
  least: number,
): Finding[] {
  const shares = sharesOf(bills, whoOf).filter((share) => share.bills >= leastBills);
  if (shares.length < leastShares || new Set(shares.map(({ who }) => who)).size < 2) return [];
  const all = shares.map(shareOf);
  const away = modifiedZ(all);
  const usual = median(all) ?? 0;
  return shares.flatMap((share): Finding[] => {
    const others = shares.filter(({ who, month }) => who !== share.who && month === share.month);
    const own = shares.filter(({ who, month }) => who === share.who && month !== share.month);
    // A month of offers is high for all; whoever serves the resellers is high always.
    const fair = Math.max(
      usual,
      together(others),
      own.length < leastOwn ? 0 : (median(own.map(shareOf)) ?? 0),
    );
    const habit = (share.given - share.largest) / share.gross;
    const money = Math.round((shareOf(share) - fair) * share.gross);
    if (
      share.times < leastDiscounts ||
      away(habit) <= farFromUsual ||
      habit <= fair * leastTimes ||
      money < least
    )
      return [];
    return [
      {
        about: `${share.who} ${share.month.slice(0, 7)}`,
        day: share.month,
        money,
        reason: { is: 'discount', share: shareOf(share), usual: fair, bills: share.bills },
      },
    ];
  });
}

const shareOf = ({ given, gross }: Share): number => given / gross;

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

function together(shares: readonly Share[]): number {
  const gross = sum(shares.map((share) => share.gross));
  return gross > 0 ? sum(shares.map(({ given }) => given)) / gross : 0;
}

function sharesOf(bills: readonly DiscountedBill[], whoOf: (bill: DiscountedBill) => string): Share[] {
  const plainWho = (bill: DiscountedBill) => whoOf(bill).toLowerCase();
  const sold = bills.filter((bill) => whoOf(bill) !== '' && bill.units > 0);
  const names = new Map<string, string>();
  for (const bill of sold) if (!names.has(plainWho(bill))) names.set(plainWho(bill), whoOf(bill));
  return [...grouped(sold, (bill) => `${firstOfMonth(bill.day)} ${plainWho(bill)}`).values()].flatMap(
    (group) => {
      const [first] = group;
      if (first === undefined) return [];
      const given = group.map(({ discount }) => Math.max(0, discount));
      return {
        who: names.get(plainWho(first)) ?? '',
        month: firstOfMonth(first.day),
        bills: group.length,
        gross: sum(group.map(({ units }) => units)) + sum(given),
        given: sum(given),
        times: given.filter((each) => each > 0).length,
        largest: Math.max(...given),
      };
    },
  );
}
