import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LogPromise } from '../../sidebar/promise/LogPromise';
import { promiseFormOf, promiseKind } from '../../sidebar/promise/promiseDraft';
import { CustomerSearch } from '../../sidebar/search/CustomerSearch';
import { type Customer, indexCustomers } from '../../sidebar/search/customerIndex';
import { ask } from '../../sidebar/server';
import { LogService } from '../../sidebar/service/LogService';
import { serviceFormOf, serviceKind } from '../../sidebar/service/serviceDraft';
import { WordsContext, wordsIn } from '../../sidebar/text/words';
import { useKeptDraft } from '../../sidebar/useKeptDraft';
import { useSave } from '../../sidebar/useSave';
import type { Opening } from '../../src/server/contract';

/** The forms of a promise and of a service case below a search, wired as a card would. */
function PromisePage() {
  const [opening, setOpening] = useState<Opening | null>(null);
  const [customer, setCustomer] = useState<Customer | null>(null);
  const [said, setSaid] = useState('');
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void ask('open', {}).then((answer) => answer.ok && setOpening(answer.value));
  }, []);
  const index = useMemo(() => (opening ? indexCustomers(opening.customers) : null), [opening]);
  const user = opening?.notices[0] === 'nobody' ? '' : 'Neng';
  const promise = useKeptDraft(promiseKind);
  const service = useKeptDraft(serviceKind);
  const code = customer?.code ?? '';
  const saved = ({ summary }: { readonly summary: string }) => setSaid(summary);
  const promiseSaver = useSave('logPromise', promise, promiseFormOf(code), user, saved);
  const serviceSaver = useSave('logService', service, serviceFormOf(code), user, saved);
  const shared = {
    customer,
    today: opening?.today ?? '',
    search,
    repairing: false,
    onRepair: () => setSaid('diperbaiki'),
  };
  return (
    <WordsContext.Provider value={wordsIn(opening?.language ?? 'id')}>
      <CustomerSearch index={index} input={search} disabled={false} onChoose={setCustomer} />
      <main class="cards">
        <h1 class="unseen">Langganan</h1>
        <p role="status">{said}</p>
        <div class="card">
          <LogPromise
            {...shared}
            user={user}
            staffNames={opening?.staff ?? []}
            draft={promise}
            saver={promiseSaver}
          />
        </div>
        <div class="card">
          <LogService {...shared} draft={service} saver={serviceSaver} />
        </div>
      </main>
    </WordsContext.Provider>
  );
}

const place = document.getElementById('app');
if (place) render(<PromisePage />, place);
