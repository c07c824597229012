import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day';
import { eventCost, sharesByHead } from '../../src/domain/eventCost';
import { dateWarnings } from '../../src/domain/eventDate';
import { eventEffect } from '../../src/domain/eventEffect';
import {
  asAsked,
  type EventRules,
  fits,
  headsOf,
  holdsSeat,
  nextGuest,
  seatsLeft,
  seatsTaken,
} from '../../src/domain/eventSeats';
import {
  type Invitation,
  type InvitationStatus,
  type InvitationStep,
  invitationStatuses,
  stepped,
} from '../../src/domain/invitation';

const today = '2026-11-23' as Day;
const picked: Invitation = {
  status: 'picked',
  reserve: false,
  adults: 2,
  children: 0,
  invitedOn: null,
  repliedOn: null,
};
const rules: EventRules = { partySeats: 2, headSeats: 6, ourHeads: 1, familyRequired: true };
const steps: readonly InvitationStep[] = [
  { is: 'invite' },
  { is: 'uninvite' },
  { is: 'yesWithFamily', adults: 2, children: 0 },
  { is: 'yesWithFamily', adults: 2, children: 2 },
  { is: 'yesAlone' },
  { is: 'no' },
  { is: 'noAnswer' },
  { is: 'came', adults: 2, children: 0 },
  { is: 'stayedAway' },
  { is: 'skip' },
  { is: 'unskip' },
];

/** Every list of invitations that any sequence of steps can lead to, each met once. */
function reachable(
  start: readonly Invitation[],
  among: EventRules,
  rowOf: (one: Invitation) => string = (one) => Object.values(one).join(),
) {
  const keyOf = (list: readonly Invitation[]) => list.map(rowOf).join('|');
  const met = new Map([[keyOf(start), start]]);
  const waiting = [start];
  let tried = 0;
  for (let list = waiting.pop(); list !== undefined; list = waiting.pop()) {
    for (const [at, one] of list.entries()) {
      for (const step of steps) {
        tried += 1;
        const next = stepped(
          one,
          step,
          list.filter((_, place) => place !== at),
          among,
          today,
        );
        if (!next.ok) continue;
        const after = list.map((other, place) => (place === at ? next.value : other));
        const key = keyOf(after);
        if (met.has(key)) continue;
        met.set(key, after);
        waiting.push(after);
      }
    }
  }
  return { lists: [...met.values()], tried };
}

test.each([true, false])(
  'whatever is done in whatever order, seats are never given beyond their number, but for who stands at the door (family required: %s)',
  (familyRequired) => {
    const among = { ...rules, familyRequired };
    // No step and no seat depends on the days, so that lists that differ in them alone are one.
    const { lists, tried } = reachable(
      [picked, picked, { ...picked, reserve: true }],
      among,
      ({ status, reserve, adults, children }) => [status, reserve, adults, children].join(),
    );
    const over = lists.filter((list) => {
      const asked = list.filter(({ status }) => status !== 'attended');
      const came = list.length - asked.length;
      const left = seatsLeft(seatsTaken(came === 0 ? list : asked, among), among);
      return (left.parties ?? 0) < 0 || (left.heads ?? 0) < 0;
    });
    expect(over).toEqual([]);
    expect(lists.length).toBeGreaterThan(300);
    expect(tried).toBe(lists.length * 3 * steps.length);
    const statuses = new Set(lists.flatMap((list) => list.map(({ status }) => status)));
    expect([...statuses].sort()).toEqual([...invitationStatuses].sort());
  },
);

/** What a row may say: who was asked and who answered has the day of it, and only who waits is a reserve. */
function contradiction({ status, reserve, adults, children, invitedOn, repliedOn }: Invitation): string {
  const answered = status === 'yesWithFamily' || status === 'yesAlone' || status === 'no';
  const asked = status !== 'picked' && status !== 'skipped';
  const seated = ['invited', 'yesWithFamily', 'attended', 'didNotAttend'].includes(status);
  if (asked !== (invitedOn !== null)) return `${status}, asked on ${invitedOn}`;
  if (answered && repliedOn === null) return `${status} without the day of it`;
  if ((!asked || status === 'invited' || status === 'noAnswer') && repliedOn !== null)
    return `${status}, answered on ${repliedOn}`;
  if (seated && reserve) return `${status} and a reserve`;
  if (adults < 1) return 'nobody grown up';
  return status === 'yesWithFamily' && adults + children < 2 ? 'a family of one' : '';
}

