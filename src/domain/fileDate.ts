import { type Day, dayIn, dayOfParts } from './day';

/** How a file writes a day: the order of its parts is one for the whole file. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

const numbers = /^(\d{1,4})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{1,4})(?:[T ,].*)?$/;
const packed = /^(\d{4})(\d{2})(\d{2})$/;

const partsOf = (text: string): readonly [number, number, number] | null => {
  const clean = text.trim().replace(/^'/, '');
  const parts = packed.exec(clean) ?? numbers.exec(clean);
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : null;
};

/** Two digits of a year mean the hundred years around now in which shops keep books. */
const fullYear = (year: number) => (year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year);

/** A day as the file writes it, with or without a time behind it; null where it is none. */
export function fileDay(text: string, order: DateOrder): Day | null {
  const iso = dayIn(text.trim());
  if (iso !== null) return iso;
  const parts = partsOf(text);
  if (parts === null) return null;
  const [first, second, third] = parts;
  if (first > 31) return dayOfParts(first, second, third);
  const [date, month] = order === 'mdy' ? [second, first] : [first, second];
  return dayOfParts(fullYear(third), month, date);
}

/** The order that the file's own days prove; null where they can be read both ways or contradict each other. */
export function dateOrderOf(texts: readonly string[]): DateOrder | null {
  let dayFirst = false;
  let monthFirst = false;
  let yearFirst = false;
  for (const text of texts) {
    const parts = partsOf(text);
    if (parts === null) continue;
    if (parts[0] > 31) yearFirst = true;
    else if (parts[0] > 12 && parts[1] <= 12) dayFirst = true;
    else if (parts[1] > 12 && parts[0] <= 12) monthFirst = true;
  }
  if (dayFirst !== monthFirst) return dayFirst ? 'dmy' : 'mdy';
  return yearFirst && !dayFirst ? 'ymd' : null;
}

export const looksLikeDay = (text: string): boolean =>
  fileDay(text, 'dmy') !== null || fileDay(text, 'mdy') !== null;
