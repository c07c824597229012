import { useEffect, useRef, useState } from 'preact/hooks';
import type { Saved, WaitingTransfer } from '../../src/server/contract';
import { Icon } from '../shell/Icon';
import { Trouble } from '../shell/Trouble';
import type { Status } from '../shell/useStatus';
import { useWords } from '../text/words';
import { BankFile } from './BankFile';
import { BankResult } from './BankResult';
import { SeenDone } from './SeenDone';
import { useTransferGate } from './useTransferGate';
import { WaitingRow } from './WaitingRow';

interface Props {
  /** Null until they have arrived. */
  readonly transfers: readonly WaitingTransfer[] | null;
  readonly today: string;
  readonly user: string;
  readonly status: Status | null;
  readonly repairing: boolean;
  /** Something was marked: the list is to be asked for anew. */
  readonly onSaved: (saved: Saved) => void;
  readonly onRepair: () => void;
}

const page = 30;

/** May the goods leave? Each transfer stays red until somebody has seen it on the account, by hand or by the bank's file. */
export function TransferGate({ transfers, today, user, status, repairing, onSaved, onRepair }: Props) {
  const { text, count } = useWords();
  const state = useTransferGate(transfers, user, onSaved);
  const { waiting, report, table, done, work, refusal, chosen } = state;
  const [shown, setShown] = useState(page);
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (report || done) result.current?.querySelector<HTMLElement>('h3')?.focus();
  }, [report, done]);
  const rest = (waiting?.length ?? 0) - shown;
  const picked = Object.keys(chosen).length;
  return (
    <section class="card" aria-busy={work !== null}>
      <h2>{text.transfers.heading}</h2>
      <div ref={result} class="plain">
        {done && <SeenDone done={done} status={status} />}
        {report && table && <BankResult report={report} table={table} state={state} today={today} />}
      </div>
      {waiting === null && <p class="quiet">{text.transfers.loading}</p>}
      {waiting?.length === 0 && (
        <div class="nobody">
          <p class="all-seen">
            <Icon name="done" />
            {text.transfers.none}
          </p>
          <p>{text.transfers.noneHelp}</p>
        </div>
      )}
      {report === null && waiting && waiting.length > 0 && (
        <ul class="waiting-list">
          {waiting.slice(0, shown).map((transfer) => (
            <WaitingRow
              key={transfer.no}
              transfer={transfer}
              today={today}
              disabled={work !== null}
              onSeen={() => state.seeOne(transfer)}
            />
          ))}
        </ul>
      )}
      {report === null && rest > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + page)}>
          {text.import.more(count(Math.min(rest, page)))}
        </button>
      )}
      {report && (
        <button type="button" class="button" disabled={work !== null} onClick={state.close}>
          {text.transfers.close}
        </button>
      )}
      <BankFile state={state} />
      <div class="action">
        {refusal && !refusal.field && (
          <Trouble
            refusal={refusal}
            busy={repairing || work !== null}
            onRetry={state.retry}
            onRepair={onRepair}
          />
        )}
        <p role="status" class={work === null || work === 'reading' ? 'unseen' : 'progress'}>
          {work === 'checking' && text.transfers.checking(count(table?.rows.length ?? 0))}
          {work === 'seeing' && text.transfers.seeing}
        </p>
        {report === null ? (
          (table !== null || state.pasted.trim() !== '') && (
            <button
              type="button"
              class="button primary"
              disabled={work !== null}
              onClick={() => state.check()}
            >
              {text.transfers.check}
            </button>
          )
        ) : picked > 0 ? (
          <button type="button" class="button primary" disabled={work !== null} onClick={state.seeChosen}>
            {text.transfers.see(count(picked))}
          </button>
        ) : (
          <p>{text.transfers.nothing}</p>
        )}
      </div>
    </section>
  );
}
