type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets of the open workbook, listed once in an execution. */
export interface OpenSheets {
  names(): string[];
  sheet(name: string): Sheet;
  /** How large the sheet is; kept current by whoever makes it grow. */
  size(name: string): { rows: number; columns: number };
  /** Looks again how many rows it has. */
  measure(name: string): void;
  add(name: string): Sheet;
}

export function openSheets(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): OpenSheets {
  let known: Map<string, Sheet> | null = null;
  const sizes = new Map<string, { rows?: number; columns?: number }>();
  const sheets = () => {
    if (!known) known = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
    return known;
  };
  const sheet = (name: string): Sheet => {
    const found = sheets().get(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const size = (name: string) => {
    const known = sizes.get(name) ?? {};
    const rows = known.rows ?? sheet(name).getMaxRows();
    const both = { rows, columns: known.columns ?? sheet(name).getMaxColumns() };
    sizes.set(name, both);
    return both;
  };
  return {
    names: () => [...sheets().keys()],
    sheet,
    size,
    measure(name) {
      sizes.set(name, { ...sizes.get(name), rows: sheet(name).getMaxRows() });
    },
    add(name) {
      const added = spreadsheet.insertSheet(name, sheets().size);
      sheets().set(name, added);
      return added;
    },
  };
}
