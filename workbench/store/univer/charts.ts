import type { FUniver, IRange } from '@univerjs/presets';
import type { StoredChart } from '../chart';
import { columnsMove, deleted, inserted, type LineMap, moved, rowsMove } from '../lineMap';
import type { FWorksheet } from './engine';

/** The charts of a sheet. Univer has none of its own: they lie in what it keeps for others. */
export function readCharts(sheet: FWorksheet): readonly StoredChart[] {
  // The seam to our own earlier writing.
  const kept = sheet.getCustomMetadata()?.charts as readonly StoredChart[] | undefined;
  return kept ?? [];
}

/** Puts charts in the place of those that a sheet has. */
export function writeCharts(sheet: FWorksheet, charts: readonly StoredChart[]): void {
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), charts });
}

interface LineChange {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
}

/** Univer's mutations of lines, as where each line goes. */
const LINE_MAPS: Readonly<Record<string, (change: LineChange) => LineMap>> = {
  'sheet.mutation.insert-row': ({ range }) => rowsMove(inserted(range.startRow, height(range))),
  'sheet.mutation.remove-rows': ({ range }) => rowsMove(deleted(range.startRow, height(range))),
  'sheet.mutation.insert-col': ({ range }) => columnsMove(inserted(range.startColumn, width(range))),
  'sheet.mutation.remove-col': ({ range }) => columnsMove(deleted(range.startColumn, width(range))),
  'sheet.mutation.move-rows': ({ sourceRange, targetRange }) =>
    rowsMove(moved(sourceRange.startRow, height(sourceRange), targetRange.startRow)),
  'sheet.mutation.move-columns': ({ sourceRange, targetRange }) =>
    columnsMove(moved(sourceRange.startColumn, width(sourceRange), targetRange.startColumn)),
};

/** Tells of lines added, deleted or moved in a workbook, by whomever. */
export function onLinesMoved(
  api: FUniver,
  unitId: string,
  tell: (sheetId: string, lines: LineMap) => void,
): void {
  api.onCommandExecuted((command) => {
    const mapOf = LINE_MAPS[command.id];
    if (mapOf === undefined) return;
    // The seam to the parameters that Univer documents for these mutations.
    const change = command.params as LineChange;
    if (change.unitId === unitId) tell(change.subUnitId, mapOf(change));
  });
}

function height({ startRow, endRow }: IRange): number {
  return endRow - startRow + 1;
}

function width({ startColumn, endColumn }: IRange): number {
  return endColumn - startColumn + 1;
}
