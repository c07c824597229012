import type { ImportField } from '../../src/server/contract';
import type { Words } from '../../src/text/language';
import { customers } from '../../src/workbook/schema/customers';
import { purchases } from '../../src/workbook/schema/purchases';

const { date, customer, total, quantity, unitPrice, receipt, item } = purchases.columns;

/** What the fields of an import are called: as the columns are in the sheets. */
export const importTitles: Readonly<Record<ImportField, Words>> = {
  date: date.title,
  customer: customer.title,
  amount: total.title,
  quantity: quantity.title,
  unitPrice: unitPrice.title,
  receipt: receipt.title,
  item: item.title,
  phone: customers.columns.phone.title,
};
