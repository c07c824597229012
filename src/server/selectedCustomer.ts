import type { Book } from '../workbook/book';
import { isBlank } from '../workbook/cell';
import { nameFinder } from '../workbook/nameFinder';
import { idText } from '../workbook/opened';
import { schema } from '../workbook/schema';
import { customers } from '../workbook/schema/customers';
import { payments } from '../workbook/schema/payments';
import { purchases } from '../workbook/schema/purchases';
import { sheetOf } from '../workbook/sheetName';
import type { Table } from '../workbook/table';
import type { World } from '../workbook/world';

/** The code of the customer whom the selected row is about, in whichever of our sheets; blank where it is nobody's. */
export function selectedCustomer(world: World, book: Book): string {
  const selected = world.selection();
  const table = schema.find((one) => selected !== null && sheetOf(one, book.sheets) === selected.sheet);
  if (selected === null || table === undefined || !book.has(table)) return '';
  return customerOfRow(book, table, selected.row);
}

function customerOfRow(book: Book, table: Table, row: number): string {
  const opened = book.open(table);
  const line = opened.lines[row - 2];
  if (line === undefined) return '';
  if (table.key === customers.key) return idText(opened.cell(line, 'code'));
  for (const [key, { kind }] of Object.entries(table.columns)) {
    if (kind.is !== 'name' || kind.of !== customers.key) continue;
    const code = idText(opened.cell(line, kind.code));
    if (code !== '') return code;
    const typed = opened.cell(line, key);
    if (isBlank(typed)) continue;
    const found = nameFinder(book.open(customers))(idText(typed));
    return found.is === 'one' ? found.id : '';
  }
  if (table.key !== payments.key) return '';
  // Money for a bill comes from whoever was to pay it.
  const bill = book.open(purchases).rowOf(idText(opened.cell(line, 'purchaseNo')));
  return bill !== null ? customerOfRow(book, purchases, bill) : '';
}
