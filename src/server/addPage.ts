import type { Result } from '../domain/result';
import type { Words } from '../text/language';
import { type Book, openBook } from '../workbook/book';
import type { CommitProblem } from '../workbook/commit';
import { type Page, standingPage } from '../workbook/page';
import { sheetOf } from '../workbook/sheetName';
import type { World } from '../workbook/world';
import { underLock } from './setUp';

/** A page that the menu adds. */
export interface MenuPage {
  /** A workbook in the other language has it under its other title. */
  readonly title: Words;
  of(book: Book): Page;
}

/** Whether the sheet was drawn, or was there before and left as it is. */
export interface AddedPage {
  readonly sheet: string;
  readonly added: boolean;
}

/** Adds the sheet of a page and shows it. One that is there already is the user's own and stays as it is. */
export const addPage = (world: World, { title, of }: MenuPage): Result<AddedPage, CommitProblem> =>
  underLock(world, () => {
    const book = openBook(world);
    const page = of(book);
    const known = sheetOf({ title }, book.sheets);
    const sheet = known ?? page.title;
    if (known === null) world.layout.addSheet(sheet);
    const added = known === null || standingPage(world.grid.read(sheet), page) !== 'there';
    if (added) world.pages.draw(sheet, page);
    world.pages.show(sheet);
    return { sheet, added };
  });
