import { type Day, dayIn, dayOfSerial } from '../domain/day';
import { type GuestPart, type GuestWeights, guestParts, usualWeights } from '../domain/guestScore';
import type { Currency, Money } from '../domain/money';
import { isLanguage, type Language, type Words } from '../text/language';
import { type Cell, isBlank, isDateCell, type Written } from './cell';
import { readCell, type Style } from './cellKind';
import type { PickList } from './column';
import { unguarded } from './typedText';

/** One of the shop's rules: its name and meaning in each language, its first value, and how its cell looks. */
export interface Setting {
  readonly title: Words;
  readonly meaning: Words;
  readonly initial: Readonly<Record<Language, Written>>;
  readonly format: string;
}

const setting = (
  [en, id]: readonly [string, string],
  [meaningEn, meaningId]: readonly [string, string],
  initial: Written | Readonly<Record<Language, Written>>,
  format = '@',
): Setting => ({
  title: { en, id },
  meaning: { en: meaningEn, id: meaningId },
  initial: typeof initial === 'object' ? initial : { en: initial, id: initial },
  format,
});

const guestWeight = (part: GuestPart, title: readonly [string, string], meaning: readonly [string, string]) =>
  setting(title, meaning, usualWeights[part], '0');

/** Every setting, in the order of its rows. */
export const settingRows = {
  language: setting(['Language', 'Bahasa'], ['id or en.', 'id atau en.'], { en: 'en', id: 'id' }),
  currency: setting(['Currency', 'Mata uang'], ['Its code.', 'Kodenya.'], 'IDR'),
  decimals: setting(['Decimals of money', 'Desimal uang'], ['0 for rupiah.', '0 untuk rupiah.'], 0, '0'),
  asOf: setting(
    ['As of', 'Per tanggal'],
    [
      'The day that the views count to; set whenever the add-on runs.',
      'Hitungan sampai hari ini; diisi otomatis.',
    ],
    '',
    'dd/mm/yyyy',
  ),
  viewMode: setting(
    ['View columns', 'Kolom hitungan'],
    [
      'live: formulas; written: values kept up by the add-on.',
      'live: rumus; written: angka yang ditulis add-on.',
    ],
    'live',
  ),
  regularFrom: setting(
    ['Regular from (visits)', 'Tetap mulai (kunjungan)'],
    ['Visits within the window.', 'Jumlah kunjungan selama periode.'],
    3,
    '0',
  ),
  windowMonths: setting(
    ['Window (months)', 'Periode (bulan)'],
    ['For tiers and regulars.', 'Untuk jenjang dan pelanggan tetap.'],
    12,
    '0',
  ),
  staff: setting(['Staff', 'Petugas'], ['Names, with ; between.', 'Nama, dipisah ;'], { en: '', id: '' }),
  branches: setting(['Branches', 'Cabang'], ['Names, with ; between.', 'Nama, dipisah ;'], {
    en: 'Main',
    id: 'Pusat',
  }),
  channels: setting(
    ['Channels', 'Saluran'],
    ['Where sales come from, with ; between.', 'Asal penjualan, dipisah ;'],
    { en: 'Shop; WA; Shopee; Tokopedia; TikTok', id: 'Toko; WA; Shopee; Tokopedia; TikTok' },
  ),
  cashCategories: setting(['Cash categories', 'Kategori kas'], ['With ; between.', 'Dipisah ;'], {
    en: 'Opening balance; Stock; Wages; Rent; Electricity; Delivery; Customer care; Owner draw; Capital; Debt; Own transfer; Cash count; Other',
    id: 'Saldo awal; Belanja stok; Gaji; Sewa; Listrik; Ongkir; Perawatan pelanggan; Prive; Modal; Utang; Pindah kas; Hitung kas; Lainnya',
  }),
  titles: setting(['Ways to address', 'Panggilan'], ['With ; between.', 'Dipisah ;'], {
    en: 'Mr; Mrs; Ms; Bu; Pak; Kak; Mas; Mbak; Teh; Aa; Ci; Ko',
    id: 'Bu; Pak; Kak; Mas; Mbak; Teh; Aa; Ci; Ko',
  }),
  afterSaleDays: setting(
    ['After-sale steps (days)', 'Langkah purna jual (hari)'],
    ['Days after a sale, with ; between.', 'Hari setelah jualan, dipisah ;'],
    '3; 14; 60',
  ),
  careRate: setting(
    ['Care rate', 'Porsi perawatan'],
    ['1–3 % of the base.', '1–3 % dari dasarnya.'],
    0.02,
    '0.0%',
  ),
  careMultiplier: setting(['Care multiplier', 'Pengali perawatan'], ['1 or 2.', '1 atau 2.'], 2, '0'),
  careBase: setting(
    ['Care base', 'Dasar perawatan'],
    ['sales, spending or project.', 'sales (penjualan), spending (pengeluaran), atau project (proyek).'],
    'sales',
  ),
  roundingStep: setting(
    ['Rounding step', 'Kelipatan pembulatan'],
    ['Bills are rounded down to it.', 'Nota dibulatkan ke bawah.'],
    5000,
    '#,##0',
  ),
  roundingCap: setting(
    ['Rounding cap', 'Batas pembulatan'],
    ['At most this per bill.', 'Paling banyak segini per nota.'],
    2000,
    '#,##0',
  ),
  creditAllowed: setting(['Credit allowed', 'Boleh tempo'], ['yes or no.', 'ya atau tidak.'], {
    en: 'no',
    id: 'tidak',
  }),
  graceDays: setting(
    ['Grace (days)', 'Kelonggaran (hari)'],
    ['Before a bill is overdue.', 'Sebelum tagihan dianggap telat.'],
    3,
    '0',
  ),
  creditLimit: setting(
    ['Credit limit per customer', 'Batas tempo per pelanggan'],
    ['Where Customers says none; 0 is no credit.', 'Kalau di Pelanggan kosong; 0 berarti tidak ada tempo.'],
    0,
    '#,##0',
  ),
  replyForm: setting(
    ['Reply form', 'Formulir jawaban'],
    [
      'Made from the menu; empty it and invitations have no link.',
      'Dibuat dari menu; kalau dikosongkan, undangan tanpa tautan.',
    ],
    '',
  ),
  guestValue: guestWeight(
    'value',
    ['Guests: buying', 'Tamu: belanja'],
    ['Weight of what they buy; 0 is not at all.', 'Bobot belanjanya; 0 berarti tidak dihitung.'],
  ),
  guestTenure: guestWeight(
    'tenure',
    ['Guests: years with us', 'Tamu: lama langganan'],
    ['Weight of the time since their first purchase.', 'Bobot lamanya sejak pertama beli.'],
  ),
  guestFamily: guestWeight(
    'family',
    ['Guests: family fits', 'Tamu: keluarga cocok'],
    ['Weight of the family that the event suits.', 'Bobot keluarga yang cocok dengan acaranya.'],
  ),
  guestFairness: guestWeight(
    'fairness',
    ['Guests: turn to be asked', 'Tamu: giliran diajak'],
    ['Weight of the time since they were last asked.', 'Bobot lamanya sejak terakhir diajak.'],
  ),
  guestReliability: guestWeight(
    'reliability',
    ['Guests: keep their word', 'Tamu: bisa dipegang'],
    ['Weight of earlier answers and coming.', 'Bobot jawaban dan kehadiran dulu.'],
  ),
  guestSilence: guestWeight(
    'silence',
    ['Guests: missed regulars', 'Tamu: mulai jarang'],
    ['Weight of a silence worth healing.', 'Bobot pelanggan tetap yang mulai jarang datang.'],
  ),
} as const;
export type SettingKey = keyof typeof settingRows;
export const settingKeys = Object.keys(settingRows) as SettingKey[];

