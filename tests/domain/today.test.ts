import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  Case,
  Contact,
  FamilyDate,
  PendingPromise,
  Person,
  Sale,
  ShopRows,
} from '../../src/domain/acquaintance';
import { addDays, type Day } from '../../src/domain/day';
import type { Reason } from '../../src/domain/reason';
import { sellingInRow } from '../../src/domain/sellingRow';
import { type Greeting, shownToday, type TodayRules, today } from '../../src/domain/today';
import { nextYearly } from '../../src/domain/yearly';

const asOf = '2026-11-23' as Day;
const ago = (days: number): Day => addDays(asOf, -days);
const rules: TodayRules = {
  asOf,
  ladder: [{ name: 'Perak', minimum: 100_000, idealDays: 45, maximumDays: 60 }],
  regularFrom: 3,
  windowMonths: 12,
  afterSale: [3, 14, 60],
};
const ratna = { code: 'C-0001', name: 'Ratna' };
const person = (more: Partial<Person> = {}): Person => ({
  ...ratna,
  birthday: '',
  doNotContact: false,
  remindOn: null,
  ...more,
});
const sale = (days: number, more: Partial<Sale> = {}): Sale => ({
  ...ratna,
  day: ago(days),
  units: 50_000,
  item: 'brownies',
  ...more,
});
const contact = (days: number, more: Partial<Contact> = {}): Contact => ({
  ...ratna,
  day: ago(days),
  when: `${ago(days)} 09:00`,
  kind: 'greeting',
  about: '',
  done: true,
  nextTouch: null,
  ...more,
});
const together = (days: number, more: Partial<Contact> = {}): Contact =>
  contact(days, { kind: 'together', about: 'Ciater', ...more });
const promise = (due: Day): PendingPromise => ({ ...ratna, no: 'N-1', promise: 'kirim', by: 'Neng', due });
const service = (more: Partial<Case> = {}): Case => ({
  ...ratna,
  no: 'L-1',
  about: 'penyok',
  complaint: true,
  opened: ago(2),
  answered: null,
  checkBackOn: null,
  ...more,
});
const family = (on: string): FamilyDate => ({ ...ratna, who: 'Dede', what: 'ulang tahun', on: on as Day });
const shop = (rows: Partial<ShopRows>): ShopRows => ({
  people: [person()],
  sales: [],
  contacts: [],
  familyDates: [],
  promises: [],
  cases: [],
  ...rows,
});
const kinds = (rows: Partial<ShopRows>) =>
  today(shop(rows), rules).greetings.flatMap(({ first, others }) => [first, ...others].map(({ is }) => is));

