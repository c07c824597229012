import { type Day, daysBetween } from './day';

/** Days within which two names are of one feast: its second day, or what the shop keeps around it. */
const sameFeast = 60;

/** First days of Idulfitri among holidays by their names, in order. */
export function feastsAmong(holidays: readonly { readonly day: Day; readonly name: string }[]): Day[] {
  const named = holidays.filter(({ name }) => /idul ?fitri|lebaran|\beid\b/i.test(name));
  return named
    .map(({ day }) => day)
    .sort()
    .filter((day, at, all) => {
      const before = all[at - 1];
      return before === undefined || daysBetween(before, day) > sameFeast;
    });
}
