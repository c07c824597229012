import { expect, test } from 'vitest';
import { GREET_TODAY } from '../../src/functions';

type Line = readonly unknown[];
const customers: readonly Line[] = [
  ['Code', 'Name', 'How to address', 'WhatsApp', 'Birthday', 'Do not contact', 'Remind again on'],
  ['C-1', 'Ratna Dewi', 'Bu', '0812-3456-789', '25/11', '', ''],
  ['C-2', 'Siti', '', '', '', '', ''],
  ['C-3', 'Asep', 'Pak', '0811222333', '24/11', true, ''],
  ['C-4', 'Dedi', 'Pak', '0811222444', '24/11', '', '2026-12-01'],
];
const bought: readonly Line[] = [
  ['Date', 'Customer', 'Item', 'Total'],
  ['2026-11-20', 'Siti', 'Nastar', '90rb'],
];
const cases: readonly Line[] = [
  ['Customer', 'Kind', 'Opened', 'Note'],
  ['Asep', 'Complaint', '2026-11-22', 'box was torn'],
];
const greeted = (
  given: { purchases?: unknown; service?: unknown; most?: unknown; asOf?: unknown; language?: string } = {},
) =>
  GREET_TODAY(
    customers as never,
    (given.purchases ?? bought) as never,
    '',
    '',
    '',
    (given.service ?? cases) as never,
    '',
    (given.asOf ?? '2026-11-23') as never,
    '',
    '',
    '',
    (given.most ?? '') as never,
    '',
    given.language ?? '',
  );

test('the most pressing stands first, each with the reason, a link and a code', () => {
  expect(greeted()).toEqual([
    ['Pak Asep', 'Complained yesterday, not answered yet: box was torn', '', '', 'Complaint', 'C-3'],
    [
      'Bu Ratna Dewi',
      'Birthday on 25 Nov 2026 (in 2 days)',
      'https://wa.me/628123456789',
      '',
      'Birthday',
      'C-1',
    ],
    ['Siti', 'Bought Nastar 3 days ago: ask how it was', '', '', 'After the sale', 'C-2'],
  ]);
});

test('who wants no contact is there for what we owe them only, and without a link', () => {
  const names = (service: unknown) => (greeted({ service }) as string[][]).map(([who]) => who);
  expect(names(cases)).toContain('Pak Asep');
  expect(names('')).not.toContain('Pak Asep');
});

test('a longer list says how many more there are', () => {
  expect((greeted({ most: 2, language: 'id' }) as string[][])[2]?.[0]).toBe('… dan 1 orang lagi');
});

test('with nobody to greet it says so', () => {
  const [line] = greeted({ asOf: '2026-01-15', language: 'id', service: '' }) as string[][];
  expect(line?.[0]).toBe('Hari ini tidak ada yang perlu disapa.');
});

test('a sale to nobody greets nobody and is no problem; one that cannot be read is named', () => {
  const purchases = [...bought, ['2026-11-20', '', 'Nastar', 10], ['2026-11-20', 'Siti', 'Nastar', 'many']];
  const notes = (greeted({ purchases }) as string[][])
    .map(([who]) => String(who))
    .filter((who) => /^⚠/.test(who));
  expect(notes).toEqual([expect.stringContaining('Purchases row 4, Total')]);
});
