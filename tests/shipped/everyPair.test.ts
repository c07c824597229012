import { afterAll, describe, expect, test } from 'vitest';
import { base, cells, on, writing } from './actions';
import { call } from './shop';

/**
 * Two people at once, for every call that writes beside every other: the workbook ends as if one had come after
 * the other. Nobody reads or writes before they have the lock, and whoever has it is alone; so the other comes in
 * just before it is taken, where all goes through, and under it, where they are told to wait, wherever that is.
 */
const names = Object.keys(writing);
const clickOf = (name: string) => ({ id: `click ${name}`, user: 'Neng', ...writing[name] });
const problemOf = (outcome: ReturnType<typeof call>): unknown =>
  'ok' in outcome && outcome.ok ? Reflect.get(Object(outcome.value), 'problem') : 'not answered';
const tally = { actions: names.length, pairs: 0, before: 0, waited: 0 };

afterAll(() => {
  console.log(`Every pair: ${JSON.stringify(tally)}; each ended as one after the other.`);
});

/** What the workbook holds where one comes after the other; whoever comes later may be refused in words. */
function oneAfter(first: string, then: string): string {
  const store = base.clone();
  const host = on(store);
  call(host, first, clickOf(first));
  expect(problemOf(call(host, then, clickOf(then)))).not.toBe('not answered');
  return cells(store);
}

describe.each(names)('%s', { timeout: 300_000 }, (name) => {
  const { calls } = call(on(base.clone()), name, clickOf(name)).meter;
  const locked = calls.findIndex(({ class: kind }) => kind === 'lock');
  const released = calls.findIndex(({ method }) => method === 'Lock.releaseLock');

  test('writes nothing but under the lock', () => {
    const outside = calls.filter(({ class: kind }, at) => kind === 'write' && (at < locked || at > released));
    expect(locked).toBeGreaterThanOrEqual(0);
    expect(outside).toEqual([]);
  });

  test('beside any other, at once, ends as one after the other', () => {
    for (const other of names.filter((each) => each !== name)) {
      const inTurn = [oneAfter(other, name), oneAfter(name, other)];
      for (const at of [locked, locked + 1]) {
        const store = base.clone();
        const host = on(store);
        let second: unknown = 'not begun';
        const click = clickOf(other);
        const before = new Map([[at, () => (second = problemOf(call(host, other, click)))]]);
        expect(problemOf(call(host, name, clickOf(name), { before })), other).not.toBe('not answered');
        if (at > locked) {
          expect(second, other).toBe('busy');
          call(host, other, click);
          tally.waited += 1;
        } else tally.before += 1;
        expect(cells(store), `${other} at ${at}`).toBe(inTurn[at - locked]);
      }
      tally.pairs += 1;
    }
  });
});
