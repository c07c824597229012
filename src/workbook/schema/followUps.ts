import {
  choice,
  day,
  flag,
  id,
  integer,
  linkOf,
  moment,
  money,
  nameOf,
  pick,
  required,
  text,
} from '../column';
import { type Row, table } from '../table';

/** Every contact with a customer, by any channel. Offer and billing are selling; the other kinds are caring. */
export const followUps = table(
  'followUps',
  ['Follow-ups', 'Tindak Lanjut'],
  ['Every contact with a customer.', 'Setiap kontak dengan pelanggan.'],
  {
    no: id('T', 6)(['No', 'No'], ['Given by the add-on.', 'Diisi otomatis.']),
    when: required(moment(['When', 'Kapan'], ['Day and, if you like, time.', 'Tanggal, jam kalau mau.'])),
    customer: required(
      nameOf('customers', 'customerCode')(
        ['Customer', 'Pelanggan'],
        ['Whom you met.', 'Siapa yang dihubungi.'],
      ),
    ),
    customerCode: linkOf('customer')(
      ['Customer code', 'Kode pelanggan'],
      ['Filled from the name.', 'Diisi dari namanya.'],
    ),
    kind: choice({
      greeting: ['Greeting', 'Sapa'],
      news: ['News', 'Kabar'],
      offer: ['Offer', 'Tawaran'],
      billing: ['Billing', 'Tagihan'],
      afterSale: ['After-sale', 'Purna jual'],
      together: ['Together', 'Bareng'],
      voluntary: ['Voluntary', 'Sukarela'],
      surprise: ['Surprise', 'Kejutan'],
    })(['Kind', 'Jenis'], ['Why you got in touch.', 'Untuk apa dihubungi.']),
    channel: choice({
      whatsapp: ['WhatsApp', 'WA'],
      phone: ['Phone', 'Telepon'],
      met: ['Met', 'Ketemu'],
      visit: ['Visit', 'Kunjungan'],
      other: ['Other', 'Lainnya'],
    })(['Channel', 'Lewat'], ['How you got in touch.', 'Lewat apa.']),
    summary: text(['Summary', 'Isi'], ['What you talked about.', 'Apa yang dibicarakan.']),
    outcome: text(['Outcome', 'Hasil'], ['What came of it.', 'Hasilnya apa.']),
    minutes: integer(['Minutes', 'Menit'], ['How long it took.', 'Berapa lama.']),
    haggleMinutes: integer(
      ['Of which price or blame', 'Untuk harga atau keluhan'],
      ['Minutes spent haggling or blaming.', 'Menit untuk tawar-menawar atau keluhan.'],
    ),
    cost: money(['Cost', 'Biaya'], ['If it cost anything.', 'Kalau ada biaya.']),
    staff: pick('staff')(['Staff', 'Petugas'], ['Who did it.', 'Siapa yang mengerjakan.']),
    nextTouch: day(['Next touch', 'Sapa lagi'], ['If you agreed on a day.', 'Kalau sudah janji tanggal.']),
    done: flag(['Done', 'Selesai'], ['Nothing left to do.', 'Sudah beres.']),
  },
);
export type FollowUp = Row<typeof followUps>;
