import { type Day, daySerial } from '../domain/day';
import type { Language } from '../text/language';
import type { Book } from './book';
import type { Written } from './cell';
import { added, type RowChange } from './change';
import { holidays } from './schema/holidays';
import { settings as settingsTable } from './schema/settings';
import { tiers } from './schema/tiers';
import { settingKeys, settingRows } from './setting';

const firstTiers: Readonly<Record<Language, readonly (readonly [string, number, number, number])[]>> = {
  id: [
    ['Perunggu', 500_000, 60, 90],
    ['Perak', 2_000_000, 45, 60],
    ['Emas', 5_000_000, 30, 45],
    ['Platinum', 10_000_000, 14, 30],
  ],
  en: [
    ['Bronze', 500_000, 60, 90],
    ['Silver', 2_000_000, 45, 60],
    ['Gold', 5_000_000, 30, 45],
    ['Platinum', 10_000_000, 14, 30],
  ],
};

/** Days of 2027 that public sources agree on; the owner checks them against the yearly decree. */
const firstHolidays: readonly (readonly [from: string, until: string, id: string, en: string])[] = [
  ['2027-01-01', '', 'Tahun Baru', "New Year's Day"],
  ['2027-02-06', '', 'Imlek', 'Chinese New Year'],
  ['2027-02-08', '2027-03-09', 'Ramadan (perkiraan)', 'Ramadan (estimate)'],
  ['2027-03-08', '', 'Nyepi', 'Nyepi'],
  ['2027-03-10', '2027-03-11', 'Idulfitri', 'Idulfitri'],
  ['2027-03-26', '', 'Jumat Agung', 'Good Friday'],
  ['2027-03-28', '', 'Paskah', 'Easter'],
  ['2027-05-06', '', 'Kenaikan Yesus', 'Ascension'],
  ['2027-05-17', '', 'Iduladha', 'Iduladha'],
  ['2027-05-20', '', 'Waisak', 'Waisak'],
  ['2027-06-06', '', 'Tahun Baru Islam', 'Islamic New Year'],
  ['2027-08-15', '', 'Maulid Nabi', 'Maulid'],
  ['2027-08-17', '', 'Hari Kemerdekaan', 'Independence Day'],
  ['2027-12-25', '', 'Natal', 'Christmas'],
];

/** What a new workbook starts with: every setting it lacks, and tiers and holidays where there are none. */
export function seedRows(book: Book): RowChange[] {
  const { language } = book.settings;
  return [
    ...settingChanges(book, language),
    ...tierChanges(book, language),
    ...holidayChanges(book, language),
  ];
}

function settingChanges(book: Book, language: Language): RowChange[] {
  return settingKeys
    .filter((key) => book.settingPlace(key) === null)
    .map((key) => {
      const { title, meaning, initial } = settingRows[key];
      return added(settingsTable, title[language], {
        setting: title[language],
        value: initial[language],
        meaning: meaning[language],
      });
    });
}

function tierChanges(book: Book, language: Language): RowChange[] {
  const opened = book.open(tiers);
  if (opened.lastRow > 1) return [];
  const ids = opened.newIds(firstTiers[language].length);
  return firstTiers[language].map(([name, minimum, idealDays, maximumDays], at) =>
    added(tiers, ids[at] ?? '', { no: ids[at] ?? '', name, minimum, idealDays, maximumDays }),
  );
}

function holidayChanges(book: Book, language: Language): RowChange[] {
  const opened = book.open(holidays);
  if (opened.lastRow > 1) return [];
  const serial = (day: string): Written => (day === '' ? '' : daySerial(day as Day));
  const ids = opened.newIds(firstHolidays.length);
  return firstHolidays.map(([from, until, id, en], at) =>
    added(holidays, ids[at] ?? '', {
      no: ids[at] ?? '',
      from: serial(from),
      until: serial(until),
      name: language === 'id' ? id : en,
    }),
  );
}
