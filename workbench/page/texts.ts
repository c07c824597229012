/** The languages that the page itself speaks. */
export type Language = 'id' | 'en';

const en = {
  title: 'Langganan workbench',
  notSheets: 'Workbench: runs on this computer, not in Google Sheets',
  welcome: 'The menu Extensions opens Langganan. What you type is kept in this browser.',
  preparing: 'Preparing the sample shop…',
  bookName: 'Name of the workbook',
  extensions: 'Extensions',
  skipToSidebar: 'Skip to the sidebar',
  skipToGrid: 'Skip to the cells',
  cells: 'Cells',
  chart: 'Chart',
  emptyChart: 'The cells hold no numbers to draw.',
  sidebar: 'Sidebar',
  close: 'Close the sidebar',
  load: 'Load CSV',
  loadHelp: 'Puts the rows of a CSV file into the current sheet, from A1 on',
  download: 'Download CSV',
  downloadHelp: 'Saves the current sheet as a CSV file',
  language: 'Language',
  reset: 'Reset',
  resetHelp: 'Throws this workbook away and starts again from the sample',
  resetQuestion: 'Throw away this workbook and start again from the sample?',
  loaded: (rows: number, file: string) => `${rows} rows from ${file}.`,
  done: (item: string) => `${item}: done.`,
  failed: (item: string, message: string) => `${item}: ${message}`,
  stopped: 'the script was stopped',
  working: (item: string) => `${item}…`,
  formulaError: (cell: string, message: string) => `${cell}: ${message}`,
  noAddOn: 'The add-on has not been built yet: run npm run build and load this page again.',
  commentRule: 'The sidebar was refused: "//" inside a template literal breaks on Google (rule 4.6).',
};

/** Every text of the page in one language. */
export type Texts = typeof en;

const id: Texts = {
  title: 'Meja kerja Langganan',
  notSheets: 'Meja kerja: berjalan di komputer ini, bukan di Google Sheets',
  welcome: 'Menu Ekstensi membuka Langganan. Yang Anda ketik disimpan di peramban ini.',
  preparing: 'Menyiapkan toko contoh…',
  bookName: 'Nama buku kerja',
  extensions: 'Ekstensi',
  skipToSidebar: 'Langsung ke panel samping',
  skipToGrid: 'Langsung ke sel',
  cells: 'Sel',
  chart: 'Grafik',
  emptyChart: 'Selnya tidak berisi angka untuk digambar.',
  sidebar: 'Panel samping',
  close: 'Tutup panel samping',
  load: 'Muat CSV',
  loadHelp: 'Menaruh baris berkas CSV ke lembar ini mulai dari A1',
  download: 'Unduh CSV',
  downloadHelp: 'Menyimpan lembar ini sebagai berkas CSV',
  language: 'Bahasa',
  reset: 'Mulai ulang',
  resetHelp: 'Membuang buku kerja ini dan mulai lagi dari contoh',
  resetQuestion: 'Buang buku kerja ini dan mulai lagi dari contoh?',
  loaded: (rows, file) => `${rows} baris dari ${file}.`,
  done: (item) => `${item}: selesai.`,
  failed: (item, message) => `${item}: ${message}`,
  stopped: 'skrip dihentikan',
  working: (item) => `${item}…`,
  formulaError: (cell, message) => `${cell}: ${message}`,
  noAddOn: 'Add-on belum dibangun: jalankan npm run build lalu muat ulang halaman ini.',
  commentRule: 'Panel samping ditolak: "//" di dalam template literal rusak di Google (aturan 4.6).',
};

/** The page's texts, by language. */
export const texts: Readonly<Record<Language, Texts>> = { en, id };