describe('Somebody is greeted today', () => {
  test.each<[string, Partial<ShopRows>, readonly string[]]>([
    ['an unanswered complaint', { cases: [service()] }, ['complaint']],
    ['not a complaint that was answered', { cases: [service({ answered: ago(1) })] }, []],
    ['a case to check back on', { cases: [service({ answered: ago(1), checkBackOn: asOf })] }, ['checkBack']],
    [
      'not one checked since',
      { cases: [service({ answered: ago(2), checkBackOn: ago(1) })], contacts: [contact(0)] },
      [],
    ],
    ['a promise due tomorrow', { promises: [promise(ago(-1))] }, ['promise']],
    ['a promise overdue', { promises: [promise(ago(9))] }, ['promise']],
    ['not a promise due in two days', { promises: [promise(ago(-2))] }, []],
    ['an agreed day', { contacts: [contact(10, { nextTouch: asOf })] }, ['agreed']],
    ['not an agreed day that was met', { contacts: [contact(10, { nextTouch: ago(3) }), contact(2)] }, []],
    [
      'not one replaced by a later agreement',
      { contacts: [contact(9, { nextTouch: ago(1) }), contact(5, { nextTouch: ago(-9) })] },
      [],
    ],
    [
      'thanks the day after they were together with us',
      { contacts: [together(1, { nextTouch: asOf })] },
      ['thanks'],
    ],
    ['a reply awaited for 3 days', { contacts: [contact(3, { done: false })] }, ['reply']],
    ['not one of 2 days', { contacts: [contact(2, { done: false })] }, []],
    [
      'not one after which they bought',
      { contacts: [contact(5, { done: false })], sales: [sale(4)] },
      ['afterSale'],
    ],
    ['a birthday today', { people: [person({ birthday: '1980-11-23' })] }, ['birthday']],
    ['a birthday in 7 days, of no year', { people: [person({ birthday: '--11-30' })] }, ['birthday']],
    ['not a birthday in 8 days', { people: [person({ birthday: '--12-01' })] }, []],
    [
      'not a birthday congratulated ahead',
      { people: [person({ birthday: '--11-25' })], contacts: [contact(1)] },
      [],
    ],
    [
      'a birthday today, though somebody was in touch yesterday',
      { people: [person({ birthday: '--11-23' })], contacts: [contact(1)] },
      ['birthday'],
    ],
    ['a month after they were together with us', { contacts: [together(30)] }, ['memory']],
    ['not one month and two weeks after it', { contacts: [together(45)] }, []],
    ['not a month after it, once somebody was in touch', { contacts: [together(33), contact(2)] }, []],
    [
      'a year after it, though somebody was in touch meanwhile',
      { contacts: [together(366), contact(40)] },
      ['memory'],
    ],
    ['not a month after the last time but one', { contacts: [together(31), together(3)] }, []],
    ['a day of the family', { familyDates: [family('2015-11-24')] }, ['familyDate']],
    ['three days after a sale', { sales: [sale(3)] }, ['afterSale']],
    ['not two days after a sale', { sales: [sale(2)] }, []],
    ['not three days after one, once somebody asked', { sales: [sale(3)], contacts: [contact(1)] }, []],
    [
      'two weeks after one, though somebody asked after three days',
      { sales: [sale(14)], contacts: [contact(11)] },
      ['afterSale'],
    ],
    [
      'two months after one by its own step and a rhythm',
      { sales: [sale(60, { units: 100_000 })] },
      ['afterSale', 'overdue', 'once'],
    ],
    [
      'silence against their own rhythm',
      { sales: [70, 60, 50, 40].map((days) => sale(days)), contacts: [contact(11)] },
      ['slipping'],
    ],
    [
      'not silence that somebody asked about',
      { sales: [70, 60, 50, 40].map((days) => sale(days)), contacts: [contact(5)] },
      [],
    ],
    [
      'not silence, and not by the rhythm, after a complaint was answered',
      {
        sales: [70, 60, 50].map((days) => sale(days, { units: 90_000 })),
        cases: [service({ answered: ago(1) })],
      },
      [],
    ],
    ['the rhythm of the tier', { sales: [sale(45, { units: 100_000 })] }, ['once', 'due']],
    ['not before it', { sales: [sale(44, { units: 100_000 })] }, ['once']],
    ['a first purchase with no second', { sales: [sale(31)] }, ['once']],
    ['not while the usual gap lasts', { sales: [sale(30)] }, []],
    [
      'not somebody to be reminded of later',
      { people: [person({ remindOn: ago(-1) })], cases: [service()] },
      [],
    ],
    [
      'somebody to be reminded of today',
      { people: [person({ remindOn: asOf })], cases: [service()] },
      ['complaint'],
    ],
  ])('for %s', (_, rows, expected) => {
    expect(kinds(rows)).toEqual(expected);
  });

  test('who wants no contact is there only for what we owe them', () => {
    const rows = {
      people: [person({ doNotContact: true, birthday: '--11-23' })],
      promises: [promise(asOf)],
      sales: [sale(3)],
      cases: [service({ checkBackOn: asOf, answered: ago(1) })],
    };
    expect(today(shop(rows), rules).greetings).toMatchObject([
      { first: { is: 'promise' }, others: [], silent: true },
    ]);
    expect(kinds({ ...rows, promises: [] })).toEqual([]);
  });

  test('the most pressing comes first, of one kind the longer late, then who buys more, then the name', () => {
    const people = ['Asep', 'Budi', 'Citra', 'Dewi', 'Euis'].map((name, at) =>
      person({ name, code: `C-${at}` }),
    );
    const by = (at: number) => ({ code: `C-${at}`, name: '' });
    const found = today(
      shop({
        people,
        sales: [4, 3, 2].map((at) => sale(31, { ...by(at), units: at === 3 ? 90_000 : 10_000 })),
        promises: [{ ...promise(ago(1)), ...by(0) }],
        cases: [{ ...service(), ...by(1) }],
      }),
      rules,
    );
    expect(found.greetings.map(({ at }) => people[at]?.name)).toEqual([
      'Budi',
      'Asep',
      'Dewi',
      'Citra',
      'Euis',
    ]);
  });

  test('whoever was in touch today comes after all others, and what we owe them stays', () => {
    const people = [person({ code: 'C-0', name: 'Asep' }), person({ code: 'C-1', name: 'Budi' })];
    const by = (at: number) => ({ code: `C-${at}`, name: '' });
    const greeted = (contacts: readonly Contact[]) =>
      today(
        shop({
          people,
          sales: [sale(31, by(1))],
          promises: [{ ...promise(ago(1)), ...by(0) }],
          contacts,
        }),
        rules,
      ).greetings.map(({ at, first, touched }) => [at, first.is, touched]);
    expect(greeted([contact(1, by(0))])).toEqual([
      [0, 'promise', false],
      [1, 'once', false],
    ]);
    expect(greeted([contact(0, by(0))])).toEqual([
      [1, 'once', false],
      [0, 'promise', true],
    ]);
    // What is planned for later has not been done.
    expect(greeted([contact(-1, by(0))])[0]).toEqual([0, 'promise', false]);
  });

  test('a name that two customers bear belongs to neither', () => {
    const people = [person(), person({ code: 'C-0002' })];
    expect(kinds({ people, cases: [service({ code: '' })] })).toEqual([]);
  });
});

