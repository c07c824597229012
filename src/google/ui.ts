import type { Language } from '../text/language';
import { textIn } from '../text/text';

/** Which card the sidebar opens with. */
export type FirstCard = 'today' | 'log' | 'import' | 'trail';

/** A line of the menu and the function that it calls. */
export type MenuEntry = readonly [caption: string, functionName: string];

/** The add-on's menu. It touches nothing else: in some files no service may be used when it is built. */
export function addMenu(language: Language, more: readonly MenuEntry[] = []): void {
  const text = textIn(language).menu;
  const menu = SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(text.open, 'openSidebar')
    .addItem(text.log, 'openLog')
    .addItem(text.importPurchases, 'openImport')
    .addSeparator()
    .addItem(text.refresh, 'refreshFigures')
    .addItem(text.undo, 'undoLast')
    .addItem(text.trail, 'openTrail')
    .addSeparator()
    .addItem(text.home, 'addHome')
    .addItem(text.cashFlow, 'addCashFlow')
    .addItem(text.moneyChecks, 'addMoneyChecks')
    .addItem(text.customerValue, 'addCustomerValue')
    .addItem(text.promisePage, 'addPromisePage')
    .addItem(text.tryIdea, 'addTryIdea')
    .addItem(text.editMessages, 'editMessages')
    .addItem(text.setUp, 'setUpWorkbook');
  for (const [caption, functionName] of more) menu.addItem(caption, functionName);
  menu.addToUi();
}

export function showSidebar(card: FirstCard, language: Language): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  const html = HtmlService.createHtmlOutput(page.replace('data-card="today"', `data-card="${card}"`));
  SpreadsheetApp.getUi().showSidebar(html.setTitle(textIn(language).sidebar.title));
}

const seconds = 8;

/** A sentence that passes by in the corner of the workbook. */
export const tell = (sentence: string, language: Language): void => {
  SpreadsheetApp.getActiveSpreadsheet().toast(sentence, textIn(language).menu.title, seconds);
};
