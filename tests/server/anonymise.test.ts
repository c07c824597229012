import { expect, test } from 'vitest';
import { anonymise, anonymisePreview } from '../../src/server/anonymise';
import { changeCustomer } from '../../src/server/changeCustomer';
import { logFollowUp } from '../../src/server/logFollowUp';
import { logPromise } from '../../src/server/logPromise';
import { logService } from '../../src/server/logService';
import { mergeCustomers } from '../../src/server/mergeCustomers';
import { open } from '../../src/server/open';
import { refresh } from '../../src/server/refresh';
import { undo } from '../../src/server/undoCommit';
import { customers } from '../../src/workbook/schema/customers';
import { family } from '../../src/workbook/schema/family';
import { followUps } from '../../src/workbook/schema/followUps';
import { payments } from '../../src/workbook/schema/payments';
import { promises } from '../../src/workbook/schema/promises';
import { purchases } from '../../src/workbook/schema/purchases';
import { service } from '../../src/workbook/schema/service';
import { Killed, type MemoryWorld } from '../workbook/memoryWorld';
import { day, everything, put, rows, twoRatnas } from './people';

const nobody = { id: 'click-1', user: 'Dewi', code: 'C-0003' };
const greeting = (id: string, code: string, summary = '') => ({
  id,
  user: 'Dewi',
  form: { customerCode: code, kind: 'greeting', summary },
});
/** All that the workbook holds, its journal too. */
const allText = (world: MemoryWorld) =>
  [...world.sheets.keys()].map((name) => JSON.stringify(world.cells(name))).join();
const secrets = [
  'Ratna D"',
  'ratna d',
  '3456 7890',
  '12/03/1980',
  'Alergi',
  'cat biru',
  'adiknya',
  'Anaknya',
  'Euis',
];
const known = (world: MemoryWorld) =>
  secrets.filter((secret) => JSON.stringify(allText(world)).replace(/\\/g, '').includes(secret));

test('the preview says in words what goes, what stays, what is still owed, and until when it can be undone', () => {
  const world = twoRatnas();
  expect(anonymisePreview(world, { code: 'C-0003' })).toEqual({
    ok: true,
    value: {
      code: 'C-0003',
      name: 'Ratna D',
      becomes: 'Pelanggan C-0003',
      rows: [
        { sheet: 'Pelanggan', count: 1 },
        { sheet: 'Keluarga', count: 1 },
        { sheet: 'Pembelian', count: 2 },
        { sheet: 'Pembayaran', count: 1 },
        { sheet: 'Tindak Lanjut', count: 1 },
      ],
      says: [
        expect.stringContaining('dihapus di semua lembar'),
        expect.stringContaining('hitungan tidak berubah'),
        expect.stringContaining('Masih ada bon Rp25.000'),
        expect.stringContaining('Bisa diurungkan sampai ada simpanan berikutnya'),
        expect.stringContaining('riwayat versi Google Sheets'),
      ],
      hindrance: '',
    },
  });
});

test('what tells who they are goes from every sheet; what was sold and paid stays', () => {
  const world = twoRatnas();
  put(world, customers, 3, { note: 'Langganan sejak lama' });
  expect(anonymise(world, nobody)).toMatchObject({ ok: true, value: { summary: 'C-0003 dianonimkan' } });
  expect(rows(world, customers)).toMatchObject([
    { code: 'C-0001', name: 'Ratna Dewi', note: 'Suka bolu' },
    {
      code: 'C-0002',
      referredBy: 'Pelanggan C-0003',
      referredByCode: 'C-0003',
      note: 'Langganan sejak lama',
    },
    {
      code: 'C-0003',
      name: 'Pelanggan C-0003',
      doNotContact: true,
      referredBy: 'Ratna Dewi',
      referredByCode: 'C-0001',
    },
  ]);
  expect(Object.keys(rows(world, customers)[2] ?? {}).sort()).toEqual(
    ['code', 'doNotContact', 'name', 'referredBy', 'referredByCode'].sort(),
  );
  expect(rows(world, family)).toEqual([]);
  const shared = { customer: 'Pelanggan C-0003', customerCode: 'C-0003' };
  expect(rows(world, purchases)[1]).toEqual({
    no: 'P-000002',
    date: day('2026-11-02'),
    ...shared,
    item: 'Bolu',
    total: 40_000,
    method: 'Tempo',
    status: 'Belum',
  });
  expect(rows(world, purchases)[3]).toMatchObject({ ...shared, total: 25_000 });
  expect(rows(world, payments)).toEqual([
    { no: 'B-000001', date: day('2026-11-10'), ...shared, amount: 15_000, method: 'Tunai' },
  ]);
  expect(rows(world, followUps)).toEqual([
    { no: 'T-000001', when: day('2026-11-11'), ...shared, kind: 'Sapa' },
  ]);
});

test('what was promised to them and asked by them says nothing of them any more', () => {
  const world = twoRatnas();
  const customerCode = 'C-0003';
  const promised = logPromise(world, {
    id: 'early-1',
    user: 'Sari',
    form: { customerCode, promise: 'Bolu untuk Neng', due: '2026-12-01', note: 'Rumahnya jauh' },
  });
  expect(promised).toMatchObject({ ok: true });
  logService(world, {
    id: 'early-2',
    user: 'Sari',
    form: { customerCode, kind: 'complaint', note: 'Neng alergi' },
  });
  expect(anonymise(world, nobody)).toMatchObject({ ok: true });
  const whose = { customer: 'Pelanggan C-0003', customerCode };
  expect(rows(world, promises)).toMatchObject([{ ...whose, promise: '(dihapus)' }]);
  expect(rows(world, service)).toMatchObject([{ ...whose, kind: 'Keluhan' }]);
  refresh(world);
  for (const text of ['Neng', 'Rumahnya']) expect(allText(world)).not.toContain(text);
});

