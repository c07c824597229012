import { choice, day, flag, id, linkOf, moment, money, nameOf, pick, required, text } from '../column';
import { type Row, table } from '../table';

/** Whatever customers ask of us after the sale: opened, answered, closed, and what it cost. */
export const service = table(
  'service',
  ['Service', 'Layanan'],
  [
    'Complaints, questions, repairs and visits, from the first word to the last.',
    'Keluhan, pertanyaan, servis, dan kunjungan, dari awal sampai beres.',
  ],
  {
    no: id('L', 5)(['No', 'No'], ['Given by the add-on.', 'Diisi otomatis.']),
    customer: required(
      nameOf('customers', 'customerCode')(['Customer', 'Pelanggan'], ['Who asked.', 'Siapa yang minta.']),
    ),
    customerCode: linkOf('customer')(
      ['Customer code', 'Kode pelanggan'],
      ['Filled from the name.', 'Diisi dari namanya.'],
    ),
    kind: choice({
      complaint: ['Complaint', 'Keluhan'],
      question: ['Question', 'Pertanyaan'],
      repair: ['Repair', 'Servis'],
      visit: ['Visit', 'Kunjungan'],
    })(['Kind', 'Jenis'], ['What they asked for.', 'Minta apa.']),
    opened: required(moment(['Opened', 'Masuk'], ['When it came in.', 'Kapan masuknya.'])),
    answered: moment(['Answered', 'Dijawab'], ['When we first answered.', 'Kapan pertama dijawab.']),
    closed: moment(['Closed', 'Beres'], ['When it was done.', 'Kapan beresnya.']),
    remotely: flag(['Solved remotely', 'Selesai jarak jauh'], ['Nobody had to come.', 'Tidak perlu datang.']),
    pay: choice({ free: ['Free', 'Gratis'], paid: ['Paid', 'Bayar'] })(
      ['Free or paid', 'Gratis atau bayar'],
      ['Whether they pay for it.', 'Pelanggan bayar atau tidak.'],
    ),
    cost: money(['Cost', 'Biaya'], ['What it cost us.', 'Biayanya buat kita.']),
    charged: money(['Charged', 'Ditagih'], ['What they paid.', 'Yang dibayar pelanggan.']),
    cause: choice({
      notAsPromised: ['Not as promised', 'Tidak sesuai janji'],
      notAsDescribed: ['Not as described', 'Tidak sesuai keterangan'],
      damaged: ['Damaged', 'Rusak'],
      late: ['Late', 'Terlambat'],
      hardToBuy: ['Hard to buy', 'Sulit membeli'],
      howTo: ['How to use it', 'Cara pakai'],
      other: ['Other', 'Lainnya'],
    })(['Cause', 'Sebab'], ['Why it came to this.', 'Kenapa bisa begitu.']),
    apologised: flag(['Apologised', 'Sudah minta maaf'], ['We said sorry.', 'Kita sudah minta maaf.']),
    checkBackOn: day(
      ['Check back on', 'Tanya lagi tanggal'],
      ['When to ask whether all is well.', 'Kapan ditanya sudah beres betul atau belum.'],
    ),
    staff: pick('staff')(['Staff', 'Petugas'], ['Who looks after it.', 'Siapa yang mengurus.']),
    note: text(['Note', 'Catatan'], ['What it is about.', 'Soal apa.']),
  },
  { module: true },
);
export type ServiceCase = Row<typeof service>;
