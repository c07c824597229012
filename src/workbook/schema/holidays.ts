import { day, id, required, text } from '../column';
import { type Row, table } from '../table';

/** Days that bend trade and outings; dates are checked by the owner against the yearly decree. */
export const holidays = table(
  'holidays',
  ['Holidays', 'Hari Libur'],
  ['Days that bend trade and outings.', 'Hari-hari yang memengaruhi jualan dan acara.'],
  {
    from: required(day(['From', 'Mulai'], ['First day.', 'Hari pertama.'])),
    until: day(
      ['Until', 'Sampai'],
      ['Last day, if longer than one.', 'Hari terakhir, kalau lebih dari sehari.'],
    ),
    name: required(text(['Holiday', 'Hari libur'], ['What is kept.', 'Hari apa.'])),
    no: id('H', 2)(['No', 'No'], ['Given by the add-on.', 'Diisi otomatis.']),
  },
);
export type Holiday = Row<typeof holidays>;
