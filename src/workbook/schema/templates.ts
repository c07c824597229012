import { reasonTitles } from '../../text/reason';
import { choice, id, required, text } from '../column';
import { type Row, table } from '../table';

/** The shop's own words for each reason to write to somebody; without a row ours are used. */
export const templates = table(
  'templates',
  ['Message templates', 'Contoh Pesan'],
  [
    'What Today writes. {name}, {item}, {family}, {interest}, {about} and {note} are filled in; {item|it} says "it" where nothing is known.',
    'Isi pesan di Hari Ini. {nama}, {barang}, {keluarga}, {minat}, {hal}, dan {catatan} diisi otomatis; {barang|pesanannya} jadi "pesanannya" kalau kosong.',
  ],
  {
    no: id('W', 3)(['No', 'No'], ['Given by the add-on.', 'Diisi otomatis.']),
    reason: required(choice(reasonTitles)(['Reason', 'Alasan'], ['When it is used.', 'Dipakai untuk apa.'])),
    message: required(
      text(
        ['Message', 'Pesan'],
        [
          'Places to fill in: {name} {item} {family} {interest} {about} {note}; {note} is the honest word on the product.',
          'Yang diisi otomatis: {nama} {barang} {keluarga} {minat} {hal} {catatan}; {catatan} itu kekurangan barangnya, apa adanya.',
        ],
      ),
    ),
  },
  { module: true },
);
export type Template = Row<typeof templates>;
