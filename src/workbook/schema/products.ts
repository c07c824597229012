import { choice, id, integer, money, required, text } from '../column';
import { type Row, table } from '../table';

/** What the shop sells: what it asks, what it paid, and below what it does not go. */
export const products = table(
  'products',
  ['Products', 'Produk'],
  ['What the shop sells, one row each.', 'Barang dan jasa yang dijual, satu baris satu macam.'],
  {
    code: id('K', 4)(['Code', 'Kode'], ['Given by the add-on.', 'Diisi otomatis.']),
    name: required(text(['Name', 'Nama'], ['As you call it.', 'Sebutan sehari-hari.'])),
    kind: choice({ goods: ['Goods', 'Barang'], service: ['Service', 'Jasa'] })(
      ['Kind', 'Jenis'],
      ['Goods or service.', 'Barang atau jasa.'],
    ),
    price: money(['Price', 'Harga'], ['Price of one.', 'Harga satu.']),
    cost: money(['Cost', 'Modal'], ['What one costs us.', 'Modal atau HPP satu.']),
    floorPrice: money(
      ['Floor price', 'Harga terendah'],
      ['For less only by name and with a reason.', 'Di bawah ini harus ada nama dan alasannya.'],
    ),
    complements: text(['Complements', 'Pelengkap'], ['What goes with it.', 'Biasa dibeli bareng apa.']),
    stepUpTo: text(['Step up to', 'Naik ke'], ['The better one.', 'Pilihan di atasnya.']),
    shortcoming: text(
      ['Shortcoming', 'Kekurangan'],
      ['Its weak points, to be told before the sale.', 'Kelemahannya, dibilang sebelum dibeli.'],
    ),
    serviceEvery: integer(
      ['Service every (days)', 'Servis tiap (hari)'],
      ['Days between two services.', 'Berapa hari sekali diservis.'],
    ),
    warranty: integer(
      ['Warranty (days)', 'Garansi (hari)'],
      ['Days from the sale.', 'Berapa hari sejak dibeli.'],
    ),
    functionalBenefit: money(
      ['Functional benefit', 'Manfaat pakai'],
      ['What it is worth to the buyer in use.', 'Buat pembeli, manfaat pakainya senilai berapa.'],
    ),
    emotionalBenefit: money(
      ['Emotional benefit', 'Rasa senang'],
      ['What the joy of it is worth to the buyer.', 'Buat pembeli, senangnya senilai berapa.'],
    ),
    otherExpense: money(
      ['Other expense', 'Biaya lain'],
      ['What the buyer pays besides the price.', 'Yang dibayar pembeli selain harga, misalnya ongkir.'],
    ),
  },
  { module: true },
);
export type Product = Row<typeof products>;
