import { addDays, type Day } from '../../src/domain/day';
import type { Money } from '../../src/domain/money';
import type { CashMovement } from '../../src/workbook/schema/cash';
import type { Customer } from '../../src/workbook/schema/customers';
import type { Event } from '../../src/workbook/schema/events';
import type { FamilyMember } from '../../src/workbook/schema/family';
import type { FollowUp } from '../../src/workbook/schema/followUps';
import type { Invitation } from '../../src/workbook/schema/invitations';
import type { Payment } from '../../src/workbook/schema/payments';
import type { PromiseRow } from '../../src/workbook/schema/promises';
import type { Purchase } from '../../src/workbook/schema/purchases';
import type { ServiceCase } from '../../src/workbook/schema/service';
import { followUpsOf, outing } from './books';
import { cashOf, counted } from './cash';
import { type Chance, chanceFrom } from './chance';
import { onCredit } from './payments';
import { linked, no, type Person, people, staff } from './people';
import { promisesOf } from './promises';
import { bustle } from './season';
import { serviceOf } from './service';

/** All rows of the sample, as the schema types them. */
export interface Shop {
  readonly staff: string;
  readonly customers: readonly Partial<Customer>[];
  readonly family: readonly Partial<FamilyMember>[];
  readonly purchases: readonly Partial<Purchase>[];
  readonly payments: readonly Partial<Payment>[];
  readonly cash: readonly Partial<CashMovement>[];
  readonly followUps: readonly Partial<FollowUp>[];
  readonly events: readonly Partial<Event>[];
  readonly invitations: readonly Partial<Invitation>[];
  readonly promises: readonly Partial<PromiseRow>[];
  readonly service: readonly Partial<ServiceCase>[];
}

const days = 548;
const rupiah = (amount: number) => amount as Money;
const items: readonly [readonly [string, number], ...(readonly [string, number])[]] = [
  ['Brownies kukus', 45_000],
  ['Bolu pisang', 38_000],
  ['Risoles isi 10', 35_000],
  ['Nastar 500 g', 85_000],
  ['Kastengel 500 g', 95_000],
  ['Nasi box', 28_000],
  ['Snack box', 17_500],
  ['Donat isi 6', 32_000],
  ['Kue ulang tahun', 185_000],
  ['Lapis legit', 240_000],
  ['Hampers Lebaran', 275_000],
];

/** A cake and snack shop in Bandung over the eighteen months before today. */
export function sampleShop(today: Day, seed = 2): Shop {
  const chance = chanceFrom(seed);
  const crowd = people(chance);
  const { purchases, payments } = onCredit(allPurchases(chance, crowd, today), today);
  const cash = cashOf(chance, purchases, payments, today, days);
  return {
    staff: staff.join('; '),
    customers: crowd.map((person, at) => customerOf(chance, person, crowd, at)),
    family: crowd
      .flatMap((person) => familyOf(chance, person))
      .map((member, at) => ({ no: no('K', 5, at), ...member })),
    purchases,
    payments,
    cash: counted({ purchases, payments, cash }, today),
    followUps: followUpsOf(chance, crowd, today),
    ...outing(chance, crowd, today),
    promises: promisesOf(chance, crowd, today),
    service: serviceOf(chance, crowd, today),
  };
}

function customerOf(chance: Chance, person: Person, crowd: readonly Person[], at: number): Partial<Customer> {
  const referrer = at > 5 && chance.happens(0.2) ? crowd[chance.between(0, at - 1)] : undefined;
  return {
    code: person.code,
    name: person.name,
    title: person.title || null,
    phone: person.phone,
    kind: person.business ? 'business' : 'person',
    role: person.business && chance.happens(0.3) ? 'agent' : 'endUser',
    birthday: person.birthday || null,
    interests: person.interests || null,
    personInCharge: chance.pick(staff),
    referredBy: referrer?.name ?? null,
    referredByCode: referrer?.code ?? null,
    consent: chance.happens(0.85),
    doNotContact: at === 17,
    note: at === 1 ? 'Siti yang di Cicadas' : at === 30 ? 'Siti yang di Dago, guru' : null,
  };
}

const childNames: readonly [string, ...string[]] = [
  'Zahra',
  'Rafa',
  'Kirana',
  'Bagas',
  'Nayla',
  'Dimas',
  'Alya',
  'Farel',
  'Salma',
  'Ilham',
];

