import { expect, test } from 'vitest';
import { chartConfig } from '../../../workbench/page/chartConfig';
import type { ChartOptions } from '../../../workbench/store/chart';
import { memoryWorkbook } from '../../../workbench/store/memory';
import { firstSheet } from '../store/cells';
import { chartOf } from '../store/chartContract';

const data = {
  labels: ['Jan', 'Feb'],
  format: '',
  series: ['Masuk', 'Keluar', 'Saldo'].map((name) => ({ name, values: [1, 2] })),
};
const combo = (options: ChartOptions) =>
  chartConfig({ ...chartOf(firstSheet(memoryWorkbook())), type: 'combo', options }, data, 'id_ID');
const typesOf = (options: ChartOptions) =>
  combo(options).data.datasets.map(
    ({ type, ...look }) => `${type ?? 'bar'}${'fill' in look ? ' filled' : ''}`,
  );

test('a combo draws each series as its option says, and as a line what no option names', () => {
  expect(typesOf({ series: { 0: { type: 'bars' }, 1: { type: 'area' } } })).toEqual([
    'bar',
    'line filled',
    'line',
  ]);
  expect(typesOf({ seriesType: 'bars', series: { 2: { type: 'line' } } })).toEqual(['bar', 'bar', 'line']);
});

test('the lines of a combo lie over its columns', () => {
  const orders = combo({ seriesType: 'bars', series: { 2: { type: 'line' } } }).data.datasets.map(
    ({ order }) => order ?? 0,
  );
  // The lowest is drawn last.
  expect(orders).toEqual([1, 1, 0]);
});
