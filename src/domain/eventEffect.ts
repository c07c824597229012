import { addDays, type Day, daysBetween } from './day';
import { netOf, purchaseDays, visitsAmong } from './visits';

/** What those who came bought so many days before and after; the day itself is neither. */
export const effectDays = 90;
/** Below so many people nothing can be read from it. */
export const fewPeople = 10;

export interface EffectSide {
  /** Of those who came, how many bought. */
  readonly buyers: number;
  readonly visits: number;
  readonly units: number;
}

export interface EventEffect {
  readonly people: number;
  readonly before: EffectSide;
  readonly after: EffectSide;
  /** Days after it that are counted so far. */
  readonly daysAfter: number;
  readonly few: boolean;
}

interface Bought {
  readonly day: Day;
  readonly units: number;
}

/** Purchases before and after an event, of each person who came. */
export function eventEffect(people: readonly (readonly Bought[])[], held: Day, asOf: Day): EventEffect {
  const until = addDays(held, effectDays);
  const last = asOf < until ? asOf : until;
  const side = (from: Day, to: Day): EffectSide => {
    const each = people.map((bought) => purchaseDays(bought.filter(({ day }) => day >= from && day <= to)));
    const visits = each.map((days) => visitsAmong(days).length);
    return {
      buyers: visits.filter((count) => count > 0).length,
      visits: visits.reduce((sum, count) => sum + count, 0),
      units: each.reduce((sum, days) => sum + netOf(days), 0),
    };
  };
  return {
    people: people.length,
    before: side(addDays(held, -effectDays), addDays(held, -1)),
    after: side(addDays(held, 1), last),
    daysAfter: last <= held ? 0 : daysBetween(held, last),
    few: people.length < fewPeople,
  };
}
