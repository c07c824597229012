import type { Language } from '../text/language';
import { textIn } from '../text/text';
import type { BookProblem } from '../workbook/book';
import type { Style } from '../workbook/cellKind';
import type { CellProblem, PlacedProblem } from '../workbook/cellProblem';
import { cellSentence } from '../workbook/cellSentence';
import type { CommitProblem } from '../workbook/commit';
import { tableByKey } from '../workbook/schema';
import type { UndoHindrance, UndoProblem } from '../workbook/undo';
import type { Refusal } from './contract';

/** Expected failures in the words of the person who meets them. */
export type Problem = CommitProblem | UndoProblem | BookProblem | InputProblem;

/** Something in what the sidebar sent. */
export type InputProblem =
  | { readonly is: 'unreadable' }
  | { readonly is: 'unknownCustomer' }
  | { readonly is: 'field'; readonly field: string; readonly problem: CellProblem }
  | { readonly is: 'importChoice'; readonly field: string; readonly text: string }
  /** A customer who is there already. */
  | { readonly is: 'exists'; readonly field: string; readonly code: string; readonly text: string }
  /** By a rule of the shop, in its own words. */
  | { readonly is: 'refused'; readonly field: string; readonly text: string };

const sheetTitle = (key: string, language: Language): string => tableByKey(key)?.title[language] ?? key;

const columnTitle = (table: string, key: string, language: Language): string =>
  tableByKey(table)?.columns[key]?.title[language] ?? key;

/** The problem as an answer to the sidebar. */
export function refusal(problem: Problem, style: Style): Refusal {
  const text = sentence(problem, style);
  const answer = { ok: false as const, problem: problem.is, text };
  switch (problem.is) {
    case 'noSheet':
    case 'noColumn':
      return { ...answer, remedy: 'setUp' };
    case 'busy':
      return { ...answer, remedy: 'retry' };
    case 'field':
    case 'importChoice':
    case 'refused':
      return { ...answer, field: problem.field };
    case 'exists':
      return { ...answer, field: problem.field, existing: problem.code };
    case 'unknownCustomer':
      return { ...answer, field: 'customerCode' };
    case 'hindered':
      return {
        ...answer,
        hindered: problem.of.map(({ entry: { id, summary }, hindrance }) => ({
          id,
          what: summary,
          why: hindranceSentence(hindrance, style.language),
        })),
      };
    default:
      return answer;
  }
}

/** The problem as one sentence, for the sidebar and for messages from the menu. */
export function sentence(problem: Problem, style: Style): string {
  const { language } = style;
  const text = textIn(language);
  switch (problem.is) {
    case 'busy':
      return text.problem.busy;
    case 'noSheet':
      return text.problem.noSheet(sheetTitle(problem.table, language));
    case 'noColumn':
      return text.problem.noColumn(
        sheetTitle(problem.table, language),
        problem.columns.map((column) => columnTitle(problem.table, column, language)).join(', '),
      );
    case 'withdrawn':
      return text.problem.withdrawn(problem.because);
    case 'nothingToUndo':
      return text.undo.nothingToUndo;
    case 'hindered':
      return text.undo.hindered(problem.of.length);
    case 'changedSince':
    case 'stillUsed':
      return hindranceSentence(problem, language);
    case 'unreadable':
      return text.problem.unreadable;
    case 'unknownCustomer':
      return text.followUp.unknownCustomer;
    case 'field':
      return cellSentence(problem.problem, language);
    case 'importChoice':
    case 'exists':
    case 'refused':
      return problem.text;
  }
}

/** Why a save cannot be taken back, and what helps. */
export function hindranceSentence(hindrance: UndoHindrance, language: Language): string {
  const { undo } = textIn(language);
  const sheet = sheetTitle(hindrance.table, language);
  if (hindrance.is === 'changedSince') return undo.changedSince(sheet, hindrance.id);
  return undo.stillUsed(sheet, hindrance.id, sheetTitle(hindrance.by.table, language), hindrance.by.id);
}

const mostNotices = 5;

/** What is wrong in the sheets, as far as a card can show it. */
export const noticesOf = (problems: readonly PlacedProblem[], style: Style): string[] =>
  problems.slice(0, mostNotices).map((problem) => placedSentence(problem, style));

/** A cell problem with its place: sheet, row, column. */
export function placedSentence(placed: PlacedProblem, style: Style): string {
  const { language } = style;
  return textIn(language).cell.place(
    sheetTitle(placed.table, language),
    placed.row ?? 0,
    columnTitle(placed.table, placed.column, language),
    cellSentence(placed.problem, language),
  );
}
