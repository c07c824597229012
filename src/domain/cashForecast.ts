import { addDays, type Day, daysBetween, spanOf } from './day';
import { fewMisses, reachOf } from './forecastBand';
import { loneGiants } from './loneGiant';
import { meanOf } from './mean';
import { dueDays, type MonthlyBill, monthlyBills } from './monthlyBill';
import { weekSeason } from './weekSeason';

export interface ForecastMovement {
  readonly day: Day;
  readonly units: number;
  readonly category: string;
  /** Will not come again. */
  readonly oneOff: boolean;
}

export interface PlannedMovement {
  readonly day: Day;
  readonly units: number;
}

export interface ForecastWeek {
  readonly start: Day;
  readonly in: number;
  /** Below 0. */
  readonly out: number;
  readonly planned: number;
  readonly closing: number;
  /** Between these the closing lies about four times in five; null where too little is known. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface CashForecast {
  readonly weeks: readonly ForecastWeek[];
  /** Of the first week with the lowest closing, from 0. */
  readonly lowest: number;
  /** Of the first week that closes below 0, or null. */
  readonly belowZero: number | null;
  /** Full weeks of history that it rests on; under `fewestWeeks` only what is planned is counted. */
  readonly known: number;
  /** What is taken for coming once, though nobody marked it. */
  readonly aside: readonly ForecastMovement[];
}

export const fewestWeeks = 4;
/** Half a year tells what is usual now. */
const level = 26;
/** Weeks that the season and the misses are looked for in. */
const mostWeeks = 130;
/** Origins in the past from which the same forecast is tried. */
const tries = 52;
/** Weeks after which last year's season is known for a quarter ahead. */
const yearAndSeason = 65;

type Side = 'in' | 'out';

export interface ForecastRequest {
  readonly movements: readonly ForecastMovement[];
  readonly planned: readonly PlannedMovement[];
  /** First days of Idulfitri, in order. */
  readonly feasts: readonly Day[];
  readonly opening: number;
  readonly asOf: Day;
  readonly weeks: number;
}

/**
 * The weeks to come, from what is usual (by the season, where a year is known), the monthly bills on their days,
 * and what is planned. What comes once is no habit: neither what is marked so, nor what stands out alone.
 */
export function cashForecast({
  movements,
  planned,
  feasts,
  opening,
  asOf,
  weeks,
}: ForecastRequest): CashForecast {
  const past = movements.filter(({ day, oneOff }) => day <= asOf && !oneOff);
  const known = weeksKnown(past, asOf);
  const sides = known < fewestWeeks ? [] : sidesOf(past, asOf, known);
  const expected = sides.map((side) => side.expect(asOf, weeks, feasts));
  const bills = withoutPlanned(
    expected.flatMap((each) => each.bills),
    planned,
  );
  const start = (at: number) => addDays(asOf, 7 * at + 1);
  const inWeek = (at: number, dated: readonly PlannedMovement[]) =>
    dated
      .filter(({ day }) => day >= start(at) && day < start(at + 1))
      .reduce((sum, { units }) => sum + units, 0);
  const reach = reachAhead(sides, asOf, weeks, known, feasts);
  let closing = opening;
  const found = Array.from({ length: weeks }, (_, at): ForecastWeek => {
    const flow = (side: Side) =>
      expected
        .filter((each) => each.side === side)
        .reduce((sum, each) => sum + Math.round(each.flow[at] ?? 0), 0) +
      inWeek(
        at,
        bills.filter(({ units }) => units < 0 === (side === 'out')),
      );
    const week = { start: start(at), in: flow('in'), out: flow('out'), planned: inWeek(at, planned) };
    closing += week.in + week.out + week.planned;
    const either = reach(at + 1);
    return {
      ...week,
      closing,
      low: either === null ? null : closing - either,
      high: either === null ? null : closing + either,
    };
  });
  const closings = found.map((week) => week.closing);
  const belowZero = closings.findIndex((each) => each < 0);
  return {
    weeks: found,
    lowest: closings.indexOf(Math.min(...closings)),
    belowZero: belowZero < 0 ? null : belowZero,
    known,
    aside: sides.flatMap((side) => [...side.giants]),
  };
}

function weeksKnown(past: readonly ForecastMovement[], asOf: Day): number {
  const span = spanOf(past.map(({ day }) => day));
  return span === null ? 0 : Math.floor((daysBetween(span.first, asOf) + 1) / 7);
}

const weekAgo = (day: Day, asOf: Day): number => Math.floor(daysBetween(day, asOf) / 7);

interface Expected {
  readonly side: Side;
  readonly flow: readonly number[];
  readonly bills: readonly PlannedMovement[];
}

interface KnownSide {
  readonly giants: ReadonlySet<ForecastMovement>;
  /** What moved in each week, the last first, without what stands out alone. */
  readonly weeks: readonly number[];
  expect(asOf: Day, weeks: number, feasts: readonly Day[]): Expected;
}

