import { addDays, type Day, daySerial, daysBetween } from '../../src/domain/day';

/** First days of Idulfitri, from published calendars. */
const lebaran = ['2024-04-10', '2025-03-31', '2026-03-20', '2027-03-10', '2028-02-27'] as Day[];

/** How busy a cake shop is on a day, 1 being an ordinary one. */
export function bustle(day: Day): number {
  return weekday(day) * payday(day) * beforeLebaran(day) * december(day);
}

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => (daySerial(day) + 6) % 7;

const weekday = (day: Day) => [1.25, 0.8, 0.85, 0.9, 1, 1.15, 1.35][weekdayOf(day)] ?? 1;

/** Wages come on the 25th or at the turn of the month. */
const payday = (day: Day) => {
  const date = Number(day.slice(8));
  return date >= 25 || date <= 3 ? 1.4 : 0.9;
};

/** Four weeks of hampers and cookies, the feast itself, and the quiet after. */
const beforeLebaran = (day: Day) => {
  for (const feast of lebaran) {
    const ahead = daysBetween(day, feast);
    if (ahead > 0 && ahead <= 28) return ahead <= 14 ? 3 : 1.9;
    if (ahead <= 0 && ahead > -7) return 0.1;
    if (ahead <= -7 && ahead > -28) return 0.6;
  }
  return 1;
};

const december = (day: Day) => (day.slice(5) >= '12-15' && day.slice(5) <= '12-31' ? 1.5 : 1);

/** The next Idulfitri within the span, for holiday pay. */
export const feastsBetween = (from: Day, until: Day): Day[] =>
  lebaran.filter((day) => day >= from && day <= until);

export const sundayAfter = (day: Day): Day => addDays(day, (7 - weekdayOf(day)) % 7 || 7);
