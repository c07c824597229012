import type { FUniver } from '@univerjs/presets';
import type { FormulaPlace } from '../store/univer/customFunctions';
import type { Notice } from './notice';
import type { Texts } from './texts';

const SELECTED = 'sheet.operation.set-selections';

interface Selected {
  readonly subUnitId: string;
  readonly selections: readonly {
    readonly range: { readonly startRow: number; readonly startColumn: number };
  }[];
}

/** Why cells show #ERROR!: told when the pointer or the selection comes to such a cell, as in Sheets. */
export class FormulaErrors {
  private readonly messages = new Map<string, string>();
  private selected: FormulaPlace | null = null;
  private pointed: FormulaPlace | null = null;
  private shown = '';

  constructor(
    private readonly api: FUniver,
    private readonly notice: Notice,
    private readonly texts: Texts,
  ) {
    api.onCommandExecuted((command) => {
      if (command.id !== SELECTED) return;
      // The seam to the parameters that Univer documents for this operation.
      const { subUnitId, selections } = command.params as Selected;
      const first = selections[0]?.range;
      this.selected = first ? { sheetId: subUnitId, row: first.startRow, column: first.startColumn } : null;
      this.tell();
    });
    api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
      this.pointed = { sheetId: worksheet.getSheetId(), row, column };
      this.tell();
    });
  }

  /** Remembers how a formula fared; null where it went well. */
  note(place: FormulaPlace, message: string | null): void {
    if (message === null) this.messages.delete(keyOf(place));
    else this.messages.set(keyOf(place), message);
  }

  /** Every message there is, by cell, for those who cannot point. */
  all(): ReadonlyMap<string, string> {
    return this.messages;
  }

  private tell(): void {
    const text = this.textAt(this.pointed) || this.textAt(this.selected);
    if (text === this.shown) return;
    this.shown = text;
    if (text === '') this.notice.clear();
    else this.notice.show(text, 'bad');
  }

  private textAt(place: FormulaPlace | null): string {
    const message = place && this.messages.get(keyOf(place));
    return place && message ? this.texts.formulaError(this.nameOf(place), message) : '';
  }

  private nameOf({ sheetId, row, column }: FormulaPlace): string {
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    return sheet?.getRange(row, column).getA1Notation() ?? '';
  }
}

function keyOf({ sheetId, row, column }: FormulaPlace): string {
  return `${sheetId}!${row},${column}`;
}