test('29 February comes on the 28th in other years', () => {
  expect(nextYearly('2000-02-29', '2026-11-23' as Day)).toBe('2027-02-28');
  expect(nextYearly('--02-29', '2027-11-23' as Day)).toBe('2028-02-29');
  expect(nextYearly('--11-23', asOf)).toBe(asOf);
  expect(nextYearly('', asOf)).toBeNull();
});

test('two selling contacts in a row ask for one that cares, whatever was before', () => {
  const row = (...list: readonly string[]) =>
    sellingInRow(list.map((kind, at) => ({ kind, when: `2026-11-0${at + 1}` })));
  expect(row()).toBe(0);
  expect(row('greeting', 'offer', 'billing')).toBe(2);
  expect(row('offer', 'offer', 'news')).toBe(0);
  expect(row('offer')).toBe(1);
  const two = shop({ contacts: [contact(1, { kind: 'offer' }), contact(2, { kind: 'billing' })] });
  expect(today(two, rules).careFirst).toEqual([true]);
});

const days = fc.integer({ min: 0, max: 400 });
const code = fc.constantFrom('C-0001', 'C-0002', 'C-0003');
const rowsOf = fc.record({
  people: fc.constant([
    person(),
    person({ code: 'C-0002', name: 'Siti', birthday: '--11-26' }),
    person({ code: 'C-0003', name: 'Asep', doNotContact: true }),
  ]),
  sales: fc.array(
    fc
      .tuple(code, days, fc.integer({ min: -9, max: 99 }))
      .map(([to, at, units]) => sale(at, { code: to, units: units * 1000 })),
    { maxLength: 12 },
  ),
  contacts: fc.array(
    fc
      .tuple(
        code,
        days,
        fc.boolean(),
        fc.option(fc.integer({ min: -30, max: 30 })),
        fc.constantFrom('offer', 'greeting'),
      )
      .map(([to, at, done, next, kind]) =>
        contact(at, { code: to, done, kind, nextTouch: next === null ? null : ago(next) }),
      ),
    { maxLength: 8 },
  ),
  familyDates: fc.array(
    fc
      .tuple(code, days, fc.constantFrom('Dede', 'Neng'))
      .map(([to, at, who]) => ({ ...family(ago(at)), code: to, who })),
    { maxLength: 3 },
  ),
  promises: fc.array(
    fc
      .tuple(code, fc.integer({ min: -2, max: 2 }), fc.constantFrom('N-1', 'N-2', 'N-3'))
      .map(([to, at, no]) => ({ ...promise(ago(at)), code: to, no })),
    { maxLength: 4 },
  ),
  cases: fc.array(
    fc
      .tuple(code, days, fc.option(days))
      .map(([to, at, answered]) =>
        service({ code: to, opened: ago(at), answered: answered === null ? null : ago(answered) }),
      ),
    { maxLength: 2 },
  ),
});

