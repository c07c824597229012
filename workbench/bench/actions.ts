import { Host, type Outcome } from '../host/host';
import { nodeRealm } from '../host/realm-node';
import { memoryWorkbook } from '../store/memory';
import { manifest } from './manifest';
import type { Section } from './section';

export function actions(bundle: string): Section {
  const host = new Host({ store: memoryWorkbook(), bundle, html: {}, manifest, realm: nodeRealm });
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
  return {
    title: 'Service calls and cells of an action (seconds on real Sheets are an estimate)',
    rows: [
      ['set up a workbook', told(host.clickMenu('setUpWorkbook'))],
      ['set up again', told(host.clickMenu('setUpWorkbook'))],
      ['import 1,000 purchases', told(call('importPurchases', { id: 'a', user: '', rows: lines, choice }))],
      ['open the sidebar', told(call('open', {}))],
      ['log a follow-up', told(call('logFollowUp', { id: 'b', user: '', form }))],
      ['undo it', told(host.clickMenu('undoLast'))],
    ],
  };
}

function told({ meter }: Outcome): string {
  const classes = Object.entries(meter.byClass()).map(([name, count]) => `${count} ${name}`);
  return `${meter.calls.length} calls (${classes.join(', ')}), ${meter.cellsRead} cells read, ${meter.cellsWritten} written, about ${meter.estimatedSeconds().toFixed(0)} s`;
}
