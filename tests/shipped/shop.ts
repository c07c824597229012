import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../workbench/build/root';
import { buildScript } from '../../workbench/build/script';
import type { BookState } from '../../workbench/host/bookState';
import type { User } from '../../workbench/host/execution';
import { Host } from '../../workbench/host/host';
import { nodeRealm } from '../../workbench/host/realm-node';
import type { Rules } from '../../workbench/host/rules';
import { RecordingSurface } from '../../workbench/host/surface';
import { type MemoryWorkbook, memoryWorkbook } from '../../workbench/store/memory';
import { snapshotWorkbook } from '../../workbench/store/snapshot';
import type { StoredValue, WorkbookStore } from '../../workbench/store/store';

/** The script as it ships, built once. */
export const bundle = await buildScript();
export const manifest = readFileSync(join(root, 'appsscript.json'), 'utf8');

export interface ShopOptions {
  readonly store?: MemoryWorkbook;
  readonly state?: BookState;
  readonly rules?: Partial<Rules>;
  readonly user?: Partial<User>;
  readonly now?: string;
}

/** The shipped script on a workbook in memory. */
export function shippedHost({
  store = memoryWorkbook({ newRows: 40 }),
  state,
  rules,
  user,
  now,
}: ShopOptions = {}) {
  const ui = new RecordingSurface();
  const at = Date.parse(now ?? '2026-11-23T09:30:00+07:00');
  const host = new Host({
    store,
    bundle,
    manifest,
    html: { sidebar: '<!DOCTYPE html><body data-card="today"></body>' },
    realm: nodeRealm,
    now: () => at,
    ui,
    user: { locale: 'id', ...user },
    ...(state ? { state } : {}),
    ...(rules ? { rules } : {}),
  });
  return { host, store, ui };
}

/** A workbook that has been set up, with a few customers typed by hand. */
export function shop(options: ShopOptions = {}) {
  const made = shippedHost(options);
  const outcome = made.host.clickMenu('setUpWorkbook');
  if (!('ok' in outcome && outcome.ok)) throw new Error(JSON.stringify(outcome));
  type(made.store, 'Pelanggan', 1, 0, [
    ['C-0001', 'Ratna Dewi', 'Bu', '081234567890'],
    ['C-0002', 'Siti Nurhayati', 'Bu', '081300000001'],
    ['C-0003', 'Siti Nurhayati', 'Teh', '081300000002'],
  ]);
  return made;
}

export const sheetOf = (store: WorkbookStore, name: string) => {
  const sheet = store.sheets().find((other) => other.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** One cell, counted from 0. */
export const cell = (
  store: WorkbookStore,
  sheet: string,
  facet: 'value' | 'formula',
  row: number,
  column: number,
) => sheetOf(store, sheet).read(facet, { row, column, rows: 1, columns: 1 })[0]?.[0];

/** The workbook but for the numbers of its charts: one drawn anew has another. */
export const unnumbered = (store: WorkbookStore): unknown =>
  JSON.parse(
    JSON.stringify(snapshotWorkbook(store, { without: ['_Journal'] }), (key, value) =>
      key === 'id' ? 0 : value,
    ),
  );

/** Puts values into cells as they are stored; counted from 0. */
export function type(
  store: WorkbookStore,
  name: string,
  row: number,
  column: number,
  rows: readonly (readonly StoredValue[])[],
): void {
  const columns = rows[0]?.length ?? 0;
  sheetOf(store, name).write('value', { row, column, rows: rows.length, columns }, rows);
}

/** Customers of these names, each with one purchase on that day (a serial): the first has bought most. */
export function typeBuyers(store: WorkbookStore, names: readonly string[], bought: number): void {
  const code = (at: number) => `C-000${at + 1}`;
  const people = names.map((name, at) => [code(at), name, 'Bu', `08123456789${at}`]);
  const sales = names.map((name, at) => {
    const sale = [`P-00000${at + 1}`, bought, null, name, code(at), 'Nastar', null, 1];
    return [...sale, null, null, null, 900_000 - at * 100_000];
  });
  type(store, 'Pelanggan', 1, 0, people);
  type(store, 'Pembelian', 1, 0, sales);
}

/** The rows of a sheet by its titles, blanks left out. */
export function rowsOf(store: WorkbookStore, name: string): Record<string, StoredValue>[] {
  const sheet = sheetOf(store, name);
  const { rows, columns } = sheet.contentSize();
  const [header = [], ...lines] = sheet.read('value', { row: 0, column: 0, rows, columns });
  return lines
    .map((line) =>
      Object.fromEntries(line.flatMap((cell, at) => (cell === null ? [] : [[String(header[at]), cell]]))),
    )
    .filter((row) => Object.keys(row).length > 0);
}

export const call = (host: Host, name: string, input: unknown, faults = {}) =>
  host.callFromClient('callServer', [name, input], faults);

/** The value of an answer that must be a good one. */
export function good(outcome: ReturnType<typeof call>): Record<string, unknown> {
  const answer =
    'ok' in outcome && outcome.ok
      ? (outcome.value as { ok?: boolean; value?: Record<string, unknown> })
      : null;
  if (!answer?.ok) throw new Error(JSON.stringify('ok' in outcome ? { ...outcome, meter: null } : 'killed'));
  return answer.value ?? {};
}

/** The calls of one look at a table that was written, whether its rows and columns still stand: titles, and ids. */
export const looking: readonly string[] = ['Range.getValues', 'Range.getValues'];
