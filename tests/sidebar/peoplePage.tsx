import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Anonymise } from '../../sidebar/customer/Anonymise';
import { EditCustomer } from '../../sidebar/customer/EditCustomer';
import { MergeCustomers } from '../../sidebar/customer/MergeCustomers';
import { indexCustomers } from '../../sidebar/search/customerIndex';
import { ask } from '../../sidebar/server';
import { WordsContext, wordsIn } from '../../sidebar/text/words';
import type { Opening, Saved } from '../../src/server/contract';

const parts = ['baru', 'ubah', 'dobel', 'anonim'] as const;

/** A page with one part of the work on customers at a time, chosen by its button. */
function PeoplePage() {
  const [opening, setOpening] = useState<Opening | null>(null);
  const [part, setPart] = useState<string>('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    void ask('open', {}).then((answer) => answer.ok && setOpening(answer.value));
  }, []);
  const index = opening && indexCustomers(opening.customers);
  const shared = {
    index,
    user: 'Dewi',
    onSaved: ({ summary }: Saved) => setSaid(summary),
    onOpen: (code: string) => setSaid(`buka ${code}`),
    onRepair: () => setSaid('diperbaiki'),
    repairing: false,
  };
  return (
    <WordsContext.Provider value={wordsIn(opening?.language ?? 'id')}>
      <main class="cards card">
        <h1 class="unseen">Langganan</h1>
        <div>
          {parts.map((one) => (
            <button key={one} type="button" onClick={() => setPart(one)}>
              {one}
            </button>
          ))}
        </div>
        {part === 'baru' && <EditCustomer {...shared} />}
        {part === 'ubah' && <EditCustomer {...shared} code="C-0001" />}
        {part === 'dobel' && <MergeCustomers {...shared} />}
        {part === 'anonim' && <Anonymise {...shared} code="C-0001" />}
        <output>{said}</output>
      </main>
    </WordsContext.Provider>
  );
}

const place = document.getElementById('app');
if (place) render(<PeoplePage />, place);
