import type { ShopRows } from '../domain/acquaintance';
import { type Day, dayOfMoment, type Moment } from '../domain/day';
import { type Style, writeCell } from './cellKind';
import { sales } from './moneyTables';
import { customers, wantsNoContact } from './schema/customers';
import { type FamilyMember, family } from './schema/family';
import { followUps } from './schema/followUps';
import { promises } from './schema/promises';
import { service } from './schema/service';
import { part, type Row } from './table';

/** Of each table what tells whom to greet: what is wrong in the other columns is not this reader's concern. */
export const greetedPeople = part(customers, [
  'code',
  'name',
  'title',
  'phone',
  'birthday',
  'interests',
  'doNotContact',
  'remindOn',
]);
export const greetedSales = part(sales, ['date', 'customer', 'customerCode', 'item', 'total']);
export const greetedContacts = part(followUps, [
  'when',
  'customer',
  'customerCode',
  'kind',
  'summary',
  'nextTouch',
  'done',
]);
export const greetedFamily = part(family, [
  'customer',
  'customerCode',
  'name',
  'relation',
  'dateToRemember',
  'whatDate',
  'consent',
]);
export const greetedPromises = part(promises, [
  'no',
  'customer',
  'customerCode',
  'promise',
  'fulfilledBy',
  'due',
  'result',
]);
export const greetedCases = part(service, [
  'no',
  'customer',
  'customerCode',
  'kind',
  'opened',
  'answered',
  'closed',
  'checkBackOn',
  'note',
]);

/** The rows that were read of each, of whichever sheet or range they came from. */
export interface GreetedRows {
  readonly people: readonly Row<typeof greetedPeople>[];
  readonly sales: readonly Row<typeof greetedSales>[];
  readonly contacts: readonly Row<typeof greetedContacts>[];
  readonly family: readonly Row<typeof greetedFamily>[];
  readonly promises: readonly Row<typeof greetedPromises>[];
  readonly cases: readonly Row<typeof greetedCases>[];
}

/** The rows of the shop as the domain knows them. */
export const shopRowsOf = (rows: GreetedRows, style: Style): ShopRows => ({
  people: rows.people.map((row) => ({
    code: row.code ?? '',
    name: row.name,
    birthday: row.birthday ?? '',
    doNotContact: wantsNoContact(row),
    remindOn: row.remindOn,
  })),
  sales: rows.sales.map((row) => ({
    ...named(row),
    day: row.date,
    units: row.total,
    item: row.item ?? '',
  })),
  contacts: rows.contacts.map((row) => ({
    ...named(row),
    day: dayOfMoment(row.when),
    when: row.when,
    kind: row.kind ?? '',
    about: row.summary ?? '',
    done: row.done === true,
    nextTouch: row.nextTouch,
  })),
  familyDates: rows.family.flatMap((row) =>
    row.dateToRemember === null || row.consent !== true
      ? []
      : [
          {
            ...named(row),
            who: row.name ?? relationIn(row, style),
            what: row.whatDate ?? '',
            on: row.dateToRemember,
          },
        ],
  ),
  promises: rows.promises.flatMap((row) =>
    row.result !== null && row.result !== 'pending'
      ? []
      : [{ ...named(row), no: row.no ?? '', promise: row.promise, by: row.fulfilledBy ?? '', due: row.due }],
  ),
  cases: rows.cases.map(({ answered, closed, ...row }) => ({
    ...named(row),
    no: row.no ?? '',
    about: row.note ?? '',
    complaint: row.kind === 'complaint',
    opened: dayOfMoment(row.opened),
    answered: dayOrNull(closed ?? answered),
    checkBackOn: row.checkBackOn,
  })),
});

const named = (row: { readonly customer: string | null; readonly customerCode: string | null }) => ({
  code: row.customerCode ?? '',
  name: row.customer ?? '',
});

const dayOrNull = (moment: Moment | null): Day | null => (moment === null ? null : dayOfMoment(moment));

/** A wife, a child: whoever has no name here is told by what they are to the customer. */
const relationIn = ({ relation }: Pick<FamilyMember, 'relation'>, style: Style): string =>
  relation === null || relation === 'other'
    ? ''
    : String(writeCell(family.columns.relation.kind, relation, style)).toLowerCase();

/** Bu Ratna, as one says it; the whole name where nobody wrote how to address them. */
export const calledAs = (title: string, name: string): string =>
  title === '' ? name : `${title} ${name.trim().split(/\s+/)[0] ?? ''}`;