test('as the last save it can be taken back, cell by cell', () => {
  const world = twoRatnas();
  put(world, purchases, 5, { customerCode: 'C-0003' });
  const before = everything(world);
  anonymise(world, nobody);
  expect(open(world).last).toMatchObject({ id: 'click-1', undoable: true });
  expect(undo(world, ['click-1'], 'Dewi')).toMatchObject({ ok: true });
  expect(everything(world)).toEqual(before);
  expect(logFollowUp(world, greeting('click-2', 'C-0001'))).toMatchObject({ ok: true });
  expect(everything(world).slice(0, 2)).toEqual(before.slice(0, 2));
});

test('after the next save nothing of them is left, in the journal neither, and nothing before it can be undone', () => {
  const world = twoRatnas();
  // Earlier saves about the same person, and about the row that was merged into theirs.
  logFollowUp(world, greeting('early-1', 'C-0003', 'Alergi kacang, kata Euis'));
  logFollowUp(world, greeting('early-2', 'C-0002', 'Asep titip pesan'));
  changeCustomer(world, { id: 'early-0', user: '', code: 'C-0001', form: { email: 'lama@ratna.id' } });
  mergeCustomers(world, { id: 'early-3', user: 'Dewi', keep: 'C-0003', drop: 'C-0001' });
  anonymise(world, nobody);
  expect(known(world)).not.toEqual([]);
  expect(logFollowUp(world, greeting('click-2', 'C-0002'))).toMatchObject({ ok: true });
  expect(known(world)).toEqual([]);
  expect(allText(world)).not.toContain('Ratna Dewi');
  expect(allText(world)).not.toContain('lama@ratna.id');
  expect(allText(world)).toContain('Asep titip pesan');
  expect(undo(world, ['click-2'], 'Dewi')).toMatchObject({ ok: true });
  expect(open(world).last).toBeNull();
  expect(undo(world, ['click-1'], 'Dewi')).toEqual({ ok: false, problem: { is: 'nothingToUndo' } });
  expect(anonymise(world, nobody)).toMatchObject({ ok: true, value: { repeated: true } });
  expect(logFollowUp(world, greeting('early-1', 'C-0003', 'Alergi'))).toMatchObject({
    value: { repeated: true },
  });
});

test('who was once merged into them is forgotten, who bears a code again is not', () => {
  const world = twoRatnas();
  logFollowUp(world, greeting('early-1', 'C-0001', 'Rahasia Ratna'));
  const merge = { id: 'early-2', user: 'Dewi', keep: 'C-0003', drop: 'C-0001' };
  mergeCustomers(world, merge);
  undo(world, ['early-2'], 'Dewi');
  anonymise(world, nobody);
  refresh(world);
  // The merge was taken back: the other one is somebody else.
  expect(allText(world)).toContain('Rahasia Ratna');
  expect(known(world)).toEqual([]);
});

test('a save that is refused, or repeated, leaves it undoable', () => {
  const world = twoRatnas();
  anonymise(world, nobody);
  expect(logFollowUp(world, greeting('click-2', 'C-0099'))).toMatchObject({ ok: false });
  anonymise(world, nobody);
  expect(undo(world, ['click-1'], 'Dewi')).toMatchObject({ ok: true });
  expect(rows(world, customers)[2]).toMatchObject({ name: 'Ratna D' });
});

test('a save costs no more once they are forgotten', () => {
  const world = twoRatnas();
  const cost = (id: string) => {
    world.calls.length = 0;
    logFollowUp(world, greeting(id, 'C-0002'));
    return [...world.calls];
  };
  const usual = cost('a');
  anonymise(world, nobody);
  expect(cost('b').filter((call) => !usual.includes(call))).toEqual(['clear _Journal']);
  expect(cost('c')).toEqual(usual);
});

test('killed at any call of the save that forgets, the next one ends it', () => {
  const ready = () => {
    const world = twoRatnas();
    logFollowUp(world, greeting('early-1', 'C-0003', 'Alergi kacang'));
    anonymise(world, nobody);
    world.calls.length = 0;
    return world;
  };
  const undisturbed = ready();
  logFollowUp(undisturbed, greeting('click-2', 'C-0002'));
  const calls = undisturbed.calls.length;
  for (let call = 0; call < calls; call++) {
    const world = ready();
    world.killAt(call);
    expect(() => logFollowUp(world, greeting('click-2', 'C-0002')), `call ${call}`).toThrow(Killed);
    world.revive();
    refresh(world);
    expect(known(world), `call ${call}`).toEqual([]);
    expect(open(world).last?.id, `call ${call}`).not.toBe('click-1');
  }
});

test('killed at any call and tried again, it ends as if undisturbed', () => {
  const undisturbed = twoRatnas();
  anonymise(undisturbed, nobody);
  const expected = everything(undisturbed);
  const calls = undisturbed.calls.length;
  for (let call = 0; call < calls; call++) {
    const world = twoRatnas();
    world.killAt(call);
    expect(() => anonymise(world, nobody), `call ${call}`).toThrow(Killed);
    world.revive();
    expect(anonymise(world, nobody), `call ${call}`).toMatchObject({ ok: true });
    expect(everything(world), `call ${call}`).toEqual(expected);
  }
});

test.each([[{ code: 'C-0099' }], [{ code: '' }], [{ code: ['C-0003'] }], [{}]])('%j is nobody', (input) => {
  const world = twoRatnas();
  expect(anonymise(world, { id: 'x', user: '', ...input })).toMatchObject({
    problem: { is: 'unknownCustomer' },
  });
  expect(anonymisePreview(world, input)).toMatchObject({ problem: { is: 'unknownCustomer' } });
});
