import { expect, test } from 'vitest';
import { addCustomer } from '../../src/server/addCustomer';
import { changeCustomer, customerFields } from '../../src/server/changeCustomer';
import { answer } from '../../src/server/door';
import { addFamilyMember, changeFamilyMember } from '../../src/server/familyMember';
import { undo } from '../../src/server/undoCommit';
import { customers } from '../../src/workbook/schema/customers';
import { family } from '../../src/workbook/schema/family';
import { purchases } from '../../src/workbook/schema/purchases';
import { Killed } from '../workbook/memoryWorld';
import { everything, put, rows, twoRatnas } from './people';

const request = (form: unknown, id = 'click-1') => ({ id, user: 'Dewi', form });
const euis = {
  name: 'Euis Komariah',
  title: 'Teh',
  phone: '0813-9999-0000',
  birthday: '5/6',
  interests: '=IMPORTXML("http://x")',
  branch: 'Pusat',
  referredByCode: 'C-0002',
  consent: true,
};
const change = (form: unknown, more = {}) => ({ id: 'click-1', user: 'Dewi', code: 'C-0001', form, ...more });
const member = { customerCode: 'C-0001', relation: 'child', ageBand: 'child' };

test('a customer is added with the next code, and who referred them by name and code', () => {
  const world = twoRatnas();
  expect(addCustomer(world, request(euis))).toMatchObject({
    ok: true,
    value: { summary: 'Pelanggan baru: Euis Komariah' },
  });
  expect(rows(world, customers)[3]).toEqual({
    ...euis,
    code: 'C-0004',
    birthday: '05/06',
    referredBy: 'Asep',
  });
  expect(JSON.stringify(world.cells('Pelanggan'))).not.toContain('"=IMPORTXML');
});

test('adding costs the reads of its table, one write and one format, two of the journal, lock and flush', () => {
  const world = twoRatnas();
  addCustomer(world, request(euis));
  expect(world.calls).toEqual([
    'lock',
    'sheets',
    'read Pengaturan',
    'read _Journal',
    'read Pelanggan',
    'write _Journal',
    'format Pelanggan',
    'write Pelanggan',
    'read rows Pelanggan',
    'read Pelanggan',
    'write _Journal',
    'flush',
  ]);
});

test('a number that is known already, however written, is refused with whose it is', () => {
  const world = twoRatnas();
  expect(answer(world, 'addCustomer', request({ name: 'Ratna', phone: '62 812-3456-7890' }))).toEqual({
    ok: false,
    problem: 'exists',
    field: 'phone',
    existing: 'C-0001',
    text: 'Nomor ini sudah dipakai Ratna Dewi (C-0001).',
  });
  expect(rows(world, customers)).toHaveLength(3);
});

test.each([
  [{ phone: '0811' }, { is: 'field', field: 'name', problem: { is: 'missing' } }],
  [{ name: '   ' }, { is: 'field', field: 'name', problem: { is: 'missing' } }],
  [
    { name: 'X', phone: '123' },
    { is: 'field', field: 'phone', problem: { is: 'notAPhone', text: '123' } },
  ],
  [
    { name: 'X', birthday: '31/2' },
    { is: 'field', field: 'birthday' },
  ],
  [
    { name: 'X', referredByCode: 'C-0099' },
    { is: 'refused', field: 'referredByCode' },
  ],
  [{ name: 'X', referredBy: 'Asep' }, { is: 'unreadable' }],
  [{ name: 'X', code: 'C-0009' }, { is: 'unreadable' }],
  [{ name: { toString: 'X' } }, { is: 'unreadable' }],
  [{ name: 'X', __proto__: { phone: 1 }, stage: 'regular' }, { is: 'unreadable' }],
  [null, { is: 'unreadable' }],
])('the form %j is refused at its field, and nothing is written', (form, problem) => {
  const world = twoRatnas();
  const before = everything(world);
  const wanted =
    form !== null && 'phone' in form && !('name' in form) ? { ...form, phone: '081122223333' } : form;
  expect(addCustomer(world, request(wanted))).toMatchObject({ ok: false, problem });
  expect(everything(world)[0]).toEqual(before[0]);
});

