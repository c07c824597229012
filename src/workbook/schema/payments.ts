import { choice, day, flag, id, linkOf, money, nameOf, required, text } from '../column';
import { type Row, table } from '../table';
import { methods } from './purchases';

/** Money received for purchases that were not paid at once. */
export const payments = table(
  'payments',
  ['Payments', 'Pembayaran'],
  ['Instalments and transfers for earlier sales.', 'Cicilan dan transfer untuk penjualan sebelumnya.'],
  {
    no: id('B', 6)(['No', 'No'], ['Given by the add-on.', 'Diisi otomatis.']),
    date: required(day(['Date', 'Tanggal'], ['The day it was paid.', 'Hari dibayar.'])),
    purchaseNo: text(['Purchase', 'No. pembelian'], ['Its number, P-…', 'Nomornya, P-…']),
    customer: nameOf('customers', 'customerCode')(
      ['Customer', 'Pelanggan'],
      ['Who paid.', 'Siapa yang bayar.'],
    ),
    customerCode: linkOf('customer')(
      ['Customer code', 'Kode pelanggan'],
      ['Filled from the name.', 'Diisi dari namanya.'],
    ),
    amount: required(money(['Amount', 'Jumlah'], ['What was paid.', 'Yang dibayar.'])),
    method: choice(methods)(['Method', 'Cara bayar'], ['How they paid.', 'Bayar pakai apa.']),
    seen: flag(['Seen to arrive', 'Sudah masuk'], ['You saw it on the account.', 'Sudah dicek di rekening.']),
    note: text(['Note', 'Catatan'], ['Anything else.', 'Hal lain.']),
  },
);
export type Payment = Row<typeof payments>;
