import { looksLikeAmount } from './fileAmount';
import { looksLikeDay } from './fileDate';

/** Where a bank's file keeps what; several columns may describe the transfer. */
export interface BankColumns {
  readonly bank: 'bcaPersonal' | 'bcaBusiness' | 'mandiri' | 'other';
  readonly date: number;
  readonly description: readonly number[];
  readonly amount?: number;
  readonly in?: number;
  readonly out?: number;
  /** Says of each amount whether it came in or went out. */
  readonly mark?: number;
  readonly balance?: number;
  readonly account?: number;
  /** Banks here write the day before the month. */
  readonly indonesian: boolean;
}

type Cells = readonly string[];

interface BankTable {
  readonly columns: BankColumns;
  /** The rows below the titles that are not blank. */
  readonly lines: readonly { readonly cells: Cells; readonly line: number }[];
}

const titles = {
  date: /^((posting|post|transaction) )?date$|^(tanggal|tgl)( (transaksi|mutasi|posting))?$|^waktu( transaksi)?$/,
  description:
    /description|keterangan|rincian|uraian|deskripsi|remark|narrative|^details?$|^berita|(reference|referensi)( no)?$/,
  amount: /^(amount|jumlah|nominal|mutasi|nilai)( (idr|rp))?$/,
  in: /^(credit|kredit|cr|masuk|(uang|dana) masuk|in|money in|paid in|deposit)( (idr|rp))?$/,
  out: /^(debit|debet|db|keluar|(uang|dana) keluar|out|money out|paid out|withdrawal)( (idr|rp))?$/,
  balance: /^((running|closing) )?balance$|^saldo( akhir)?$/,
  account: /^account( (no|number))?$|^(no|nomor) rekening$/,
} as const;
const single = ['date', 'amount', 'in', 'out', 'balance', 'account'] as const;

/** Titles that only this bank's file has together. */
const layouts: readonly (readonly [BankColumns['bank'], readonly string[]])[] = [
  ['mandiri', ['account no', 'val date', 'description', 'debit', 'credit']],
  ['mandiri', ['tgl', 'rincian transaksi', 'no referensi', 'debit', 'kredit']],
  ['bcaBusiness', ['tanggal transaksi', 'keterangan', 'cabang', 'jumlah']],
  ['bcaPersonal', ['date', 'description', 'branch', 'amount', 'balance']],
];

const plain = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const marks = /^(cr|db|dr|c|d|k|credit|debit|kredit|debet|masuk|keluar|in|out)$/i;
export const isMark = (cell: string): boolean => marks.test(cell.trim());

/** Account lines may stand above the titles. */
const mostAbove = 40;

/** Finds the line of titles and what its columns are; without titles, a date, a text and one amount are told by what they hold. */
export function bankTable(rows: readonly Cells[]): BankTable | null {
  const numbered = rows
    .map((cells, at) => ({ cells, line: at + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const at = numbered.slice(0, mostAbove).findIndex(({ cells }) => namesAll(cells.map(plain)));
  const lines = numbered.slice(at + 1);
  const columns =
    at < 0 ? byContent(lines.map(({ cells }) => cells)) : byTitle(numbered[at]?.cells ?? [], lines);
  return columns && { columns, lines };
}

const namesAll = (names: readonly string[]) => {
  const has = (title: RegExp) => names.some((name) => title.test(name));
  return has(titles.date) && (has(titles.amount) || has(titles.in));
};

function byTitle(header: Cells, lines: BankTable['lines']): BankColumns {
  const names = header.map(plain);
  const found: { -readonly [Field in (typeof single)[number]]?: number } = {};
  for (const field of single) {
    const at = names.findIndex((name) => titles[field].test(name));
    if (at >= 0) found[field] = at;
  }
  const { date = 0, amount, ...more } = found;
  const bank = layouts.find(([, wanted]) => wanted.every((title) => names.includes(title)))?.[0] ?? 'other';
  const description = names.flatMap((name, at) => (titles.description.test(name) ? [at] : []));
  const taken = new Set([...Object.values(found), ...description]);
  const mark = markColumn(
    lines.map(({ cells }) => cells),
    taken,
  );
  return {
    ...more,
    bank,
    date,
    description,
    // Where in and out have columns of their own, one more amount would be another count of the same.
    ...(amount === undefined || more.in !== undefined ? {} : { amount }),
    ...(mark < 0 ? {} : { mark }),
    indonesian: bank !== 'other' || /^(tanggal|tgl|waktu)/.test(names[date] ?? ''),
  };
}

function byContent(rows: readonly Cells[]): BankColumns | null {
  const all = columnsOf(rows);
  const holds = (at: number, is: (cell: string) => boolean) => {
    const cells = filled(rows, at);
    return cells.length > 0 && cells.filter(is).length / cells.length > 0.8;
  };
  const date = all.find((at) => holds(at, (cell) => looksLikeDay(cell) || /^'?pend/i.test(cell)));
  const bare = (cell: string) => cell.replace(/\s*(cr|db|dr)$/i, '');
  const amounts = all.filter((at) => at !== date && holds(at, (cell) => looksLikeAmount(bare(cell))));
  const [amount] = amounts;
  if (date === undefined || amount === undefined || amounts.length > 1) return null;
  const mark = markColumn(rows, new Set([date, amount]));
  const description = all.filter((at) => at !== date && at !== amount && at !== mark);
  const columns = { bank: 'other' as const, date, amount, description, indonesian: false };
  return mark < 0 ? columns : { ...columns, mark };
}

/** Which column holds nothing but CR and DB and their like; most have it without a title. */
const markColumn = (rows: readonly Cells[], taken: ReadonlySet<number>): number =>
  columnsOf(rows).find((at) => {
    const cells = taken.has(at) ? [] : filled(rows, at);
    return cells.length > 0 && cells.filter(isMark).length / cells.length > 0.8;
  }) ?? -1;

const columnsOf = (rows: readonly Cells[]) =>
  Array.from({ length: rows.reduce((widest, row) => Math.max(widest, row.length), 0) }, (_, at) => at);

const filled = (rows: readonly Cells[], at: number): string[] =>
  rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
