import { choice, day, id, linkOf, money, nameOf, required, text } from '../column';
import { type Row, table } from '../table';

/** Attention that was given, to whom and for how much: all that the one pot of care pays. */
export const care = table(
  'care',
  ['Care', 'Perawatan'],
  ['Attention given to customers, and what it cost.', 'Perhatian untuk pelanggan, dan biayanya.'],
  {
    no: id('R', 5)(['No', 'No'], ['Given by the add-on.', 'Diisi otomatis.']),
    date: required(day(['Date', 'Tanggal'], ['When it was given.', 'Kapan diberikan.'])),
    customer: required(
      nameOf('customers', 'customerCode')(['Customer', 'Pelanggan'], ['To whom.', 'Untuk siapa.']),
    ),
    customerCode: linkOf('customer')(
      ['Customer code', 'Kode pelanggan'],
      ['Filled from the name.', 'Diisi dari namanya.'],
    ),
    kind: required(
      choice({
        roundDown: ['Round-down', 'Pembulatan'],
        bonusItem: ['Bonus item', 'Bonus barang'],
        gift: ['Gift', 'Hadiah'],
        event: ['Event', 'Acara'],
        birthday: ['Birthday discount', 'Diskon ulang tahun'],
        referral: ['Referral fee', 'Komisi rujukan'],
      })(['Kind', 'Jenis'], ['What kind of attention.', 'Perhatian macam apa.']),
    ),
    cost: required(money(['Cost', 'Biaya'], ['What it cost us.', 'Biayanya buat kita.'])),
    item: text(['Item', 'Barang'], ['What they got, or which event.', 'Dapat apa, atau acara apa.']),
    learned: text(
      ['What we learned', 'Yang kita jadi tahu'],
      ['Of what they need next.', 'Soal kebutuhan mereka berikutnya.'],
    ),
    note: text(['Note', 'Catatan'], ['Anything else.', 'Hal lain.']),
  },
  { module: true },
);
export type CareRow = Row<typeof care>;
