import { decodeText } from './decodeText';
import { type FileTable, fileTable } from './fileTable';

/** Why a file is no table. */
export type FileProblem = 'empty' | 'excel' | 'notText' | 'unreadable';

/** The lines of a chosen file, or why it has none. */
export async function readTable(file: File): Promise<FileTable | FileProblem> {
  try {
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (!decoded.ok) return decoded.problem;
    const table = fileTable(decoded.text);
    return table.rows.length === 0 ? 'empty' : table;
  } catch {
    return 'unreadable';
  }
}
