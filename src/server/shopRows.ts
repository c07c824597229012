import type { ShopRows } from '../domain/acquaintance';
import { grouped } from '../domain/grouped';
import { type Tier, tierLadder } from '../domain/tier';
import type { Book } from '../workbook/book';
import { customers } from '../workbook/schema/customers';
import { family } from '../workbook/schema/family';
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
  shopRowsOf,
} from '../workbook/shopTables';
import { rowsOf, valuesIn } from './tableRows';

export const peopleIn = (book: Book) => rowsOf(book, customers, greetedPeople);

/** The names of each customer's family, by code: of those who agreed to it. */
export function relativesIn(book: Book): ReadonlyMap<string, readonly string[]> {
  const named = rowsOf(book, family, greetedFamily).flatMap(({ customerCode, name, consent }) =>
    consent === true && name !== null ? [{ code: customerCode ?? '', name }] : [],
  );
  const families = grouped(named, ({ code }) => code);
  return new Map([...families].map(([code, members]) => [code, members.map(({ name }) => name)]));
}

/** The rows of the workbook that tell whom to greet. */
export const shopRowsIn = (book: Book): ShopRows =>
  shopRowsOf(
    {
      people: peopleIn(book),
      sales: rowsOf(book, purchases, greetedSales),
      contacts: rowsOf(book, followUps, greetedContacts),
      family: rowsOf(book, family, greetedFamily),
      promises: rowsOf(book, promises, greetedPromises),
      cases: rowsOf(book, service, greetedCases),
    },
    book.style,
  );

/** The tiers from the lowest up; none where the table cannot be used as one. */
export function ladderIn(book: Book): readonly Tier[] {
  const ladder = tierLadder(valuesIn(book, tiers));
  return ladder.ok ? ladder.value : [];
}
