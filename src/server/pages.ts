import type { Book } from '../workbook/book';
import { cashBookPage, type MoneySources } from '../workbook/cashBookPage';
import { cashFlowPage } from '../workbook/cashFlowPage';
import { customerValuePage } from '../workbook/customerValuePage';
import { debtsPage } from '../workbook/debtsPage';
import { homePage } from '../workbook/homePage';
import { leaksPage } from '../workbook/leaksPage';
import { promisePage } from '../workbook/promisePage';
import { reportPlaces } from '../workbook/reportColumns';
import { cash } from '../workbook/schema/cash';
import { customers } from '../workbook/schema/customers';
import { family } from '../workbook/schema/family';
import { followUps } from '../workbook/schema/followUps';
import { holidays } from '../workbook/schema/holidays';
import { knownFindings } from '../workbook/schema/knownFindings';
import { payments } from '../workbook/schema/payments';
import { promises } from '../workbook/schema/promises';
import { purchases } from '../workbook/schema/purchases';
import { service } from '../workbook/schema/service';
import { tiers } from '../workbook/schema/tiers';
import { sheetOf } from '../workbook/sheetName';
import { tryIdeaPage } from '../workbook/tryIdeaPage';
import { type PageKind, titled } from './addPage';

export const customerValue: PageKind = {
  title: titled((text) => text.customerValue.title),
  page(book) {
    const { language, currency } = book.settings;
    const sources = { purchases: book.open(purchases), asOf: book.settingPlace('asOf') };
    return customerValuePage(sources, language, currency);
  },
};

export const cashBook: PageKind = {
  title: titled((text) => text.cashBook.title),
  page(book) {
    const { language, currency } = book.settings;
    return cashBookPage(moneyIn(book), language, currency);
  },
};

export const cashFlow: PageKind = {
  title: titled((text) => text.cashFlow.title),
  page(book) {
    const { language, currency } = book.settings;
    const sources = {
      book: sheetFor(book, cashBook),
      holidays: book.has(holidays) ? book.open(holidays) : null,
      asOf: book.settingPlace('asOf'),
    };
    return cashFlowPage(sources, language, currency);
  },
};

export const promisesAndService: PageKind = {
  title: titled((text) => text.promisePage.title),
  modules: [promises, service],
  page(book) {
    const { language, currency } = book.settings;
    const sources = {
      promises: book.open(promises),
      service: book.open(service),
      asOf: book.settingPlace('asOf'),
    };
    return promisePage(sources, language, currency);
  },
};

export const tryIdea: PageKind = {
  title: titled((text) => text.tryIdea.title),
  page: ({ settings: { language, currency } }) => tryIdeaPage(language, currency),
};

export const leaks: PageKind = {
  title: titled((text) => text.leaksPage.title),
  page(book) {
    const { language, currency } = book.settings;
    const sources = {
      ...moneyIn(book),
      known: book.has(knownFindings) ? book.open(knownFindings) : null,
      asOf: book.settingPlace('asOf'),
    };
    return leaksPage(sources, language, currency);
  },
};

export const debts: PageKind = {
  title: titled((text) => text.debtsPage.title),
  page(book) {
    const { language, currency } = book.settings;
    const sources = {
      purchases: book.open(purchases),
      payments: book.open(payments),
      asOf: book.settingPlace('asOf'),
      graceDays: book.settingPlace('graceDays'),
    };
    return debtsPage(sources, language, currency);
  },
};

export const home: PageKind = {
  title: titled((text) => text.homePage.title),
  modules: [promises, service],
  page(book, world) {
    const { language, currency } = book.settings;
    const { sheet, places } = book.open(customers);
    const sources = {
      customers: { sheet, places: new Map([...reportPlaces(world.layout.look(sheet)), ...places]) },
      purchases: book.open(purchases),
      followUps: book.open(followUps),
      family: book.open(family),
      promises: book.open(promises),
      service: book.open(service),
      tiers: book.open(tiers),
      book: sheetFor(book, cashBook),
      rules: {
        asOf: book.settingPlace('asOf'),
        afterSaleDays: book.settingPlace('afterSaleDays'),
        regularFrom: book.settingPlace('regularFrom'),
        windowMonths: book.settingPlace('windowMonths'),
      },
    };
    return homePage(sources, language, currency);
  },
};

const moneyIn = (book: Book): MoneySources => ({
  purchases: book.open(purchases),
  payments: book.open(payments),
  cash: book.open(cash),
});

/** The sheet of a page that was added before. */
const sheetFor = (book: Book, { title }: PageKind): string =>
  sheetOf({ title }, book.sheets) ?? title[book.settings.language];
