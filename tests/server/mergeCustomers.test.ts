import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountsIn, accountTables } from '../../src/server/accounts';
import { duplicates } from '../../src/server/duplicates';
import { mergeCustomers, mergePreview } from '../../src/server/mergeCustomers';
import { undo } from '../../src/server/undoCommit';
import { openBook } from '../../src/workbook/book';
import { pointersTo } from '../../src/workbook/pointers';
import { customers } from '../../src/workbook/schema/customers';
import { family } from '../../src/workbook/schema/family';
import { followUps } from '../../src/workbook/schema/followUps';
import { payments } from '../../src/workbook/schema/payments';
import { purchases } from '../../src/workbook/schema/purchases';
import { idColumn } from '../../src/workbook/table';
import { Killed } from '../workbook/memoryWorld';
import { day, everything, put, rows, twoRatnas } from './people';

const merge = { id: 'click-1', user: 'Dewi', keep: 'C-0001', drop: 'C-0003' };
const pair = { keep: 'C-0001', drop: 'C-0003' };

test('rows that may be one customer are listed with who they are and why', () => {
  const world = twoRatnas();
  put(world, customers, 5, { code: 'C-0004', name: 'Budi', phone: '0811111111' });
  put(world, customers, 6, { code: 'C-0005', name: 'Budi' });
  world.calls.length = 0;
  expect(duplicates(world)).toEqual({
    count: 2,
    groups: [
      {
        why: 'Nomornya sama, namanya beda: mungkin satu orang, mungkin serumah',
        sure: false,
        customers: [
          { code: 'C-0001', name: 'Ratna Dewi', phone: '081234567890' },
          { code: 'C-0003', name: 'Ratna D', phone: '+62 812 3456 7890' },
        ],
      },
      {
        why: 'Namanya sama, nomornya belum lengkap',
        sure: false,
        customers: [{ code: 'C-0004' }, { code: 'C-0005' }],
      },
    ].map((group) =>
      expect.objectContaining({
        ...group,
        customers: group.customers.map((one) => expect.objectContaining(one)),
      }),
    ),
  });
  expect(world.calls).toEqual(['sheets', 'read Pengaturan', 'read Pelanggan', 'read Keluarga']);
});

test('the preview says what is filled, what differs and which stays, and how many rows of which sheet follow', () => {
  const world = twoRatnas();
  expect(mergePreview(world, pair)).toEqual({
    ok: true,
    value: {
      keep: { code: 'C-0001', name: 'Ratna Dewi', phone: '081234567890' },
      drop: { code: 'C-0003', name: 'Ratna D', phone: '+62 812 3456 7890' },
      filled: [
        { key: 'birthday', title: 'Ulang tahun', value: '12/03/1980' },
        { key: 'doNotContact', title: 'Jangan hubungi', value: '✓' },
      ],
      differing: [
        { key: 'name', title: 'Nama', kept: 'Ratna Dewi', dropped: 'Ratna D' },
        { key: 'phone', title: 'No. WA', kept: '081234567890', dropped: '+62 812 3456 7890' },
        { key: 'note', title: 'Catatan', kept: 'Suka bolu', dropped: 'Alergi kacang' },
      ],
      follows: [
        { sheet: 'Pelanggan', count: 1 },
        { sheet: 'Keluarga', count: 1 },
        { sheet: 'Pembelian', count: 2 },
        { sheet: 'Pembayaran', count: 1 },
        { sheet: 'Tindak Lanjut', count: 1 },
      ],
      hindrance: '',
    },
  });
  expect(world.calls.filter((call) => !call.startsWith('read') && call !== 'sheets')).toEqual([]);
});

test('every row that points to the dropped one points to the kept one, by code and by name', () => {
  const world = twoRatnas();
  expect(mergeCustomers(world, { ...merge, take: ['note'] })).toMatchObject({
    ok: true,
    value: { summary: 'Ratna D (C-0003) digabung ke C-0001' },
  });
  expect(rows(world, customers)).toEqual([
    {
      code: 'C-0001',
      name: 'Ratna Dewi',
      title: 'Bu',
      phone: '081234567890',
      birthday: '12/03/1980',
      note: 'Alergi kacang',
      doNotContact: true,
    },
    { code: 'C-0002', name: 'Asep', referredBy: 'Ratna Dewi', referredByCode: 'C-0001' },
  ]);
  for (const table of [purchases, payments, followUps, family]) {
    for (const row of rows(world, table)) {
      expect([row.customerCode, row.customer].join()).toMatch(/^(C-0001,Ratna Dewi|C-0002,Asep)$/);
    }
  }
});