function familyOf(chance: Chance, person: Person): Partial<FamilyMember>[] {
  if (person.business || chance.happens(0.2)) return [];
  const consent = chance.happens(0.7);
  const woman = ['Bu', 'Teh'].includes(person.title);
  const members: Partial<FamilyMember>[] = [];
  if (chance.happens(0.85)) {
    members.push({
      name: woman
        ? chance.pick(['Dani', 'Yusuf', 'Arif', 'Wahyu'])
        : chance.pick(['Lia', 'Nurul', 'Tika', 'Rani']),
      relation: woman ? 'husband' : 'wife',
      ageBand: 'adult',
    });
  }
  for (let child = chance.between(0, 3); child > 0; child--) {
    members.push({
      name: chance.pick(childNames),
      relation: 'child',
      ageBand: chance.pick(['toddler', 'child', 'child', 'teen']),
    });
  }
  if (chance.happens(0.2)) members.push({ name: null, relation: 'parent', ageBand: 'senior' });
  return members.map((member) => ({ ...linked(person), ...member, consent }));
}

function visitDays(chance: Chance, person: Person, today: Day): Day[] {
  if (person.rhythm === 0) return [];
  const found: Day[] = [];
  let ago = person.since - chance.between(0, Math.min(person.rhythm, 40));
  while (ago >= Math.max(person.silentFor, 0) && ago >= 0) {
    const day = addDays(today, -ago);
    // A busy day draws people forward, a dead one puts them off.
    if (bustle(day) > 0.35 + chance.share() * 0.5) found.push(day);
    const pace = bustle(day) > 1.8 ? 0.6 : 1;
    ago -= Math.max(1, Math.round(person.rhythm * pace * (0.6 + chance.share() * 0.8)));
  }
  return found;
}

function allPurchases(chance: Chance, crowd: readonly Person[], today: Day): Partial<Purchase>[] {
  const visits = crowd.flatMap((person) =>
    visitDays(chance, person, today).map((date) => ({ person, date })),
  );
  for (let ago = days; ago >= 0; ago--) {
    const date = addDays(today, -ago);
    if (chance.happens(0.25 * bustle(date))) visits.push({ person: stranger, date });
  }
  visits.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  return visits.map(({ person, date }, at) => purchaseOf(chance, person, date, at, today));
}

const stranger: Person = {
  code: '',
  name: 'Umum',
  title: '',
  phone: '',
  interests: '',
  birthday: '',
  business: false,
  rhythm: 1,
  since: 0,
  silentFor: 0,
  appetite: 0.7,
};

function purchaseOf(chance: Chance, person: Person, date: Day, at: number, today: Day): Partial<Purchase> {
  const festive = bustle(date) > 1.8;
  const [item, price] =
    festive && chance.happens(0.5)
      ? chance.pick([items[3] ?? items[0], items[4] ?? items[0], items[10] ?? items[0]])
      : chance.pick([...items.slice(0, 9)] as [(typeof items)[0], ...typeof items]);
  const box = item.endsWith('box');
  const quantity = Math.max(
    1,
    Math.round((box ? 12 : 1.6) * person.appetite * (festive ? 1.5 : 1) * (0.5 + chance.share())),
  );
  const gross = quantity * price;
  const discount = chance.happens(0.06) ? Math.round((gross * 0.1) / 1000) * 1000 : 0;
  const net = gross - discount;
  const rounding =
    person.code !== '' && net > 30_000 && net % 5000 > 0 && net % 5000 <= 2000 && chance.happens(0.5)
      ? net % 5000
      : 0;
  const credit = person.business && chance.happens(0.25);
  const method = credit ? 'credit' : chance.pick(['cash', 'cash', 'qris', 'transfer']);
  const recent = date > addDays(today, -20);
  return {
    no: no('P', 6, at),
    date,
    receipt: `N${date.slice(2, 4)}${date.slice(5, 7)}-${String(at + 1).padStart(4, '0')}`,
    customer: person.name,
    customerCode: person.code || null,
    item,
    kind: 'goods',
    quantity,
    unitPrice: rupiah(price),
    discount: discount > 0 ? rupiah(discount) : null,
    rounding: rounding > 0 ? rupiah(rounding) : null,
    total: rupiah(net - rounding),
    method,
    status: credit
      ? recent
        ? 'unpaid'
        : 'paid'
      : method === 'transfer' && date >= addDays(today, -2) && chance.happens(0.6)
        ? 'waiting'
        : 'paid',
    due: credit ? addDays(date, 14) : null,
    channel: chance.pick(['Toko', 'Toko', 'WA', 'WA', 'Shopee']),
    branch: 'Pusat',
    cashier: chance.pick(staff),
    cost: rupiah(Math.round((gross * 0.58) / 500) * 500),
    note: null,
  };
}
