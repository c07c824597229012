/** A calendar day as 'yyyy-mm-dd': no clock, no zone, so it cannot shift. */
export type Day = string & { readonly day: unique symbol };
/** A day with a time on the workbook's wall clock, 'yyyy-mm-dd HH:mm'. */
export type Moment = string & { readonly moment: unique symbol };

const millisecondsADay = 86_400_000;
const minutesADay = 1440;
/** 1970-01-01 as Sheets counts days, from 1899-12-30. */
const epochSerial = 25_569;

const padded = (value: number, digits: number) => String(value).padStart(digits, '0');

/** The day of these parts, or null where the calendar has none such. */
export function dayOfParts(year: number, month: number, date: number): Day | null {
  if (![year, month, date].every(Number.isInteger) || year < 1900 || year > 9999) return null;
  const instant = new Date(Date.UTC(year, month - 1, date));
  const real = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date;
  // The three parts are those of a real day, which is all that a Day promises.
  return real ? (`${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}` as Day) : null;
}

const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** The day that ISO text names; a time behind it is left aside. */
export function dayIn(text: string): Day | null {
  const parts = isoDay.exec(text);
  return parts ? dayOfParts(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

const partsOf = (day: Day): readonly [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

/** Days since 1899-12-30, as Sheets counts them. */
export function daySerial(day: Day): number {
  const [year, month, date] = partsOf(day);
  return Date.UTC(year, month - 1, date) / millisecondsADay + epochSerial;
}

/** The day that a cell's day count shows; a time of day is left aside. */
export function dayOfSerial(serial: number): Day {
  const iso = new Date((Math.floor(serial + 1e-9) - epochSerial) * millisecondsADay).toISOString();
  // An ISO text begins with a real day.
  return iso.slice(0, 10) as Day;
}

/** The calendar that a workbook has; a step beyond it ends on its edge. */
export const firstDay = '1900-01-01' as Day;
export const lastDay = '9999-12-31' as Day;

export function addDays(day: Day, days: number): Day {
  const serial = daySerial(day) + days;
  if (serial > daySerial(lastDay)) return lastDay;
  return serial < daySerial(firstDay) ? firstDay : dayOfSerial(serial);
}

export const daysBetween = (from: Day, to: Day): number => daySerial(to) - daySerial(from);

/** How many months later the month of the second day is. */
export const monthsBetween = (from: Day, to: Day): number => {
  const [[fromYear, fromMonth], [toYear, toMonth]] = [partsOf(from), partsOf(to)];
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
};

/** The first and the last of some days, in whatever order; null where there is none. */
export function spanOf(days: readonly Day[]): { readonly first: Day; readonly last: Day } | null {
  let [first] = days;
  let last = first;
  for (const day of days) {
    if (first === undefined || day < first) first = day;
    if (last === undefined || day > last) last = day;
  }
  return first === undefined || last === undefined ? null : { first, last };
}

/** The day that its month begins with. */
export const firstOfMonth = (day: Day): Day => `${day.slice(0, 8)}01` as Day;

/** The same date some months on; where that month is shorter, its last day. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day);
  const at = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1];
  if (toYear > 9999) return lastDay;
  if (toYear < 1900) return firstDay;
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return dayOfParts(toYear, toMonth, Math.min(date, last)) ?? day;
}

/** How many whole months have gone by from one day to another. */
export function fullMonths(from: Day, to: Day): number {
  const months = monthsBetween(from, to);
  return addMonths(from, months) > to ? months - 1 : months;
}

const isoMoment = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?$/;

/** The moment that ISO text names; a day alone is its midnight. */
export function momentIn(text: string): Moment | null {
  const parts = isoMoment.exec(text);
  const day = parts ? dayIn(parts[1] ?? '') : null;
  const [hour, minute] = [Number(parts?.[2] ?? 0), Number(parts?.[3] ?? 0)];
  if (day === null || hour > 23 || minute > 59) return null;
  return `${day} ${padded(hour, 2)}:${padded(minute, 2)}` as Moment;
}

/** Days since 1899-12-30, the time of day as a fraction. */
export function momentSerial(moment: Moment): number {
  const minutes = Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
  return daySerial(dayOfMoment(moment)) + minutes / minutesADay;
}

/** To the nearest minute: fractions of a day are not exact. */
export function momentOfSerial(serial: number): Moment {
  const minutes = Math.round(serial * minutesADay);
  const day = dayOfSerial(Math.floor(minutes / minutesADay));
  const ofDay = minutes - Math.floor(minutes / minutesADay) * minutesADay;
  return `${day} ${padded(Math.floor(ofDay / 60), 2)}:${padded(ofDay % 60, 2)}` as Moment;
}

export const dayOfMoment = (moment: Moment): Day => moment.slice(0, 10) as Day;
