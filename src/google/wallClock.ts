/** Turns the instants that Sheets hands over into the day counts that its cells show, and back. */
export interface WallClock {
  /** Days since 1899-12-30 on the workbook's wall clock. */
  serialOf(instant: Date): number;
  /** The instant at which the workbook's wall clock shows this day count. */
  instantOf(serial: number): Date;
}

const day = 86_400_000;
const week = 7 * day;
/** The Unix epoch as Sheets counts days. */
const epoch = 25_569;

/**
 * The wall clock of a time zone. The offset is asked for once a week of the data and for single instants only
 * in weeks in which it changes, since each question is a service call.
 */
export function wallClock(zone: string): WallClock {
  const known = new Map<number, number>();
  const offsetAt = (time: number): number => {
    const offset = known.get(time);
    if (offset !== undefined) return offset;
    const [date = '', clock = ''] = Utilities.formatDate(new Date(time), zone, 'yyyy-MM-dd HH:mm:ss').split(
      ' ',
    );
    const [year = 0, month = 1, date_ = 1] = date.split('-').map(Number);
    const [hour = 0, minute = 0, second = 0] = clock.split(':').map(Number);
    const found = Date.UTC(year, month - 1, date_, hour, minute, second) - Math.floor(time / 1000) * 1000;
    known.set(time, found);
    return found;
  };
  const offsetOf = (time: number): number => {
    const start = Math.floor(time / week) * week;
    const before = offsetAt(start);
    return before === offsetAt(start + week) ? before : offsetAt(time);
  };
  return {
    serialOf: (instant) => (instant.getTime() + offsetOf(instant.getTime())) / day + epoch,
    instantOf: (serial) => {
      const wall = Math.round((serial - epoch) * day);
      const guess = wall - offsetOf(wall);
      return new Date(wall - offsetOf(guess));
    },
  };
}

/** Dates can come from another script context, where `instanceof` fails. */
export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';
