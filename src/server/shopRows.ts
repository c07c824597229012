import type { ShopRows } from '../domain/acquaintance';
import { type Day, dayOfMoment, type Moment } from '../domain/day';
import { type Tier, tierLadder } from '../domain/tier';
import type { Book } from '../workbook/book';
import type { Style } from '../workbook/cellKind';
import { customers, wantsNoContact } from '../workbook/schema/customers';
import { type FamilyMember, family } from '../workbook/schema/family';
import { followUps } from '../workbook/schema/followUps';
import { promises } from '../workbook/schema/promises';
import { purchases } from '../workbook/schema/purchases';
import { service } from '../workbook/schema/service';
import { tiers } from '../workbook/schema/tiers';
import {
  greetedCases,
  greetedContacts,
  greetedFamily,
  greetedPeople,
  greetedPromises,
  greetedSales,
} from '../workbook/shopTables';
import { rowsOf } from './moneyRows';
import { titleOf } from './titleOf';

const named = (row: { readonly customer: string; readonly customerCode: string | null }) => ({
  code: row.customerCode ?? '',
  name: row.customer,
});

export const peopleIn = (book: Book) => rowsOf(book, customers, greetedPeople);

/** The rows of the workbook that tell whom to greet. */
export function shopRowsIn(book: Book): ShopRows {
  return {
    people: peopleIn(book).map((row) => ({
      code: row.code ?? '',
      name: row.name,
      birthday: row.birthday ?? '',
      doNotContact: wantsNoContact(row),
      remindOn: row.remindOn,
    })),
    sales: rowsOf(book, purchases, greetedSales).map((row) => ({
      ...named(row),
      day: row.date,
      units: row.total,
      item: row.item ?? '',
    })),
    contacts: rowsOf(book, followUps, greetedContacts).map((row) => ({
      ...named(row),
      day: dayOfMoment(row.when),
      when: row.when,
      kind: row.kind ?? '',
      about: row.summary ?? '',
      done: row.done === true,
      nextTouch: row.nextTouch,
    })),
    familyDates: rowsOf(book, family, greetedFamily).flatMap((row) =>
      row.dateToRemember === null || row.consent !== true
        ? []
        : [
            {
              ...named(row),
              who: row.name ?? relationIn(row, book.style),
              what: row.whatDate ?? '',
              on: row.dateToRemember,
            },
          ],
    ),
    promises: rowsOf(book, promises, greetedPromises).flatMap((row) =>
      row.result !== null && row.result !== 'pending'
        ? []
        : [
            {
              ...named(row),
              no: row.no ?? '',
              promise: row.promise,
              by: row.fulfilledBy ?? '',
              due: row.due,
            },
          ],
    ),
    cases: rowsOf(book, service, greetedCases).map(({ answered, closed, ...row }) => ({
      ...named(row),
      no: row.no ?? '',
      about: row.note ?? '',
      complaint: row.kind === 'complaint',
      opened: dayOfMoment(row.opened),
      answered: dayOrNull(closed ?? answered),
      checkBackOn: row.checkBackOn,
    })),
  };
}

const dayOrNull = (moment: Moment | null): Day | null => (moment === null ? null : dayOfMoment(moment));

/** A wife, a child: whoever has no name here is told by what they are to the customer. */
const relationIn = ({ relation }: Pick<FamilyMember, 'relation'>, style: Style): string =>
  relation === null || relation === 'other'
    ? ''
    : titleOf(family.columns.relation, relation, style).toLowerCase();

/** The tiers from the lowest up; none where the table cannot be used as one. */
export function ladderIn(book: Book): readonly Tier[] {
  const rows = book
    .open(tiers)
    .typed()
    .rows.map(({ value }) => value);
  const ladder = tierLadder(rows);
  return ladder.ok ? ladder.value : [];
}
