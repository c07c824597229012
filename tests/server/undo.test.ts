import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { addCustomer } from '../../src/server/addCustomer';
import { anonymise } from '../../src/server/anonymise';
import { changeCustomer } from '../../src/server/changeCustomer';
import { logFollowUp } from '../../src/server/logFollowUp';
import { logPayment } from '../../src/server/logPayment';
import { logSale } from '../../src/server/logSale';
import { mergeCustomers } from '../../src/server/mergeCustomers';
import { trail } from '../../src/server/trail';
import { undo, undoSeveral } from '../../src/server/undoCommit';
import { customers } from '../../src/workbook/schema/customers';
import { payments } from '../../src/workbook/schema/payments';
import { purchases } from '../../src/workbook/schema/purchases';
import type { MemoryWorld } from '../workbook/memoryWorld';
import { everything, put, rows, twoRatnas as typedShop } from './people';

const user = 'Sari';
/** With the code that any save would give to a row typed by hand. */
function twoRatnas(): MemoryWorld {
  const world = typedShop();
  put(world, purchases, 5, { customerCode: 'C-0003' });
  return world;
}
const ok = (result: { readonly ok: boolean }) => {
  expect(result).toMatchObject({ ok: true });
};
const note = (world: MemoryWorld, id: string, text: string, code = 'C-0002') =>
  ok(changeCustomer(world, { id, user: 'Dewi', code, form: { note: text } }));
const entryOf = (world: MemoryWorld, id: string) => trail(world).entries.find((entry) => entry.id === id);
const tally = { histories: 0, saves: 0, takenBack: 0, hindered: 0, idsGivenAgain: 0 };

afterAll(() => {
  console.log(`Undo of any: ${JSON.stringify(tally)}; every one ended where it had begun.`);
});

test('anybody can take back any save, not only the last and not only their own; that too is in the trail', () => {
  const world = twoRatnas();
  note(world, 'a', 'suka manis');
  ok(logFollowUp(world, { id: 'b', user, form: { customerCode: 'C-0001', kind: 'greeting' } }));
  ok(undo(world, ['a'], user));
  expect(rows(world, customers)[1]).not.toHaveProperty('note');
  const [undone, followUp, changed] = trail(world).entries;
  expect(undone).toMatchObject({ who: 'Sari', when: '2026-11-23 09:30', standing: false });
  expect(undone?.what).toBe(`Diurungkan: ${changed?.what}`);
  expect(followUp).toMatchObject({ id: 'b', standing: true, note: '' });
  expect(changed).toMatchObject({ id: 'a', who: 'Dewi', standing: false, note: 'Sudah diurungkan.' });
});

test('what was changed since is not overwritten: it is named, and the others can be taken back without it', () => {
  const world = twoRatnas();
  note(world, 'a', 'suka manis');
  note(world, 'b', 'suka asin', 'C-0001');
  note(world, 'c', 'suka pedas', 'C-0003');
  put(world, customers, 2, { note: 'kata Asep: suka asin sekali' });
  expect(entryOf(world, 'b')).toMatchObject({ standing: true, note: expect.stringContaining('C-0001') });
  expect(undo(world, ['b'], user)).toMatchObject({ problem: { is: 'changedSince', id: 'C-0001' } });
  const before = everything(world);
  expect(undo(world, ['c', 'b', 'a'], user)).toMatchObject({
    problem: { is: 'hindered', of: [{ entry: { id: 'b' }, hindrance: { is: 'changedSince' } }] },
  });
  expect(everything(world)).toEqual(before);
  ok(undo(world, ['c', 'a'], user));
  expect(rows(world, customers).map((row) => row.note)).toEqual([
    'kata Asep: suka asin sekali',
    undefined,
    'Alergi kacang',
  ]);
});

