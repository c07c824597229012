import { expect, test } from 'vitest';
import { logFollowUp } from '../../src/server/logFollowUp';
import { setUp } from '../../src/server/setUp';
import { undo } from '../../src/server/undoCommit';
import type { Cell } from '../../src/workbook/cell';
import { columnsIn } from '../../src/workbook/header';
import type { customers } from '../../src/workbook/schema/customers';
import { followUps } from '../../src/workbook/schema/followUps';
import { Killed, type MemoryWorld, memoryWorld } from '../workbook/memoryWorld';

const shop = (): MemoryWorld => {
  const world = memoryWorld('id');
  expect(setUp(world)).toMatchObject({ ok: true });
  world.type('Pelanggan', 2, 1, [
    ['C-0001', 'Ratna Dewi'],
    ['C-0002', '=IMPORTXML("http://x","//a")'],
  ]);
  world.calls.length = 0;
  return world;
};

const rows = (world: MemoryWorld, sheet: string, table: typeof followUps | typeof customers) => {
  const [header = [], ...lines] = world.cells(sheet);
  const places = columnsIn(header, table.columns);
  return lines
    .filter((line) => line.some((cell) => cell !== ''))
    .map((line) => {
      const found: Record<string, Cell> = {};
      for (const [key, at] of places)
        if (line[at] !== '' && line[at] !== undefined) found[key] = line[at] as Cell;
      return found;
    });
};

const form = { id: 'click-1', user: 'Dewi', form: { customerCode: 'C-0001', kind: 'greeting' } };

test('a follow-up is logged with what was prefilled: now, the staff name, the customer and her code', () => {
  const world = shop();
  expect(logFollowUp(world, form)).toMatchObject({ ok: true, value: { summary: 'Sapa untuk Ratna Dewi' } });
  expect(rows(world, 'Tindak Lanjut', followUps)).toEqual([
    {
      no: 'T-000001',
      when: { serial: expect.closeTo(46349.3958, 3) },
      customer: 'Ratna Dewi',
      customerCode: 'C-0001',
      kind: 'Sapa',
      staff: 'Dewi',
      done: true,
    },
  ]);
});

test('logging costs the reads of its tables, one write and one format, two journal writes, lock and flush', () => {
  const world = shop();
  logFollowUp(world, form);
  expect(world.calls).toEqual([
    'lock',
    'sheets',
    'read Pengaturan',
    'read _Journal',
    'read Pelanggan',
    'read Tindak Lanjut',
    'write _Journal',
    'format Tindak Lanjut',
    'write Tindak Lanjut',
    'read rows Tindak Lanjut',
    'read Tindak Lanjut',
    'write _Journal',
    'flush',
  ]);
});

test('a repeated click is done once and answered as before', () => {
  const world = shop();
  const first = logFollowUp(world, form);
  expect(logFollowUp(world, form)).toMatchObject({
    ok: true,
    value: { repeated: true, summary: first.ok ? first.value.summary : '' },
  });
  expect(rows(world, 'Tindak Lanjut', followUps)).toHaveLength(1);
});

test('undo takes the follow-up back, once', () => {
  const world = shop();
  logFollowUp(world, form);
  expect(undo(world, ['click-1'], 'Dewi')).toMatchObject({ ok: true });
  expect(rows(world, 'Tindak Lanjut', followUps)).toEqual([]);
  expect(undo(world, ['click-1'], 'Dewi')).toMatchObject({ ok: true, value: { repeated: true } });
});

test('undo is refused where somebody has changed the row since', () => {
  const world = shop();
  logFollowUp(world, form);
  const [header = []] = world.cells('Tindak Lanjut');
  const summary = columnsIn(header, followUps.columns).get('summary') ?? 0;
  world.type('Tindak Lanjut', 2, summary + 1, [['Anaknya baru lahir']]);
  expect(undo(world, ['click-1'], 'Dewi')).toEqual({
    ok: false,
    problem: { is: 'changedSince', table: 'followUps', id: 'T-000001' },
  });
  expect(rows(world, 'Tindak Lanjut', followUps)).toMatchObject([{ summary: 'Anaknya baru lahir' }]);
});

test('killed at any call and tried again, the workbook ends as if undisturbed', () => {
  const undisturbed = shop();
  logFollowUp(undisturbed, form);
  const expected = rows(undisturbed, 'Tindak Lanjut', followUps);
  const calls = undisturbed.calls.length;
  for (let call = 0; call < calls; call++) {
    const world = shop();
    world.killAt(call);
    expect(() => logFollowUp(world, form), `call ${call}`).toThrow(Killed);
    world.revive();
    expect(logFollowUp(world, form), `call ${call}`).toMatchObject({ ok: true });
    expect(rows(world, 'Tindak Lanjut', followUps), `call ${call}`).toEqual(expected);
  }
});

test('while somebody else is saving, nothing is written and the answer says so', () => {
  const world = shop();
  world.lockedByAnother = true;
  expect(logFollowUp(world, form)).toEqual({ ok: false, problem: { is: 'busy' } });
  expect(rows(world, 'Tindak Lanjut', followUps)).toEqual([]);
});

test('a text that begins like a formula is never written so, neither in the table nor in the journal', () => {
  const world = shop();
  logFollowUp(world, {
    id: 'click-2',
    user: '=SUM(1)',
    form: { customerCode: 'C-0002', kind: 'offer', summary: '+62 812', outcome: "'); alert(1)//" },
  });
  for (const [name] of world.sheets) {
    if (name === 'Pelanggan') continue;
    for (const line of world.cells(name)) {
      for (const cell of line) if (typeof cell === 'string') expect(cell).not.toMatch(/^\s*['=+@-]/);
    }
  }
});
