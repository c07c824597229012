import { useEffect, useState } from 'preact/hooks';
import type { CreditSaid, Refusal } from '../../src/server/contract';
import { ask } from '../server';

export type CreditCheck =
  | { readonly is: 'nothing' }
  | { readonly is: 'asking' }
  | { readonly is: 'said'; readonly said: CreditSaid }
  | { readonly is: 'refused'; readonly refusal: Refusal };

/** Whoever is typing is not asked about each digit. */
const pauseMilliseconds = 500;

/** The answer of the credit check for what is in the form now; an answer that comes late is dropped. */
export function useCreditCheck(customerCode: string, amount: string, times: number): CreditCheck {
  const [check, setCheck] = useState<CreditCheck>({ is: 'nothing' });
  const typed = amount.trim();
  useEffect(() => {
    if (customerCode === '' || typed === '') return setCheck({ is: 'nothing' });
    let current = true;
    setCheck({ is: 'asking' });
    const later = setTimeout(async () => {
      const answer = await ask('checkCredit', { customerCode, amount: typed });
      if (!current) return;
      setCheck(answer.ok ? { is: 'said', said: answer.value } : { is: 'refused', refusal: answer });
    }, pauseMilliseconds);
    return () => {
      current = false;
      clearTimeout(later);
    };
  }, [customerCode, typed, times]);
  return check;
}
