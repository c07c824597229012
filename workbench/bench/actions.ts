import { purchases } from '../../src/workbook/schema/purchases';
import { Host, type Outcome } from '../host/host';
import { nodeRealm } from '../host/realm-node';
import { type MemoryWorkbook, memoryWorkbook } from '../store/memory';
import { manifest } from './manifest';
import type { Section } from './section';

export function actions(bundle: string): Section {
  const store = memoryWorkbook();
  const host = new Host({ store, bundle, html: {}, manifest, realm: nodeRealm });
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
  const bankRows = [
    ['Tanggal', 'Keterangan', 'Masuk'],
    ...lines.map(([day = '', name = '', amount = '']) => [day, `TRSF ${name}`, amount]),
  ];
  const seen = lines
    .slice(0, 20)
    .map((_, at) => ({ no: `P-${String(at + 1).padStart(6, '0')}`, units: 10_000 + at }));
  const call = (name: string, input: unknown) => host.callFromClient('callServer', [name, input]);
  const form = { customerCode: 'C-0001', kind: 'greeting' };
  const first = [
    ['set up a workbook', told(host.clickMenu('setUpWorkbook'))],
    ['set up again', told(host.clickMenu('setUpWorkbook'))],
    ['import 1,000 purchases', told(call('importPurchases', { id: 'a', user: '', rows: lines, choice }))],
  ] as const;
  leaveWaiting(store, seen.length);
  return {
    title: 'Service calls and cells of an action (seconds on real Sheets are an estimate)',
    rows: [
      ...first,
      ['open the sidebar', told(call('open', {}))],
      ['list the transfers that wait', told(call('waitingTransfers', {}))],
      ['check 1,000 rows of a bank', told(call('checkBank', { rows: bankRows }))],
      ['see 20 transfers', told(call('seeTransfers', { id: 'c', user: '', seen }))],
      ['log a follow-up', told(call('logFollowUp', { id: 'b', user: '', form }))],
      ['undo it', told(host.clickMenu('undoLast'))],
    ],
  };
}

/** The money of the first sales was sent, and nobody has seen it. */
function leaveWaiting(store: MemoryWorkbook, count: number): void {
  const titles = Object.values(purchases.title);
  const sheet = store.sheets().find(({ name }) => titles.includes(name));
  if (!sheet) throw new Error('no sheet of purchases');
  const { columns } = sheet.contentSize();
  const [header = []] = sheet.read('value', { row: 0, column: 0, rows: 1, columns });
  const { method, status } = purchases.columns;
  for (const [{ title }, word] of [
    [method, 'transfer'],
    [status, 'waiting'],
  ] as const) {
    const column = header.findIndex((cell) => Object.values(title).includes(String(cell)));
    const words = Array.from({ length: count }, () => [word]);
    sheet.write('value', { row: 1, column, rows: count, columns: 1 }, words);
  }
}

function told({ meter }: Outcome): string {
  const classes = Object.entries(meter.byClass()).map(([name, count]) => `${count} ${name}`);
  return `${meter.calls.length} calls (${classes.join(', ')}), ${meter.cellsRead} cells read, ${meter.cellsWritten} written, about ${meter.estimatedSeconds().toFixed(0)} s`;
}
