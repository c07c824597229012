import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Opening, Saved } from '../src/server/contract';
import type { Language } from '../src/text/language';
import { CashCard } from './cash/CashCard';
import { CustomerTab } from './customer/CustomerTab';
import { EventsTab } from './events/EventsTab';
import { ImportCard } from './import/ImportCard';
import { LogCard } from './log/LogCard';
import { ListsContext } from './log/lists';
import { type FormKey, useLog } from './log/useLog';
import type { LineDraft } from './sale/saleDraft';
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
import { TodayCard } from './today/TodayCard';
import { TrailCard } from './trail/TrailCard';

interface Props {
  readonly first: CardKey;
  readonly onLanguage: (language: Language) => void;
}

const none = {};

/** Search, the line of what was done last, the cards and their tabs; drawn at once, filled by one call. */
export function Panel({ first, onLanguage }: Props) {
  const [card, setCard] = useState(first);
  const [seen, setSeen] = useState<ReadonlySet<CardKey>>(new Set([first]));
  const search = useRef<HTMLInputElement>(null);
  const staff = useStaff();

  const status = useStatus((id) => {
    log.bringBack(id);
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

  const turnTo = (next: CardKey) => {
    setSeen(new Set([...seen, next]));
    setCard(next);
  };
  const saved = (commit: Saved) => {
    state.outdate();
    status.show({ is: 'saved', saved: commit });
  };
  const log = useLog(index, staff.name, saved);
  /** What changes who there is, or whom to greet. */
  const changedPeople = (commit: Saved) => {
    saved(commit);
    state.reload();
  };
  const choose = (customer: Customer) => {
    log.choose(customer);
    if (card !== 'log') turnTo('customer');
  };
  const open = (code: string) => {
    const customer = index?.byCode(code);
    if (customer) log.choose(customer);
    turnTo('customer');
  };
  const logFor = (form: FormKey, code: string, usual: readonly LineDraft[] = []) => {
    log.turnTo(form);
    // Whoever cannot be found is nobody, not whoever was found before.
    if (index !== null || log.person?.code !== code) log.choose(index?.byCode(code) ?? null, form);
    if (usual.length > 0) log.repeat(usual);
    turnTo('log');
  };

  if (opening && !opening.ready) return <SetUpCard setUp={setUp} />;
  const refusal = setUp.refusal ?? state.refusal;
  const today = opening?.today ?? '';
  const repair = { repairing: setUp.working, onRepair: setUp.run };
  const shared = { ...repair, today, user: staff.name, status: status.status };
  const at = (key: CardKey) => ({ hidden: card !== key });
  return (
    <ListsContext.Provider value={opening?.lists ?? none}>
      <h1 class="unseen">Langganan</h1>
      <header class="top">
        <CustomerSearch index={index} input={search} disabled={log.saving} onChoose={choose} />
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
        <div {...at('today')}>
          <TodayCard
            {...repair}
            list={opening?.greet ?? null}
            today={today}
            user={staff.name}
            onSaved={changedPeople}
            onLog={(code) => logFor('followUp', code)}
            onCustomer={open}
          />
        </div>
        {/* What needs a call of its own is asked for when it is first looked at. */}
        {seen.has('customer') && (
          <div {...at('customer')}>
            <CustomerTab
              {...shared}
              person={log.person}
              index={index}
              onSaved={changedPeople}
              onOpen={open}
              onLog={logFor}
            />
          </div>
        )}
        <div {...at('log')}>
          <LogCard
            {...repair}
            log={log}
            index={index}
            today={today}
            staffNames={opening?.staff ?? []}
            staff={staff}
            search={search}
            onImport={() => turnTo('import')}
            onTrail={() => turnTo('trail')}
          />
        </div>
        {seen.has('events') && (
          <div {...at('events')}>
            <EventsTab {...shared} onSaved={saved} onCustomer={open} />
          </div>
        )}
        {seen.has('cash') && (
          <div {...at('cash')}>
            <CashCard {...shared} onSaved={saved} />
          </div>
        )}
        {seen.has('import') && (
          <div {...at('import')}>
            <ImportCard {...shared} onSaved={changedPeople} />
          </div>
        )}
        {seen.has('trail') && (
          <div {...at('trail')}>
            <TrailCard
              {...shared}
              onUndone={({ id, summary }) => {
                status.show({ is: 'undone', id, summary });
                state.reload();
              }}
            />
          </div>
        )}
      </main>
      <TabBar current={card} onChoose={turnTo} />
    </ListsContext.Provider>
  );
}
