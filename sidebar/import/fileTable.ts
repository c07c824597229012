import Papa from 'papaparse';

/** The lines of a file, each as its cells; `skipped` lines stood above the first one. */
export interface FileTable {
  readonly rows: readonly (readonly string[])[];
  readonly skipped: number;
}

/** The server takes no wider row. */
const mostColumns = 100;

/** Takes a text apart into cells: by the delimiter that fits it, or by blanks where it has no other. */
export function fileTable(text: string): FileTable {
  // Excel's own first line, which names the delimiter.
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const parsed = Papa.parse<string[]>(body, { delimiter: named?.[1] ?? '' }).data;
  const cells = parsed.some((row) => row.length > 1) ? parsed : (byBlanks(body) ?? parsed);
  const rows = cells.map((row) => row.slice(0, mostColumns));
  const isFilled = (row: readonly string[]) => row.some((cell) => cell.trim() !== '');
  const first = rows.findIndex(isFilled);
  if (first < 0) return { rows: [], skipped: 0 };
  let end = rows.length;
  while (end > first && !isFilled(rows[end - 1] ?? [])) end -= 1;
  return { rows: rows.slice(first, end), skipped: first + (named ? 1 : 0) };
}

/** Columns parted by runs of blanks, if every line has the same number of them, and more than two. */
function byBlanks(text: string): string[][] | null {
  const lines = text.split(/\r\n|\n|\r/).map((line) => (line.trim() === '' ? [] : line.trim().split(/\s+/)));
  const widths = new Set(lines.filter((line) => line.length > 0).map((line) => line.length));
  return widths.size === 1 && Math.max(...widths) > 2 ? lines : null;
}
