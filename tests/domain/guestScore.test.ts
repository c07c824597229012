import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day';
import { addDays, addMonths, fullMonths } from '../../src/domain/day';
import { type PastInvitation, pastInvitations } from '../../src/domain/guestHistory';
import { guestReasons } from '../../src/domain/guestReason';
import {
  type GuestFacts,
  type GuestPart,
  guestParts,
  guestScores,
  usualWeights,
} from '../../src/domain/guestScore';
import { whyGuest } from '../../src/text/guest';

const today = '2026-11-23' as Day;
const facts = (more: Partial<GuestFacts> = {}): GuestFacts => ({
  worth: 0,
  firstPurchase: null,
  silence: null,
  family: [],
  invitations: { last: null, kept: 0, missed: 0 },
  ...more,
});
const partsOf = (more: Partial<GuestFacts>, suits: readonly string[] = []) =>
  guestScores([facts(more)], suits, today, usualWeights)[0]?.parts;
const only = (part: GuestPart) =>
  ({
    ...Object.fromEntries(guestParts.map((each) => [each, 0])),
    [part]: 1,
  }) as Record<GuestPart, number>;
const silent = (state: 'ok' | 'quiet' | 'slipping', ownGap = true) => ({
  days: 40,
  gap: 14,
  ownGap,
  ratio: 40 / 14,
  state,
});

describe('what speaks for a guest', () => {
  test('buying counts by place, so that a giant takes nothing from the others, and equals stand alike', () => {
    const parts = (worths: readonly number[]) =>
      guestScores(
        worths.map((worth) => facts({ worth })),
        [],
        today,
        usualWeights,
      ).map((each) => each.parts.value);
    expect(parts([10, 20, 30, 40])).toEqual([0.125, 0.375, 0.625, 0.875]);
    expect(parts([10, 20, 30, 40_000_000])).toEqual([0.125, 0.375, 0.625, 0.875]);
    expect(parts([5, 5])).toEqual([0.5, 0.5]);
  });

  test.each([
    [null, 0],
    [-1, 0],
    [18, 0.5],
    [36, 1],
    [90, 1],
  ])('a customer of %s months has so much of the time: %d', (months, part) => {
    const firstPurchase = months === null ? null : addMonths(today, -months);
    expect(partsOf({ firstPurchase })?.tenure).toBe(part);
  });

  test.each([
    [['child', 'adult', 'child', 'teen'], ['child'], 0.5],
    [['child', '', ''], ['child'], 1],
    [['senior'], ['child', 'teen'], 0],
    [[], ['child'], 0.5],
    [['', ''], ['child'], 0.5],
    [['senior'], [], 0.5],
  ])(
    'of a family %j an event for %j suits so much: %d; what nobody knows is middling',
    (family, suits, part) => {
      expect(partsOf({ family }, suits)?.family).toBe(part);
    },
  );

  test.each([
    [null, 1],
    [0, 0],
    [3, 0.25],
    [12, 1],
    [30, 1],
  ])('asked %s months ago: their turn is so near: %d', (months, part) => {
    const last = months === null ? null : addMonths(today, -months);
    expect(partsOf({ invitations: { last, kept: 0, missed: 0 } })?.fairness).toBe(part);
  });

  test.each([
    [0, 0, 0.5],
    [1, 0, 2 / 3],
    [0, 1, 1 / 3],
    [3, 1, 4 / 6],
  ])('kept %d and missed %d: by Laplace %d', (kept, missed, part) => {
    expect(partsOf({ invitations: { last: null, kept, missed } })?.reliability).toBe(part);
  });

  test('a silence is worth healing where there was a rhythm of their own', () => {
    expect(partsOf({ silence: silent('slipping') })?.silence).toBe(1);
    expect(partsOf({ silence: silent('quiet') })?.silence).toBe(0.5);
    expect(partsOf({ silence: silent('ok') })?.silence).toBe(0);
    expect(partsOf({ silence: silent('slipping', false) })?.silence).toBe(0);
  });

  test('the score is the weighted mean of the parts, as a whole number from 1 to 1000', () => {
    const known = facts({
      worth: 1,
      firstPurchase: addMonths(today, -18),
      invitations: { last: addMonths(today, -3), kept: 0, missed: 0 },
      silence: silent('slipping'),
    });
    // 30 × 0.5 + 15 × 0.5 + 15 × 0.5 + 20 × 0.25 + 10 × 0.5 + 10 × 1
    expect(guestScores([known], [], today, usualWeights)[0]?.score).toBe(500);
    expect(guestScores([known], [], today, only('fairness'))[0]?.score).toBe(250);
    expect(guestScores([known], [], today, only('silence'))[0]?.score).toBe(1000);
    expect(guestScores([facts()], [], today, only('silence'))[0]?.score).toBe(1);
  });
});

test('a month is whole on its date, or on the last day of a shorter month', () => {
  const months = (from: string, to: string) => fullMonths(from as Day, to as Day);
  expect([months('2026-01-31', '2026-02-27'), months('2026-01-31', '2026-02-28')]).toEqual([0, 1]);
  expect([months('2026-01-15', '2027-01-14'), months('2026-01-15', '2027-01-15')]).toEqual([11, 12]);
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(200), (day, count) => {
      const from = addDays('2010-01-01' as Day, day);
      expect(fullMonths(from, addMonths(from, count))).toBe(count);
      expect(fullMonths(from, addDays(addMonths(from, count), -1))).toBe(count - 1);
    }),
  );
});

