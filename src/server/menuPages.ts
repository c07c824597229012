import { textIn } from '../text/text';
import { customerValuePage } from '../workbook/customerValuePage';
import { purchases } from '../workbook/schema/purchases';
import { tryIdeaPage } from '../workbook/tryIdeaPage';
import type { MenuPage } from './addPage';

/** The pages that the menu adds. */
export const menuPages = {
  customerValue: {
    title: { en: textIn('en').customerValue.title, id: textIn('id').customerValue.title },
    of(book) {
      const sources = { purchases: book.open(purchases), asOf: book.settingPlace('asOf') };
      return customerValuePage(sources, book.settings.language, book.settings.currency);
    },
  },
  tryIdea: {
    title: { en: textIn('en').tryIdea.title, id: textIn('id').tryIdea.title },
    of: ({ settings: { language, currency } }) => tryIdeaPage(language, currency),
  },
} satisfies Readonly<Record<string, MenuPage>>;
