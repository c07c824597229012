import { type Day, daysBetween } from './day';

export interface HolidayRow {
  readonly from: Day;
  readonly until: Day | null;
  readonly name: string;
}

/** What to think of before people are asked to a day. */
export type DateWarning =
  | { readonly is: 'on'; readonly name: string }
  | { readonly is: 'near'; readonly name: string; readonly days: number }
  | { readonly is: 'unknownYear'; readonly year: string }
  | { readonly is: 'past' };

/** So near a holiday people are on the road or have plans. */
const nearDays = 3;

/** By the shop's own table of holidays, Ramadan among them; a year that it has nothing of is said to be unknown. */
export function dateWarnings(date: Day, holidays: readonly HolidayRow[], today: Day): DateWarning[] {
  const year = date.slice(0, 4);
  const known = holidays.some(({ from, until }) => from.startsWith(year) || (until ?? from).startsWith(year));
  const warnings = holidays.flatMap(({ from, until, name }): DateWarning[] => {
    const last = until === null || until < from ? from : until;
    if (date >= from && date <= last) return [{ is: 'on', name }];
    const days = date < from ? daysBetween(date, from) : daysBetween(last, date);
    return days <= nearDays ? [{ is: 'near', name, days }] : [];
  });
  return [
    ...(date < today ? [{ is: 'past' } as const] : []),
    ...warnings,
    ...(known ? [] : [{ is: 'unknownYear', year } as const]),
  ];
}
