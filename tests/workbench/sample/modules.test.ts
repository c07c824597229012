import { expect, test } from 'vitest';
import type { Day } from '../../../src/domain/day';
import { promiseLedger } from '../../../src/domain/promiseLedger';
import { loadSample } from '../../../workbench/sample/load';
import { sampleShop } from '../../../workbench/sample/shop';
import { memoryWorkbook } from '../../../workbench/store/memory';
import { call, good, rowsOf, shippedHost } from '../../shipped/shop';

test('the sample has promises and service cases in sheets of their own, and nothing to undo', async () => {
  const store = memoryWorkbook({ newRows: 40 });
  const { host } = shippedHost({ store });
  await loadSample(host, store);
  const [promises, service] = [rowsOf(store, 'Janji'), rowsOf(store, 'Layanan')];
  expect([promises[0]?.No, service[0]?.No]).toEqual(['N-00001', 'L-00001']);
  expect(Math.min(promises.length, service.length)).toBeGreaterThan(10);
  expect(good(call(host, 'open', {}))).toMatchObject({ last: null, notices: [] });
});

test('in it promises part between who sells and who bakes, and one is overdue', () => {
  const today = '2026-11-23' as Day;
  const rows = sampleShop(today).promises.map(({ promisedBy, fulfilledBy, result, due, closedOn }) => ({
    promisedBy: promisedBy ?? '',
    fulfilledBy: fulfilledBy ?? '',
    result: result ?? ('pending' as const),
    due: due ?? today,
    closedOn: closedOn ?? null,
  }));
  const [dewi] = promiseLedger(rows, today).filter(({ person }) => person === 'Dewi');
  expect(dewi?.parting?.fulfilledBy).toBe('Rudi');
  expect(dewi?.promised.overdue).toBeGreaterThan(0);
});
