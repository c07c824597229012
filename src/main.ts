import { editedRows } from './google/edit';
import { addMenu, type FirstCard, showSidebar, tell } from './google/ui';
import { googleWorld, personalLanguage } from './google/world';
import type { Answer } from './server/contract';
import { answer, styleOf } from './server/door';
import { edited } from './server/edited';
import { menuActions } from './server/menu';

export { customFunctions } from './google/customFunctions';

/**
 * Adds the menu when a workbook is opened. Here not even the workbook may be read: it can run before anyone
 * has let the add-on in.
 *
 * @param {Object} _event What Google says of the opening.
 */
export function onOpen(_event: unknown): void {
  addMenu(personalLanguage());
}

/**
 * Runs once, in the workbook in which the add-on is installed.
 *
 * @param {Object} event What Google says of the installation.
 */
export function onInstall(event: unknown): void {
  onOpen(event);
}

/**
 * Runs when a person has edited cells, also on a phone: rows of ours get their ids at once.
 *
 * @param {Object} event What Google says of the edit.
 */
export function onEdit(event: unknown): void {
  const rows = editedRows(event);
  if (rows !== null) edited(googleWorld(), rows);
}

/** Opens the sidebar with whom to greet today. */
export function openSidebar(): void {
  openWith('today');
}

/** Opens the sidebar where contacts, sales, promises and service are logged. */
export function openLog(): void {
  openWith('log');
}

/** Opens the sidebar where purchases come in from a file. */
export function openImport(): void {
  openWith('import');
}

/** Opens the sidebar with who saved what, to take it back. */
export function openTrail(): void {
  openWith('trail');
}

function openWith(card: FirstCard): void {
  showSidebar(card, styleOf(googleWorld()).language);
}

/** Makes the add-on's sheets, or repairs what they have lost. */
export function setUpWorkbook(): void {
  run(menuActions.setUp);
}

/** Adds the sheet to begin the day with, also on a phone. */
export function addHome(): void {
  run(menuActions.home);
}

/** Adds the sheet of customer value. */
export function addCustomerValue(): void {
  run(menuActions.customerValue);
}

/** Adds the cash book and the sheet of cash flow. */
export function addCashFlow(): void {
  run(menuActions.cashFlow);
}

/** Adds the sheets of what is worth a look and of who owes. */
export function addMoneyChecks(): void {
  run(menuActions.moneyChecks);
}

/** Adds the sheet to try an idea on. */
export function addTryIdea(): void {
  run(menuActions.tryIdea);
}

/** Adds the sheet of promises and service. */
export function addPromisePage(): void {
  run(menuActions.promisePage);
}

/** Shows the messages that Today writes, to be made the shop's own. */
export function editMessages(): void {
  run(menuActions.editMessages);
}

/** Takes the last save back. */
export function undoLast(): void {
  run(menuActions.undo);
}

/** Brings ids and views up to date. */
export function refreshFigures(): void {
  run(menuActions.refresh);
}

function run(action: (typeof menuActions)[keyof typeof menuActions]): void {
  const { sentence, language } = action(googleWorld());
  tell(sentence, language);
}

/**
 * The sidebar's only way in. What it is given is checked as if a stranger had sent it.
 *
 * @param {string} name Which call.
 * @param {Object} input What goes into it.
 * @return {Object} The answer, or a refusal in words.
 */
export function callServer(name: unknown, input: unknown): Answer<unknown> {
  return answer(googleWorld(), name, input);
}
