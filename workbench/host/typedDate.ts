/** A day, a time or both as typed: a day count, and the format that it brings along. */
export interface TypedDate {
  readonly value: number;
  readonly format: string;
}

const day = 86_400_000;
const serial = (year: number, month: number, date: number): number | null => {
  const instant = new Date(Date.UTC(year, month - 1, date));
  const real = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date;
  return real ? instant.getTime() / day + 25_569 : null;
};

/** Reads a day or a time as the locale writes them. */
export function dateIn(text: string, locale: string, thisYear: number): TypedDate | null {
  const whole = dayIn(text, locale, thisYear);
  if (whole !== null) return { value: whole, format: 'dd/mm/yyyy' };
  const alone = clockIn(text, locale);
  if (alone !== null) return { value: alone, format: alone < 1 ? 'hh:mm:ss' : '[hh]:mm:ss' };
  const [, date = '', clock = ''] = /^(.+?),?(?:\s+|T)(\d{1,2}[:.]\d{2}.*)$/.exec(text) ?? [];
  const [onDay, time] = [dayIn(date, locale, thisYear), clockIn(clock, locale)];
  if (onDay === null || time === null || time >= 1) return null;
  return { value: onDay + time, format: 'dd/mm/yyyy hh:mm:ss' };
}

function dayIn(text: string, locale: string, thisYear: number): number | null {
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1));
  const parts = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2}|\d{4}))?$/.exec(text);
  if (!parts) return namedDayIn(text, locale, thisYear);
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  const year = parts[3] === undefined ? thisYear : fullYear(parts[3]);
  return locale === 'en_US' ? serial(year, first, second) : serial(year, second, first);
}

/** A day whose month is named: "5 Jan 2026", "Jan 5, 2026", "5-Jan". */
function namedDayIn(text: string, locale: string, thisYear: number): number | null {
  const [, before, name = '', after, year] =
    /^(?:(\d{1,2})\.?[-\s]+)?(\p{L}+)\.?(?:[-\s]+(\d{1,2}))?(?:[-,\s]+(\d{4}|\d{2}))?$/u.exec(text) ?? [];
  const month = monthsOf(locale).get(name.toLowerCase());
  const date = before ?? after;
  if (month === undefined || (date === undefined && year === undefined)) return null;
  // "5 Jan 26": where the day stands in front, what follows is the year.
  const said = year ?? (before === undefined ? undefined : after);
  return serial(said === undefined ? thisYear : fullYear(said), month, Number(date ?? 1));
}

const fullYear = (digits: string) => Number(digits.length === 2 ? `20${digits}` : digits);

/** A part of a day, or more than one as a duration. Indonesian writes a dot between hours and minutes. */
function clockIn(text: string, locale: string): number | null {
  const spelled = locale === 'id_ID' ? text.replace(/\./g, ':') : text;
  const parts = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?:\s*(am|pm))?$/i.exec(spelled);
  if (!parts) return null;
  const half = parts[4]?.toLowerCase();
  const shown = Number(parts[1]);
  if (half !== undefined && (shown < 1 || shown > 12)) return null;
  const hour = half === undefined ? shown : (shown % 12) + (half === 'pm' ? 12 : 0);
  return (hour * 3600 + Number(parts[2]) * 60 + Number(parts[3] ?? 0)) / 86_400;
}

const known = new Map<string, ReadonlyMap<string, number>>();

/** The numbers of the months by their long and short names, in the locale's language and in English. */
function monthsOf(locale: string): ReadonlyMap<string, number> {
  const months = known.get(locale) ?? new Map(['en-US', locale.replace('_', '-')].flatMap(namesIn));
  known.set(locale, months);
  return months;
}

const namesIn = (language: string): [string, number][] =>
  (['long', 'short'] as const).flatMap((length) => {
    const format = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at): [string, number] => [
      format
        .format(Date.UTC(2026, at, 15))
        .toLowerCase()
        .replace(/\.$/, ''),
      at + 1,
    ]);
  });
