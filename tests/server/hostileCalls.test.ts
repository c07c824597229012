import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, callNames } from '../../src/server/door';
import { setUp } from '../../src/server/setUp';
import { schema } from '../../src/workbook/schema';
import { hostileCells } from '../functions/hostileCells';
import { dateCell, memoryWorld } from '../workbook/memoryWorld';

/** A shop with a customer, a sale on credit, a transfer that waits, and an event. */
function shop() {
  const world = memoryWorld('id');
  setUp(world);
  const day = dateCell('2026-11-01');
  world.type('Pelanggan', 2, 1, [['C-0001', 'Ratna Dewi', 'Bu', '081234567890']]);
  const bill = ['', '', '', '', '', '', 50_000];
  world.type('Pembelian', 2, 1, [
    ['P-000001', day, '', 'Ratna Dewi', 'C-0001', ...bill, 'Tempo', 'Belum', day],
    ['P-000002', day, '', 'Ratna Dewi', 'C-0001', ...bill, 'Transfer', 'Menunggu', day],
  ]);
  world.type('Acara', 2, 1, [['A-001', 'Ciater', day, '', 2, 6]]);
  world.type('Undangan', 2, 1, [['U-00001', 'Ciater', 'A-001', 'Ratna Dewi', 'C-0001', 1]]);
  return world;
}
const cellsOf = (world: ReturnType<typeof shop>) =>
  [...world.sheets.keys()].map((name) => [name, world.cells(name)] as const);

/** What arrives has gone over the wire: only what JSON can say. */
const wired = (value: unknown): unknown => {
  const text = JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? String(each) : each));
  return text === undefined ? null : JSON.parse(text);
};

const known = [
  ...['C-0001', 'P-000001', 'P-000002', '2026-11-23', '37rb', 'greeting', 'cash', 'transfer', 'Sewa', 'x'],
  ...['A-001', 'U-00001', 'yesWithFamily', 'yesAlone', 'lock', 'skip', true, 2],
  ...['=1+1', '+62', '@SUM(A1)', '<img src=x onerror=alert(1)>', '\u202Eabc', '\uD800', '{name}', "'x"],
];
const anything = fc.oneof(
  fc.constantFrom(...known),
  fc.constantFrom(...hostileCells.map(({ value }) => wired(value))),
  fc.jsonValue({ maxDepth: 2 }).map(wired),
);
const keys = [
  ...schema.flatMap((table) => Object.keys(table.columns)),
  ...['customerCode', 'customerCodes', 'rows', 'choice', 'seen', 'columns', 'units', 'override', 'keep'],
  ...['code', 'drop', 'until', 'lines', 'about', 'why', 'take', 'newCustomer', 'hasHeader', '__proto__'],
  ...['reply', 'came', 'mark', 'spent', 'reserves', 'was'],
];
const form = fc.dictionary(fc.constantFrom(...keys), anything, { maxKeys: 8 });
const input = fc.oneof(
  anything,
  fc
    .record({ id: fc.oneof(fc.uuid(), anything), user: anything, form: fc.oneof(form, anything) })
    .chain((sent) => form.map((more) => ({ ...more, ...sent }))),
);

describe.each(callNames)('%s, whatever a stranger sends it,', (name) => {
  test('answers in words, writes nothing where it refuses, and never writes what Sheets would take for a formula', () => {
    fc.assert(
      fc.property(input, (sent) => {
        const world = shop();
        const before = cellsOf(world);
        const said = answer(world, name, sent);
        expect(wired(said)).toEqual(said);
        expect(world.lock.acquire()).toBe(true);
        const texts = cellsOf(world).flatMap(([, cells]) => cells.flat());
        expect(texts.filter((cell) => typeof cell === 'string' && /^[=+@-]/.test(cell))).toEqual([]);
        if (said.ok) return;
        expect(said.text.length).toBeGreaterThan(0);
        if (name !== 'setUp') expect(cellsOf(world)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

test('a call that does not exist is refused', () => {
  for (const name of ['', 'constructor', '__proto__', 'toString', null, 7, {}, ['open']]) {
    expect(answer(shop(), name, {})).toMatchObject({ ok: false, problem: 'unreadable' });
  }
});
