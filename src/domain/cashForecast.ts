import { closingBand } from './closingBand';
import { addDays, type Day, daySerial } from './day';
import { movingFeast } from './feast';
import { fewestWeeks, type KnownWeeks, knownWeeks } from './knownWeeks';
import { loneOutliers } from './loneOutlier';
import { dueDaysAfter, type MonthlyBill, monthlyBills, nearDays } from './monthlyBill';
import { flowAhead, type WeeklyFlow, type WeeklyFlows, weeklyFlows } from './weeklyFlow';
import { type WeekAlike, weeklySeason, weeksInYear } from './weeklySeason';

export interface CashMovement {
  readonly day: Day;
  /** In smallest units: in is above 0, out below. */
  readonly units: number;
  /** Blank where none is known. */
  readonly category: string;
  readonly oneOff: boolean;
}

export interface PlannedPayment {
  readonly day: Day;
  readonly units: number;
}

export interface CashForecastInput {
  /** Those up to the day tell what is usual; later ones are left aside. */
  readonly movements: readonly CashMovement[];
  /** Those after the day; earlier ones are left aside. */
  readonly planned: readonly PlannedPayment[];
  /** Days of a feast that moves through the year and bends trade. */
  readonly feasts: readonly Day[];
  readonly opening: number;
  readonly asOf: Day;
  readonly weeks: number;
}

/** A week to come, in whole smallest units: the closing before and all three changes make its closing. */
export interface ExpectedWeek {
  readonly start: Day;
  readonly in: number;
  readonly out: number;
  readonly planned: number;
  readonly closing: number;
  /** Between these the closing lies about four in five times; null where too few weeks are known. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface CashForecast {
  readonly weeks: readonly ExpectedWeek[];
  /** The week of the lowest closing, the first of them. */
  readonly lowest: number;
  /** The first week that closes below 0; null where none does. */
  readonly belowZero: number | null;
  /** Weeks of history. */
  readonly known: number;
  /** Whether they are too few, so that only what is planned is here. */
  readonly few: boolean;
  readonly bills: readonly MonthlyBill[];
  /** What was far beyond the usual and not flagged, by day. */
  readonly leftAside: readonly CashMovement[];
  /** How many were flagged. */
  readonly flagged: number;
  /** Whether the same weeks of last year bend it. */
  readonly seasonal: boolean;
}

export function cashForecast(input: CashForecastInput): CashForecast {
  const { asOf, opening } = input;
  const past = input.movements.filter(({ day }) => day <= asOf);
  const usual = past.filter(({ oneOff, units }) => !oneOff && units !== 0);
  const known = knownWeeks(usual, asOf);
  const few = known.known < fewestWeeks;
  const history = few ? noHistory : historyOf(usual, known, asOf);
  const planned = input.planned.filter(({ day }) => day > asOf);
  const expected = expectedOf(history, known, input);
  const due = weekly(known, input.weeks, stillDue(history.bills, planned, asOf, input.weeks));
  const agreed = weekly(known, input.weeks, planned);
  let closing = opening;
  const weeks = agreed.map((units, at): ExpectedWeek => {
    const own = {
      start: addDays(asOf, 1 + 7 * at),
      in: whole(expected.in[at]),
      out: whole((expected.out[at] ?? 0) + (due[at] ?? 0)),
      planned: units,
    };
    closing += own.in + own.out + own.planned;
    const either = expected.reach(at + 1);
    return {
      ...own,
      closing,
      low: either === null ? null : whole(closing - either),
      high: either === null ? null : whole(closing + either),
    };
  });
  const closings = weeks.map((week) => week.closing);
  const below = closings.findIndex((each) => each < 0);
  return {
    weeks,
    lowest: closings.indexOf(Math.min(...closings)),
    belowZero: below < 0 ? null : below,
    known: known.known,
    few,
    bills: history.bills,
    leftAside: history.leftAside,
    flagged: past.filter(({ oneOff }) => oneOff).length,
    seasonal: known.known >= weeksInYear,
  };
}

/** A whole number, and never the negative 0. */
const whole = (units = 0): number => Math.round(units) + 0;

const weekly = (known: KnownWeeks, weeks: number, payments: readonly PlannedPayment[]): number[] =>
  known.totals(payments, known.known, weeks);

