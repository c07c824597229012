import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/day';
import { findLeaks } from '../../src/server/findLeaks';
import { setUp } from '../../src/server/setUp';
import { openBook } from '../../src/workbook/book';
import type { Written } from '../../src/workbook/cell';
import { writeCell } from '../../src/workbook/cellKind';
import { columnsIn } from '../../src/workbook/header';
import { cash } from '../../src/workbook/schema/cash';
import { payments } from '../../src/workbook/schema/payments';
import { purchases } from '../../src/workbook/schema/purchases';
import type { Table } from '../../src/workbook/table';
import { leakyShop } from '../../workbench/sample/leaky';
import { type Shop, sampleShop } from '../../workbench/sample/shop';
import { type MemoryWorld, memoryWorld } from '../workbook/memoryWorld';

const today = '2026-11-23' as Day;

/** The shop typed into a new workbook, sheet by sheet. */
function typed(shop: Shop, language: 'id' | 'en'): MemoryWorld {
  const world = memoryWorld(language);
  expect(setUp(world)).toMatchObject({ ok: true });
  const { style } = openBook(world);
  const fill = (table: Table, rows: readonly Readonly<Record<string, unknown>>[]) => {
    const sheet = table.title[language];
    const places = columnsIn(world.cells(sheet)[0] ?? [], table.columns);
    for (const [key, at] of places) {
      const kind = table.columns[key]?.kind ?? { is: 'text' };
      const cell = (written: Written) =>
        kind.is === 'day' && typeof written === 'number' ? { serial: written } : written;
      world.type(
        sheet,
        2,
        at + 1,
        rows.map((row) => [cell(writeCell(kind, row[key], style))]),
      );
    }
  };
  fill(purchases, shop.purchases);
  fill(payments, shop.payments);
  fill(cash, shop.cash);
  return world;
}

test.each(['id', 'en'] as const)(
  'in a workbook (%s) the sample shop is clean, and of the leaky one each leak but one is told',
  (language) => {
    expect(findLeaks(openBook(typed(sampleShop(today), language)), today)).toEqual({ count: 0, leaks: [] });
    const { shop, seeded } = leakyShop(today);
    const { count, leaks } = findLeaks(openBook(typed(shop, language)), today, 100);
    expect(count).toBe(leaks.length);
    const names = (all: readonly { readonly kind: string; readonly about: string }[]) =>
      all.map(({ kind, about }) => `${kind} ${about}`).sort();
    // Power in the busiest month of all may pass for what rises with sales.
    const power = (name: string) => !name.startsWith('farAbove Listrik');
    expect(names(leaks).filter(power)).toEqual(names(seeded).filter(power));
  },
);
