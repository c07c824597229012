import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CreditSale } from '../../sidebar/credit/CreditSale';
import { creditSaleFormOf, creditSaleKind } from '../../sidebar/credit/creditSaleDraft';
import { OwingList } from '../../sidebar/credit/OwingList';
import { paymentFormOf, paymentKind } from '../../sidebar/credit/paymentDraft';
import { CustomerSearch } from '../../sidebar/search/CustomerSearch';
import { indexCustomers } from '../../sidebar/search/customerIndex';
import { ask } from '../../sidebar/server';
import { useKeptDraft } from '../../sidebar/useKeptDraft';
import { useSave } from '../../sidebar/useSave';
import type { Opening, OwingList as Owing } from '../../src/server/contract';

/** The two parts of credit on one page, wired as a card would. */
function CreditPage() {
  const [opening, setOpening] = useState<Opening | null>(null);
  const [owing, setOwing] = useState<Owing | null>(null);
  const [said, setSaid] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const load = async () => {
    const cash = await ask('cash', {});
    if (cash.ok) setOwing(cash.value.owing);
  };
  useEffect(() => {
    void load();
    void ask('open', {}).then((answer) => answer.ok && setOpening(answer.value));
  }, []);
  const sale = useKeptDraft(creditSaleKind);
  const payment = useKeptDraft(paymentKind);
  const done = ({ summary }: { readonly summary: string }) => {
    setSaid(summary);
    void load();
  };
  const saleSaver = useSave('logSale', sale, creditSaleFormOf, 'Neng', done);
  const paymentSaver = useSave('logPayment', payment, paymentFormOf, 'Neng', done);
  const index = useMemo(() => (opening ? indexCustomers(opening.customers) : null), [opening]);
  const shared = { today: opening?.today ?? '', repairing: false, onRepair: () => {} };
  return (
    <>
      <CustomerSearch
        index={index}
        input={search}
        disabled={false}
        onChoose={({ code, name }) => sale.change({ customerCode: code, customerName: name })}
      />
      <main>
        <p role="status">{said}</p>
        <CreditSale
          {...shared}
          allowed={owing?.creditAllowed ?? true}
          index={index}
          draft={sale}
          saver={saleSaver}
          search={search}
        />
        <OwingList {...shared} owing={owing} draft={payment} saver={paymentSaver} />
      </main>
    </>
  );
}

const place = document.getElementById('app');
if (place) render(<CreditPage />, place);
