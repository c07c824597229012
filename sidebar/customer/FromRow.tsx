import { useEffect, useRef, useState } from 'preact/hooks';
import type { CustomerCard, Refusal } from '../../src/server/contract';
import { ask } from '../server';
import { Trouble } from '../shell/Trouble';
import { useWords } from '../text/words';

interface Props {
  readonly onFound: (card: CustomerCard) => void;
  readonly onRepair: () => void;
}

/** Whoever the selected row of the workbook is about. */
export function FromRow({ onFound, onRepair }: Props) {
  const { text } = useWords();
  const [asking, setAsking] = useState(false);
  const [nobody, setNobody] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isShown = useRef(true);
  useEffect(
    () => () => {
      isShown.current = false;
    },
    [],
  );
  const find = async () => {
    setAsking(true);
    const reply = await ask('customer', {});
    // Somebody else was found in the meantime.
    if (!isShown.current) return;
    setAsking(false);
    setRefusal(reply.ok ? null : reply);
    setNobody(reply.ok && reply.value === null);
    if (reply.ok && reply.value) onFound(reply.value);
  };
  return (
    <>
      <button type="button" class="button" disabled={asking} onClick={find}>
        {text.person.fromRow}
      </button>
      <p role="status" class={nobody ? '' : 'unseen'}>
        {nobody ? text.person.noRow : ''}
      </p>
      {refusal && <Trouble refusal={refusal} busy={asking} onRetry={find} onRepair={onRepair} />}
    </>
  );
}
