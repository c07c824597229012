import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day';
import { type GuestBook, guestList, type InvitationLine, type Outing } from '../../src/domain/guestList';
import { usualWeights } from '../../src/domain/guestScore';
import { outingOf } from '../../src/workbook/eventTables';

const today = '2026-11-23' as Day;
const nothing = { value: 0, family: 0, tenure: 0, fairness: 0, reliability: 0, silence: 0 };
const person = (code: string, name = code) => ({ code, name, doNotContact: false });
const outing = (more: Partial<Outing> = {}): Outing => ({
  code: 'A-1',
  name: 'Ciater',
  date: '2026-12-20' as Day,
  replyBy: null,
  status: 'inviting',
  seats: { parties: 1, heads: null },
  familyRequired: false,
  ourFamily: false,
  suits: [],
  otherSuits: [],
  ...more,
});
const invited = (code: string, more: Partial<InvitationLine> = {}): InvitationLine => ({
  code,
  name: '',
  event: { code: 'A-1', name: '' },
  status: '',
  locked: false,
  heads: null,
  invitedOn: null,
  repliedOn: null,
  ...more,
});
const listed = (book: Partial<GuestBook>, event = outing(), weights = usualWeights) => {
  const all = { people: [], sales: [], family: [], invitations: [], events: [event], ...book };
  const found = guestList(all, event, { asOf: today, weights, reserves: 20 });
  if (!found.ok) throw new Error('no list');
  const { guests, reserves, notes } = found.value;
  return {
    notes,
    guests: guests.map(({ code }) => code),
    reserves: reserves.map(({ code }) => code),
    names: [...guests, ...reserves].map(({ name }) => name),
    scores: new Map([...guests, ...reserves].map(({ code, score }) => [code, score])),
  };
};

describe('the list of guests', () => {
  test('what is to come counts beside what was bought: of two who spent alike, who still comes is worth more', () => {
    const people = Array.from({ length: 14 }, (_, at) => person(`C-${at}`));
    const sales = people.flatMap(({ code }, at) =>
      [0, 20, 40, 60].map((after) => ({
        code,
        name: '',
        day: addDays(today, -70 - (at < 7 ? 0 : 400) + after),
        units: 50_000,
      })),
    );
    const { scores } = listed({ people, sales }, outing(), { ...nothing, value: 1 });
    expect(scores.get('C-0')).toBe(750);
    expect(scores.get('C-7')).toBe(250);
  });

  test('a walk-in is nobody to ask', () => {
    expect(listed({ people: [person('C-1', 'umum'), person('C-2', 'Siti')] }).names).toEqual(['Siti']);
  });

  test('two of one name without a code are two people', () => {
    const people = [person('', 'Siti'), person('', 'Siti')];
    expect(listed({ people }, outing({ seats: { parties: null, heads: 2 } })).names).toEqual([
      'Siti',
      'Siti',
    ]);
    expect(listed({ people }).names).toEqual(['Siti', 'Siti']);
  });

  test('who did not come to it is not asked to it again', () => {
    const invitations = [invited('C-1', { status: 'didNotAttend' })];
    expect(listed({ people: [person('C-1'), person('C-2')], invitations })).toMatchObject({
      guests: ['C-2'],
      reserves: [],
    });
  });

  test('an invitation by a name that two events have counts for neither, and is said', () => {
    const other = outing({ code: 'A-2', date: '2025-12-20' as Day });
    const event = outing();
    const invitations = [
      invited('C-1', { event: { code: '', name: 'Ciater' }, status: 'no' }),
      invited('C-2', { event: { code: 'A-2', name: 'Ciater' }, status: 'no' }),
    ];
    const picnics = ['A-3', 'A-4'].map((code) => outing({ code, name: 'Piknik' }));
    const events = [other, event, ...picnics];
    invitations.push(invited('C-2', { event: { code: '', name: 'Piknik' }, status: 'no' }));
    const found = listed({ people: [person('C-1'), person('C-2')], invitations, events }, event);
    expect([...found.guests, ...found.reserves].sort()).toEqual(['C-1', 'C-2']);
    expect(found.notes).toEqual([{ is: 'unclearEvent', name: 'C-1' }]);
  });

  test('an event is known by its number, though it was read apart from the others', () => {
    const invitations = [invited('C-1', { status: 'no' })];
    const people = [person('C-1'), person('C-2')];
    expect(listed({ people, invitations, events: [outing()] })).toMatchObject({
      guests: ['C-2'],
      reserves: [],
    });
  });

  test('events without a number yet are told apart by their names', () => {
    const [event, other] = [outing({ code: '' }), outing({ code: '', name: 'Piknik' })];
    const invitations = [invited('C-1', { event: { code: '', name: 'Piknik' }, status: 'no' })];
    const found = listed({ people: [person('C-1')], invitations, events: [event, other] }, event);
    expect(found.guests).toEqual(['C-1']);
  });

  test('our own family is nobody’s party: that its seats are not counted is said', () => {
    expect(listed({}, outing({ ourFamily: true })).notes).toEqual([{ is: 'ourFamily' }]);
  });
});

test('the age bands of an event are read in either language, other words are told, and our own heads take seats', () => {
  const row = {
    no: 'A-1',
    name: 'Ciater',
    date: today,
    partySeats: null,
    headSeats: null,
    replyBy: null,
    familyRequired: null,
    ourFamily: null,
    ourHeads: null,
    status: null,
  };
  expect(outingOf({ ...row, suits: 'Anak, adult; LANSIA / bayi,, child' })).toMatchObject({
    suits: ['child', 'adult', 'senior'],
    otherSuits: ['bayi'],
  });
  expect(outingOf({ ...row, suits: null, headSeats: 20, ourFamily: true, ourHeads: 4 })).toMatchObject({
    seats: { parties: null, heads: 16 },
    ourFamily: false,
  });
  expect(outingOf({ ...row, suits: null })).toMatchObject({ suits: [], otherSuits: [] });
});
