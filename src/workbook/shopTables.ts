import { customers } from './schema/customers';
import { family } from './schema/family';
import { followUps } from './schema/followUps';
import { promises } from './schema/promises';
import { purchases } from './schema/purchases';
import { service } from './schema/service';
import { part } from './table';

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
export const greetedSales = part(purchases, ['date', 'customer', 'customerCode', 'item', 'total']);
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
