import { expect } from 'vitest';
import { PURCHASE_SUMMARY } from '../../src/functions';
import { testWithData } from '../data/shared';

const column = (values: readonly unknown[]) => values.map((value) => [value]);
const summary = (
  rows: readonly (readonly [unknown, unknown, unknown])[],
  asOf: unknown = '',
  unit: unknown = 1,
  headers: unknown = '',
) =>
  PURCHASE_SUMMARY(
    column(rows.map(([who]) => who)),
    column(rows.map(([, day]) => day)),
    column(rows.map(([, , amount]) => amount)),
    asOf,
    unit,
    headers,
  );

testWithData(
  'cdnow_sample_log.txt',
  'the CDNOW log as of 1997-09-30 in weeks gives the published summary of all 2,357 customers to its two decimals',
  async (log) => {
    const rows = log
      .trim()
      .split(/\r?\n/)
      .map((line) => line.trim().split(/\s+/))
      .map(([, sample, date = '', , value]): [unknown, unknown, unknown] => [
        Number(sample),
        `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`,
        Number(value),
      ]);
    const { readFileSync } = await import('node:fs');
    const published = readFileSync(
      new URL('../../../shared/data/cdnow_sample_summary.csv', import.meta.url),
      'utf8',
    )
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(',').map(Number));
    const found = new Map(
      (summary(rows, '1997-09-30', 7) as unknown[][]).map(([id, ...figures]) => [id, figures]),
    );
    expect(found.size).toBe(2357);
    for (const [id, frequency = 0, recency = 0, age = 0, spend = 0] of published) {
      const [x, tx, T, zbar] = (found.get(String(id)) ?? []) as number[];
      expect({ id, x }).toEqual({ id, x: frequency });
      expect(Math.abs((tx ?? Number.NaN) - recency), `recency of ${id}`).toBeLessThanOrEqual(0.005 + 1e-9);
      expect(Math.abs((T ?? Number.NaN) - age), `age of ${id}`).toBeLessThanOrEqual(0.005 + 1e-9);
      expect(Math.abs((zbar ?? Number.NaN) - spend), `spend of ${id}`).toBeLessThanOrEqual(0.005 + 1e-9);
    }
  },
);
