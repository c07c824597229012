import { describe, expect, test } from 'vitest';
import { PICK_GUESTS } from '../../src/functions';

type Line = readonly unknown[];
const people: Line[] = [
  ['Code', 'Name', 'Do not contact'],
  ['C-1', 'Ratna', ''],
  ['C-2', 'Siti', ''],
  ['C-3', 'Asep', ''],
  ['C-4', 'Euis', true],
  ['C-5', 'Siti', ''],
];
const sold: Line[] = [
  ['Tanggal', 'Pelanggan', 'Kode pelanggan', 'Total'],
  ['2023-11-01', 'Ratna', '', 900_000],
  ['2026-05-02', 'Siti', 'C-2', '400rb'],
  ['2026-10-02', 'Asep', '', 100_000.5],
  ['2026-10-03', 'Euis', '', 9_000_000],
];
const kin: Line[] = [
  ['Customer', 'Customer code', 'Age band'],
  ['Ratna', '', 'Child'],
  ['Ratna', '', 'Dewasa'],
  ['Siti', 'C-2', 'Anak'],
];
const asked = ['Event', 'Customer', 'Customer code', 'Locked', 'Status', 'Adults', 'Children', 'Invited on'];
const planned = ['No', 'Name', 'Date', 'Party seats', 'Head seats', 'Family required', 'Suits', 'Status'];
const ciater: Line = ['A-001', 'Ciater', '2026-12-20', 2, 5, true, 'child', 'Inviting'];

interface Asked {
  readonly invitations?: readonly Line[];
  readonly event?: Line;
  readonly others?: readonly Line[];
  readonly which?: unknown;
  readonly reserves?: unknown;
  readonly weights?: unknown;
  readonly customers?: readonly Line[];
}
const pick = ({ invitations = [], event = ciater, others = [], ...more }: Asked = {}) => {
  const answer = PICK_GUESTS(
    more.customers ?? people,
    sold,
    kin,
    [asked, ...invitations],
    [planned, event, ...others],
    more.which ?? 'A-001',
    '2026-11-23',
    more.reserves ?? '',
    more.weights ?? '',
    '',
    '',
  );
  if (!Array.isArray(answer)) throw new Error('no table');
  return answer;
};
/** Who, how many, and as what. */
const told = (given: Asked = {}) => pick(given).map(([, code, , heads, place]) => [code, heads, place]);
const notes = (given: Asked = {}) =>
  pick(given)
    .map(([first]) => first)
    .filter((first) => typeof first === 'string');