describe('what earlier invitations tell', () => {
  const invitation = (status: string, more: Partial<PastInvitation> = {}): PastInvitation => ({
    status,
    invitedOn: '2026-03-01' as Day,
    repliedOn: null,
    event: { status: 'held', date: '2026-03-20' as Day, replyBy: '2026-03-10' as Day },
    ...more,
  });
  const told = (...invitations: PastInvitation[]) => pastInvitations(invitations, today);

  test.each([
    ['attended', 1, 0],
    ['yesWithFamily', 1, 0],
    ['yesAlone', 1, 0],
    ['didNotAttend', 0, 1],
    ['noAnswer', 0, 1],
    ['no', 0, 0],
    ['invited', 0, 0],
  ])('%s: kept %d, missed %d', (status, kept, missed) => {
    expect(told(invitation(status))).toEqual({ last: '2026-03-01', kept, missed });
  });

  test('a no after the last day for it is as good as none; no answer is nobody’s fault before that day', () => {
    expect(told(invitation('no', { repliedOn: '2026-03-10' as Day })).missed).toBe(0);
    expect(told(invitation('no', { repliedOn: '2026-03-11' as Day })).missed).toBe(1);
    expect(pastInvitations([invitation('noAnswer')], '2026-03-10' as Day).missed).toBe(0);
    expect(pastInvitations([invitation('noAnswer')], '2026-03-11' as Day).missed).toBe(1);
  });

  test('the latest counts, by the day of the event where nobody wrote when they were asked', () => {
    const later = invitation('no', { invitedOn: null });
    expect(told(later, invitation('attended')).last).toBe('2026-03-20');
    expect(told(invitation('attended'), later).last).toBe('2026-03-20');
  });

  test('who was only picked was not asked, and an event that was called off is none', () => {
    const off = (status: string) =>
      invitation('attended', { event: { status, date: '2026-03-20' as Day, replyBy: null } });
    expect(
      told(invitation('picked'), invitation('skipped'), invitation(''), off('cancelled'), off('draft')),
    ).toEqual({
      last: null,
      kept: 0,
      missed: 0,
    });
    expect(told(off('inviting')).kept + told(off('closed')).kept).toBe(2);
  });
});

describe('why somebody is asked', () => {
  const why = (more: Partial<GuestFacts>, suits: readonly string[] = [], familyRequired = false) => {
    const known = facts(more);
    // Others who buy less, so that somebody can be among the best.
    const [scored] = guestScores([known, facts(), facts()], suits, today, usualWeights);
    if (!scored) throw new Error('no score');
    const reasons = guestReasons(known, scored, usualWeights, { suits, familyRequired }, today);
    return { en: whyGuest(reasons, 'en'), id: whyGuest(reasons, 'id') };
  };

  test('the strongest three are told, in plain words', () => {
    expect(
      why({ worth: 9, firstPurchase: addMonths(today, -40), family: ['child', 'adult', 'child'] }, ['child']),
    ).toEqual({
      en: 'Among those who buy most; never asked yet; customer for 3 years',
      id: 'Belanjanya termasuk yang paling banyak; belum pernah diajak; langganan 3 tahun',
    });
    expect(
      why({ firstPurchase: addMonths(today, -7), family: ['child', 'child', 'adult'] }, ['adult', 'child']),
    ).toEqual({
      en: 'Never asked yet; suits 2 children, 1 adult of the family; customer for 7 months',
      id: 'Belum pernah diajak; 2 anak, 1 orang dewasa cocok dengan acaranya; langganan 7 bulan',
    });
  });

  test('earlier answers and a silence are told with their numbers', () => {
    const invitations = { last: addMonths(today, -2), kept: 2, missed: 1 };
    expect(why({ invitations, silence: silent('slipping') })).toEqual({
      en: 'Not here for 40 days, usually every 14 days; said yes 2 of 3 times',
      id: 'Sudah 40 hari tidak datang, biasanya tiap 14 hari; mau 2 dari 3 kali diajak',
    });
    expect(why({ invitations: { ...invitations, last: addMonths(today, -6), missed: 0 } }).id).toBe(
      'Terakhir diajak 6 bulan lalu; selalu mau kalau diajak (2 kali)',
    );
  });

  test('a family that nobody wrote down is said where the event is for it', () => {
    expect(why({}, [], true).id).toBe('Belum pernah diajak; keluarganya belum dicatat');
    expect(why({ family: [''] }, ['child']).id).toBe('Belum pernah diajak; umur keluarganya belum dicatat');
    expect(why({ family: ['adult'] }, ['child'], true).id).toBe('Belum pernah diajak');
    expect(why({}).id).toBe('Belum pernah diajak');
  });

  test('where nothing stands out, that is said', () => {
    const invitations = { last: today, kept: 0, missed: 2 };
    expect(why({ invitations }, [], true)).toEqual({
      en: 'Little is known yet; family not written down yet',
      id: 'Belum banyak yang diketahui; keluarganya belum dicatat',
    });
  });
});
