import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Happening, timeline } from '../../src/domain/timeline';

const happened = (when: string, no = '', more: Partial<Happening> = {}): Happening => ({
  when,
  no,
  text: '',
  money: '',
  ...more,
});

test('the latest comes first: of a day what has no hour, then by the hour; what is of no known day comes last', () => {
  const all = [
    happened('', 'U-00001'),
    happened('2026-11-02', 'P-000002'),
    happened('2026-11-23 09:30', 'T-000001'),
    happened('2026-11-23', 'P-000007'),
    happened('2026-11-23 16:00', 'T-000002'),
    happened('2026-11-23', 'P-000008'),
  ];
  const { latest, earlier } = timeline(all, 30);
  expect(latest.map(({ no }) => no)).toEqual([
    'P-000008',
    'P-000007',
    'T-000002',
    'T-000001',
    'P-000002',
    'U-00001',
  ]);
  expect(earlier).toBe(0);
});

test('so many are told, and the rest is counted', () => {
  const all = ['2026-11-01', '2026-11-03', '2026-11-02'].map((when) => happened(when));
  expect(timeline(all, 2)).toEqual({
    latest: [happened('2026-11-03'), happened('2026-11-02')],
    earlier: 1,
  });
  expect(timeline([], 2)).toEqual({ latest: [], earlier: 0 });
});

test('law: the order of rows changes nothing, nothing is lost or told twice, and what is left out is no later', () => {
  const when = fc.constantFrom('', '2026-11-01', '2026-11-02', '2026-11-02 08:00', '2026-11-02 17:45');
  const one = fc.tuple(
    when,
    fc.constantFrom('', 'P-1', 'B-1'),
    fc.constantFrom('', 'Bolu'),
    fc.constantFrom('', 'Rp1'),
  );
  const list = fc
    .array(one, { maxLength: 12 })
    .map((each) => each.map(([at, no, text, money]) => happened(at, no, { text, money })));
  fc.assert(
    fc.property(
      list.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      fc.nat(14),
      ([all, mixed], most) => {
        const told = timeline(all, most);
        expect(timeline(mixed, most)).toEqual(told);
        expect(told.latest.length).toBe(Math.min(most, all.length));
        expect(told.latest.length + told.earlier).toBe(all.length);
        const days = timeline(all, all.length).latest.map((each) => each.when.slice(0, 10));
        expect(days).toEqual([...days].sort().reverse());
        expect(timeline(all, all.length).latest.slice(0, most)).toEqual(told.latest);
      },
    ),
  );
});
