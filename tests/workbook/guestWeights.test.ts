import { expect, test } from 'vitest';
import { guestParts, usualWeights } from '../../src/domain/guestScore';
import { guestSettings, settingRows, settingsOf, settingTitled } from '../../src/workbook/setting';

test('each part of a guest’s score has its weight among the settings, found by its title in either language', () => {
  for (const part of guestParts) {
    const { title } = settingRows[guestSettings[part]];
    expect([settingTitled(title.en), settingTitled(title.id)]).toEqual([
      guestSettings[part],
      guestSettings[part],
    ]);
    const { guestWeights } = settingsOf({ [guestSettings[part]]: 77 }, 'id');
    expect(guestWeights).toEqual({ ...usualWeights, [part]: 77 });
  }
});

test('a weight that cannot be read keeps its first value, and so do all where none would count', () => {
  const weights = (cell: string | number) => settingsOf({ guestValue: cell }, 'id').guestWeights;
  expect([weights(''), weights('banyak'), weights(-1)]).toEqual([usualWeights, usualWeights, usualWeights]);
  expect(weights('45').value).toBe(45);
  const none = Object.fromEntries(guestParts.map((part) => [guestSettings[part], 0]));
  expect(settingsOf(none, 'id').guestWeights).toEqual(usualWeights);
  expect(settingsOf({ ...none, guestFamily: 1 }, 'id').guestWeights).toMatchObject({ value: 0, family: 1 });
});