test('what is left standing also hinders what lies behind it in the same cells, and says so at once', () => {
  const world = twoRatnas();
  note(world, 'a', 'suka manis');
  note(world, 'b', 'suka asin');
  put(world, customers, 3, { note: 'tulisan tangan' });
  expect(undo(world, ['b', 'a'], user)).toMatchObject({
    problem: { is: 'hindered', of: [{ entry: { id: 'b' } }, { entry: { id: 'a' } }] },
  });
});

test('a row to which others point is not taken away from under them; together with them it is', () => {
  const world = twoRatnas();
  ok(addCustomer(world, { id: 'a', user, form: { name: 'Euis', phone: '0813999900001' } }));
  const code = String(rows(world, customers)[3]?.code);
  const sale = { customerCode: code, lines: [{ item: 'Nastar', unitPrice: '45rb' }], method: 'credit' };
  ok(logSale(world, { id: 'b', user, form: { ...sale, due: '2026-12-01', override: 'kenal baik' } }));
  const no = String(rows(world, purchases)[4]?.no);
  put(world, payments, 3, { no: 'B-000002', purchaseNo: no, amount: 20_000 });
  expect(undo(world, ['a'], user)).toMatchObject({
    problem: { is: 'stillUsed', table: 'customers', id: code, by: { table: 'purchases', id: no } },
  });
  expect(undo(world, ['b'], user)).toMatchObject({
    problem: { is: 'stillUsed', table: 'purchases', id: no, by: { table: 'payments' } },
  });
  expect(entryOf(world, 'a')?.note).toContain(no);
  put(world, payments, 3, { no: '', purchaseNo: '', amount: '' });
  ok(undo(world, ['b', 'a'], user));
  expect(rows(world, customers)).toHaveLength(3);
  expect(rows(world, purchases)).toHaveLength(4);
});

test('what has been taken back by somebody else meanwhile is no hindrance, and is not taken back twice', () => {
  const world = twoRatnas();
  note(world, 'a', 'suka manis');
  note(world, 'b', 'suka asin');
  ok(undo(world, ['b'], 'Rudi'));
  ok(undo(world, ['b', 'a'], user));
  expect(rows(world, customers)[1]).not.toHaveProperty('note');
  const told = trail(world).entries.length;
  for (const ids of [['a'], ['b'], ['b', 'a'], ['a', 'b']]) ok(undo(world, ids, user));
  expect(trail(world).entries).toHaveLength(told);
});

test('nothing before somebody was made nobody comes back, unless that is itself taken back first', () => {
  const world = twoRatnas();
  ok(changeCustomer(world, { id: 'a', user, code: 'C-0003', form: { note: '' }, was: {} }));
  ok(anonymise(world, { id: 'b', user, code: 'C-0003' }));
  expect(undo(world, ['a'], user)).toMatchObject({ problem: { is: 'nothingToUndo' } });
  expect(entryOf(world, 'a')).toMatchObject({
    standing: false,
    note: expect.stringContaining('dianonimkan'),
  });
  ok(undo(world, ['b'], user));
  ok(undo(world, ['a'], user));
  expect(rows(world, customers)[2]).toMatchObject({ name: 'Ratna D', note: 'Alergi kacang' });
});

test('an undo that Sheets refused once can be asked for again', () => {
  const world = twoRatnas();
  note(world, 'a', 'suka manis');
  const { write } = world.grid;
  Object.assign(world.grid, {
    write(...args: Parameters<typeof write>) {
      if (args[0] === 'Pelanggan') throw new Error('This sheet is protected.');
      write(...args);
    },
  });
  expect(undo(world, ['a'], user)).toMatchObject({ problem: { is: 'withdrawn' } });
  Object.assign(world.grid, { write });
  ok(undo(world, ['a'], user));
  expect(rows(world, customers)[1]).not.toHaveProperty('note');
});

test.each([
  [{}],
  [{ ids: [] }],
  [{ ids: 'a' }],
  [{ ids: [7] }],
  [{ ids: Array.from({ length: 31 }, (_, at) => String(at)) }],
])('a list that is none, or too long, is refused: %j', (input) => {
  expect(undoSeveral(twoRatnas(), input)).toEqual({ ok: false, problem: { is: 'unreadable' } });
});

