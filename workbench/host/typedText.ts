import type { StoredValue } from '../store/store';

/** What Sheets makes of a string as if it were typed (rule 3.14): a value, a format it brings along, or a formula. */
export type Typed =
  | { readonly is: 'value'; readonly value: StoredValue; readonly format?: string }
  | { readonly is: 'formula'; readonly formula: string };

interface Spelling {
  readonly decimal: string;
  readonly thousands: string;
  readonly monthFirst: boolean;
}

const spellingOf = (locale: string): Spelling =>
  locale === 'en_US'
    ? { decimal: '.', thousands: ',', monthFirst: true }
    : { decimal: ',', thousands: '.', monthFirst: false };

/** Locales that write a comma in numbers part the arguments of a formula by semicolons. */
export const partsBySemicolon = (locale: string): boolean => spellingOf(locale).decimal === ',';

const day = 86_400_000;
const serial = (year: number, month: number, date: number): number | null => {
  const instant = new Date(Date.UTC(year, month - 1, date));
  const real = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date;
  return real ? instant.getTime() / day + 25_569 : null;
};

/** Reads text as typed into a cell that is not marked as text. */
export function typed(text: string, locale: string, thisYear: number): Typed {
  const spelling = spellingOf(locale);
  const clean = text.trim();
  if (/^=/.test(clean)) return { is: 'formula', formula: clean };
  if (/^(true|false)$/i.test(clean)) return { is: 'value', value: clean.toLowerCase() === 'true' };
  const number = numberIn(clean, spelling);
  if (number) return number;
  if (/^[+\-@]/.test(clean)) return { is: 'formula', formula: `=${clean}` };
  return dateIn(clean, spelling, thisYear) ?? { is: 'value', value: text };
}

function numberIn(text: string, { decimal, thousands }: Spelling): Typed | null {
  const parts = /^([+-]?)\s*(rp|\$|€|£)?\s*([\d.,]+)(e[+-]?\d+)?\s*(%?)$/i.exec(text);
  if (!parts) return null;
  const [, sign, currency, digits = '', exponent = '', percent] = parts;
  const shape = decimal === '.' ? /^(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?$/ : /^(\d+|\d{1,3}(\.\d{3})+)?(,\d*)?$/;
  if (!shape.test(digits) || !/\d/.test(digits)) return null;
  const plain = digits.split(thousands).join('').replace(decimal, '.');
  const value = Number(`${plain}${exponent}`) * (sign === '-' ? -1 : 1) * (percent ? 0.01 : 1);
  const format = percent ? '0%' : currency ? `"${currency}"#,##0` : undefined;
  return { is: 'value', value, ...(format === undefined ? {} : { format }) };
}

function dateIn(text: string, { monthFirst }: Spelling, thisYear: number): Typed | null {
  const withTime = /^(.*?)(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  const [, date = '', hour, minute, second] = withTime ?? [];
  const found = dayIn(date.trim(), monthFirst, thisYear);
  if (found === null) return null;
  if (hour === undefined) return { is: 'value', value: found, format: 'dd/mm/yyyy' };
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
  return { is: 'value', value: found + time, format: 'dd/mm/yyyy hh:mm:ss' };
}

function dayIn(text: string, monthFirst: boolean, thisYear: number): number | null {
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1));
  const parts = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2}|\d{4}))?$/.exec(text);
  if (!parts) return null;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  const year = parts[3] === undefined ? thisYear : Number(parts[3].length === 2 ? `20${parts[3]}` : parts[3]);
  return monthFirst ? serial(year, first, second) : serial(year, second, first);
}
