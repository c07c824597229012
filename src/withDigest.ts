import { googlePost } from './google/post';
import { addMenu, tell } from './google/ui';
import { googleWorld, personalLanguage } from './google/world';
import { sendDigest as send, startDigest as start, stopDigest as stop } from './server/digest';
import { styleOf } from './server/door';
import { digestWords } from './text/digest';

/** The add-on with the morning mail, for which it is let send mail and run by itself. */
export * from './main';

/**
 * Adds the menu when a workbook is opened, with the morning mail in it.
 *
 * @param {Object} _event What Google says of the opening.
 */
export function onOpen(_event: unknown): void {
  const language = personalLanguage();
  const text = digestWords[language];
  addMenu(language, [
    [text.start, 'startDigest'],
    [text.stop, 'stopDigest'],
  ]);
}

/**
 * Runs once, in the workbook in which the add-on is installed.
 *
 * @param {Object} event What Google says of the installation.
 */
export function onInstall(event: unknown): void {
  onOpen(event);
}

/** Explains the morning mail and, where the person agrees, sends it from then on. */
export function startDigest(): void {
  said(start);
}

/** Ends the morning mail. */
export function stopDigest(): void {
  said(stop);
}

/** What the clock runs every morning. */
export function sendDigest(): void {
  send(googleWorld(), googlePost());
}

function said(action: typeof start): void {
  const world = googleWorld();
  tell(action(world, googlePost()), styleOf(world).language);
}
