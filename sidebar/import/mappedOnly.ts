import { type ImportChoice, type ImportField, importFields } from '../../src/server/contract';

interface Mapped {
  readonly rows: readonly (readonly string[])[];
  readonly choice: ImportChoice;
}

/** The chosen columns alone, renumbered to match: nothing else of the file leaves the browser. */
export function mappedOnly({ rows, choice }: Mapped): Mapped {
  const used = [...new Set(importFields.flatMap((field) => choice.columns[field] ?? []))].sort(
    (a, b) => a - b,
  );
  const columns: Partial<Record<ImportField, number>> = {};
  for (const field of importFields) {
    const at = choice.columns[field];
    if (at !== undefined) columns[field] = used.indexOf(at);
  }
  return {
    rows: rows.map((row) => used.map((at) => row[at] ?? '')),
    choice: { ...choice, columns },
  };
}
