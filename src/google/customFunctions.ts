import { daySerial, momentOfSerial } from '../domain/day';
import * as functions from '../functions';
import type { Answer, AnswerCell, Cells } from '../functions/cells';
import { isDate, type WallClock, wallClock } from './wallClock';

/**
 * The custom functions as cells call them: a date goes in as ISO text of the workbook's wall clock and comes
 * out as a date, so that no function ever meets a time zone.
 */
export const customFunctions = Object.fromEntries(
  Object.entries(functions).map(([name, calculate]) => [
    name,
    inSheets(calculate as (...args: Cells[]) => Answer),
  ]),
);

function inSheets(calculate: (...args: Cells[]) => Answer) {
  return (...args: unknown[]): unknown => {
    const clock = lazyClock();
    const answer = calculate(...args.map((arg) => cellsIn(arg, clock)));
    return Array.isArray(answer)
      ? answer.map((line) => line.map((cell) => cellOut(cell, clock)))
      : cellOut(answer, clock);
  };
}

/** The zone is asked for only where there is a date. */
function lazyClock(): () => WallClock {
  let clock: WallClock | null = null;
  return () => {
    clock = clock ?? wallClock(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
    return clock;
  };
}

const cellsIn = (arg: unknown, clock: () => WallClock): unknown => {
  if (Array.isArray(arg)) return arg.map((line: unknown) => cellsIn(line, clock));
  return isDate(arg) ? momentOfSerial(clock().serialOf(arg)) : arg;
};

const cellOut = (cell: AnswerCell, clock: () => WallClock): unknown =>
  typeof cell === 'object' ? clock().instantOf(daySerial(cell.day)) : cell;
