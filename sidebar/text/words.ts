import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../src/text/language';
import { countText } from '../format';
import { en } from './en';
import { id, type Text } from './id';

/** The language of the page, its words, and its way of writing counts. */
export interface Words {
  readonly language: Language;
  readonly text: Text;
  readonly count: (count: number) => string;
}

export const wordsIn = (language: Language): Words => ({
  language,
  text: language === 'id' ? id : en,
  count: (count) => countText(count, language),
});

export const WordsContext = createContext<Words>(wordsIn('id'));

/** The words in which a component speaks. */
export const useWords = (): Words => useContext(WordsContext);
