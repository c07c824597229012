import { afterAll, describe, expect, test } from 'vitest';
import { callNames } from '../../src/server/door';
import { apart, base, cells, on, writing } from './actions';
import { call, good } from './shop';

/**
 * What the commit promises, for every call that writes: it is done once, whole, or not at all, whatever befalls
 * it. A call that is not in the list below must write nothing, so a new one cannot be forgotten.
 */
const other = { id: 'somebody else', user: 'Rudi', form: { customerCode: 'C-0002', kind: 'news' } };
const problemOf = (outcome: ReturnType<typeof call>): unknown =>
  'ok' in outcome && outcome.ok ? Reflect.get(Object(outcome.value), 'problem') : null;
const tally = { actions: 0, faults: 0, repeated: 0, recovered: 0, withdrawn: 0, refused: 0 };

afterAll(() => {
  console.log(`Every action: ${JSON.stringify(tally)}; none lost, doubled or left half-written.`);
});

test('a call that is not among those tried here writes nothing', () => {
  const others = callNames.filter((name) => !(name in writing) && !apart.includes(name));
  expect(others.length).toBeGreaterThan(8);
  for (const name of others) {
    const store = base.clone();
    const before = cells(store);
    const { meter } = call(on(store), name, { code: 'C-0001', no: 'A-001', keep: 'C-0002', drop: 'C-0003' });
    expect(
      meter.calls.filter((each) => each.class === 'write').map(({ method }) => method),
      name,
    ).toEqual([]);
    expect(cells(store), name).toBe(before);
  }
  expect(Object.keys(writing).filter((name) => !callNames.includes(name))).toEqual([]);
});

describe.each(Object.entries(writing))('%s', { timeout: 300_000 }, (name, sent) => {
  const click = { id: 'the click', user: 'Neng', ...sent };
  const begin = () => {
    const store = base.clone();
    return { store, host: on(store) };
  };
  const done = begin();
  const outcome = call(done.host, name, click);
  /** Where something can befall it: what is only a handle never reaches the server. */
  const calls = outcome.meter.calls.flatMap(({ class: kind }, at) => (kind === 'handle' ? [] : [at]));
  const expected = cells(done.store);
  const untouched = cells(base);

  test('has something to do here', () => {
    good(outcome);
    expect(expected).not.toBe(untouched);
    tally.actions += 1;
  });

  test('killed at any service call and clicked again, is there once and whole', () => {
    for (const killAt of calls) {
      const { store, host } = begin();
      call(host, name, click, { killAt, unflushed: 'lost' });
      good(call(on(store), name, click));
      expect(cells(store), `killed at ${killAt}`).toBe(expected);
      tally.faults += 1;
      tally.repeated += 1;
    }
  });

  test('killed at any service call, what was journaled is completed by whoever saves next, and nothing else is there', () => {
    const after = begin();
    good(call(after.host, name, click));
    good(call(after.host, 'logFollowUp', other));
    const both = cells(after.store);
    const alone = begin();
    good(call(alone.host, 'logFollowUp', other));
    const without = cells(alone.store);
    for (const killAt of calls) {
      const { store, host } = begin();
      call(host, name, click, { killAt, unflushed: 'kept' });
      good(call(on(store), 'logFollowUp', other));
      expect([both, without].includes(cells(store)), `killed at ${killAt}`).toBe(true);
      tally.faults += 1;
      tally.recovered += 1;
    }
  });

  test('where any service call fails once, it is there or not, and clicked again it is there once', () => {
    for (const failAt of calls) {
      const { store, host } = begin();
      call(host, name, click, { failAt });
      const again = call(on(store), name, click);
      // Withdrawn whole: then the sidebar asks under a new id.
      if (problemOf(again) === 'withdrawn') {
        expect(cells(store), `failed at ${failAt}`).toBe(untouched);
        good(call(on(store), name, { ...click, id: 'the next click' }));
        tally.withdrawn += 1;
      } else good(again);
      expect(cells(store), `failed at ${failAt}`).toBe(expected);
      tally.faults += 1;
      tally.repeated += 1;
    }
  });

  test('while somebody else is saving for too long it is refused in words, and nothing has changed', () => {
    const { store, host } = begin();
    const refused = call(host, name, click, { lockTaken: true });
    expect(refused).toMatchObject({ ok: true, value: { ok: false, problem: 'busy', remedy: 'retry' } });
    expect(cells(store)).toBe(untouched);
    tally.refused += 1;
  });
});
