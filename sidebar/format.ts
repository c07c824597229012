import type { Language } from '../src/text/language';

const locales: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** 6.919 or 6,919. */
export const countText = (count: number, language: Language): string =>
  count.toLocaleString(locales[language]);

/** 'yyyy-mm-dd' as Sen 23 Nov, with the year where it is not this one; any other text as it is. */
export function dayText(day: string, language: Language, today = ''): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(date);
  const short = `${part({ weekday: 'short' })} ${date.getUTCDate()} ${part({ month: 'short' })}`;
  return day.slice(0, 4) === today.slice(0, 4) ? short : `${short} ${day.slice(0, 4)}`;
}

/** A number as it is dialled here: 0812-3456-7890; a foreign one with its plus. */
export function phoneText(phone: string): string {
  if (!/^[1-9]\d{9,14}$/.test(phone)) return phone;
  if (!phone.startsWith('62')) return `+${phone}`;
  const national = `0${phone.slice(2)}`;
  return [national.slice(0, 4), national.slice(4, 8), national.slice(8)]
    .filter((part) => part !== '')
    .join('-');
}
