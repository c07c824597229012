import type { Language } from '../text/language';
import type { Column, Role } from './column';

/** Of what is computed. */
export const computedColour = '#e8eaed';
/** Header colours tell who fills a column: white = you, grey = computed, blue = the add-on. */
const colours: Readonly<Record<Role, string>> = {
  typed: '#ffffff',
  view: computedColour,
  id: '#d2e3fc',
  link: '#d2e3fc',
};
/** A column without which a row does not count. */
export const requiredColour = '#fff2cc';

export const headerColour = (column: Column): string =>
  column.required ? requiredColour : colours[column.role];

const roleNotes: Readonly<Record<Role, Readonly<Record<Language, string>>>> = {
  typed: { en: '', id: '' },
  view: { en: 'Computed; do not type here.', id: 'Hasil hitungan; jangan diketik.' },
  id: { en: 'Leave blank.', id: 'Biarkan kosong.' },
  link: { en: 'Leave blank.', id: 'Biarkan kosong.' },
};
const requiredNote: Readonly<Record<Language, string>> = { en: 'Needed.', id: 'Wajib diisi.' };

/** The help that stands behind the title. */
export const headerNote = (column: Column, language: Language): string =>
  [column.about[language], column.required ? requiredNote[language] : '', roleNotes[column.role][language]]
    .filter((part) => part !== '')
    .join(' ');

/** Wide enough for what the column usually holds, in pixels. */
export function widthOf(column: Column): number {
  switch (column.kind.is) {
    case 'text':
      return column.required ? 170 : 150;
    case 'name':
      return 170;
    case 'moment':
      return 140;
    case 'money':
      return 130;
    case 'flag':
      return 90;
    case 'choice':
    case 'pick':
      return 130;
    default:
      return 115;
  }
}
