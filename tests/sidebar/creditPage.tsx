import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { OwingList } from '../../sidebar/credit/OwingList';
import { paymentFormOf, paymentKind } from '../../sidebar/credit/paymentDraft';
import { ask } from '../../sidebar/server';
import { useKeptDraft } from '../../sidebar/useKeptDraft';
import { useSave } from '../../sidebar/useSave';
import type { Opening, OwingList as Owing } from '../../src/server/contract';

/** Who owes, wired as a card would. */
function CreditPage() {
  const [opening, setOpening] = useState<Opening | null>(null);
  const [owing, setOwing] = useState<Owing | null>(null);
  const [said, setSaid] = useState('');
  const load = async () => {
    const cash = await ask('cash', {});
    if (cash.ok) setOwing(cash.value.owing);
  };
  useEffect(() => {
    void load();
    void ask('open', {}).then((answer) => answer.ok && setOpening(answer.value));
  }, []);
  const payment = useKeptDraft(paymentKind);
  const done = ({ summary }: { readonly summary: string }) => {
    setSaid(summary);
    void load();
  };
  const paymentSaver = useSave('logPayment', payment, paymentFormOf, 'Neng', done);
  const shared = { today: opening?.today ?? '', repairing: false, onRepair: () => {} };
  return (
    <main>
      <p role="status">{said}</p>
      <OwingList {...shared} owing={owing} draft={payment} saver={paymentSaver} />
    </main>
  );
}

const place = document.getElementById('app');
if (place) render(<CreditPage />, place);
