import type { StoredValue } from '../../workbench/store/store';

/** What stands on the page for a number of a fit, which nobody can work out by hand. */
const unstated = '…';

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/** A cell as the page would print it: a number as a day, or with as many decimals, where the page does so. */
export function printed(value: StoredValue, page: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (page === unstated) return unstated;
  return isDay(page) ? isoDay(value) : numberLike(page, value);
}

const isoDay = (serial: number): string =>
  new Date((serial - 25_569) * 86_400_000).toISOString().replace('T00:00:00.000Z', '');

/** A whole number must be exact; one with decimals is rounded to them. */
function numberLike(page: string, value: number): string {
  const decimals = page.split('.')[1]?.length ?? 0;
  return value.toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals === 0 ? 20 : decimals,
    useGrouping: page.includes(','),
  });
}
