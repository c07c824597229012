import { expect, test } from 'vitest';
import { Meter } from '../../../workbench/host/meter';
import { run } from './script';

const metered = (body: string) => run(body).meter;

test('handles are counted apart and cost nothing', () => {
  const none = metered('');
  const more = metered('for (let i = 1; i < 100; i++) sheet.getRange(i, 1).getA1Notation()');
  expect(more.handles - none.handles).toBe(198);
  expect(more.calls).toEqual(none.calls);
  expect(more.estimatedSeconds()).toBe(none.estimatedSeconds());
});

test('calls of one method can be counted', () => {
  const meter = metered('cell.getValue(); cell.getValue(); cell.getFormula()');
  expect([
    meter.count('Range.getValue'),
    meter.count('Range.getFormula'),
    meter.count('Range.setValue'),
  ]).toEqual([2, 1, 0]);
});

test('3.20 one block is one call, however many cells it has', () => {
  const meter = metered('sheet.getRange(1, 1, 1000, 26).getValues()');
  expect([meter.byClass().read, meter.cellsRead]).toEqual([1, 26_000]);
});

test('a call that is refused was made all the same', () => {
  expect(metered('cell.setValues([[1], [2]])').byClass().write).toBe(1);
});

test('3.20 cell by cell costs more than at once, and the estimate says so', () => {
  const single = metered('for (let i = 1; i <= 100; i++) sheet.getRange(i, 1).setValue(i)');
  const block = metered('sheet.getRange(1, 1, 100, 1).setValues(Array.from({ length: 100 }, (_, i) => [i]))');
  expect(single.cellsWritten).toBe(block.cellsWritten);
  expect(single.estimatedSeconds()).toBeGreaterThan(10 * block.estimatedSeconds());
});

test('2.16 an execution costs a second before it does anything', () => {
  expect(new Meter().estimatedSeconds()).toBe(1);
});

test('each execution has a meter of its own', () => {
  expect(metered('cell.getValue()').calls).toHaveLength(2);
  expect(metered('cell.getValue()').calls).toHaveLength(2);
});

test('the meter counts what costs a way to the server, and the cells', () => {
  const { meter } = run('cell.getValues(); sheet.getRange(1, 1, 2, 3).setValues([[1,2,3],[4,5,6]])');
  expect([meter.byClass(), meter.cellsRead, meter.cellsWritten]).toEqual([
    { metadata: 1, read: 1, write: 1 },
    1,
    6,
  ]);
  expect(meter.estimatedSeconds()).toBeGreaterThan(1);
});
