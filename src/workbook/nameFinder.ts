import { customerMatcher } from '../domain/customerMatch';
import { isDateCell } from './cell';
import { idText, type Opened } from './opened';
import { idColumn } from './table';
import { unguarded } from './typedText';

/** Whom a picked or typed name means. */
export type Found =
  | { readonly is: 'one'; readonly id: string }
  | { readonly is: 'several'; readonly ids: readonly string[] }
  | { readonly is: 'none' };

/** Finds rows of a table by what people type for them: the name, the id, and of customers the phone too. */
export function nameFinder(table: Opened): (typed: string) => Found {
  const ids = idColumn(table.table) ?? '';
  const text = (line: Opened['lines'][number], column: string) => {
    const cell = table.cell(line, column);
    return isDateCell(cell) ? '' : unguarded(String(cell)).trim();
  };
  const match = customerMatcher(
    table.lines
      .filter((line) => idText(table.cell(line, ids)) !== '')
      .map((line) => ({ code: text(line, ids), name: text(line, 'name'), phone: text(line, 'phone') })),
  );
  return (typed) => {
    const found = match(unguarded(typed));
    if (found.is === 'one') return { is: 'one', id: found.code };
    return found.is === 'several' ? { is: 'several', ids: found.codes } : found;
  };
}
