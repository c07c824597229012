import { useState } from 'preact/hooks';
import type { CustomerCard, Refusal } from '../../src/server/contract';
import { ask } from '../server';

/** Whose the row is that is selected in the workbook, asked for at a tap. */
export function useSelectedRow(onFound: (card: CustomerCard) => void) {
  const [asking, setAsking] = useState(false);
  const [isNobody, setIsNobody] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const look = async () => {
    if (asking) return;
    setAsking(true);
    const reply = await ask('customer', {});
    setAsking(false);
    setRefusal(reply.ok ? null : reply);
    setIsNobody(reply.ok && reply.value === null);
    if (reply.ok && reply.value !== null) onFound(reply.value);
  };
  return { look, asking, isNobody, refusal };
}
