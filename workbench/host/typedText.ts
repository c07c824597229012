import type { StoredValue } from '../store/store';
import { dateIn } from './typedDate';

/** What Sheets makes of a string as if it were typed (rule 3.14): a value, a format it brings along, or a formula. */
export type Typed =
  | { readonly is: 'value'; readonly value: StoredValue; readonly format?: string }
  | { readonly is: 'formula'; readonly formula: string };

interface Spelling {
  readonly decimal: string;
  readonly thousands: string;
}

const spellingOf = (locale: string): Spelling =>
  locale === 'en_US' ? { decimal: '.', thousands: ',' } : { decimal: ',', thousands: '.' };

/** Locales that write a comma in numbers part the arguments of a formula by semicolons. */
export const partsBySemicolon = (locale: string): boolean => spellingOf(locale).decimal === ',';

/** Reads text as typed into a cell that is not marked as text. */
export function typed(text: string, locale: string, thisYear: number): Typed {
  const spelling = spellingOf(locale);
  const clean = text.trim();
  if (/^=/.test(clean)) return { is: 'formula', formula: clean };
  if (/^(true|false)$/i.test(clean)) return { is: 'value', value: clean.toLowerCase() === 'true' };
  const number = numberIn(clean, spelling);
  if (number) return number;
  if (/^[+\-@]/.test(clean)) return { is: 'formula', formula: `=${clean}` };
  const date = dateIn(clean, locale, thisYear);
  return date ? { is: 'value', ...date } : { is: 'value', value: text };
}

function numberIn(text: string, { decimal, thousands }: Spelling): Typed | null {
  // An amount in parentheses is negative, as in accounts.
  const plainly = text.replace(/^\(([^()]+)\)$/, '-$1');
  const parts = /^([+-]?)\s*(rp|\$|€|£)?\s*([\d.,]+)(e[+-]?\d+)?\s*(%|rp|\$|€|£)?$/i.exec(plainly);
  if (!parts) return null;
  const [, sign, before, digits = '', exponent = '', after] = parts;
  const percent = after === '%';
  const currency = before ?? (percent ? undefined : after);
  const shape = decimal === '.' ? /^(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?$/ : /^(\d+|\d{1,3}(\.\d{3})+)?(,\d*)?$/;
  if (!shape.test(digits) || !/\d/.test(digits)) return null;
  const plain = digits.split(thousands).join('').replace(decimal, '.');
  const value = Number(`${plain}${exponent}`) * (sign === '-' ? -1 : 1) * (percent ? 0.01 : 1);
  const format = percent ? '0%' : currency ? `"${currency}"#,##0` : undefined;
  return { is: 'value', value, ...(format === undefined ? {} : { format }) };
}
