import type { Language } from './texts';

/** What the address of the page asks for. */
export interface PageOptions {
  readonly locale: string;
  readonly timeZone: string;
  readonly language: Language;
  /** Which workbook: the sample shop, or one empty sheet. */
  readonly book: 'sample' | 'empty';
}

/** Reads the address: ?locale=en_US&zone=America/New_York&lang=en&book=empty. */
export function pageOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const locale = query.get('locale') ?? 'id_ID';
  const language = query.get('lang') ?? (locale.startsWith('id') ? 'id' : 'en');
  return {
    locale,
    timeZone: query.get('zone') ?? 'Asia/Jakarta',
    language: language === 'en' ? 'en' : 'id',
    book: query.get('book') === 'empty' ? 'empty' : 'sample',
  };
}
