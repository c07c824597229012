import { choice, day, flag, id, money, pick, required, text } from '../column';
import { type Row, table } from '../table';

/** Every movement of money that is neither a sale nor a payment; opening balances and counts are rows too. */
export const cash = table(
  'cash',
  ['Cash', 'Kas'],
  ['Money in and out besides sales.', 'Uang masuk dan keluar selain penjualan.'],
  {
    no: id('M', 6)(['No', 'No'], ['Given by the add-on.', 'Diisi otomatis.']),
    date: required(day(['Date', 'Tanggal'], ['The day it moved.', 'Hari uangnya bergerak.'])),
    in: money(['In', 'Masuk'], ['Money that came in.', 'Uang masuk.']),
    out: money(['Out', 'Keluar'], ['Money that went out.', 'Uang keluar.']),
    category: pick('cashCategories')(['Category', 'Kategori'], ['What for.', 'Untuk apa.']),
    branch: pick('branches')(['Branch', 'Cabang'], ['Whose cash.', 'Kas cabang mana.']),
    account: choice({ till: ['Till', 'Laci'], bank: ['Bank', 'Rekening'] })(
      ['Till or bank', 'Laci atau rekening'],
      ['Where it moved; blank is the till.', 'Uangnya di mana; kosong berarti laci.'],
    ),
    withWhom: text(['With whom', 'Dengan siapa'], ['Supplier, landlord…', 'Pemasok, pemilik ruko…']),
    reference: text(['Reference', 'Referensi'], ['Receipt or transfer number.', 'Nomor nota atau transfer.']),
    oneOff: flag(['One-off', 'Sekali saja'], ['Will not come again.', 'Tidak akan terulang.']),
    note: text(['Note', 'Catatan'], ['Anything else.', 'Hal lain.']),
  },
);
export type CashMovement = Row<typeof cash>;
