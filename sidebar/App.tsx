import { useEffect, useMemo, useState } from 'preact/hooks';
import { isLanguage, type Language } from '../src/text/language';
import { keep, kept } from './keep';
import { Panel } from './Panel';
import type { CardKey } from './shell/cards';
import { WordsContext, wordsIn } from './text/words';

/** The whole sidebar in the language of the workbook, which is remembered for the next opening. */
export function App({ first }: { readonly first: CardKey }) {
  const [language, setLanguage] = useState<Language>(keptLanguage);
  const words = useMemo(() => wordsIn(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    keep('language', language);
  }, [language]);
  return (
    <WordsContext.Provider value={words}>
      <Panel first={first} onLanguage={setLanguage} />
    </WordsContext.Provider>
  );
}

function keptLanguage(): Language {
  const last = kept('language');
  if (isLanguage(last)) return last;
  return /^(id|su|jv|ms)\b/i.test(navigator.language) ? 'id' : 'en';
}
