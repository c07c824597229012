import { expect, test } from 'vitest';
import { newBookState } from '../../../workbench/host/bookState';
import { transientFailures } from '../../../workbench/host/faults';
import { memoryWorkbook } from '../../../workbench/store/memory';
import { message, run, value } from './script';

const emptyBook = () => memoryWorkbook({ locale: 'en_US' });

test('handles are no calls: the first call is number 1 after the sheets were asked for', () => {
  expect(run('sheet.getRange(2, 2); cell.getValue()', { faults: { killAt: 2 } })).toMatchObject({ ok: true });
  expect(run('sheet.getRange(2, 2); cell.getValue()', { faults: { killAt: 1 } })).toMatchObject({
    killed: true,
  });
});

test('what was flushed before a kill stays', () => {
  const store = emptyBook();
  run('cell.setValue(1); SpreadsheetApp.flush(); cell.setValue(2); SpreadsheetApp.flush()', {
    store,
    faults: { killAt: 4 },
  });
  expect(store.sheets()[0]?.read('value', { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[1]]);
});

test('a killed execution can call nothing more', () => {
  const store = emptyBook();
  const state = newBookState();
  run(
    'try { cell.getValue() } catch (e) {} try { PropertiesService.getDocumentProperties().setProperty("a", "b") } catch (e) {}',
    { store, state, faults: { killAt: 1 } },
  );
  expect(state.documentProperties).toEqual({});
});

test('not even what needs no way to the server answers after a kill', () => {
  const handles = (after: string) =>
    run(`try { cell.getValue() } catch (e) { ${after} }`, { faults: { killAt: 1 } }).meter.handles;
  expect(handles('Utilities.getUuid()')).toBe(handles(''));
});

test('something else can happen just before a call, once', () => {
  const store = emptyBook();
  let times = 0;
  const edit = () => {
    times += 1;
    store.sheets()[0]?.write('value', { row: 0, column: 0, rows: 1, columns: 1 }, [['person']]);
  };
  const faults = { before: new Map([[2, edit]]) };
  expect(value('return [cell.getValue(), cell.getValue(), cell.getValue()]', { store, faults })).toEqual([
    '',
    'person',
    'person',
  ]);
  expect(times).toBe(1);
});

test('0.5 a call that failed works when it is tried again', () => {
  const body = 'try { cell.getValue() } catch (e) { return [e.name, cell.getValue()] }';
  expect(value(body, { faults: { failAt: 1 } })).toEqual(['Exception', '']);
});

test.each(transientFailures)('0.5 the failure can be "%s"', (failure) => {
  expect(message('cell.getValue()', { faults: { failAt: 1, failure } })).toBe(`Exception: ${failure}`);
});

test('a lock that others hold is waited for in vain', () => {
  const faults = { lockTaken: true };
  expect(value('return LockService.getDocumentLock().tryLock(1)', { faults })).toBe(false);
  expect(message('LockService.getDocumentLock().waitLock(1)', { faults })).toContain('Lock timeout');
});

test('a kill cannot be caught, and nothing happens after it', () => {
  const store = memoryWorkbook({ locale: 'en_US' });
  const outcome = run(
    'try { cell.setValue(1); SpreadsheetApp.flush() } catch (e) { cell.setValue(2) } finally { SpreadsheetApp.flush() }',
    { store, faults: { killAt: 2 } },
  );
  expect(outcome).toMatchObject({ killed: true });
  expect(store.sheets()[0]?.contentSize().rows).toBe(0);
});

test('what was not flushed is lost, or kept', () => {
  for (const [unflushed, rows] of [
    ['lost', 0],
    ['kept', 1],
  ] as const) {
    const store = memoryWorkbook({ locale: 'en_US' });
    run('cell.setValue(1); SpreadsheetApp.flush()', { store, faults: { killAt: 2, unflushed } });
    expect(store.sheets()[0]?.contentSize().rows).toBe(rows);
  }
});

test('0.5 a call can fail once with one of Google’s own sentences', () => {
  expect(message('cell.getValue()', { faults: { failAt: 1 } })).toContain(
    'timed out while accessing document',
  );
});
