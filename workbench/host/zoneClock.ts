const DAY = 86_400_000;

/** The Unix epoch as Sheets counts days. */
const EPOCH = 25_569;

/** Turns what cells hold into instants and back, by the wall clock of a time zone. */
export interface ZoneClock {
  instantOf(serial: number): Date;
  serialOf(instant: Date): number;
}

const known = new Map<string, ZoneClock>();

/** The wall clock of a time zone, named as IANA does. */
export function zoneClock(timeZone: string): ZoneClock {
  const clock = known.get(timeZone) ?? newClock(timeZone);
  known.set(timeZone, clock);
  return clock;
}

function newClock(timeZone: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsetAt = (time: number): number => {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const date = [part('year'), part('month') - 1, part('day')] as const;
    const wall = Date.UTC(...date, part('hour'), part('minute'), part('second'));
    return wall - Math.floor(time / 1000) * 1000;
  };
  return {
    instantOf(serial) {
      const wall = Math.round((serial - EPOCH) * DAY);
      return new Date(wall - offsetAt(wall - offsetAt(wall)));
    },
    serialOf(instant) {
      const time = instant.getTime();
      return (time + offsetAt(time)) / DAY + EPOCH;
    },
  };
}