/** Whether customers may pay later, and within what. */
export interface CreditRules {
  readonly allowed: boolean;
  readonly graceDays: number;
  /** Of a customer for whom none is set; 0 is none. */
  readonly limit: Money;
}

/** The settings as code uses them. */
export interface Settings {
  readonly language: Language;
  readonly currency: Currency;
  readonly asOf: Day | null;
  readonly viewMode: 'live' | 'written';
  readonly regularFrom: number;
  readonly windowMonths: number;
  readonly credit: CreditRules;
  /** Days after a sale on which to ask how it went. */
  readonly afterSaleDays: readonly number[];
  /** How bills are rounded down; a step of 0 is not at all. */
  readonly rounding: { readonly step: Money; readonly cap: Money };
  /** The address of the form in which guests answer; blank where there is none. */
  readonly replyForm: string;
  /** How much each part speaks for asking somebody to an event. */
  readonly guestWeights: GuestWeights;
  readonly lists: Readonly<Record<PickList, readonly string[]>>;
}

const split = (cell: Cell): string[] =>
  unguarded(String(isDateCell(cell) ? '' : cell))
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

const wholeFrom = (cell: Cell, least: number, otherwise: number): number => {
  const number =
    typeof cell === 'number' ? cell : typeof cell === 'string' ? Number(cell || Number.NaN) : Number.NaN;
  return Number.isSafeInteger(number) && number >= least ? number : otherwise;
};