test('a form is filled with what stands there, days and choices as a form takes them back', () => {
  const world = twoRatnas();
  put(world, customers, 2, { kind: 'Usaha', birthday: '12/03/1980', nextPlanDate: { serial: 46_349 } });
  put(world, family, 3, { no: 'K-00002', customer: 'Ratna Dewi', customerCode: 'C-0001', relation: 'Anak' });
  expect(customerFields(world, { code: 'C-0001' })).toMatchObject({
    ok: true,
    value: {
      name: 'Ratna Dewi',
      fields: {
        kind: 'business',
        birthday: '12/03/1980',
        nextPlanDate: '2026-11-23',
        consent: false,
        email: '',
      },
      family: [{ no: 'K-00002', fields: { relation: 'child', consent: false } }],
    },
  });
  expect(customerFields(world, { code: 'C-0099' })).toMatchObject({ ok: false });
  expect(customerFields(world, 7)).toMatchObject({ ok: false });
});

test('only what differs is changed, and what is sent blank is emptied; undo brings it back', () => {
  const world = twoRatnas();
  const before = everything(world);
  const form = { name: 'Ratna Dewi', note: '', email: 'ratna@example.com', consent: true };
  expect(changeCustomer(world, change(form))).toMatchObject({
    value: {
      changes: [
        {
          table: 'customers',
          id: 'C-0001',
          before: { email: '', consent: '', note: 'Suka bolu' },
          after: { email: 'ratna@example.com', consent: true, note: '' },
        },
      ],
    },
  });
  expect(rows(world, customers)[0]).not.toHaveProperty('note');
  expect(undo(world, ['click-1'], 'Dewi')).toMatchObject({ ok: true });
  expect(everything(world)).toEqual(before);
  expect(changeCustomer(world, change({ name: 'Ratna Dewi' }, { id: 'click-2' }))).toMatchObject({
    value: { changes: [] },
  });
});

test('a new name stands wherever the old one did', () => {
  const world = twoRatnas();
  expect(changeCustomer(world, change({ name: 'Ratna Dewi Lestari' }))).toMatchObject({ ok: true });
  expect(rows(world, purchases)[0]).toMatchObject({ customer: 'Ratna Dewi Lestari', customerCode: 'C-0001' });
  expect(rows(world, customers)[2]).toMatchObject({ referredBy: 'Ratna Dewi Lestari' });
});

test('what somebody else changed meanwhile is not overwritten', () => {
  const world = twoRatnas();
  put(world, customers, 2, { note: 'Pindah rumah' });
  const sent = change({ note: 'Suka bolu kukus' }, { was: { note: 'Suka bolu' } });
  expect(changeCustomer(world, sent)).toMatchObject({
    problem: { is: 'refused', field: 'note', text: expect.stringContaining('Pindah rumah') },
  });
  expect(changeCustomer(world, { ...sent, id: 'click-2', form: { email: 'a@b.c' } })).toMatchObject({
    ok: true,
  });
  expect(rows(world, customers)[0]).toMatchObject({ note: 'Pindah rumah', email: 'a@b.c' });
});

test.each([
  [{ name: '' }, {}, { field: 'name' }],
  [{ phone: '+6281234567890' }, { code: 'C-0002' }, { is: 'exists', code: 'C-0001' }],
  [{ referredByCode: 'C-0001' }, {}, { field: 'referredByCode' }],
  [{ note: 'x' }, { was: 'x' }, { is: 'unreadable' }],
  [{ note: 'x' }, { code: 'C-0099' }, { is: 'unknownCustomer' }],
  [[], {}, { is: 'unreadable' }],
])('the change %j %j is refused', (form, more, problem) => {
  expect(changeCustomer(twoRatnas(), change(form, more))).toMatchObject({ ok: false, problem });
});

