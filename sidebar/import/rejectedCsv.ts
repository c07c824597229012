import Papa from 'papaparse';
import type { ImportReport } from '../../src/server/contract';
import type { FileTable } from './fileTable';

/**
 * The rejected rows as a file: line, reason, then the row as it stood. A cell that a spreadsheet would take
 * for a formula gets an apostrophe; the mark in front tells Excel that it is UTF-8.
 */
export function rejectedCsv(
  rejected: ImportReport['rejected'],
  { rows, skipped }: FileTable,
  [lineTitle, reasonTitle]: readonly [string, string],
): string {
  const lines = rejected.map(({ line, reason }) => [
    String(line + skipped),
    reason,
    ...(rows[line - 1] ?? []),
  ]);
  return `\uFEFF${Papa.unparse([[lineTitle, reasonTitle], ...lines], { escapeFormulae: true })}\r\n`;
}
