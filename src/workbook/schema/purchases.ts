import { choice, day, flag, id, linkOf, money, nameOf, number, pick, required, text } from '../column';
import { type Row, table } from '../table';

/** How money changes hands. */
export const methods = {
  cash: ['Cash', 'Tunai'],
  transfer: ['Transfer', 'Transfer'],
  qris: ['QRIS', 'QRIS'],
  card: ['Card', 'Kartu'],
  credit: ['Credit', 'Tempo'],
} as const;

/** Every sale, one row per item or bill; a refund is a row with a negative total. */
export const purchases = table(
  'purchases',
  ['Purchases', 'Pembelian'],
  ['Every sale; a refund has a negative total.', 'Semua penjualan; retur ditulis minus.'],
  {
    no: id('P', 6)(['No', 'No'], ['Given by the add-on.', 'Diisi otomatis.']),
    date: required(day(['Date', 'Tanggal'], ['The day of the sale.', 'Hari penjualan.'])),
    receipt: text(['Receipt', 'No. struk'], ['Number on the receipt.', 'Nomor di struk atau nota.']),
    customer: required(
      nameOf('customers', 'customerCode')(
        ['Customer', 'Pelanggan'],
        ['Pick the name; "walk-in" for a stranger.', 'Pilih namanya; "umum" kalau belum kenal.'],
      ),
    ),
    customerCode: linkOf('customer')(
      ['Customer code', 'Kode pelanggan'],
      ['Filled from the name.', 'Diisi dari namanya.'],
    ),
    item: text(['Item', 'Barang/Jasa'], ['What was sold.', 'Yang dijual.']),
    kind: choice({ goods: ['Goods', 'Barang'], service: ['Service', 'Jasa'] })(
      ['Kind', 'Jenis'],
      ['Goods or service.', 'Barang atau jasa.'],
    ),
    quantity: number(['Quantity', 'Jumlah'], ['How many.', 'Berapa banyak.']),
    unitPrice: money(['Unit price', 'Harga satuan'], ['Price of one.', 'Harga satu barang.']),
    discount: money(['Discount', 'Potongan'], ['Taken off the bill.', 'Dipotong dari nota.']),
    rounding: money(['Rounding given', 'Pembulatan'], ['Rounded down for them.', 'Dibulatkan ke bawah.']),
    total: required(money(['Total', 'Total'], ['What they pay.', 'Yang dibayar.'])),
    method: choice(methods)(['Method', 'Cara bayar'], ['How they paid.', 'Bayar pakai apa.']),
    status: choice({
      paid: ['Paid', 'Lunas'],
      waiting: ['Waiting', 'Menunggu'],
      partial: ['Partial', 'Sebagian'],
      unpaid: ['Unpaid', 'Belum'],
    })(['Payment status', 'Status bayar'], ['Has the money arrived?', 'Uangnya sudah masuk?']),
    due: day(['Due', 'Jatuh tempo'], ['When the rest is due.', 'Kapan harus lunas.']),
    channel: pick('channels')(['Channel', 'Saluran'], ['Shop, WA, marketplace…', 'Toko, WA, Shopee…']),
    branch: pick('branches')(['Branch', 'Cabang'], ['Which branch sold it.', 'Dijual di cabang mana.']),
    cashier: pick('staff')(['Cashier', 'Kasir'], ['Who took the money.', 'Siapa yang terima uang.']),
    cost: money(['Cost', 'Modal'], ['What it cost us.', 'Modal atau HPP.']),
    deliveryFee: money(['Delivery fee', 'Ongkir'], ['Paid for delivery.', 'Ongkos kirim.']),
    promisedDelivery: day(
      ['Promised delivery', 'Janji kirim'],
      ['The day we promised.', 'Tanggal yang dijanjikan.'],
    ),
    delivered: day(['Delivered', 'Diterima'], ['The day it arrived.', 'Tanggal barang sampai.']),
    shortcomingsTold: flag(
      ['Shortcomings told', 'Kekurangan disampaikan'],
      ['We told them its weak points.', 'Kekurangan barang sudah kita bilang.'],
    ),
    note: text(['Note', 'Catatan'], ['Anything else.', 'Hal lain.']),
  },
);
export type Purchase = Row<typeof purchases>;
