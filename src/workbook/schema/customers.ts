import {
  birthday,
  choice,
  day,
  flag,
  id,
  linkOf,
  money,
  nameOf,
  phone,
  pick,
  required,
  text,
  view,
} from '../column';
import { type Row, table } from '../table';

/** Everyone the shop knows: lookers, buyers and regulars, one row each. */
export const customers = table(
  'customers',
  ['Customers', 'Pelanggan'],
  ['Everyone the shop knows, one row each.', 'Semua orang yang dikenal toko, satu baris satu orang.'],
  {
    code: id('C', 4)(['Code', 'Kode'], ['Given by the add-on.', 'Diisi otomatis.']),
    name: required(text(['Name', 'Nama'], ['As you call them.', 'Nama yang biasa dipakai.'])),
    title: pick('titles')(['How to address', 'Panggilan'], ['Bu, Pak, Kak…', 'Bu, Pak, Kak…']),
    phone: phone(['WhatsApp', 'No. WA'], ['0812… or +62812…', '0812… atau +62812…']),
    email: text(['Email', 'Email'], ['Only if they gave it.', 'Kalau diberi saja.']),
    kind: choice({ person: ['Person', 'Perorangan'], business: ['Business', 'Usaha'] })(
      ['Kind', 'Jenis'],
      ['A person or a business.', 'Perorangan atau usaha.'],
    ),
    role: choice({ endUser: ['End user', 'Pemakai'], agent: ['Agent', 'Agen'] })(
      ['Role', 'Peran'],
      ['Uses it themselves or sells it on.', 'Dipakai sendiri atau dijual lagi.'],
    ),
    birthday: birthday(['Birthday', 'Ulang tahun'], ['12/03 or 12/03/1980.', '12/03 atau 12/03/1980.']),
    interests: text(['Interests', 'Minat'], ['Hobby, food, football club…', 'Hobi, makanan, klub bola…']),
    branch: pick('branches')(['Branch', 'Cabang'], ['Where they usually come.', 'Biasa datang ke mana.']),
    personInCharge: pick('staff')(
      ['Person in charge', 'PIC'],
      ['Who looks after this customer.', 'Siapa yang mengurus pelanggan ini.'],
    ),
    referredBy: nameOf('customers', 'referredByCode')(
      ['Referred by', 'Dirujuk oleh'],
      ['The customer who brought them.', 'Pelanggan yang mengajaknya.'],
    ),
    referredByCode: linkOf('referredBy')(
      ['Referred by, code', 'Kode perujuk'],
      ['Filled from the name.', 'Diisi dari namanya.'],
    ),
    consent: flag(
      ['Consent to contact', 'Izin WA'],
      ['They agreed to messages.', 'Sudah setuju dikirimi pesan.'],
    ),
    doNotContact: flag(
      ['Do not contact', 'Jangan hubungi'],
      ['Ticked: nobody writes to them.', 'Dicentang: jangan ada yang menghubungi.'],
    ),
    expectations: text(
      ['Expectations', 'Harapan'],
      ['What they hope for from us.', 'Yang mereka harapkan dari kita.'],
    ),
    unspokenNeed: text(
      ['Unspoken need', 'Kebutuhan belum terucap'],
      ['What they need but have not said.', 'Yang mereka butuhkan tapi belum bilang.'],
    ),
    nextPlan: text(
      ['Next plan', 'Rencana berikut'],
      ['What they plan to buy or do.', 'Rencana beli atau acara mereka.'],
    ),
    nextPlanDate: day(['Next plan date', 'Tanggal rencana'], ['When they plan it.', 'Kapan rencananya.']),
    decisionStage: choice({
      need: ['Need', 'Merasa butuh'],
      search: ['Search', 'Cari-cari'],
      compare: ['Compare', 'Membandingkan'],
      buy: ['Buy and deliver', 'Beli dan kirim'],
      evaluate: ['Evaluate', 'Menilai'],
    })(['Decision stage', 'Tahap keputusan'], ['How far their choice is.', 'Sampai mana pertimbangannya.']),
    agreement: text(
      ['Standing agreement', 'Kesepakatan tetap'],
      ['Terms agreed once for all.', 'Kesepakatan yang berlaku terus.'],
    ),
    remindOn: day(
      ['Remind again on', 'Ingatkan lagi'],
      ['Today leaves them out until then.', 'Sebelum tanggal ini tidak muncul di Hari Ini.'],
    ),
    creditLimit: money(
      ['Credit limit', 'Batas tempo'],
      ['The most they may owe; blank is that of Settings.', 'Utang paling banyak; kosong ikut Pengaturan.'],
    ),
    note: text(['Note', 'Catatan'], ['Anything else.', 'Hal lain.']),
  },
  {
    view: {
      stage: view('text')(
        ['Stage', 'Tahap'],
        ['Prospect, customer or regular.', 'Calon, pelanggan, atau tetap.'],
      ),
      tier: view('text')(['Tier', 'Jenjang'], ['By spend in the window.', 'Dari belanja selama periode.']),
      visits: view('integer')(
        ['Visits', 'Kunjungan'],
        ['Days with a purchase.', 'Berapa hari ada pembelian.'],
      ),
      spend: view('money')(
        ['Spend in window', 'Belanja periode ini'],
        ['Purchases less refunds.', 'Pembelian dikurangi retur.'],
      ),
      firstPurchase: view('day')(
        ['First purchase', 'Pertama beli'],
        ['The first visit.', 'Kunjungan pertama.'],
      ),
      lastPurchase: view('day')(
        ['Last purchase', 'Terakhir beli'],
        ['The latest visit.', 'Kunjungan terakhir.'],
      ),
      lastContact: view('day')(
        ['Last contact', 'Kontak terakhir'],
        ['Latest follow-up or visit.', 'Tindak lanjut atau kunjungan terakhir.'],
      ),
      nextTouch: view('day')(
        ['Next touch', 'Sapa berikutnya'],
        ['When to greet them again.', 'Kapan sebaiknya disapa lagi.'],
      ),
      silence: view('text')(
        ['Silence', 'Lama tak datang'],
        [
          "Days since the last visit, against the customer's own rhythm.",
          'Berapa hari tak datang, dibanding biasanya.',
        ],
      ),
      balance: view('money')(
        ['Balance owed', 'Sisa utang'],
        [
          'Open bills less payments; below 0 is owed to them.',
          'Bon terbuka dikurangi bayaran; minus berarti lebih bayar.',
        ],
      ),
      chanceActive: view('share')(
        ['Chance still active', 'Peluang masih aktif'],
        ['How likely they still buy here.', 'Seberapa mungkin masih belanja di sini.'],
      ),
      expectedValue: view('money')(
        ['Expected value, 12 months', 'Perkiraan belanja 12 bulan'],
        ['Sales to expect of them in a year.', 'Perkiraan belanjanya setahun ke depan.'],
      ),
      why: view('text')(['Why', 'Alasan'], ['The reason in words.', 'Alasannya dengan kata-kata.']),
    },
  },
);
export type Customer = Row<typeof customers>;

/** A mark that cannot be read was meant as one: only a blank and a plain no are none. */
export const wantsNoContact = ({ doNotContact }: Pick<Customer, 'doNotContact'>): boolean =>
  doNotContact !== false;
