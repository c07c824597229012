import { useEffect, useRef } from 'preact/hooks';
import type { Saved } from '../../src/server/contract';
import { OwingList } from '../credit/OwingList';
import { paymentFormOf, paymentKind } from '../credit/paymentDraft';
import { LeakList } from '../leaks/LeakList';
import type { CardProps } from '../shell/cards';
import { Notices } from '../shell/Notices';
import { Trouble } from '../shell/Trouble';
import { useWords } from '../text/words';
import { TransferGate } from '../transfers/TransferGate';
import { useAsked } from '../useAsked';
import { useKeptDraft } from '../useKeptDraft';
import { useSave } from '../useSave';
import { CashNow } from './CashNow';
import { cashDraftKind, cashFormOf } from './cashDraft';
import { LogCash } from './LogCash';

interface Props extends CardProps {
  readonly onSaved: (saved: Saved) => void;
}

/** The money of the shop: what there is, a movement to log, what waits, who owes, and what is worth a look. */
export function CashCard(props: Props) {
  const { today, user, status, repairing, onRepair } = props;
  const { text } = useWords();
  const view = useAsked('cash');
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
    }
  }, [done, doneAs]);
  const { value, refusal } = view;
  const shared = { today, repairing, onRepair };
  return (
    <>
      <div class="card">
        {refusal && (
          <Trouble refusal={refusal} busy={view.loading} onRetry={view.reload} onRepair={onRepair} />
        )}
        {value ? <CashNow view={value} /> : !refusal && <p class="quiet">{text.loading}</p>}
        <LogCash
          categories={value?.categories ?? []}
          draft={draft}
          saver={saver}
          repairing={repairing}
          onRepair={onRepair}
        />
        {value && (
          <LeakList
            report={value.leaks}
            user={user}
            onSaved={props.onSaved}
            onRepair={onRepair}
            repairing={repairing}
          />
        )}
      </div>
      <Notices notices={[...(value?.waiting.notices ?? []), ...(value?.notices ?? [])]} />
      <TransferGate
        {...shared}
        transfers={value?.waiting.transfers ?? null}
        user={user}
        status={status}
        onSaved={props.onSaved}
      />
      <OwingList {...shared} owing={value?.owing ?? null} draft={payment} saver={paymentSaver} />
    </>
  );
}
