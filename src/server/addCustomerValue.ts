import type { Result } from '../domain/result';
import type { Words } from '../text/language';
import { textIn } from '../text/text';
import { openBook } from '../workbook/book';
import type { CommitProblem } from '../workbook/commit';
import { customerValuePage } from '../workbook/customerValuePage';
import { standingPage } from '../workbook/page';
import { purchases } from '../workbook/schema/purchases';
import { sheetOf } from '../workbook/sheetName';
import type { World } from '../workbook/world';
import { underLock } from './setUp';

/** A workbook in the other language has it under its other title. */
const title: Words = { en: textIn('en').customerValue.title, id: textIn('id').customerValue.title };

/** Whether the sheet was drawn, or was there before and left as it is. */
export interface AddedPage {
  readonly sheet: string;
  readonly added: boolean;
}

/** Adds the sheet of customer value and shows it. One that is there already is the user's own and stays as it is. */
export const addCustomerValue = (world: World): Result<AddedPage, CommitProblem> =>
  underLock(world, () => {
    const book = openBook(world);
    const { language, currency } = book.settings;
    const sources = { purchases: book.open(purchases), asOf: book.settingPlace('asOf') };
    const page = customerValuePage(sources, language, currency);
    const known = sheetOf({ title }, book.sheets);
    const sheet = known ?? page.title;
    if (known === null) world.layout.addSheet(sheet);
    const added = known === null || standingPage(world.grid.read(sheet), page) !== 'there';
    if (added) world.pages.draw(sheet, page);
    world.pages.show(sheet);
    return { sheet, added };
  });
