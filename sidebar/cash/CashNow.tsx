import { useState } from 'preact/hooks';
import type { CashView } from '../../src/server/contract';
import { useWords } from '../text/words';
import { CashPath } from './CashPath';

/** What there is, how long it lasts and where it is lowest, to be read and sent. */
export function CashNow({ view }: { readonly view: CashView }) {
  const { text } = useWords();
  const [copied, setCopied] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(view.message);
      setCopied(view.message);
    } catch {
      // Where the browser allows no clipboard, the sentence can be marked by hand.
      setCopied('');
    }
  };
  return (
    <section class="plain">
      <h2>{text.cash.heading}</h2>
      <p>{view.breath}</p>
      <p class="quiet">{text.cash.places(view.till, view.bank)}</p>
      {view.lowest !== '' && (
        <>
          <CashPath weeks={view.weeks} />
          <p>{view.lowest}</p>
        </>
      )}
      <div>
        <button type="button" class="button" onClick={copy}>
          {copied === view.message ? text.cash.copied : text.cash.copy}
        </button>
      </div>
    </section>
  );
}
