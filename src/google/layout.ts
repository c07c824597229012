import type { Layout, SheetLook } from '../workbook/layout';
import type { StoredRule } from '../workbook/rule';
import type { OpenSheets } from './openSheets';

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The spreadsheet as set-up sees it. */
export function googleLayout(spreadsheet: Spreadsheet, open: OpenSheets): Layout {
  const header = (name: string, column: number, width: number): Range =>
    open.sheet(name).getRange(1, column, 1, width);
  const below = (name: string, column: number, width: number): Range =>
    open.sheet(name).getRange(2, column, Math.max(open.size(name).rows - 1, 1), width);

  return {
    look: (name) => look(open, name),
    addSheet: (name) => {
      open.add(name);
    },
    hideSheet: (name) => {
      open.sheet(name).hideSheet();
    },
    freezeHeader: (name) => {
      open.sheet(name).setFrozenRows(1);
    },
    boldHeader: (name, column, width) => {
      header(name, column, width).setFontWeight('bold');
    },
    widen(name, columns) {
      const size = open.size(name);
      if (columns <= size.columns) return;
      open.sheet(name).insertColumnsAfter(size.columns, columns - size.columns);
      size.columns = columns;
    },
    writeHeader: (name, column, titles) => {
      header(name, column, titles.length).setValues([[...titles]]);
    },
    noteHeader: (name, column, notes) => {
      header(name, column, notes.length).setNotes([[...notes]]);
    },
    paintHeader: (name, column, backgrounds) => {
      header(name, column, backgrounds.length).setBackgrounds([[...backgrounds]]);
    },
    formatColumns(name, column, formats) {
      const range = below(name, column, formats.length);
      range.setNumberFormats(Array.from({ length: range.getNumRows() }, () => [...formats]));
    },
    ruleColumn: (name, column, rule) => {
      below(name, column, 1).setDataValidation(validationOf(open, rule));
    },
    widths(name, column, pixels) {
      let from = 0;
      for (let at = 1; at <= pixels.length; at++) {
        if (pixels[at] === pixels[from]) continue;
        open.sheet(name).setColumnWidths(column + from, at - from, pixels[from] ?? 100);
        from = at;
      }
    },
    formula: (name, column, formula) => {
      header(name, column, 1).setFormula(formula);
    },
    keepPlace(work) {
      const place = spreadsheet.getActiveSheet();
      try {
        return work();
      } finally {
        spreadsheet.setActiveSheet(place);
      }
    },
  };
}

function look(open: OpenSheets, name: string): SheetLook {
  const sheet = open.sheet(name);
  const { rows, columns } = open.size(name);
  const width = Math.max(sheet.getLastColumn(), 1);
  const top = sheet.getRange(1, 1, 1, width);
  const second = rows > 1 ? sheet.getRange(2, 1, 1, width) : null;
  return {
    header: (top.getValues()[0] ?? []).map(String),
    formulas: top.getFormulas()[0] ?? [],
    notes: top.getNotes()[0] ?? [],
    backgrounds: top.getBackgrounds()[0] ?? [],
    formats: second?.getNumberFormats()[0] ?? [],
    rules: (second?.getDataValidations()[0] ?? []).map(ruleOf),
    frozenRows: sheet.getFrozenRows(),
    hidden: sheet.isSheetHidden(),
    rows,
    columns,
    empty: sheet.getLastRow() === 0,
  };
}

function validationOf(open: OpenSheets, rule: StoredRule): DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  switch (rule.is) {
    case 'checkbox':
      return builder.requireCheckbox().build();
    case 'list':
      return builder.requireValueInList([...rule.values], true).build();
    case 'column': {
      const rows = Math.max(open.size(rule.sheet).rows - 1, 1);
      return builder
        .requireValueInRange(open.sheet(rule.sheet).getRange(2, rule.column, rows, 1), true)
        .build();
    }
    default:
      throw new Error('set-up makes no other rule');
  }
}

/** A rule of a kind that set-up never makes is the user's own, to be left alone. */
function ruleOf(validation: DataValidation | null): StoredRule | null {
  if (validation === null) return null;
  const criteria = SpreadsheetApp.DataValidationCriteria;
  const values: unknown[] = validation.getCriteriaValues();
  switch (validation.getCriteriaType()) {
    case criteria.CHECKBOX:
      return { is: 'checkbox' };
    case criteria.VALUE_IN_LIST:
      return { is: 'list', values: Array.isArray(values[0]) ? values[0].map(String) : [] };
    case criteria.VALUE_IN_RANGE: {
      // The only value of such a rule that is not a flag is its range.
      const range = values[0] as Range;
      return { is: 'column', sheet: range.getSheet().getName(), column: range.getColumn() };
    }
    default:
      return { is: 'other' };
  }
}