interface History {
  readonly bills: readonly MonthlyBill[];
  readonly leftAside: readonly CashMovement[];
  readonly flows: WeeklyFlows;
}
const none: WeeklyFlow = { steady: [], rare: [] };
const noHistory: History = { bills: [], leftAside: [], flows: { in: none, out: none } };

/** What is paid every month, what came once, and what flows: each movement is one of them. */
function historyOf(usual: readonly CashMovement[], known: KnownWeeks, asOf: Day): History {
  const bills = monthlyBills(
    usual.filter(({ units }) => units < 0),
    asOf,
  );
  const paid = new Set<object>(bills.flatMap(({ payments }) => payments));
  const others = usual.filter((movement) => !paid.has(movement) && known.weekOf(movement.day) >= 0);
  const leftAside = loneOutliers(others, ({ day }) => known.weekOf(day));
  const flows = weeklyFlows(
    others.filter((movement) => !leftAside.includes(movement)),
    known,
  );
  return { bills, leftAside: leftAside.sort(byDay), flows };
}

/** What bills will take; one that is late is due at once, and one that stands in the plan is left to it. */
function stillDue(
  bills: readonly MonthlyBill[],
  planned: readonly PlannedPayment[],
  asOf: Day,
  weeks: number,
): PlannedPayment[] {
  const left = [...planned].sort(byDay);
  const late = daySerial(asOf) - nearDays;
  const until = daySerial(asOf) + 7 * weeks + nearDays;
  return bills.flatMap((bill) =>
    dueDaysAfter(bill, until)
      .filter((day) => daySerial(day) >= late)
      .flatMap((day) => {
        const own = left.findIndex((payment) => isSame(payment, bill.units, day));
        if (own >= 0) left.splice(own, 1);
        return own >= 0 ? [] : [{ day: day > asOf ? day : addDays(asOf, 1), units: bill.units }];
      }),
  );
}

/** Those of one day by size, so that the order of rows does not matter. */
const byDay = (one: PlannedPayment, other: PlannedPayment): number =>
  daySerial(one.day) - daySerial(other.day) || one.units - other.units;

/** A tenth more or less is the same bill at a new price. */
const nearAmount = 0.1;

const isSame = (payment: PlannedPayment, units: number, due: Day): boolean =>
  Math.abs(daySerial(payment.day) - daySerial(due)) <= nearDays &&
  Math.abs(payment.units - units) <= nearAmount * Math.abs(units);

interface Expected {
  readonly in: readonly number[];
  readonly out: readonly number[];
  reach(step: number): number | null;
}

function expectedOf({ flows, bills }: History, known: KnownWeeks, input: CashForecastInput): Expected {
  const feast = movingFeast(input.feasts.map(daySerial));
  const alike = (week: number): WeekAlike => {
    const day = known.middleOf(week);
    const before = feast.yearBefore(day);
    return { before: before === null ? null : known.weekIn(before), festive: feast.bends(day) };
  };
  const ahead = (flow: WeeklyFlow, upTo: number) =>
    flowAhead(flow, upTo, input.weeks, (values) => weeklySeason(values, alike));
  const weeks = flows.in.steady.length;
  if (weeks === 0) return { in: [], out: [], reach: () => null };
  /** A bill bends the band only by as much as it came late or cost more. */
  const paid = known.totals(
    bills.flatMap(({ payments }) => payments),
    0,
    weeks,
  );
  const due = known.totals(
    bills.flatMap(({ dues, units }) => dues.map((day) => ({ day, units }))),
    0,
    weeks,
  );
  const net = paid.map((units, at) => {
    const flow = [flows.in.steady, flows.in.rare, flows.out.steady, flows.out.rare];
    return flow.reduce((sum, line) => sum + (line[at] ?? 0), units - (due[at] ?? 0));
  });
  return {
    in: ahead(flows.in, weeks - 1),
    out: ahead(flows.out, weeks - 1),
    reach: closingBand(net, input.weeks, (upTo) => {
      const out = ahead(flows.out, upTo);
      return ahead(flows.in, upTo).map((units, at) => units + (out[at] ?? 0));
    }),
  };
}
