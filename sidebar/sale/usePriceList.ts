import { useEffect, useState } from 'preact/hooks';
import type { PriceList } from '../../src/server/contract';
import { ask } from '../server';

/** What is for sale, asked for once when it is first wanted; null until then. */
export function usePriceList(wanted: boolean): PriceList | null {
  const [list, setList] = useState<PriceList | null>(null);
  useEffect(() => {
    if (!wanted || list !== null) return;
    let current = true;
    void ask('products', {}).then((answer) => {
      if (current && answer.ok) setList(answer.value);
    });
    return () => {
      current = false;
    };
  }, [wanted]);
  return list;
}
