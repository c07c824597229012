import { type Moment, momentSerial } from './day';
import { median } from './median';

/** Something a customer asked, and when they got a first answer. */
export interface Asked {
  readonly who: string;
  readonly opened: Moment;
  readonly answered: Moment | null;
}

/** Somebody who has no answer yet. */
export interface Waiting {
  readonly who: string;
  readonly opened: Moment;
}

/** How soon people are answered, in hours. */
export interface ResponseTime {
  readonly answered: number;
  /** Of the answered ones; null where there is none. */
  readonly median: number | null;
  /** Of those answered, or waiting for longer than that; null where there is none. */
  readonly withinShare: number | null;
  /** The longest waiting first. */
  readonly waiting: readonly Waiting[];
}

/** To the minute: fractions of a day are not exact. */
const hoursBetween = (from: number, to: number): number => Math.round((to - from) * 1440) / 60;

/** How soon people were answered, as it stood at a day count such as that of a moment; what came later is left aside. */
export function responseTime(cases: readonly Asked[], until: number, within: number): ResponseTime {
  const known = cases
    .map((each) => ({ ...each, at: momentSerial(each.opened), answer: answerOf(each, until) }))
    .filter(({ at }) => at <= until);
  const hours = known.flatMap(({ at, answer }) => (answer === null ? [] : [hoursBetween(at, answer)]));
  const waiting = known.filter(({ answer }) => answer === null).sort((one, other) => one.at - other.at);
  const overdue = waiting.filter(({ at }) => hoursBetween(at, until) > within).length;
  const decided = hours.length + overdue;
  return {
    answered: hours.length,
    median: median(hours),
    withinShare: decided === 0 ? null : hours.filter((taken) => taken <= within).length / decided,
    waiting,
  };
}

function answerOf({ answered }: Asked, until: number): number | null {
  const at = answered === null ? null : momentSerial(answered);
  return at !== null && at <= until ? at : null;
}
