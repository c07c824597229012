import { choice, day, flag, id, linkOf, nameOf, required, text } from '../column';
import { type Row, table } from '../table';

/** Ages by band: a child's date of birth is nobody's business until the parent consents. */
export const ageBands = {
  toddler: ['Toddler', 'Balita'],
  child: ['Child', 'Anak'],
  teen: ['Teen', 'Remaja'],
  adult: ['Adult', 'Dewasa'],
  senior: ['Senior', 'Lansia'],
} as const;

/** The people who belong to a customer, one row each. */
export const family = table(
  'family',
  ['Family', 'Keluarga'],
  ['The people who belong to a customer.', 'Anggota keluarga pelanggan.'],
  {
    no: id('K', 5)(['No', 'No'], ['Given by the add-on.', 'Diisi otomatis.']),
    customer: required(
      nameOf('customers', 'customerCode')(['Customer', 'Pelanggan'], ['Whose family.', 'Keluarga siapa.']),
    ),
    customerCode: linkOf('customer')(
      ['Customer code', 'Kode pelanggan'],
      ['Filled from the name.', 'Diisi dari namanya.'],
    ),
    name: text(['Name', 'Nama'], ['First name is enough.', 'Nama depan saja cukup.']),
    relation: choice({
      wife: ['Wife', 'Istri'],
      husband: ['Husband', 'Suami'],
      child: ['Child', 'Anak'],
      parent: ['Parent', 'Orang tua'],
      parentInLaw: ['Parent-in-law', 'Mertua'],
      sibling: ['Sibling', 'Saudara'],
      other: ['Other', 'Lainnya'],
    })(['Relation', 'Hubungan'], ['To the customer.', 'Hubungan dengan pelanggan.']),
    ageBand: choice(ageBands)(
      ['Age band', 'Kelompok umur'],
      ['No exact age needed.', 'Tidak perlu umur persis.'],
    ),
    dateToRemember: day(
      ['Date to remember', 'Tanggal penting'],
      ['With consent only.', 'Kalau sudah diizinkan.'],
    ),
    whatDate: text(['What date', 'Tanggal apa'], ['Wedding, graduation…', 'Nikah, wisuda…']),
    consent: flag(
      ['Family consent', 'Izin keluarga'],
      ['They agreed that we keep this.', 'Sudah setuju kita catat.'],
    ),
    note: text(['Note', 'Catatan'], ['Anything else.', 'Hal lain.']),
  },
);
export type FamilyMember = Row<typeof family>;
