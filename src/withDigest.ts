import { googlePost } from './google/post';
import { type MenuEntry, tell } from './google/ui';
import { googleWorld } from './google/world';
import { sendDigest as send, startDigest as start, stopDigest as stop } from './server/digest';
import { styleOf } from './server/door';
import { digestWords } from './text/digest';
import type { Language } from './text/language';

/** What the morning mail adds to the menu. */
export default (language: Language): readonly MenuEntry[] => [
  [digestWords[language].start, 'startDigest'],
  [digestWords[language].stop, 'stopDigest'],
];

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
