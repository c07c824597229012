import { describe, expect, test } from 'vitest';
import { newBookState } from '../../workbench/host/bookState';
import type { MemoryWorkbook } from '../../workbench/store/memory';
import { snapshotWorkbook } from '../../workbench/store/snapshot';
import { call, good, looking, rowsOf, shippedHost, shop } from './shop';

const on = (store: MemoryWorkbook) => shippedHost({ store, state: newBookState() });
const opened = {
  id: 'open-1',
  user: 'Neng',
  form: { customerCode: 'C-0001', kind: 'visit', note: '=SUM(A1)' },
};
const given = {
  id: 'word-1',
  user: 'Neng',
  form: { customerCode: 'C-0001', promise: '=HYPERLINK("http://x")', due: '2026-11-27' },
};

/** A shop with a promise and a case of service. */
function ready(): MemoryWorkbook {
  const { host, store } = shop();
  good(call(host, 'logPromise', given));
  good(call(host, 'logService', opened));
  return store;
}
const base = ready();

const close = { id: 'step-1', user: 'Neng', no: 'N-00001', result: 'kept' };
const answered = { id: 'step-1', user: 'Neng', no: 'L-00001', step: 'answered' };
const noted = { ...answered, step: 'closed', form: { note: '+62', cause: 'late', apologised: true } };

describe.each([
  ['logService', { ...opened, id: 'open-2' }, ['Range.setNumberFormats', 'Range.setValues']],
  ['closePromise', close, ['Range.setValues']],
  ['updateService', answered, ['Range.setValues']],
  // Its moments, what came of it, and the note stand apart.
  ['updateService', noted, Array(3).fill('Range.setValues')],
] as const)('%s', (name, input, written) => {
  test('costs the reads of its tables, a write for each run of cells, a look at what was written, two of the journal, lock and flush', () => {
    const { meter } = call(on(base.clone()).host, name, input);
    const methods = meter.calls.filter((each) => each.class !== 'metadata').map(({ method }) => method);
    expect(methods).toEqual([
      'Lock.tryLock',
      ...Array(4).fill('Range.getValues'),
      'Range.setValues',
      ...written,
      ...looking,
      'Range.setValues',
      'SpreadsheetApp.flush',
      'Lock.releaseLock',
    ]);
  });

  test('killed at every service call and sent again, it is done once', { timeout: 60_000 }, () => {
    const undisturbed = base.clone();
    const calls = call(on(undisturbed).host, name, input).meter.calls.length;
    const expected = snapshotWorkbook(undisturbed, { without: ['_Journal'] });
    for (const unflushed of ['lost', 'kept'] as const) {
      for (let killAt = 0; killAt < calls; killAt++) {
        const store = base.clone();
        const { host } = on(store);
        call(host, name, input, { killAt, unflushed });
        good(call(host, name, input));
        expect(
          snapshotWorkbook(store, { without: ['_Journal'] }),
          `killed at ${killAt}, ${unflushed}`,
        ).toEqual(expected);
      }
    }
  });

  test('undone, the sheets hold what they held before, text that begins like a formula included', () => {
    const store = base.clone();
    const { host } = on(store);
    good(call(host, name, input));
    host.clickMenu('undoLast');
    expect(rowsOf(store, 'Layanan')).toEqual(rowsOf(base, 'Layanan'));
    expect(rowsOf(store, 'Janji')).toEqual(rowsOf(base, 'Janji'));
  });

  test('sent again, it is answered as before and done once', () => {
    const store = base.clone();
    const { host } = on(store);
    const first = good(call(host, name, input));
    const rows = [rowsOf(store, 'Layanan'), rowsOf(store, 'Janji')];
    expect(good(call(host, name, input))).toEqual(first);
    expect([rowsOf(store, 'Layanan'), rowsOf(store, 'Janji')]).toEqual(rows);
  });
});