describe('PICK_GUESTS', () => {
  test('answers guests within both limits, then reserves, each with the score and why', () => {
    // Ratna: 30 × 7/8 + 15 × 1/2 + 15 × 36/36 + 20 + 10 × 1/2 = 73.75 of 100; Siti: 30 × 5/8 + 15 + 15 × 6/36 + 20 + 5.
    expect(pick()).toEqual([
      [1, 'C-1', 'Ratna', 3, 'guest', 738, 'Among those who buy most; never asked yet; customer for 3 years'],
      [
        2,
        'C-2',
        'Siti',
        2,
        'guest',
        613,
        'Never asked yet; suits 1 child of the family; customer for 6 months',
      ],
      [3, 'C-3', 'Asep', 2, 'reserve', 442, 'Never asked yet; family not written down yet'],
      [4, 'C-5', 'Siti', 2, 'reserve', 363, 'Never asked yet; family not written down yet'],
    ]);
  });

  test('who wants no contact is on no list, however much they buy', () => {
    expect(
      JSON.stringify(pick({ event: ['A-001', 'Ciater', '2026-12-20', 9, '', '', '', ''] })),
    ).not.toContain('Euis');
  });

  test('a party is as many as they said, else they and their family, else two where family is required', () => {
    const said = told({ invitations: [['Ciater', 'Ratna', '', '', 'Picked', 2, 3, '']] });
    expect(said).toContainEqual(['C-1', 5, 'reserve']);
    expect(said.slice(0, 2)).toEqual([
      ['C-2', 2, 'guest'],
      ['C-3', 2, 'guest'],
    ]);
    expect(told({ invitations: [['Ciater', 'Asep', '', '', 'Picked', 1, '', '']] })[1]).toEqual([
      'C-2',
      2,
      'guest',
    ]);
    expect(told({ invitations: [['Ciater', 'Asep', '', '', 'Picked', '', 4, '']] })).toContainEqual([
      'C-3',
      4,
      'reserve',
    ]);
    const alone: Line = ['A-001', 'Ciater', '2026-12-20', 9, '', '', '', ''];
    expect(told({ event: alone })).toEqual([
      ['C-1', 3, 'guest'],
      ['C-2', 2, 'guest'],
      ['C-3', 1, 'guest'],
      ['C-5', 1, 'guest'],
    ]);
  });

  test.each([
    ['Locked', [true, 'Picked'], 'guest'],
    ['Invited', ['', 'Diundang'], 'guest'],
    ['Coming', ['', 'Yes, with family'], 'guest'],
    ['Without family', ['', 'Yes, without family'], undefined],
    ['No', ['', 'Tidak'], undefined],
    ['No, though locked', [true, 'No'], undefined],
    ['No answer', ['', 'No answer'], undefined],
    ['Not this time', ['', 'Lain kali'], undefined],
    ['Picked', ['', 'Picked'], 'reserve'],
  ])('%s: the invitation %j makes of the last on the list a %s', (_, [locked, status], place) => {
    const found = told({ invitations: [['Ciater', 'Siti', 'C-5', locked, status, '', '', '']] });
    expect(found.find(([code]) => code === 'C-5')?.[2]).toBe(place);
  });

  test('yes without family is a yes where none is required', () => {
    const event: Line = ['A-001', 'Ciater', '2026-12-20', 1, '', '', '', ''];
    const invitations = [['Ciater', 'Siti', 'C-5', '', 'Ya tanpa keluarga', '', '', '']];
    expect(told({ event, invitations })[0]).toEqual(['C-5', 1, 'guest']);
  });

  test('who was asked lately waits for their turn; other events count by number or name', () => {
    // A month ago is a twelfth of 20, and having come is by Laplace two thirds of 10.
    const others = [['A-000', 'Piknik', '2026-11-01', '', '', '', '', 'Held']];
    const score = (invitations: readonly Line[]) =>
      pick({ others, invitations }).find(([, code]) => code === 'C-1')?.[5];
    expect(score([])).toBe(738);
    expect(score([['Piknik', 'Ratna', '', '', 'Attended', '', '', '2026-10-23']])).toBe(571);
    expect(score([['a-000', 'Ratna', '', '', 'Attended', '', '', '2026-10-23']])).toBe(571);
  });

  test('weights come from a block of settings in either language; what is not named keeps its own', () => {
    const weights = [
      ['Setting', 'Value'],
      ['Language', 'en'],
      ['Guests: buying', 0],
      ['Tamu: giliran diajak', 0],
      ['Guests: family fits', 0],
      ['Guests: keep their word', 0],
      ['Guests: missed regulars', 0],
    ];
    expect(pick({ weights }).map(([, code, , , , score]) => [code, score])).toEqual([
      ['C-1', 1000],
      ['C-2', 167],
      ['C-3', 28],
      ['C-5', 1],
    ]);
    expect(() => pick({ weights: [...weights, ['Guests: years with us', 0]] })).toThrow(
      'weights must not all be 0',
    );
    expect(() => pick({ weights: [['Guests: buying', -1]] })).toThrow(
      'weights must be a whole number from 0 up, got -1',
    );
  });

  test('no seats, or fewer than none, are for nobody', () => {
    const event = (seats: number): Line => ['A-001', 'Ciater', '2026-12-20', seats, '', '', '', ''];
    expect(pick({ event: event(0) })).toEqual([['', '', '', '', '', '', '']]);
    expect(pick({ event: event(-1) })).toEqual(pick({ event: event(0) }));
  });

  test('as many reserves as are wanted', () => {
    expect(told({ reserves: 0 }).map(([, , place]) => place)).toEqual(['guest', 'guest']);
    expect(told({ reserves: 1 }).map(([, , place]) => place)).toEqual(['guest', 'guest', 'reserve']);
  });

  test('an event is found by its name; of two alike, or none, it is said', () => {
    expect(told({ which: ' ciater ' })).toEqual(told());
    expect(() =>
      pick({ which: 'Ciater', others: [['A-002', 'Ciater', '2027-01-01', '', '', '', '', '']] }),
    ).toThrow('event "Ciater" is several in events: give its number');
    expect(() => pick({ which: 'A-9' })).toThrow(
      'event must be the number or name of one in events, got "A-9"',
    );
  });

  test('what cannot be counted is told after a warning sign', () => {
    const locked = ['C-1', 'C-2', 'C-5'].map((code) => ['Ciater', 'x', code, true, '', '', '', '']);
    expect(notes({ invitations: locked })).toEqual([
      '⚠ those who are locked or asked already are more than there are seats: nobody else is picked',
    ]);
    expect(notes({ event: ['A-001', 'Ciater', '2026-12-20', '', '', '', 'bayi, Anak', ''] })).toEqual([
      '⚠ the event has no number of seats: the best 100 are picked',
      '⚠ "bayi" is no age band: write toddler, child, teen, adult or senior',
    ]);
    expect(() => pick({ event: ['A-001', 'Ciater', '2026-12-20', 101, '', '', '', ''] })).toThrow(
      'events: party seats must be 100 at most',
    );
    expect(notes({ event: ['A-001', 'Ciater', '2026-12-20', 2, 'lima', '', '', ''] })[0]).toContain(
      'Events row 2, Head seats',
    );
  });

  test('a seat of somebody who cannot be on the list is kept, and said', () => {
    const given = {
      invitations: [
        ['Ciater', 'Euis', '', '', 'Yes, with family', 2, 1, ''],
        ['Ciater', 'Siti', '', '', 'No', '', '', ''],
      ],
    };
    expect(told(given).filter(([, , place]) => place === 'guest')).toEqual([['C-2', 2, 'guest']]);
    expect(notes(given)).toEqual([
      '⚠ Euis has a seat but wants no contact: not on the list, but the seat is kept',
    ]);
    expect(notes({ invitations: [['Ciater', 'Siti', '', true, '', '', '', '']] })).toEqual([
      '⚠ Siti has a seat but is no one customer: not on the list, but the seat is kept',
    ]);
  });

  test('the order of the rows changes nothing', () => {
    const [titles = [], ...rest] = people;
    expect(pick({ customers: [titles, ...[...rest].reverse()] })).toEqual(pick());
  });
});