test('nobody is left as their own referrer, and who brought the dropped one brought the kept one', () => {
  const world = twoRatnas();
  put(world, customers, 2, { referredBy: 'Ratna D', referredByCode: 'C-0003' });
  expect(mergeCustomers(world, merge)).toMatchObject({ ok: true });
  expect(rows(world, customers)[0]).not.toHaveProperty('referredBy');
  expect(rows(world, customers)[0]).not.toHaveProperty('referredByCode');
  const other = twoRatnas();
  put(other, customers, 2, { referredBy: 'Ratna D', referredByCode: 'C-0003' });
  put(other, customers, 4, { referredBy: 'Asep', referredByCode: 'C-0002' });
  expect(mergeCustomers(other, merge)).toMatchObject({ ok: true });
  expect(rows(other, customers)[0]).toMatchObject({ referredBy: 'Asep', referredByCode: 'C-0002' });
});

test('whatever table points to customers is followed without being named, and none is made for it', () => {
  const world = twoRatnas();
  const tables = [...new Set(pointersTo(customers).map(({ table }) => table))];
  expect(tables.length).toBeGreaterThan(6);
  const sheets = world.sheets.size;
  mergeCustomers(world, merge);
  expect(world.sheets.size).toBe(sheets);
  undo(world, ['click-1'], '');
  for (const table of tables.filter(({ key }) => key !== customers.key)) {
    const titles = Object.values(table.columns).map(({ title }) => title.id);
    if (!world.sheets.has(table.title.id)) {
      world.layout.addSheet(table.title.id);
      world.type(table.title.id, 1, 1, [titles]);
    }
    const id = idColumn(table) ?? '';
    put(world, table, 30, { [id]: 'X-1', customer: 'Ratna D', customerCode: 'C-0003' });
  }
  expect(mergeCustomers(world, { ...merge, id: 'click-2' })).toMatchObject({ ok: true });
  for (const table of tables) {
    const own = rows(world, table).filter((row) => Object.values(row).includes('C-0003'));
    expect(own, table.key).toEqual([]);
    if (table.key === customers.key) continue;
    expect(rows(world, table), table.key).toContainEqual(
      expect.objectContaining({ customer: 'Ratna Dewi', customerCode: 'C-0001' }),
    );
  }
});

test('the name of the dropped one can win, and then stands wherever the kept one did', () => {
  const world = twoRatnas();
  expect(mergeCustomers(world, { ...merge, take: ['name'] })).toMatchObject({ ok: true });
  expect(rows(world, purchases).map(({ customer, customerCode }) => [customer, customerCode])).toEqual([
    ['Ratna D', 'C-0001'],
    ['Ratna D', 'C-0001'],
    ['Asep', 'C-0002'],
    ['Ratna D', 'C-0001'],
  ]);
});

test('a merge costs one read per table that points to customers and writes that do not grow with the rows', () => {
  const costs = [1, 50].map((more) => {
    const world = twoRatnas();
    for (let at = 0; at < more; at++) {
      const own = at % 2 === 0 ? ['Ratna D', 'C-0003'] : ['Asep', 'C-0002'];
      put(world, purchases, at + 6, {
        no: `P-1${at}`,
        date: day('2026-11-20'),
        customer: own[0] ?? '',
        customerCode: own[1] ?? '',
        total: 5_000,
      });
    }
    world.calls.length = 0;
    expect(mergeCustomers(world, merge)).toMatchObject({ ok: true });
    return [...world.calls];
  });
  expect(costs[1]).toEqual(costs[0]);
  const reads = costs[0]?.filter((call) => call.startsWith('read')) ?? [];
  expect(reads.slice(0, 8)).toEqual([
    'read Pengaturan',
    'read _Journal',
    'read Pelanggan',
    'read Keluarga',
    'read Pembelian',
    'read Pembayaran',
    'read Tindak Lanjut',
    'read Undangan',
  ]);
  // Titles and ids once more of each table that was written, the codes filled in on the way first.
  expect(reads.slice(8).filter((call) => call.startsWith('read rows'))).toHaveLength(6);
  expect(reads.slice(8)).toHaveLength(12);
});

test('undo restores every cell', () => {
  const world = twoRatnas();
  // What the add-on itself fills in for a name typed by hand stays.
  put(world, purchases, 5, { customerCode: 'C-0003' });
  const before = everything(world);
  mergeCustomers(world, { ...merge, take: ['name', 'note', 'phone'] });
  expect(everything(world)).not.toEqual(before);
  expect(undo(world, ['click-1'], 'Dewi')).toMatchObject({ ok: true });
  expect(everything(world)).toEqual(before);
});

test('killed at any call and tried again, the workbook ends as if undisturbed', () => {
  const undisturbed = twoRatnas();
  mergeCustomers(undisturbed, merge);
  const expected = everything(undisturbed);
  const calls = undisturbed.calls.length;
  for (let call = 0; call < calls; call++) {
    const world = twoRatnas();
    world.killAt(call);
    expect(() => mergeCustomers(world, merge), `call ${call}`).toThrow(Killed);
    world.revive();
    expect(mergeCustomers(world, merge), `call ${call}`).toMatchObject({ ok: true });
    expect(everything(world), `call ${call}`).toEqual(expected);
  }
});

