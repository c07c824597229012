import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Opening, Saved } from '../src/server/contract';
import type { Language } from '../src/text/language';
import { CashCard } from './cash/CashCard';
import { creditSaleFormOf, creditSaleKind } from './credit/creditSaleDraft';
import { ImportCard } from './import/ImportCard';
import { formOf } from './log/followUpDraft';
import { LogCard } from './log/LogCard';
import { useDraft } from './log/useDraft';
import { CustomerSearch } from './search/CustomerSearch';
import { type Customer, indexCustomers } from './search/customerIndex';
import type { CardKey } from './shell/cards';
import { Notices } from './shell/Notices';
import { SetUpCard } from './shell/SetUpCard';
import { StatusLine } from './shell/StatusLine';
import { TabBar } from './shell/TabBar';
import { Trouble } from './shell/Trouble';
import { useOpening } from './shell/useOpening';
import { useSetUp } from './shell/useSetUp';
import { useStaff } from './shell/useStaff';
import { useStatus } from './shell/useStatus';
import { useKeptDraft } from './useKeptDraft';
import { useSave } from './useSave';

interface Props {
  readonly first: CardKey;
  readonly onLanguage: (language: Language) => void;
}

/** Search, the line of what was done last, the cards and their tabs; drawn at once, filled by one call. */
export function Panel({ first, onLanguage }: Props) {
  const [card, setCard] = useState(first);
  const search = useRef<HTMLInputElement>(null);
  const staff = useStaff();
  const draft = useDraft();
  const sale = useKeptDraft(creditSaleKind);
  const [cashSeen, setCashSeen] = useState(first === 'cash');

  const status = useStatus((id) => {
    draft.bringBack(id);
    sale.bringBack(id);
    state.reload();
  });
  const { showLast } = status;
  const onOpened = useCallback(
    (opening: Opening) => {
      onLanguage(opening.language);
      showLast(opening.last);
    },
    [onLanguage, showLast],
  );
  const state = useOpening(onOpened);
  const { opening } = state;
  const setUp = useSetUp((sentence) => {
    status.show({ is: 'said', sentence });
    state.reload();
  });
  const index = useMemo(() => (opening ? indexCustomers(opening.customers) : null), [opening]);

  const saved = (commit: Saved) => {
    state.outdate();
    status.show({ is: 'saved', saved: commit });
  };
  const saver = useSave('logFollowUp', draft, formOf, staff.name, saved);
  const saleSaver = useSave('logSale', sale, creditSaleFormOf, staff.name, saved);
  const choose = (customer: Customer) => {
    if (card === 'cash') return sale.change({ customerCode: customer.code, customerName: customer.name });
    draft.chooseCustomer(customer);
    setCard('log');
  };
  const turnTo = (next: CardKey) => {
    if (next === 'cash') setCashSeen(true);
    setCard(next);
  };

  if (opening && !opening.ready) return <SetUpCard setUp={setUp} />;
  const refusal = setUp.refusal ?? state.refusal;
  return (
    <>
      <h1 class="unseen">Langganan</h1>
      <header class="top">
        <CustomerSearch index={index} input={search} disabled={saver.saving} onChoose={choose} />
        <StatusLine state={status} user={staff.name} />
        {refusal && (
          <Trouble
            refusal={refusal}
            busy={setUp.working || state.loading}
            onRetry={state.reload}
            onRepair={setUp.run}
          />
        )}
      </header>
      <main class="cards">
        <Notices notices={opening?.notices ?? []} />
        <div hidden={card !== 'log'}>
          <LogCard
            index={index}
            today={opening?.today ?? ''}
            staffNames={opening?.staff ?? []}
            staff={staff}
            draft={draft}
            saver={saver}
            search={search}
            onRepair={setUp.run}
            repairing={setUp.working}
          />
        </div>
        {/* Asked for when it is first looked at: whoever only logs follow-ups need not wait for it. */}
        {cashSeen && (
          <div hidden={card !== 'cash'}>
            <CashCard
              index={index}
              today={opening?.today ?? ''}
              user={staff.name}
              status={status.status}
              search={search}
              sale={sale}
              saleSaver={saleSaver}
              repairing={setUp.working}
              onSaved={saved}
              onRepair={setUp.run}
            />
          </div>
        )}
        <div hidden={card !== 'import'}>
          <ImportCard
            today={opening?.today ?? ''}
            user={staff.name}
            status={status.status}
            onSaved={(commit) => {
              saved(commit);
              state.reload();
            }}
            onRepair={setUp.run}
            repairing={setUp.working}
          />
        </div>
      </main>
      <TabBar current={card} onChoose={turnTo} />
    </>
  );
}
