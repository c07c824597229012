import { type Named, ownerFinder, type PurchaseLine } from './customerReport';
import type { Day } from './day';

export interface Person extends Named {
  /** '1980-03-12', or '--03-12'; blank where it is not known. */
  readonly birthday: string;
  readonly doNotContact: boolean;
  /** Not to be greeted before. */
  readonly remindOn: Day | null;
}
export interface Sale extends PurchaseLine {
  readonly item: string;
}
export interface Contact extends Named {
  readonly day: Day;
  /** With the time of day, where it is known. */
  readonly when: string;
  readonly kind: string;
  readonly about: string;
  readonly done: boolean;
  readonly nextTouch: Day | null;
}
export interface FamilyDate extends Named {
  readonly who: string;
  readonly what: string;
  readonly on: Day;
}
export interface PendingPromise extends Named {
  readonly no: string;
  readonly promise: string;
  readonly by: string;
  readonly due: Day;
}
export interface Case extends Named {
  readonly no: string;
  readonly about: string;
  readonly complaint: boolean;
  readonly opened: Day;
  /** When we last answered or closed it; null while nobody has. */
  readonly answered: Day | null;
  readonly checkBackOn: Day | null;
}

/** Rows that belong to customers, by kind. */
interface Belongings {
  readonly sales: readonly Sale[];
  readonly contacts: readonly Contact[];
  readonly familyDates: readonly FamilyDate[];
  readonly promises: readonly PendingPromise[];
  readonly cases: readonly Case[];
}

/** All that the shop knows of its customers, in any order. */
export interface ShopRows extends Belongings {
  readonly people: readonly Person[];
}

/** A customer and the rows that are theirs beyond doubt. */
export interface Acquaintance extends Belongings {
  readonly person: Person;
}

/** Each customer with their own rows, in the order of the customers. */
export function acquaintances(shop: ShopRows): Acquaintance[] {
  const ownersOf = ownerFinder(shop.people);
  const share = <T extends Named>(rows: readonly T[]): T[][] => {
    const shares: T[][] = shop.people.map(() => []);
    for (const row of rows) {
      const [only, another] = ownersOf(row);
      if (only !== undefined && another === undefined) shares[only]?.push(row);
    }
    return shares;
  };
  const sales = share(shop.sales);
  const contacts = share(shop.contacts);
  const familyDates = share(shop.familyDates);
  const promises = share(shop.promises);
  const cases = share(shop.cases);
  return shop.people.map((person, at) => ({
    person,
    sales: sales[at] ?? [],
    contacts: contacts[at] ?? [],
    familyDates: familyDates[at] ?? [],
    promises: promises[at] ?? [],
    cases: cases[at] ?? [],
  }));
}
