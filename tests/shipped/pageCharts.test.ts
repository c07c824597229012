import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import type { Page, PageChart } from '../../src/workbook/page';
import { root } from '../../workbench/build/root';
import { memoryWorkbook } from '../../workbench/store/memory';
import { hostOf } from '../workbench/host/script';

const bundle = await drawingScript();

async function drawingScript(): Promise<string> {
  const contents = `
    import { googleLayout } from './src/google/layout';
    import { openSheets } from './src/google/openSheets';
    import { googlePages } from './src/google/pages';
    globalThis.draw = (page) => {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const open = openSheets(book);
      googlePages(book, open, googleLayout(book, open)).draw('Sheet1', page);
    };`;
  const stdin = { contents, resolveDir: root, sourcefile: join(root, 'draw.ts') };
  const built = await build({ stdin, bundle: true, format: 'iife', target: 'es2019', write: false });
  return built.outputFiles[0]?.text ?? '';
}

const chart = {
  title: 'Saldo',
  ranges: [{ row: 1, column: 1, rows: 4, columns: 4 }],
  row: 6,
  column: 1,
  width: 500,
  height: 300,
} as const;

function drawn(change: Pick<PageChart, 'kind' | 'legend' | 'stacked' | 'series'>) {
  const store = memoryWorkbook();
  const page: Page = {
    title: 'Kas',
    widths: [100],
    texts: [],
    formulas: [],
    looks: [{ area: { row: 1, column: 1, rows: 1, columns: 1 }, bold: true }],
    charts: [{ ...chart, ...change }],
  };
  const script = `${bundle}\nfunction run() { draw(${JSON.stringify(page)}) }`;
  expect(hostOf(script, { store }).execute({ function: 'run' })).toMatchObject({ ok: true });
  return store.sheets()[0]?.charts[0];
}

test.each(['area', 'bar', 'column', 'combo', 'line', 'pie'] as const)(
  'a page’s %s chart stands in its sheet with title, size and legend',
  (kind) => {
    expect(drawn({ kind, legend: 'bottom' })).toMatchObject({
      type: kind,
      headers: 1,
      title: 'Saldo',
      width: 500,
      height: 300,
      stacked: false,
      options: { legend: { position: 'bottom' }, useFirstColumnAsDomain: true },
    });
  },
);

test('columns may be stacked under a line', () => {
  expect(
    drawn({ kind: 'combo', legend: 'none', stacked: true, series: ['bars', 'bars', 'line'] }),
  ).toMatchObject({
    stacked: true,
    options: {
      legend: { position: 'none' },
      series: { 0: { type: 'bars' }, 1: { type: 'bars' }, 2: { type: 'line' } },
    },
  });
});
