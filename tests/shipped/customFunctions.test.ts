import { expect, test } from 'vitest';
import { helpParts } from '../../workbench/build/help';
import { customFunctions } from '../../workbench/build/script';
import { memoryWorkbook } from '../../workbench/store/memory';
import { bundle, shippedHost } from './shop';

test('every custom function stands in the shipped script under its own help', () => {
  for (const help of customFunctions()) {
    expect(bundle).toContain(`${help.comment}\nfunction ${help.name}(${help.parameters.join(', ')}) {`);
    expect(helpParts(help).isCustomFunction).toBe(true);
  }
});

test('only what is public by intent can be called from a cell or a client', () => {
  const { host } = shippedHost();
  expect([...host.functions].sort()).toEqual(
    [
      ...[
        'addCashFlow',
        'addCustomerValue',
        'addHome',
        'addMoneyChecks',
        'addPromisePage',
        'addTryIdea',
        'callServer',
        'editMessages',
        'onEdit',
        'onInstall',
        'onOpen',
        'openImport',
        'openLog',
        'openSidebar',
        'openTrail',
        'refreshFigures',
        'setUpWorkbook',
        'undoLast',
      ],
      ...customFunctions().map(({ name }) => name),
    ].sort(),
  );
});

test('a cell gets numbers, words and tables, and is told what is wrong', () => {
  const { host } = shippedHost();
  expect(host.customFunction('CUSTOMER_VALUE', [60_000, 20_000, 45_000, 5_000])).toBe(1.6);
  expect(host.customFunction('customer_stage', [[[0], [2], [5], ['']], '', 'id'])).toEqual([
    ['Calon'],
    ['Pelanggan'],
    ['Tetap'],
    [''],
  ]);
  expect(() => host.customFunction('CUSTOMER_VALUE', [1, 1, 'abc'])).toThrow(
    'price must be a number, got "abc"',
  );
  expect(() => host.customFunction('CUSTOMER_VALUE', [1, 1, '#N/A'])).toThrow(
    'price must be a number, got "#N/A"',
  );
});

test.each(['Asia/Jakarta', 'America/New_York', 'Pacific/Kiritimati'])(
  'in zone %s dates go in and come out as the days that the cells show',
  (timeZone) => {
    const store = memoryWorkbook({ newRows: 20, timeZone });
    const { host } = shippedHost({ store });
    const clockOffset =
      { 'Asia/Jakarta': '+07:00', 'America/New_York': '-05:00', 'Pacific/Kiritimati': '+14:00' }[timeZone] ??
      'Z';
    const midnight = (day: string) => new Date(`${day}T00:00:00${clockOffset}`);
    const answer = host.customFunction('CUSTOMER_REPORT', [
      [['Kode'], ['C-1']],
      [['Nama'], ['Ratna']],
      [['Kode'], ['C-1'], ['C-1']],
      [['Nama'], [''], ['']],
      [['Tanggal'], [midnight('2026-01-31')], [midnight('2026-02-01')]],
      [['Total'], [100], [200]],
      [['Kode']],
      [['Nama']],
      [['Kapan']],
      [
        ['Jenjang', 'Minimal', 'Hari'],
        ['Perak', 300, 30],
      ],
      midnight('2026-02-10'),
      '',
      '',
      '',
      'id',
      true,
    ]) as unknown[][];
    expect(answer[1]?.slice(0, 4)).toEqual(['Pelanggan', 'Perak', 2, 300]);
    expect(answer[1]?.slice(4, 8).map((date) => (date as Date).toISOString())).toEqual(
      ['2026-01-31', '2026-02-01', '2026-02-01', '2026-03-03'].map((day) => midnight(day).toISOString()),
    );
  },
);
