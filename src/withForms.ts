import { googleForms } from './google/forms';
import { type MenuEntry, tell } from './google/ui';
import { googleWorld } from './google/world';
import { styleOf } from './server/door';
import { makeReplyForm as make } from './server/makeReplyForm';
import type { Language } from './text/language';
import { replyFormWords } from './text/replyForm';

/** What the forms add to the menu. */
export default (language: Language): readonly MenuEntry[] => [
  [replyFormWords[language].menu, 'makeReplyForm'],
];

/** Explains the form in which guests answer and, where the person agrees, makes it. */
export function makeReplyForm(): void {
  const said = make(googleWorld, googleForms());
  tell(said, styleOf(googleWorld()).language);
}
