import { anything, required, text } from '../column';
import { type Row, table } from '../table';

/** The shop's own rules, one a row: what is set, its value, and what it means. */
export const settings = table(
  'settings',
  ['Settings', 'Pengaturan'],
  ["The shop's own rules.", 'Aturan toko sendiri.'],
  {
    setting: required(text(['Setting', 'Aturan'], ['Do not rename.', 'Jangan diganti.'])),
    value: anything(['Value', 'Isi'], ['Type your own here.', 'Isi sesuai toko Anda.']),
    meaning: text(['Meaning', 'Artinya'], ['What it does.', 'Gunanya.']),
  },
);
export type SettingRow = Row<typeof settings>;
