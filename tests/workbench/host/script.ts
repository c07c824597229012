import { readFileSync } from 'node:fs';
import type { Faults } from '../../../workbench/host/faults';
import { Host, type HostOptions } from '../../../workbench/host/host';
import { nodeRealm } from '../../../workbench/host/realm-node';
import { type MemoryWorkbook, memoryWorkbook } from '../../../workbench/store/memory';

export const manifest = readFileSync(new URL('../../../appsscript.json', import.meta.url), 'utf8');

export interface Options extends Partial<Omit<HostOptions, 'bundle' | 'store'>> {
  readonly store?: MemoryWorkbook;
  readonly mode?: 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';
  readonly faults?: Faults;
}

/** A host around a script of one's own. */
export const hostOf = (bundle: string, { store, ...options }: Options = {}) =>
  new Host({
    store: store ?? memoryWorkbook({ locale: 'en_US' }),
    bundle,
    html: {},
    manifest,
    realm: nodeRealm,
    ...options,
  });

const prelude = `
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheets()[0];
  const cell = sheet.getRange(1, 1);`;

/** Runs the body of a function, in which `book`, `sheet` and `cell` (A1) are at hand. */
export const run = (body: string, { mode = 'FULL', faults = {}, ...options }: Options = {}) =>
  hostOf(`function run() {${prelude}\n${body}\n}`, options).execute({ function: 'run', mode, faults });

/** What the body answered, as plain data. */
export function value(body: string, options: Options = {}): unknown {
  const outcome = run(body, options);
  if (!('ok' in outcome && outcome.ok)) throw new Error(`failed: ${JSON.stringify(outcome)}`);
  return outcome.value === undefined ? undefined : JSON.parse(JSON.stringify(outcome.value));
}

/** The message with which the body failed. */
export function message(body: string, options: Options = {}): string {
  const outcome = run(body, options);
  if ('ok' in outcome && !outcome.ok) return `${outcome.error.name}: ${outcome.error.message}`;
  throw new Error('did not fail');
}
