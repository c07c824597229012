import { useEffect, useRef, useState } from 'preact/hooks';
import type { CustomerCard as Card, Saved } from '../../src/server/contract';
import type { FormKey } from '../log/useLog';
import type { LineDraft } from '../sale/saleDraft';
import type { Customer, CustomerIndex } from '../search/customerIndex';
import type { CardProps } from '../shell/cards';
import { Trouble } from '../shell/Trouble';
import { useWords } from '../text/words';
import { useAnswer } from '../useAnswer';
import { useDone } from '../useDone';
import { Anonymise } from './Anonymise';
import { CustomerCard } from './CustomerCard';
import { EditCustomer } from './EditCustomer';
import { FromRow } from './FromRow';
import { MergeCustomers } from './MergeCustomers';

interface Props extends CardProps {
  readonly person: Customer | null;
  readonly index: CustomerIndex | null;
  readonly onSaved: (saved: Saved) => void;
  readonly onOpen: (code: string) => void;
  readonly onLog: (form: FormKey, code: string, order?: readonly LineDraft[]) => void;
}

type View = 'card' | 'edit' | 'new' | 'merge' | 'anonymise';

/** One customer: as a card, or as a form; with nobody chosen, what can be done here. */
export function CustomerTab(props: Props) {
  const { person, index, today, user, status, repairing, onRepair, onSaved, onOpen, onLog } = props;
  const { text } = useWords();
  const [view, setView] = useState<View>('card');
  const [found, setFound] = useState<Card | null>(null);
  const [isFresh, setIsFresh] = useState(false);
  const chosen = person?.code ?? '';
  // Whoever is not in the list that can be searched is shown all the same.
  const code = found?.code ?? chosen;
  const asked = view !== 'card' || code === '' || (found && isFresh) ? null : { code };
  const { value, refusal, reload } = useAnswer('customer', asked);
  const card = value ?? (refusal === null ? found : null);
  const place = useRef<HTMLDivElement>(null);
  const takeRow = (theirs: Card) => {
    setFound(theirs);
    setIsFresh(true);
    onOpen(theirs.code);
  };
  useEffect(() => {
    setView('card');
    setFound((last) => (chosen === '' || last?.code === chosen ? last : null));
  }, [chosen]);
  useEffect(() => {
    if (found) place.current?.querySelector('h2')?.focus();
  }, [found]);
  // Whatever is saved or taken back, here or on another card, may be theirs.
  const done = useDone(status, () => {
    setIsFresh(false);
    if (asked !== null) reload();
  });
  const shared = { user, repairing, onRepair, onSaved };
  const back = (
    <button type="button" class="unfold" onClick={() => setView('card')}>
      {text.person.back}
    </button>
  );
  if (view === 'new' || (view === 'edit' && code !== ''))
    return (
      <div class="card">
        {back}
        <EditCustomer {...shared} {...(view === 'edit' ? { code } : {})} index={index} onOpen={onOpen} />
      </div>
    );
  if (view === 'merge')
    return (
      <div class="card">
        {back}
        <MergeCustomers key={done} {...shared} />
      </div>
    );
  if (view === 'anonymise' && code !== '')
    return (
      <div class="card">
        {back}
        <Anonymise {...shared} code={code} />
      </div>
    );
  const others = (
    <div class="below">
      <FromRow key={code} onFound={takeRow} onRepair={onRepair} />
      <button type="button" class="unfold" onClick={() => setView('new')}>
        {text.people.add}
      </button>
      <button type="button" class="unfold" onClick={() => setView('merge')}>
        {text.people.duplicates}
      </button>
    </div>
  );
  if (code === '')
    return (
      <>
        <section class="card">
          <h2>{text.person.heading}</h2>
          <div class="nobody">
            <p>{text.person.empty}</p>
          </div>
        </section>
        {others}
      </>
    );
  if (refusal) return <Trouble refusal={refusal} busy={repairing} onRetry={reload} onRepair={onRepair} />;
  if (card === null) return <p class="quiet">{text.loading}</p>;
  return (
    <div ref={place}>
      <CustomerCard
        key={card.code}
        {...shared}
        card={card}
        today={today}
        onLog={(form, order) => onLog(form, card.code, order)}
      />
      <div class="below">
        <button type="button" class="unfold" onClick={() => setView('edit')}>
          {text.person.edit}
        </button>
        <button type="button" class="unfold" onClick={() => setView('anonymise')}>
          {text.people.doAnonymise}
        </button>
      </div>
      {others}
    </div>
  );
}