test.each([true, false])(
  'whatever is done in whatever order, no row contradicts itself (family required: %s)',
  (familyRequired) => {
    const { lists } = reachable([picked, { ...picked, reserve: true }], { ...rules, familyRequired });
    const said = lists.flatMap((list) => list.map(contradiction)).filter((one) => one !== '');
    expect([...new Set(said)]).toEqual([]);
  },
);

test('all paths of six steps from every start are walked: each step has its result within the seats, or its reason', () => {
  const others = [{ ...picked, status: 'invited' as const, invitedOn: today }];
  const taken = seatsTaken(others, rules);
  const reasons = new Set<string>();
  const wrong = new Set<string>();
  let walked = 0;
  const walk = (one: Invitation, left: number): void => {
    for (const step of steps) {
      const next = stepped(one, step, others, rules, today);
      const now = next.ok ? next.value : one;
      if (!next.ok) reasons.add(next.problem);
      else if (holdsSeat(now, rules) && !fits(now, taken, rules)) wrong.add(`no seat after ${step.is}`);
      else if (contradiction(now) !== '') wrong.add(contradiction(now));
      if (left === 1) walked += 1;
      else walk(now, left - 1);
    }
  };
  for (const reserve of [false, true]) walk({ ...picked, reserve }, 6);
  expect([...wrong]).toEqual([]);
  expect(walked).toBe(2 * steps.length ** 6);
  expect([...reasons].sort()).toEqual(
    ['already', 'answered', 'attended', 'declined', 'full', 'notInvited', 'reserve'].sort(),
  );
});

test('an invitation that was not sent after all keeps its seat, and one whose seat went on waits again', () => {
  const back = (status: InvitationStatus, adults = 2) =>
    stepped(
      { ...picked, status, adults, invitedOn: today, repliedOn: today },
      { is: 'uninvite' },
      [],
      rules,
      today,
    );
  expect(back('invited')).toEqual({ ok: true, value: picked });
  for (const status of ['no', 'noAnswer'] as const)
    expect(back(status)).toEqual({ ok: true, value: { ...picked, reserve: true } });
  // Who had said they would come alone is asked with family again.
  expect(back('yesAlone', 1)).toEqual({ ok: true, value: { ...picked, reserve: true } });
});

test('from every state that is not attendance, a party that still fits can take its place again', () => {
  for (const status of invitationStatuses) {
    const one = { ...picked, status };
    const after = stepped(one, { is: 'yesWithFamily', adults: 2, children: 1 }, [], rules, today);
    const attendance: readonly InvitationStatus[] = ['attended', 'didNotAttend'];
    if (attendance.includes(status)) expect(after).toEqual({ ok: false, problem: 'attended' });
    else
      expect(after).toMatchObject({ ok: true, value: { status: 'yesWithFamily', adults: 2, children: 1 } });
  }
});

test('who declined can come after all, unless the seat was given away', () => {
  const yes = { is: 'yesWithFamily', adults: 2, children: 0 } as const;
  const others = [picked, { ...picked, status: 'yesWithFamily' as const }];
  const declined = { ...picked, status: 'no' as const };
  expect(stepped(declined, yes, others, rules, today)).toEqual({ ok: false, problem: 'full' });
  expect(stepped(declined, yes, others.slice(1), rules, today)).toMatchObject({ ok: true });
});

test('yes without family frees the seat where family is required, and keeps it where it is not', () => {
  const alone = (familyRequired: boolean) => {
    const among = { ...rules, familyRequired };
    const after = stepped({ ...picked, status: 'invited' }, { is: 'yesAlone' }, [], among, today);
    return after.ok && holdsSeat(after.value, among);
  };
  expect([alone(true), alone(false)]).toEqual([false, true]);
});