test('one of the family is added by relation and age band; name and date only with consent', () => {
  const world = twoRatnas();
  expect(addFamilyMember(world, request({ ...member, name: 'Neng' }))).toMatchObject({
    problem: { is: 'refused', field: 'consent', text: expect.stringContaining('Namanya') },
  });
  expect(addFamilyMember(world, request({ ...member, dateToRemember: '2016-05-01' }))).toMatchObject({
    problem: { is: 'refused', field: 'consent', text: expect.stringContaining('Tanggal') },
  });
  expect(addFamilyMember(world, request(member))).toMatchObject({
    ok: true,
    value: { summary: 'Keluarga Ratna Dewi' },
  });
  expect(
    addFamilyMember(world, request({ ...member, name: 'Neng', consent: true }, 'click-2')),
  ).toMatchObject({ ok: true });
  const added = { customer: 'Ratna Dewi', customerCode: 'C-0001', relation: 'Anak', ageBand: 'Anak' };
  expect(rows(world, family).slice(1)).toEqual([
    { ...added, no: 'K-00002' },
    { ...added, no: 'K-00003', name: 'Neng', consent: true },
  ]);
});

test('consent is not taken back while a name stands there; both can go at once', () => {
  const world = twoRatnas();
  addFamilyMember(world, request({ ...member, name: 'Neng', consent: true }));
  const changed = (form: unknown, id: string) =>
    changeFamilyMember(world, { id, user: 'Dewi', no: 'K-00002', form });
  expect(changed({ consent: false }, 'a')).toMatchObject({ problem: { field: 'consent' } });
  expect(changed({ ageBand: 'teen' }, 'b')).toMatchObject({ ok: true });
  expect(changed({ consent: false, name: '' }, 'c')).toMatchObject({ ok: true });
  expect(rows(world, family)[1]).toMatchObject({ ageBand: 'Remaja' });
  expect(rows(world, family)[1]).not.toHaveProperty('name');
});

test.each([
  [{ ...member, relation: '' }, { field: 'relation' }],
  [{ ...member, relation: 'tetangga' }, { field: 'relation' }],
  [{ ...member, customerCode: 'C-0099' }, { is: 'unknownCustomer' }],
  [{ ...member, no: 'K-9' }, { is: 'unreadable' }],
  ['x', { is: 'unreadable' }],
])('the family form %j is refused', (form, problem) => {
  expect(addFamilyMember(twoRatnas(), request(form))).toMatchObject({ ok: false, problem });
});

test.each([
  [{ no: 'K-9' }, 'refused'],
  [{ no: 7 }, 'refused'],
  [{ no: 'K-00001', form: { customer: 'x' } }, 'unreadable'],
])('nobody of a family is %j', (more, is) => {
  const sent = { id: 'x', user: '', form: { note: 'x' }, ...more };
  expect(changeFamilyMember(twoRatnas(), sent)).toMatchObject({ ok: false, problem: { is } });
});

test.each([
  ['addCustomer', request(euis)],
  ['changeCustomer', change({ name: 'Ratna Lestari', note: '' })],
  ['addFamilyMember', request(member)],
  [
    'changeFamilyMember',
    { id: 'click-1', user: 'Dewi', no: 'K-00001', form: { name: '', ageBand: 'child' } },
  ],
])('%s, killed at any call and tried again, ends as if undisturbed', (name, input) => {
  const undisturbed = twoRatnas();
  expect(answer(undisturbed, name, input)).toMatchObject({ ok: true });
  const expected = everything(undisturbed);
  const calls = undisturbed.calls.length;
  for (let call = 0; call < calls; call++) {
    const world = twoRatnas();
    world.killAt(call);
    expect(() => answer(world, name, input), `call ${call}`).toThrow(Killed);
    world.revive();
    expect(answer(world, name, input), `call ${call}`).toMatchObject({ ok: true });
    expect(everything(world), `call ${call}`).toEqual(expected);
  }
});

test.each([
  'duplicates',
  'mergePreview',
  'mergeCustomers',
  'anonymisePreview',
  'anonymise',
  'customerFields',
  'addCustomer',
  'changeCustomer',
  'addFamilyMember',
  'changeFamilyMember',
])('%s answers a stranger’s input in words', (name) => {
  const world = twoRatnas();
  for (const input of [
    null,
    7,
    'x',
    [],
    {},
    { id: 'x' },
    { id: 'x', code: {}, keep: [], drop: null, form: [[]], no: {} },
  ]) {
    const said = answer(world, name, input);
    if (name !== 'duplicates')
      expect(said).toMatchObject({ ok: false, text: expect.stringMatching(/\p{L}/u) });
  }
});
