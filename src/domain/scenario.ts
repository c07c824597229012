import { median } from './median';

/** Something to try: what it takes to begin, and what it brings in and takes each month. */
export interface Idea {
  readonly startCost: number;
  readonly monthlyIn: number;
  readonly monthlyOut: number;
  /** What comes in grows evenly until this month; 0 or 1: it is full from the first month on. */
  readonly rampMonths: number;
}

/** The shop as it is. */
export interface Shop {
  readonly cash: number;
  readonly monthlyNet: readonly number[];
}

/** What there is at the end of a month; month 0 is the day on which the start is paid. */
export interface ScenarioMonth {
  readonly month: number;
  /** All that the idea alone has brought in less all that it took. */
  readonly idea: number;
  readonly without: number;
  readonly withIdea: number;
}

/** The shop with and without the idea, its own months being as the median of those given. */
export function scenario(idea: Idea, { cash, monthlyNet }: Shop, months: number): ScenarioMonth[] {
  const usual = median(monthlyNet) ?? 0;
  let alone = 0 - idea.startCost;
  return Array.from({ length: months + 1 }, (_, month) => {
    if (month > 0) alone += income(idea, month) - idea.monthlyOut;
    const without = cash + usual * month;
    return { month, idea: alone, without, withIdea: without + alone };
  });
}

const income = ({ monthlyIn, rampMonths }: Idea, month: number): number =>
  month < rampMonths ? Math.round((monthlyIn * month) / rampMonths) : monthlyIn;

/** What an owner asks of the months to come; null is: not within them. */
export interface ScenarioOutcome {
  /** The first month from which on the idea alone is never below 0 again. */
  readonly paidBack: number | null;
  readonly lowest: ScenarioMonth;
  /** The first month at whose end the shop with the idea is below 0. */
  readonly below: number | null;
  /** Months until there is nothing left. */
  readonly breathWithout: number | null;
  readonly breathWith: number | null;
}

export function scenarioOutcome(months: readonly ScenarioMonth[]): ScenarioOutcome {
  const lastOwing = months.reduce((last, { idea, month }) => (idea < 0 ? month : last), -1);
  const withIdea = months.map((each) => each.withIdea);
  const below = withIdea.findIndex((balance) => balance < 0);
  return {
    paidBack: lastOwing === months.length - 1 ? null : lastOwing + 1,
    lowest: months.reduce((lowest, each) => (each.withIdea < lowest.withIdea ? each : lowest)),
    below: below < 0 ? null : below,
    breathWithout: breathOf(months.map((each) => each.without)),
    breathWith: breathOf(withIdea),
  };
}

/** Within the month in which the balance falls below 0 it falls evenly. */
function breathOf(balances: readonly number[]): number | null {
  const below = balances.findIndex((balance) => balance < 0);
  if (below <= 0) return below < 0 ? null : 0;
  const [before = 0, after = 0] = balances.slice(below - 1);
  return below - 1 + before / (before - after);
}
