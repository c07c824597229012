import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Saved } from '../../src/server/contract';
import { CreditSale } from '../credit/CreditSale';
import type { CreditSaleDraft } from '../credit/creditSaleDraft';
import { OwingList } from '../credit/OwingList';
import { paymentFormOf, paymentKind } from '../credit/paymentDraft';
import { LeakList } from '../leaks/LeakList';
import type { CustomerIndex } from '../search/customerIndex';
import { Notices } from '../shell/Notices';
import { Trouble } from '../shell/Trouble';
import type { Status } from '../shell/useStatus';
import { useWords } from '../text/words';
import { TransferGate } from '../transfers/TransferGate';
import { useAsked } from '../useAsked';
import { type KeptDraft, useKeptDraft } from '../useKeptDraft';
import { type SaveState, useSave } from '../useSave';
import { CashNow } from './CashNow';
import { cashDraftKind, cashFormOf } from './cashDraft';
import { LogCash } from './LogCash';

interface Props {
  readonly index: CustomerIndex | null;
  readonly today: string;
  readonly user: string;
  readonly status: Status | null;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly sale: KeptDraft<CreditSaleDraft>;
  readonly saleSaver: SaveState;
  readonly repairing: boolean;
  readonly onSaved: (saved: Saved) => void;
  readonly onRepair: () => void;
}

/** The money of the shop: what there is, a movement to log, what waits, who owes, and what is worth a look. */
export function CashCard(props: Props) {
  const { index, today, user, status, search, repairing, onRepair } = props;
  const { text } = useWords();
  const view = useAsked('cash');
  const owing = useAsked('owing');
  const transfers = useAsked('waitingTransfers');
  const draft = useKeptDraft(cashDraftKind);
  const payment = useKeptDraft(paymentKind);
  const saver = useSave('logCash', draft, cashFormOf, user, props.onSaved);
  const paymentSaver = useSave('logPayment', payment, paymentFormOf, user, props.onSaved);
  // Whatever is saved or taken back, here or on another card, may have moved money.
  const done =
    status === null ? '' : status.is === 'undone' ? status.id : 'saved' in status ? status.saved.id : '';
  const doneAs = status?.is;
  const seen = useRef(`${doneAs} ${done}`);
  useEffect(() => {
    // What was done before this card was first looked at is in its first answers.
    if (seen.current === `${doneAs} ${done}`) return;
    seen.current = `${doneAs} ${done}`;
    if (doneAs === 'undone') {
      draft.bringBack(done);
      payment.bringBack(done);
    }
    if (doneAs === 'undone' || doneAs === 'saved') {
      view.reload();
      owing.reload();
      transfers.reload();
    }
  }, [done, doneAs]);
  const refusal = view.refusal ?? owing.refusal ?? transfers.refusal;
  const shared = { today, repairing, onRepair };
  return (
    <>
      <div class="card">
        {refusal && (
          <Trouble refusal={refusal} busy={view.loading} onRetry={view.reload} onRepair={onRepair} />
        )}
        {view.value ? <CashNow view={view.value} /> : !refusal && <p class="quiet">{text.loading}</p>}
        <LogCash
          categories={view.value?.categories ?? []}
          draft={draft}
          saver={saver}
          repairing={repairing}
          onRepair={onRepair}
        />
        {view.value && (
          <LeakList
            report={view.value.leaks}
            user={user}
            onSaved={props.onSaved}
            onRepair={onRepair}
            repairing={repairing}
          />
        )}
      </div>
      <Notices notices={[...(transfers.value?.notices ?? []), ...(view.value?.notices ?? [])]} />
      <TransferGate
        {...shared}
        transfers={transfers.value?.transfers ?? null}
        user={user}
        status={status}
        onSaved={props.onSaved}
      />
      <OwingList {...shared} owing={owing.value} draft={payment} saver={paymentSaver} />
      <CreditSale
        {...shared}
        allowed={owing.value?.creditAllowed ?? false}
        index={index}
        draft={props.sale}
        saver={props.saleSaver}
        search={search}
      />
    </>
  );
}
