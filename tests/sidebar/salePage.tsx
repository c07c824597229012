import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LogSale } from '../../sidebar/sale/LogSale';
import { type LineDraft, saleFormOf, saleKind } from '../../sidebar/sale/saleDraft';
import { CustomerSearch } from '../../sidebar/search/CustomerSearch';
import { indexCustomers } from '../../sidebar/search/customerIndex';
import { ask } from '../../sidebar/server';
import { WordsContext, wordsIn } from '../../sidebar/text/words';
import { useKeptDraft } from '../../sidebar/useKeptDraft';
import { useSave } from '../../sidebar/useSave';
import type { Opening } from '../../src/server/contract';

const usual: readonly LineDraft[] = [
  { item: 'Bolu', quantity: '2', unitPrice: '' },
  { item: 'Kopi', quantity: '', unitPrice: '' },
];

/** The card of a sale on a page of its own, wired as the sidebar would. */
function SalePage() {
  const [opening, setOpening] = useState<Opening | null>(null);
  const [said, setSaid] = useState('');
  const [repeated, setRepeated] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void ask('open', {}).then((answer) => answer.ok && setOpening(answer.value));
  }, []);
  const sale = useKeptDraft(saleKind);
  const saver = useSave('logSale', sale, saleFormOf, 'Neng', ({ summary }) => setSaid(summary));
  const index = useMemo(() => (opening ? indexCustomers(opening.customers) : null), [opening]);
  return (
    <WordsContext.Provider value={wordsIn(opening?.language ?? 'id')}>
      <header class="top">
        <CustomerSearch
          index={index}
          input={search}
          disabled={saver.saving}
          onChoose={({ code, name }) => sale.change({ customerCode: code, customerName: name })}
        />
      </header>
      <main class="cards">
        <p role="status">{said}</p>
        <LogSale
          key={repeated}
          index={index}
          today={opening?.today ?? ''}
          draft={sale}
          saver={saver}
          search={search}
          repairing={false}
          onRepair={() => {}}
        />
        <button
          type="button"
          onClick={() => {
            sale.change({ lines: usual });
            setRepeated(repeated + 1);
          }}
        >
          biasanya
        </button>
      </main>
    </WordsContext.Provider>
  );
}

const place = document.getElementById('app');
if (place) render(<SalePage />, place);
