import { type CashMovement, cashForecast } from '../../src/domain/cashForecast';
import { addDays, addMonths, type Day, daysBetween, spanOf } from '../../src/domain/day';
import { meanOf } from '../../src/domain/mean';
import { type Chance, chanceFrom } from '../sample/chance';

/** What a made-up shop is like from week to week. */
export const shopKinds = ['steady', 'noisy', 'seasonal', 'growing'] as const;
export type ShopKind = (typeof shopKinds)[number];

/** The cash of a made-up shop: what is known, and what then came. */
export interface ShopCash {
  readonly asOf: Day;
  readonly known: readonly CashMovement[];
  readonly came: readonly CashMovement[];
}

const opening = '2024-01-01' as Day;
/** First days of Idulfitri, from published calendars. */
export const feasts = ['2024-04-10', '2025-03-31', '2026-03-20', '2027-03-10'] as Day[];
export const weeksAhead = 13;

/** Sells on six days a week, buys stock on Mondays, pays rent and wages by the month; begins in another week each time. */
export function shopCash(kind: ShopKind, weeks: number, seed: number): ShopCash {
  const chance = chanceFrom(seed);
  const start = addDays(opening, 7 * chance.between(0, 51));
  const asOf = addDays(start, 7 * weeks - 1);
  const all = movementsOf(kind, chance, start, weeks + weeksAhead);
  return {
    asOf,
    known: all.filter(({ day }) => day <= asOf),
    came: all.filter(({ day }) => day > asOf),
  };
}

const oneSale = 600_000;
const chanceOf: Readonly<Record<ShopKind, number>> = {
  steady: 0.08,
  noisy: 0.5,
  seasonal: 0.15,
  growing: 0.15,
};
/** A third more in a year. */
const weeklyGrowth = 1.0055;

function movementsOf(kind: ShopKind, chance: Chance, start: Day, weeks: number): CashMovement[] {
  const movements: CashMovement[] = [];
  const move = (day: Day, amount: number, category: string) =>
    movements.push({ day, units: Math.round(amount / 1000) * 1000, category, oneOff: false });
  let sold = 6 * oneSale;
  for (let week = 0; week < weeks; week++) {
    const monday = addDays(start, 7 * week);
    move(monday, -0.55 * sold * (0.9 + 0.2 * chance.share()), 'Stock');
    const bent = { steady: 1, noisy: 1, seasonal: season(monday), growing: weeklyGrowth ** week }[kind];
    const level = oneSale * skewed(chance, chanceOf[kind]) * bent;
    sold = 0;
    for (let day = 0; day < 6; day++) {
      const sale = level * skewed(chance, 0.3);
      sold += sale;
      move(addDays(monday, day), sale, 'Sales');
    }
  }
  const end = addDays(start, 7 * weeks);
  for (let month = 0; addMonths(opening, month) < end; month++) {
    move(addMonths(opening, month), -1_500_000, 'Rent');
    move(addMonths('2024-01-25' as Day, month), -2_400_000, 'Wages');
  }
  return movements.filter(({ day }) => day >= start && day < end);
}

/** Around 1 in the mean, at most times a little below. */
function skewed(chance: Chance, spread: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - chance.share())) * Math.cos(2 * Math.PI * chance.share());
  return Math.exp(spread * normal - spread ** 2 / 2);
}

/** Better in the middle of the year, in December, and before Idulfitri; quiet after it. */
function season(day: Day): number {
  const ofYear = daysBetween(`${day.slice(0, 4)}-01-01` as Day, day) / 365;
  const feast = feasts.map((each) => daysBetween(day, each)).find((days) => days > -21 && days <= 28) ?? 99;
  const festive = feast > 28 ? 1 : feast > 0 ? 2.2 : 0.6;
  return (1 - 0.3 * Math.cos(2 * Math.PI * ofYear)) * festive * (day.slice(5) >= '12-10' ? 1.5 : 1);
}

export interface Outcome {
  /** The share of closings between low and high. */
  readonly within: number;
  /** How far closings were missed in the mean, in usual weeks of sales: by the forecast, by the last week repeated, by the mean of all weeks. */
  readonly missed: number;
  readonly byLastWeek: number;
  readonly byMean: number;
}

export function outcomeOf({ asOf, known, came }: ShopCash): Outcome {
  const total = sumOf(known);
  const { weeks } = cashForecast({
    movements: known,
    planned: [],
    feasts,
    opening: total,
    asOf,
    weeks: weeksAhead,
  });
  const closings = weeks.map(
    (_, at) => total + sumOf(came.filter(({ day }) => day <= addDays(asOf, 7 * at + 7))),
  );
  const lastWeek = sumOf(known.filter(({ day }) => day > addDays(asOf, -7)));
  const first = spanOf(known.map(({ day }) => day))?.first ?? asOf;
  const mean = total / ((daysBetween(first, asOf) + 1) / 7);
  const missed = (closingOf: (at: number) => number) =>
    meanOf(closings.map((closing, at) => Math.abs(closing - closingOf(at)))) / (6 * oneSale);
  return {
    within: meanOf(
      weeks.map(({ low, high }, at): number => {
        const closing = closings[at] ?? Number.NaN;
        return low !== null && high !== null && low <= closing && closing <= high ? 1 : 0;
      }),
    ),
    missed: missed((at) => weeks[at]?.closing ?? Number.NaN),
    byLastWeek: missed((at) => total + lastWeek * (at + 1)),
    byMean: missed((at) => total + mean * (at + 1)),
  };
}

const sumOf = (movements: readonly CashMovement[]): number =>
  movements.reduce((sum, { units }) => sum + units, 0);

/** The outcomes of so many shops of a kind, in the mean. */
export function outcomesOf(kind: ShopKind, weeks: number, shops: number): Outcome {
  const all = Array.from({ length: shops }, (_, seed) => outcomeOf(shopCash(kind, weeks, seed + 1)));
  const mean = (of: (outcome: Outcome) => number) => meanOf(all.map(of));
  return {
    within: mean(({ within }) => within),
    missed: mean(({ missed }) => missed),
    byLastWeek: mean(({ byLastWeek }) => byLastWeek),
    byMean: mean(({ byMean }) => byMean),
  };
}
