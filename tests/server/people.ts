import { expect } from 'vitest';
import { dayIn, daySerial } from '../../src/domain/day';
import { setUp } from '../../src/server/setUp';
import type { Cell } from '../../src/workbook/cell';
import { columnsIn } from '../../src/workbook/header';
import { customers } from '../../src/workbook/schema/customers';
import { family } from '../../src/workbook/schema/family';
import { followUps } from '../../src/workbook/schema/followUps';
import { payments } from '../../src/workbook/schema/payments';
import { purchases } from '../../src/workbook/schema/purchases';
import type { Table } from '../../src/workbook/table';
import { unguarded } from '../../src/workbook/typedText';
import { type MemoryWorld, memoryWorld } from '../workbook/memoryWorld';

/** Types a row by the keys of its columns, as a person would. */
export function put(
  world: MemoryWorld,
  table: Table,
  row: number,
  values: Readonly<Record<string, Cell>>,
): void {
  const sheet = table.title.id;
  const places = columnsIn(world.cells(sheet)[0] ?? [], table.columns);
  for (const [key, value] of Object.entries(values))
    world.type(sheet, row, (places.get(key) ?? -1) + 1, [[value]]);
}

/** The rows of a table by the keys of its columns as they read, blanks left out. */
export function rows(world: MemoryWorld, table: Table): Record<string, Cell>[] {
  const [header = [], ...lines] = world.cells(table.title.id);
  const places = columnsIn(header, table.columns);
  return lines
    .map((line) => {
      const row: Record<string, Cell> = {};
      for (const [key, at] of places) {
        const cell = line[at] ?? '';
        if (cell !== '') row[key] = typeof cell === 'string' ? unguarded(cell) : cell;
      }
      return row;
    })
    .filter((row) => Object.keys(row).length > 0);
}

/** All rows of the tables of people, whatever their order. */
export const everything = (world: MemoryWorld) =>
  [customers, family, purchases, payments, followUps].map((table) =>
    rows(world, table)
      .map((row) => JSON.stringify(row))
      .sort(),
  );

export const day = (text: string): Cell => ({ serial: daySerial(dayIn(text) ?? ('' as never)) });

/** Ratna stands in two rows; both buy, pay, talk and are referred to. */
export function twoRatnas(): MemoryWorld {
  const world = memoryWorld('id');
  expect(setUp(world)).toMatchObject({ ok: true });
  const people = [
    { code: 'C-0001', name: 'Ratna Dewi', title: 'Bu', phone: '081234567890', note: 'Suka bolu' },
    { code: 'C-0002', name: 'Asep', referredBy: 'Ratna D', referredByCode: 'C-0003' },
    {
      code: 'C-0003',
      name: 'Ratna D',
      phone: '+62 812 3456 7890',
      birthday: '12/03/1980',
      note: 'Alergi kacang',
      doNotContact: true,
      referredBy: 'Ratna Dewi',
      referredByCode: 'C-0001',
    },
  ];
  people.forEach((person, at) => {
    put(world, customers, at + 2, person);
  });
  const sold = [
    ['C-0001', 'Ratna Dewi', 100_000],
    ['C-0003', 'Ratna D', 40_000],
    ['C-0002', 'Asep', 70_000],
    ['', 'ratna d', 25_000],
  ] as const;
  sold.forEach(([customerCode, customer, total], at) => {
    const status =
      at === 1
        ? { method: 'Tempo', status: 'Belum', note: 'rumah cat biru' }
        : { method: 'Tunai', status: 'Lunas' };
    put(world, purchases, at + 2, {
      no: `P-00000${at + 1}`,
      date: day(`2026-11-0${at + 1}`),
      customer,
      customerCode,
      item: 'Bolu',
      total,
      ...status,
    });
  });
  put(world, payments, 2, {
    no: 'B-000001',
    date: day('2026-11-10'),
    customer: 'Ratna D',
    customerCode: 'C-0003',
    amount: 15_000,
    method: 'Tunai',
    note: 'titip adiknya',
  });
  put(world, followUps, 2, {
    no: 'T-000001',
    when: day('2026-11-11'),
    customer: 'Ratna D',
    customerCode: 'C-0003',
    kind: 'Sapa',
    summary: 'Anaknya sakit',
  });
  put(world, family, 2, {
    no: 'K-00001',
    customer: 'Ratna D',
    customerCode: 'C-0003',
    name: 'Euis',
    relation: 'Anak',
  });
  world.calls.length = 0;
  return world;
}