test.each([
  ['itself', { ...merge, drop: 'C-0001' }, 'refused', /pelanggan yang sama/],
  ['somebody unknown', { ...merge, drop: 'C-0099' }, 'refused', /mungkin sudah digabung/],
  ['nobody', { ...merge, keep: '' }, 'refused', /tidak ada lagi/],
  ['fields that are none', { ...merge, take: ['code'] }, 'unreadable', /./],
  ['a list that is none', { ...merge, take: 'name' }, 'unreadable', /./],
  ['codes that are none', { ...merge, keep: { toString: 'C-0001' } }, 'unreadable', /./],
])('a merge with %s is refused, and nothing is written', (_, input, is, text) => {
  const world = twoRatnas();
  const before = everything(world).slice(0, 2);
  const done = mergeCustomers(world, input);
  expect(done).toMatchObject({ ok: false, problem: { is } });
  if (!done.ok && 'text' in done.problem) expect(done.problem.text).toMatch(text);
  expect(everything(world).slice(0, 2)).toEqual(before);
});

test('whoever was merged already is not merged again', () => {
  const world = twoRatnas();
  mergeCustomers(world, merge);
  expect(mergeCustomers(world, { ...merge, id: 'click-2' })).toMatchObject({
    ok: false,
    problem: {
      is: 'refused',
      field: 'drop',
      text: 'C-0003 tidak ada lagi di lembar Pelanggan; mungkin sudah digabung.',
    },
  });
  expect(mergeCustomers(world, merge)).toMatchObject({ ok: true, value: { repeated: true } });
});

test('a row that may be a third person’s is not guessed: it is named, and cleared up first', () => {
  const world = twoRatnas();
  put(world, customers, 5, { code: 'C-0004', name: 'RATNA D' });
  expect(mergeCustomers(world, merge)).toMatchObject({
    ok: false,
    problem: { is: 'refused', text: expect.stringContaining('Pembelian baris 5') },
  });
  expect(mergePreview(world, pair)).toMatchObject({
    value: { hindrance: expect.stringContaining('Pembelian baris 5') },
  });
});

test('a row that shares its number with another cannot follow: it is named first', () => {
  const world = twoRatnas();
  put(world, purchases, 6, {
    no: 'P-000001',
    date: day('2026-11-20'),
    customerCode: 'C-0003',
    customer: 'Ratna D',
    total: 1,
  });
  expect(mergeCustomers(world, merge)).toMatchObject({
    problem: { is: 'refused', text: expect.stringContaining('Pembelian baris 6') },
  });
  const twice = twoRatnas();
  put(twice, customers, 5, { code: 'C-0003', name: 'Budi' });
  expect(mergeCustomers(twice, merge)).toMatchObject({
    problem: { is: 'refused', text: expect.stringContaining('Kode C-0003 ada di dua baris') },
  });
});

const names = fc.constantFrom('Ratna Dewi', 'Ratna D', 'Asep', 'ratna  d', 'Umum');
const sale = fc.record({
  customer: names,
  total: fc.integer({ min: -50_000, max: 500_000 }),
  unpaid: fc.boolean(),
});

test('law: what both bought, on how many days, and what both owed, is what the one did and owes', () => {
  const owes = (world: ReturnType<typeof twoRatnas>) => {
    const book = openBook(world);
    for (const table of accountTables) book.open(table);
    const accounts = accountsIn(book, world.today());
    const of = (code: string) => accounts.of(code)?.owed ?? 0;
    return of('C-0001') + of('C-0003');
  };
  const bought = (world: ReturnType<typeof twoRatnas>) => {
    const own = rows(world, purchases).filter(({ customer }) => /^ratna/i.test(String(customer)));
    return [
      own.reduce((sum, { total }) => sum + Number(total), 0),
      own.length,
      new Set(own.map(({ date }) => JSON.stringify(date))).size,
    ];
  };
  fc.assert(
    fc.property(fc.array(sale, { maxLength: 12 }), (sales) => {
      const world = twoRatnas();
      sales.forEach(({ customer, total, unpaid }, at) => {
        put(world, purchases, at + 6, {
          date: day(`2026-11-${10 + at}`),
          customer,
          total,
          method: unpaid ? 'Tempo' : 'Tunai',
          status: unpaid ? 'Belum' : 'Lunas',
        });
      });
      const before = [owes(world), bought(world)];
      expect(mergeCustomers(world, merge)).toMatchObject({ ok: true });
      expect([owes(world), bought(world)]).toEqual(before);
      expect(rows(world, purchases).filter(({ customerCode }) => customerCode === 'C-0003')).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
