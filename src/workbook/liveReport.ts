import type { Language } from '../text/language';
import { wholeColumn } from './columnName';
import { settingRows } from './setting';

/** Where the columns of one table's sheet stand, for formulas. */
export interface Standing {
  readonly sheet: string;
  readonly places: ReadonlyMap<string, number>;
}

export const liveReportName = 'CUSTOMER_REPORT';

/**
 * The formula in the header row that spills the computed columns of Customers. It names whole columns, header
 * included, so that inserting, sorting or filtering rows cannot shift it. Null where a column is not there.
 */
export function liveReport(
  of: Readonly<Record<'customers' | 'purchases' | 'payments' | 'followUps' | 'tiers' | 'settings', Standing>>,
  language: Language,
  titles: Language,
): string | null {
  let complete = true;
  const column = (table: Standing, key: string) => {
    const at = table.places.get(key);
    if (at === undefined) complete = false;
    return wholeColumn(table.sheet, at ?? 0);
  };
  const whole = ({ sheet, places }: Standing) => wholeColumn(sheet, 0, Math.max(0, ...places.values()));
  const setting = (key: keyof typeof settingRows) =>
    `INDEX(${column(of.settings, 'value')},MATCH("${settingRows[key].title[titles]}",${column(of.settings, 'setting')},0))`;
  const tiers = tierBlock(of.tiers);
  if (tiers === null) complete = false;
  const parts = [
    column(of.customers, 'code'),
    column(of.customers, 'name'),
    column(of.purchases, 'customerCode'),
    column(of.purchases, 'customer'),
    column(of.purchases, 'date'),
    column(of.purchases, 'total'),
    column(of.followUps, 'customerCode'),
    column(of.followUps, 'customer'),
    column(of.followUps, 'when'),
    tiers ?? '',
    setting('asOf'),
    setting('regularFrom'),
    setting('windowMonths'),
    setting('currency'),
    `"${language}"`,
    'TRUE',
    whole(of.purchases),
    whole(of.payments),
  ];
  return complete ? `=${liveReportName}(${parts.join(',')})` : null;
}

/** Name, minimum and, where they stand beside them, the two cadences, as one block; null where they do not. */
export function tierBlock({ sheet, places }: Standing): string | null {
  const columns = ['name', 'minimum', 'idealDays', 'maximumDays'].map((key) => places.get(key) ?? -1);
  const [first = -1] = columns;
  const side = columns.findIndex((at, index) => at !== first + index);
  const width = side === -1 ? columns.length : side;
  return first < 0 || width < 2 ? null : wholeColumn(sheet, first, first + width - 1);
}
