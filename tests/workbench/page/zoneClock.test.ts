import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zoneClock } from '../../../workbench/host/zoneClock';

test.each([
  // Microsoft's and Google's documents give 1 January 2008 as day 39448.
  ['Etc/GMT', 39_448, '2008-01-01T00:00:00.000Z'],
  ['Asia/Jakarta', 39_448, '2007-12-31T17:00:00.000Z'],
  ['America/New_York', 39_448.5, '2008-01-01T17:00:00.000Z'],
  ['America/New_York', 39_448.5 + 182, '2008-07-01T16:00:00.000Z'],
])('3.31 in %s day %d is the instant %s', (zone, serial, instant) => {
  expect(zoneClock(zone).instantOf(serial).toISOString()).toBe(instant);
  expect(zoneClock(zone).serialOf(new Date(instant))).toBe(serial);
});

test('3.31 noon of every day comes back as it went, whatever the zone', () => {
  const zones = ['Asia/Jakarta', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe'].map(zoneClock);
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 25_569, max: 55_000 }), (clock, day) => {
      expect(clock.serialOf(clock.instantOf(day + 0.5))).toBe(day + 0.5);
    }),
  );
});
