import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CUSTOMER_REPORT } from '../../src/functions';
import { root } from '../build/root';
import { buildScript } from '../build/script';
import { buildSidebar } from '../build/sidebarPage';
import { Host, type Outcome } from '../host/host';
import { nodeRealm } from '../host/realm-node';
import { readScript } from '../host/script';
import { memoryWorkbook } from '../store/memory';

/** Sizes, counts, and times as ratios within one run: a machine's speed drifts, a ratio hardly. */
async function main(): Promise<void> {
  const [bundle, sidebar] = await Promise.all([buildScript(), buildSidebar()]);
  const kilobytes = (text: string) =>
    `${(text.length / 1024).toFixed(1)} KB (${(gzipSync(text).length / 1024).toFixed(1)} gzipped)`;
  print('What ships', [
    ['script', kilobytes(bundle)],
    ['sidebar', kilobytes(sidebar)],
    ['evaluating the script, against an empty one', `${evaluation(bundle).toFixed(1)} ×`],
  ]);
  print('Service calls and cells of an action (seconds on real Sheets are an estimate)', actions(bundle));
  print('CUSTOMER_REPORT, time against the size before', growth());
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** The two in turn, so that both meet the same machine. */
function evaluation(bundle: string): number {
  const scripts = [readScript(bundle), readScript('function onOpen() {}')];
  const times = scripts.map((): number[] => []);
  for (let round = 0; round < 41; round++) {
    for (const [at, script] of scripts.entries()) {
      times[at]?.push(timed(() => nodeRealm.evaluate(script, {}, Date.now)));
    }
  }
  return median(times[0] ?? []) / median(times[1] ?? []);
}

function actions(bundle: string): [string, string][] {
  const host = new Host({
    store: memoryWorkbook(),
    bundle,
    html: {},
    manifest: readFileSync(join(root, 'appsscript.json'), 'utf8'),
    realm: nodeRealm,
  });
  const lines = Array.from({ length: 1000 }, (_, at) => [
    `2026-0${(at % 9) + 1}-11`,
    `Pelanggan ${at % 90}`,
    String(10_000 + at),
  ]);
  const choice = {
    columns: { date: 0, customer: 1, amount: 2 },
    hasHeader: false,
    dateOrder: 'ymd',
    decimalMark: '.',
  };
  const call = (name: string, input: unknown) => host.callFromClient('callServer', [name, input]);
  const form = { customerCode: 'C-0001', kind: 'greeting' };
  return [
    ['set up a workbook', told(host.clickMenu('setUpWorkbook'))],
    ['set up again', told(host.clickMenu('setUpWorkbook'))],
    ['import 1,000 purchases', told(call('importPurchases', { id: 'a', user: '', rows: lines, choice }))],
    ['open the sidebar', told(call('open', {}))],
    ['log a follow-up', told(call('logFollowUp', { id: 'b', user: '', form }))],
    ['undo it', told(host.clickMenu('undoLast'))],
  ];
}

function told({ meter }: Outcome): string {
  const classes = Object.entries(meter.byClass()).map(([name, count]) => `${count} ${name}`);
  return `${meter.calls.length} calls (${classes.join(', ')}), ${meter.cellsRead} cells read, ${meter.cellsWritten} written, about ${meter.estimatedSeconds().toFixed(0)} s`;
}

function growth(): [string, string][] {
  const sizes = [1_000, 10_000, 100_000];
  const times = sizes.map((size) => {
    const report = reportOver(size);
    report();
    return median([1, 2, 3].map(() => timed(report)));
  });
  return sizes.map((size, at) => [
    `${size} purchases`,
    at === 0 ? 'the measure' : `${((times[at] ?? 0) / (times[at - 1] ?? 1)).toFixed(1)} × for 10 × the rows`,
  ]);
}

function reportOver(purchases: number): () => unknown {
  const people = purchases / 10;
  const column = (size: number, value: (at: number) => unknown) =>
    Array.from({ length: size }, (_, at) => [value(at)]);
  const code = (at: number) => `C-${at % people}`;
  const args = [
    column(people, code),
    column(people, (at) => `Pelanggan ${at}`),
    column(purchases, code),
    column(purchases, () => ''),
    column(
      purchases,
      (at) => `2026-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`,
    ),
    column(purchases, (at) => 10_000 + (at % 97) * 500),
  ] as const;
  const tiers = [
    ['Perak', 50_000, 30],
    ['Emas', 200_000, 14],
  ];
  return () => CUSTOMER_REPORT(...args, [], [], [], tiers, '2026-11-23', '', '', '', 'id', false);
}

function print(title: string, rows: readonly (readonly [string, string])[]): void {
  console.log(`\n${title}`);
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, text] of rows) console.log(`  ${name.padEnd(width)}  ${text}`);
}

await main();