const plain: Style = { language: 'en', currency: { code: '', decimals: 0 } };

const yesIn = (cell: Cell): boolean => {
  const read = readCell({ is: 'flag' }, cell, plain);
  return read.ok && read.value === true;
};

/** What cannot be read as money, or is below 0, is none. */
const moneyFrom = (cell: Cell, style: Style): Money => {
  const read = readCell({ is: 'money' }, cell, style);
  // A cell of money reads as money.
  return (read.ok && typeof read.value === 'number' && read.value > 0 ? read.value : 0) as Money;
};

/** Which setting a row of the sheet is, by its title in either language. */
export const settingTitled = (title: string): SettingKey | null => {
  const wanted = title.trim().toLowerCase();
  return (
    settingKeys.find((key) =>
      Object.values(settingRows[key].title).some((known) => known.toLowerCase() === wanted),
    ) ?? null
  );
};

export const guestSettings: Readonly<Record<GuestPart, SettingKey>> = {
  value: 'guestValue',
  tenure: 'guestTenure',
  family: 'guestFamily',
  fairness: 'guestFairness',
  reliability: 'guestReliability',
  silence: 'guestSilence',
};

/** What cannot be read keeps its first value; where nothing at all would count, so do they all. */
function guestWeightsFrom(cellOf: (key: SettingKey) => Cell): GuestWeights {
  const weight = (part: GuestPart) => wholeFrom(cellOf(guestSettings[part]), 0, usualWeights[part]);
  const weights = {
    value: weight('value'),
    tenure: weight('tenure'),
    family: weight('family'),
    fairness: weight('fairness'),
    reliability: weight('reliability'),
    silence: weight('silence'),
  };
  return guestParts.some((part) => weights[part] > 0) ? weights : usualWeights;
}

/** The settings from the sheet's cells by key; what is absent or unreadable keeps its first value. */
export function settingsOf(cells: Readonly<Partial<Record<SettingKey, Cell>>>, personal: Language): Settings {
  const spoken = String(cells.language ?? '')
    .trim()
    .toLowerCase();
  const language = isLanguage(spoken) ? spoken : personal;
  const cellOf = (key: SettingKey): Cell => {
    const cell = cells[key];
    return cell === undefined || isBlank(cell) ? settingRows[key].initial[language] : cell;
  };
  const asOf = cellOf('asOf');
  const currency: Currency = {
    code: String(cellOf('currency')).trim().toUpperCase(),
    decimals: Math.min(wholeFrom(cellOf('decimals'), 0, 0), 4),
  };
  return {
    language,
    currency,
    asOf: isDateCell(asOf) ? dayOfSerial(asOf.serial) : dayIn(String(asOf)),
    viewMode: String(cellOf('viewMode')).trim().toLowerCase() === 'written' ? 'written' : 'live',
    regularFrom: wholeFrom(cellOf('regularFrom'), 1, 3),
    windowMonths: wholeFrom(cellOf('windowMonths'), 1, 12),
    credit: {
      allowed: yesIn(cellOf('creditAllowed')),
      graceDays: wholeFrom(cellOf('graceDays'), 0, 3),
      limit: moneyFrom(cellOf('creditLimit'), { language, currency }),
    },
    afterSaleDays: split(cellOf('afterSaleDays'))
      .map(Number)
      .filter((days) => Number.isSafeInteger(days) && days > 0 && days <= 3650),
    rounding: {
      step: moneyFrom(cellOf('roundingStep'), { language, currency }),
      cap: moneyFrom(cellOf('roundingCap'), { language, currency }),
    },
    replyForm: unguarded(String(cellOf('replyForm'))).trim(),
    guestWeights: guestWeightsFrom(cellOf),
    lists: {
      staff: split(cellOf('staff')),
      branches: split(cellOf('branches')),
      channels: split(cellOf('channels')),
      cashCategories: split(cellOf('cashCategories')),
      titles: split(cellOf('titles')),
    },
  };
}