/** What comes in and what goes out, each by its own habits. */
function sidesOf(past: readonly ForecastMovement[], asOf: Day, known: number): KnownSide[] {
  const horizon = Math.min(known, mostWeeks);
  const near = past.filter(({ day }) => weekAgo(day, asOf) < horizon);
  return (['in', 'out'] as const).map((side) => {
    const own = near.filter(({ units }) => units < 0 === (side === 'out'));
    const giants = loneGiants(own, weekly(own, asOf, horizon));
    const usual = own.filter((movement) => !giants.has(movement));
    const weeks = weekly(usual, asOf, horizon);
    const kinds = rareKinds(usual, horizon);
    return {
      giants,
      weeks,
      expect(day, ahead, feasts) {
        const back = weekAgo(day, asOf);
        const bills = kinds.flatMap((kind) => monthlyBills(kind, day));
        const billed = weekly(
          bills.flatMap(({ movements }) => movements),
          asOf,
          horizon,
        );
        const flow = weeks.map((units, at) => units - (billed[at] ?? 0)).slice(back);
        return {
          side,
          flow: usualWeeks(flow, day, ahead, feasts),
          bills: bills.flatMap((bill) => dueOf(bill, day, ahead)),
        };
      },
    };
  });
}

const dueOf = (bill: MonthlyBill, asOf: Day, weeks: number): PlannedMovement[] =>
  dueDays(bill, asOf, addDays(asOf, 7 * weeks)).map((day) => ({ day, units: bill.units }));

function weekly(movements: readonly PlannedMovement[], asOf: Day, horizon: number): number[] {
  const weeks = new Array<number>(horizon).fill(0);
  for (const { day, units } of movements) {
    const at = weekAgo(day, asOf);
    if (at >= 0 && at < horizon) weeks[at] = (weeks[at] ?? 0) + units;
  }
  return weeks;
}

const fewestOfAKind = 3;

/** Kinds of movement that are rare enough to be monthly; without categories, equal amounts are a kind. */
function rareKinds(movements: readonly ForecastMovement[], horizon: number): ForecastMovement[][] {
  const kinds = new Map<string, ForecastMovement[]>();
  for (const movement of movements) {
    const key = movement.category || String(movement.units);
    const kind = kinds.get(key);
    if (kind) kind.push(movement);
    else kinds.set(key, [movement]);
  }
  return [...kinds.values()].filter((kind) => kind.length >= fewestOfAKind && kind.length <= horizon);
}

/** The mean of the last half year, without weeks around the feast, raised or lowered by the season. */
function usualWeeks(flow: readonly number[], asOf: Day, ahead: number, feasts: readonly Day[]): number[] {
  const ago = (week: number): number | null => flow[week] ?? null;
  const recent = flow.slice(0, level);
  const plain = recent.filter((_, at) => weekSeason.isPlain(addDays(asOf, -7 * at - 3), feasts));
  const usual = meanOf(plain.length >= fewestWeeks ? plain : recent);
  return Array.from(
    { length: ahead },
    (_, at) => usual * weekSeason.index(addDays(asOf, 7 * at + 4), asOf, ago, feasts),
  );
}

/** Days and share within which a planned payment is the bill itself. */
const [sameDays, sameShare] = [5, 0.1];

/** A bill that somebody has planned comes once: as it is planned. */
function withoutPlanned(
  bills: readonly PlannedMovement[],
  planned: readonly PlannedMovement[],
): PlannedMovement[] {
  const open = [...planned];
  return bills.filter((bill) => {
    const at = open.findIndex(
      ({ day, units }) =>
        Math.abs(daysBetween(bill.day, day)) <= sameDays &&
        Math.abs(units - bill.units) <= sameShare * Math.abs(bill.units),
    );
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
}

/** How far the closing lay from what the same forecast said so many weeks before, in the known past. */
function reachAhead(
  sides: readonly KnownSide[],
  asOf: Day,
  ahead: number,
  known: number,
  feasts: readonly Day[],
): (weeks: number) => number | null {
  const misses: number[][] = Array.from({ length: ahead }, () => []);
  const last = triesFor(known);
  for (let back = 1; back <= last; back++) {
    const day = addDays(asOf, -7 * back);
    const steps = Math.min(ahead, back);
    const said = sides.map((side) => side.expect(day, steps, feasts));
    let away = 0;
    for (let step = 0; step < steps; step++) {
      const real = sides.reduce((sum, { weeks }) => sum + (weeks[back - 1 - step] ?? 0), 0);
      away += real - saidIn(said, day, step);
      misses[step]?.push(Math.abs(away));
    }
  }
  let [reached, at] = [0, 0];
  return (weeks) => {
    const own = misses[weeks - 1] ?? [];
    if (own.length >= fewMisses) [reached, at] = [Math.max(reached, reachOf(own)), weeks];
    // Beyond the known past it goes on as chance does.
    return at === 0 ? null : Math.round(reached * Math.sqrt(weeks / at));
  };
}

/** A forecast that knows a year is judged by tries that knew one, too, once they are a quarter's worth. */
function triesFor(known: number): number {
  const knewAYear = Math.min(known, mostWeeks) - yearAndSeason;
  return Math.min(tries, knewAYear >= 13 ? knewAYear : Math.min(known, mostWeeks) - fewestWeeks);
}

const saidIn = (said: readonly Expected[], day: Day, step: number): number =>
  said.reduce((sum, { flow, bills }) => {
    const due = bills.filter((bill) => Math.floor((daysBetween(day, bill.day) - 1) / 7) === step);
    return sum + (flow[step] ?? 0) + due.reduce((all, { units }) => all + units, 0);
  }, 0);