test.each([
  [1, 0],
  [0, 4],
  [2, -1],
  [1.5, 1],
  [40, 20],
  [Number.NaN, 1],
])('%d adults and %d children are no family that comes', (adults, children) => {
  const after = stepped(picked, { is: 'yesWithFamily', adults, children }, [], rules, today);
  expect(after).toEqual({ ok: false, problem: 'heads' });
});

const asked = fc.record({
  status: fc.constantFrom(...invitationStatuses),
  reserve: fc.boolean(),
  adults: fc.integer({ min: 1, max: 4 }),
  children: fc.integer({ min: 0, max: 4 }),
  invitedOn: fc.constant(null),
  repliedOn: fc.constant(null),
  rank: fc.integer({ min: 1, max: 99 }),
});
const limits = fc.record({
  partySeats: fc.option(fc.integer({ min: 0, max: 6 })),
  headSeats: fc.option(fc.integer({ min: 0, max: 20 })),
  ourHeads: fc.integer({ min: 0, max: 3 }),
  familyRequired: fc.boolean(),
});

test('the next is the first reserve in the row whose party fits; whoever is passed over keeps their place', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(asked, { selector: ({ rank }) => rank, maxLength: 12 }),
      limits,
      (list, among) => {
        const next = nextGuest(list, among);
        const waiting = list.filter(({ reserve, status }) => reserve && status === 'picked');
        const fitting = waiting.filter((one) => fits(asAsked(one, among), seatsTaken(list, among), among));
        expect(next?.rank ?? null).toBe(
          fitting.length === 0 ? null : Math.min(...fitting.map(({ rank }) => rank)),
        );
      },
    ),
  );
});

test('the cost shared by heads comes to the cost, and no share is off by more than one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 60 }),
      (units, heads) => {
        const shares = sharesByHead(units, heads);
        const all = heads.reduce((sum, count) => sum + count, 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(units);
        for (const [at, share] of shares.entries())
          expect(Math.abs(share - (units * (heads[at] ?? 0)) / all)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('a budget is told by head, and what is left of it', () => {
  expect(eventCost(1_500_000, 2_000_000, 20)).toEqual({
    heads: 20,
    perHead: 75_000,
    allowed: 100_000,
    left: 500_000,
  });
  expect(eventCost(0, null, 0)).toEqual({ heads: 0, perHead: null, allowed: null, left: null });
});

test('a date is held against the holidays that the shop keeps, Ramadan among them', () => {
  const holidays = [
    { from: '2027-02-08' as Day, until: '2027-03-09' as Day, name: 'Ramadan' },
    { from: '2027-03-10' as Day, until: null, name: 'Idulfitri' },
  ];
  const warned = (date: string, now = today) =>
    dateWarnings(date as Day, holidays, now).map((one) => ('name' in one ? `${one.is} ${one.name}` : one.is));
  expect(warned('2027-02-20')).toEqual(['on Ramadan']);
  expect(warned('2027-03-09')).toEqual(['on Ramadan', 'near Idulfitri']);
  expect(warned('2027-03-13')).toEqual(['near Idulfitri']);
  expect(warned('2027-05-01')).toEqual([]);
  expect(warned('2028-05-01')).toEqual(['unknownYear']);
  expect(warned('2026-11-01')).toEqual(['past', 'unknownYear']);
});

test('purchases are counted ninety days before and after, the day itself in neither, and few people are said to be few', () => {
  const held = '2026-06-01' as Day;
  const on = (days: number, units: number) => ({ day: addDays(held, days), units });
  const people = [[on(-91, 5), on(-90, 10), on(-1, 20), on(0, 40), on(1, 80), on(90, 160), on(91, 320)], []];
  expect(eventEffect(people, held, today)).toEqual({
    people: 2,
    before: { buyers: 1, visits: 2, units: 30 },
    after: { buyers: 1, visits: 2, units: 240 },
    daysAfter: 90,
    few: true,
  });
  expect(eventEffect(people, held, addDays(held, 30))).toMatchObject({ after: { units: 80 }, daysAfter: 30 });
  expect(eventEffect(people, held, held)).toMatchObject({ after: { units: 0 }, daysAfter: 0 });
});

test('a party is at least the customer', () => {
  expect(headsOf({ adults: 0, children: 0 })).toBe(1);
});