test('law: the order of rows changes nothing', () => {
  const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
  fc.assert(
    fc.property(
      rowsOf.chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.record({
            people: shuffled(rows.people),
            sales: shuffled(rows.sales),
            contacts: shuffled(rows.contacts),
            familyDates: shuffled(rows.familyDates),
            promises: shuffled(rows.promises),
            cases: shuffled(rows.cases),
          }),
        ),
      ),
      ([rows, mixed]) => {
        const told = (sheets: ShopRows) => {
          const { greetings, careFirst } = today(sheets, rules);
          return {
            greetings: greetings.map(({ at, ...rest }) => ({ code: sheets.people[at]?.code, ...rest })),
            careFirst: new Set(sheets.people.flatMap((each, at) => (careFirst[at] ? [each.code] : []))),
          };
        };
        expect(told(mixed)).toEqual(told(rows));
      },
    ),
  );
});

test('law: a contact today answers everything but what we owe and what is told ahead of its day', () => {
  const stays = new Set(['complaint', 'promise']);
  fc.assert(
    fc.property(rowsOf, code, (rows, to) => {
      const touched = {
        ...rows,
        contacts: [...rows.contacts, contact(0, { code: to, when: `${asOf} 23:59` })],
      };
      const at = rows.people.findIndex((each) => each.code === to);
      const found = today(touched, rules).greetings.find((each) => each.at === at);
      for (const { is } of found ? [found.first, ...found.others] : []) expect(stays).toContain(is);
    }),
  );
});

test('law: who wants no contact is never there for anything but a complaint or a promise', () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      for (const { at, first, others, silent } of today(rows, rules).greetings) {
        expect(silent).toBe(rows.people[at]?.doNotContact);
        if (silent) for (const { is } of [first, ...others]) expect(['complaint', 'promise']).toContain(is);
      }
    }),
  );
});

test('law: everybody is there once at most, and whoever is put off not at all', () => {
  fc.assert(
    fc.property(rowsOf, fc.integer({ min: 1, max: 400 }), (rows, days) => {
      const places = today(rows, rules).greetings.map(({ at }) => at);
      expect(new Set(places).size).toBe(places.length);
      const putOff = rows.people.map((each) => ({ ...each, remindOn: ago(-days) }));
      expect(today({ ...rows, people: putOff }, rules).greetings).toEqual([]);
    }),
  );
});

test('law: one more contact is never one more reason to be in touch, except to start the clock', () => {
  /** The clock that starts anew may go from overdue to due. */
  const kindsOf = (rows: ShopRows, at: number) => {
    const found = today(rows, rules).greetings.find((each) => each.at === at);
    return (found ? [found.first, ...found.others] : []).map(({ is }) => (is === 'overdue' ? 'due' : is));
  };
  fc.assert(
    fc.property(rowsOf, code, days, fc.constantFrom('offer', 'greeting'), (rows, to, before, kind) => {
      const known = { ...rows, contacts: [...rows.contacts, contact(400, { code: to })] };
      const more = { ...known, contacts: [...known.contacts, contact(before, { code: to, kind })] };
      const at = rows.people.findIndex((each) => each.code === to);
      const earlier = kindsOf(known, at);
      for (const is of kindsOf(more, at)) expect(earlier).toContain(is);
    }),
  );
});

test('law: as many are shown as there is room for, in order, and what is owed to whoever was in touch today keeps a third', () => {
  const greetingsOf = (others: number, touched: number): Greeting[] =>
    Array.from({ length: others + touched }, (_, at) => ({
      at,
      first: { is: 'thanks' } as unknown as Reason,
      others: [],
      touched: at >= others,
      silent: false,
    }));
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), fc.integer({ min: 1, max: 40 }), (others, touched, most) => {
      const shown = shownToday(greetingsOf(others, touched), most);
      const places = shown.map(({ at }) => at);
      expect(shown).toHaveLength(Math.min(most, others + touched));
      expect(places).toEqual([...places].sort((one, other) => one - other));
      const owed = shown.filter((one) => one.touched).length;
      expect(owed).toBeGreaterThanOrEqual(Math.min(touched, Math.floor(most / 3)));
    }),
  );
});