/** What changes nothing is not in the journal. */
const isSaved = (result: ReturnType<typeof addCustomer> | undefined) =>
  result?.ok === true && result.value.changes.length > 0;

const merge = (world: MemoryWorld, id: string, n: number) =>
  mergeCustomers(world, { id, user, keep: `C-000${(n % 3) + 1}`, drop: `C-000${((n + 1) % 3) + 1}` });

/** Kinds of saves that build on each other. */
const saves = [
  (world: MemoryWorld, id: string, n: number) =>
    changeCustomer(world, { id, user, code: `C-000${(n % 3) + 1}`, form: { note: `catatan ${n}` } }),
  (world: MemoryWorld, id: string, n: number) =>
    addCustomer(world, { id, user, form: { name: `Orang ${id}`, phone: `08139999${1000 + n}${id}` } }),
  (world: MemoryWorld, id: string, n: number) =>
    logFollowUp(world, { id, user, form: { customerCode: `C-000${(n % 5) + 1}`, kind: 'greeting' } }),
  (world: MemoryWorld, id: string, n: number) =>
    logSale(world, {
      id,
      user,
      form: {
        customerCode: `C-000${(n % 5) + 1}`,
        lines: [{ item: 'Bolu', unitPrice: '40rb' }],
        keepPrices: true,
      },
    }),
  (world: MemoryWorld, id: string, n: number) =>
    logPayment(world, {
      id,
      user,
      form: { purchaseNo: `P-00000${(n % 6) + 1}`, amount: '5rb', method: 'cash' },
    }),
  merge,
] as const;

test('law: whatever was saved, taking all back down to any entry ends where that one had begun', () => {
  const step = fc.tuple(fc.nat({ max: saves.length - 1 }), fc.nat({ max: 20 }));
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), fc.nat(), (steps, cut) => {
      const world = twoRatnas();
      const before: ReturnType<typeof everything>[] = [];
      const done: string[] = [];
      steps.forEach(([kind, n], at) => {
        const then = everything(world);
        if (!isSaved(saves[kind]?.(world, String(at), n))) return;
        before.push(then);
        done.push(String(at));
      });
      if (done.length === 0) return;
      const from = cut % done.length;
      ok(undo(world, done.slice(from).reverse(), user));
      expect(everything(world)).toEqual(before[from]);
      tally.histories += 1;
      tally.saves += done.length;
      tally.takenBack += done.length - from;
    }),
    { numRuns: 150 },
  );
});

test('law: one of many is taken back alone only where that changes nothing that came after it', () => {
  const step = fc.tuple(fc.nat({ max: saves.length - 1 }), fc.nat({ max: 20 }));
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 6 }), fc.nat(), (steps, pick) => {
      const world = twoRatnas();
      const done = steps.flatMap(([kind, n], at) =>
        isSaved(saves[kind]?.(world, String(at), n)) ? [String(at)] : [],
      );
      const chosen = done[pick % Math.max(done.length, 1)];
      if (chosen === undefined) return;
      const whole = everything(world);
      const alone = undo(world, [chosen], user);
      if (alone.ok) {
        const left = [...done].reverse().filter((id) => id !== chosen && !undo(world, [id], user).ok);
        // The others can still go, one by one, as if it had never been there.
        if (left.length === 0) expect(everything(world)).toEqual(everything(twoRatnas()));
        // But for a merge: the id that it frees is given to somebody else, and only one of the two can come back.
        else expect(steps.some(([kind]) => saves[kind] === merge)).toBe(true);
        if (left.length > 0) tally.idsGivenAgain += 1;
      } else {
        expect(everything(world)).toEqual(whole);
        tally.hindered += 1;
      }
    }),
    { numRuns: 150 },
  );
});
