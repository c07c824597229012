import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bankReferences, referenceMark, referencesIn } from '../../src/domain/bankReference';
import { type BankReading, bankStatement } from '../../src/domain/bankStatement';
import { statements } from '../data/bankStatements';

const rupiah = { code: 'IDR', decimals: 0 };
const read = (rows: readonly (readonly string[])[], chosen?: BankReading) =>
  bankStatement(rows, rupiah, chosen);
const good = (rows: readonly (readonly string[])[], chosen?: BankReading) => {
  const statement = read(rows, chosen);
  if (!statement.ok) throw new Error(statement.problem);
  return statement.value;
};

test.each(Object.entries(statements))(
  '%s: every row is in, out, pending, or unreadable with its reason',
  (_, file) => {
    const { bank, incoming, outgoing, pending, unreadable } = good(file.rows);
    expect(bank).toBe(file.bank);
    expect(incoming.map(({ line, day, amount, description }) => [line, day, amount, description])).toEqual(
      file.incoming,
    );
    expect({ outgoing, pending, unreadable }).toEqual({
      outgoing: file.outgoing,
      pending: file.pending,
      unreadable: file.unreadable,
    });
  },
);

test.each([
  [['1.500', '20.000'], 1500],
  [['1,500', '20,000'], 1500],
  [['1.500,00', '20.000,00'], 1500],
  [['1500', '20000'], 1500],
  [['Rp 1.500', 'Rp 20.000'], 1500],
  [['1500.00', '20000.5'], 1500],
  [['1.500 IDR', '20.000 IDR'], 1500],
  [['IDR 1,500.00 CR', 'IDR 20,000.00DB'], 1500],
  [['1.500 K', '20.000 D'], 1500],
])(
  'the amounts %j of a file without a known layout have their mark guessed for all rows at once',
  (amounts, first) => {
    const rows = [
      ['Tanggal', 'Keterangan', 'Jumlah'],
      ...amounts.map((amount) => ['23/11/2026', 'x', amount]),
    ];
    expect(good(rows).incoming[0]?.amount).toBe(first);
  },
);

test.each([
  [
    'amounts of both conventions',
    [
      ['23/11/2026', '1.234.567'],
      ['23/11/2026', '287,490.00'],
    ],
    'decimalMark',
    3,
  ],
  [
    'thousands of both conventions',
    [
      ['23/11/2026', '1.234.567'],
      ['23/11/2026', '1,234,567'],
    ],
    'decimalMark',
    3,
  ],
  [
    'days that can be read two ways',
    [
      ['01/02/2026', '5000'],
      ['03/02/2026', '5000'],
    ],
    'dateOrder',
    2,
  ],
] as const)('%s are asked about, never guessed', (_, body, problem, firstLine) => {
  const rows = [['date', 'amount'], ...body];
  expect(read(rows)).toEqual({ ok: false, problem });
  expect(good(rows, { dateOrder: 'mdy', decimalMark: '.' }).incoming[0]?.line).toBe(firstLine);
});

test('under titles of an Indonesian bank the day comes first', () => {
  const rows = [
    ['Tgl.', 'Uraian', 'Kredit', 'Debet'],
    ['01/02/26', 'x', '5000', '-'],
  ];
  expect(good(rows).incoming[0]).toMatchObject({ day: '2026-02-01', amount: 5000 });
});

test('an amount of which neither a mark nor a column says the way is not taken for income', () => {
  const rows = [
    ['Date', 'Description', 'Amount', ''],
    ['23/11/2026', 'a', '5000', 'CR'],
    ['23/11/2026', 'b', '5000', 'DB'],
    ['23/11/2026', 'c', '5000', ''],
  ];
  expect(good(rows)).toMatchObject({
    incoming: [{ line: 2 }],
    outgoing: [3],
    unreadable: [{ line: 4, problem: { is: 'noDirection' } }],
  });
});

test('without titles one date, one amount and a text are enough; two columns of amounts are not', () => {
  const rows = [
    ['23/11/2026', 'TRSF RATNA', '150.000,00 CR'],
    ['24/11/2026', 'BIAYA ADM', '15.000,00 DB'],
  ];
  expect(good(rows)).toMatchObject({
    incoming: [{ line: 1, amount: 150_000, description: 'TRSF RATNA' }],
    outgoing: [2],
  });
  expect(read(rows.map((row) => [...row, '1.000.000,00']))).toEqual({ ok: false, problem: 'columns' });
});

const cell = fc.oneof(
  fc.constantFrom(
    '23/11/2026',
    "'24/11/2026",
    'PEND',
    '150.000,00',
    '150,000.00 CR',
    '-5',
    '.00',
    'CR',
    'DB',
    '',
  ),
  fc.string({ maxLength: 6 }),
);

test('law: every row below the titles that is not blank is in exactly one of the four', () => {
  const header = fc.constantFrom(
    ['Date', 'Description', 'Branch', 'Amount', '', 'Balance'],
    ['Tanggal Transaksi', 'Keterangan', 'Cabang', 'Jumlah', 'Saldo', ''],
    ['Tgl.', 'Rincian Transaksi', 'No. Referensi', 'Debit', 'Kredit', 'Saldo'],
  );
  const body = fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { maxLength: 12 });
  fc.assert(
    fc.property(header, body, (titles, lines) => {
      const statement = read([['x'], titles, ...lines], { dateOrder: 'dmy', decimalMark: '.' });
      if (!statement.ok) return;
      const { incoming, outgoing, pending, unreadable } = statement.value;
      const ended = [...incoming, ...unreadable].map(({ line }) => line).concat(outgoing, pending);
      const blank = (line: readonly string[]) => line.every((one) => one.trim() === '');
      const expected = lines.flatMap((line, at) => (blank(line) ? [] : [at + 3]));
      expect(ended.sort((one, other) => one - other)).toEqual(expected);
      expect(incoming.every(({ amount }) => amount > 0)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a bank row is known again wherever it stands, and equal rows are told apart by how many they are', () => {
  const { incoming } = good(statements.bcaPersonal.rows);
  const references = bankReferences(incoming);
  expect(new Set(references).size).toBe(incoming.length);
  expect(bankReferences([...incoming].reverse()).reverse()).toEqual(references);
  const twice = bankReferences([...incoming, ...incoming]);
  expect(new Set(twice).size).toBe(incoming.length * 2);
  expect(twice.slice(0, incoming.length)).toEqual(references);
  const note = `titip ${references.map(referenceMark).join(' ')}`;
  expect(referencesIn(note)).toEqual(references);
});
