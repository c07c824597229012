import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filledIn } from '../../src/domain/template';

/** Any units of text, also halves of characters. */
const text = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

test.each([
  ['the value of a place, in any case', 'Halo {Nama}!', { nama: 'Bu Ratna' }, 'Halo Bu Ratna!'],
  ['what follows the bar where nothing is known', 'Soal {item|pesanannya}', { item: ' ' }, 'Soal pesanannya'],
  ['nothing where there is no bar', 'Halo{name}.', { name: '' }, 'Halo.'],
  ['a place that nobody knows as it was written', '{entah} {name', { name: 'A' }, '{entah} {name'],
  [
    'a value as it is, though it looks like a place',
    '{name}',
    { name: '{item} $& {name}', item: 'x' },
    '{item} $& {name}',
  ],
  ['nothing that every object has', '{constructor}{__proto__}', {}, '{constructor}{__proto__}'],
  ['line breaks of the template, none of a value', 'Halo\n{name}', { name: 'A\nB' }, 'Halo\nA B'],
  ['no half of a character', '{name}\ud83d', { name: 'A\ud800B' }, 'AB'],
  ['no sign that turns the text around', 'A\u202eB', {}, 'A B'],
])('a message has %s', (_, template, values, expected) => {
  expect(filledIn(template, values)).toBe(expected);
});

test('law: whatever is filled in, a message is whole characters, at most 900, and can be encoded', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(text, fc.constantFrom('{name}', '{item|itu}', '{', '}'))),
      text,
      (parts, value) => {
        const message = filledIn(parts.join(''), { name: value.repeat(20), item: value });
        expect([...message].length).toBeLessThanOrEqual(900);
        expect(() => encodeURIComponent(message)).not.toThrow();
        expect(message).not.toMatch(/[^\P{Cc}\n]/u);
      },
    ),
  );
});
