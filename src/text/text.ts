import { en } from './en';
import { id, type Text } from './id';
import type { Language } from './language';

const texts: Readonly<Record<Language, Text>> = { id, en };

/** All that the server says in one language. */
export const textIn = (language: Language): Text => texts[language];
