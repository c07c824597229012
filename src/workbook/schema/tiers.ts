import { id, integer, money, required, text } from '../column';
import { type Row, table } from '../table';

/** The loyalty tiers: what it takes to be in one, and how often its people are greeted. */
export const tiers = table(
  'tiers',
  ['Tiers', 'Jenjang'],
  [
    'What each loyalty tier takes, and how often to greet.',
    'Syarat tiap jenjang, dan seberapa sering disapa.',
  ],
  {
    name: required(text(['Tier', 'Jenjang'], ['Its name.', 'Namanya.'])),
    minimum: required(
      money(
        ['Minimum spend', 'Belanja minimal'],
        ['In the window of months.', 'Selama periode yang diatur.'],
      ),
    ),
    idealDays: integer(['Greet every (days)', 'Sapa tiap (hari)'], ['A good rhythm.', 'Jarak yang pas.']),
    maximumDays: integer(
      ['At the latest (days)', 'Paling lambat (hari)'],
      ['After this it is overdue.', 'Lewat ini sudah telat.'],
    ),
    no: id('J', 2)(['No', 'No'], ['Given by the add-on.', 'Diisi otomatis.']),
  },
);
export type TierRow = Row<typeof tiers>;
