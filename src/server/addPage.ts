import type { Result } from '../domain/result';
import type { Text } from '../text/id';
import type { Words } from '../text/language';
import { textIn } from '../text/text';
import { type Book, openBook } from '../workbook/book';
import { type CommitProblem, withModules } from '../workbook/commit';
import { type Page, standingPage } from '../workbook/page';
import { sheetOf } from '../workbook/sheetName';
import type { Table } from '../workbook/table';
import type { World } from '../workbook/world';
import { underLock } from './setUp';

/** A page that the menu can add: its title in each language, and what stands on it in this workbook. */
export interface PageKind {
  readonly title: Words;
  /** What it reads of modules: their sheets come with it. */
  readonly modules?: readonly Table[];
  readonly page: (book: Book, world: World) => Page;
}

/** A workbook in the other language has it under its other title. */
export const titled = (title: (text: Text) => string): Words => ({
  en: title(textIn('en')),
  id: title(textIn('id')),
});

/** Which sheet was shown, and whether anything was drawn: what was there before is left as it is. */
export interface AddedPage {
  readonly sheet: string;
  readonly added: boolean;
}

/** Adds pages that build on each other and shows the last. One that is there already is the user's own and stays. */
export const addPages = (world: World, kinds: readonly PageKind[]): Result<AddedPage, CommitProblem> =>
  underLock(world, () => {
    let shown: AddedPage = { sheet: '', added: false };
    for (const kind of kinds) {
      const { sheet, added } = addPage(world, kind);
      shown = { sheet, added: shown.added || added };
    }
    world.pages.show(shown.sheet);
    return shown;
  });

function addPage(world: World, { title, modules = [], page: pageOf }: PageKind): AddedPage {
  const book = withModules(world, openBook(world), modules);
  const page = pageOf(book, world);
  const known = sheetOf({ title }, book.sheets);
  const sheet = known ?? page.title;
  if (known === null) world.layout.addSheet(sheet);
  const added = known === null || standingPage(world.grid.read(sheet), page) !== 'there';
  if (added) world.pages.draw(sheet, page);
  return { sheet, added };
}
