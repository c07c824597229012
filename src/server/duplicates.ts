import { duplicates as duplicatesAmong } from '../domain/duplicates';
import { textIn } from '../text/text';
import { openBook } from '../workbook/book';
import { idText } from '../workbook/opened';
import { customers } from '../workbook/schema/customers';
import { family } from '../workbook/schema/family';
import type { World } from '../workbook/world';
import type { DuplicateList } from './contract';
import { cellSaid, textAt } from './customerRow';

const mostGroups = 20;

/** Customers that may stand in two rows, the surest first, and how many such groups there are in all. */
export function duplicates(world: World): DuplicateList {
  const book = openBook(world);
  const known = book.open(customers);
  const kin = book.open(family);
  const families = new Map<string, string[]>();
  for (const line of kin.lines) {
    const code = idText(kin.cell(line, 'customerCode'));
    families.set(code, [...(families.get(code) ?? []), textAt(kin, line, 'name')]);
  }
  const rows = known.typed().rows.filter(({ value: { code } }) => code !== null && code !== '');
  const people = rows.map(({ value: { code, name, phone, email, birthday } }) => ({
    code: code ?? '',
    name,
    phone: phone ?? '',
    email: email ?? '',
    birthday: birthday ?? '',
    family: families.get(code ?? '') ?? [],
  }));
  const byCode = new Map(rows.map(({ value, row }) => [value.code, row]));
  const found = duplicatesAmong(people);
  const { reason: said } = textIn(book.settings.language).people;
  return {
    count: found.length,
    groups: found.slice(0, mostGroups).map(({ codes, reason }) => ({
      why: said[reason.is]('sign' in reason ? reason.sign : null),
      sure: reason.is === 'phoneAndName',
      customers: codes.map((code) => {
        const line = known.lines[(byCode.get(code) ?? 0) - 2] ?? [];
        const { phone } = customers.columns;
        return {
          code,
          name: textAt(known, line, 'name'),
          phone: cellSaid(phone, known.cell(line, 'phone'), book.style),
        };
      }),
    })),
  };
}
