import { formatMoney, type Money } from '../../src/domain/money';
import { roundingFor, type SaleBill } from '../../src/domain/sale';
import type { PriceList } from '../../src/server/contract';
import { useWords } from '../text/words';

interface Props {
  /** Before it is rounded. */
  readonly bill: SaleBill;
  readonly list: PriceList;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** Rounding the bill down by the shop's rule: one tap, with what it gives away. */
export function RoundingOffer({ bill, list, chosen, onChoose }: Props) {
  const { text, language } = useWords();
  const given = roundingFor(bill.total, list.rounding);
  const said = (units: number) => formatMoney(units as Money, list.currency, language);
  if (given === 0) return null;
  return (
    <button type="button" class="button" aria-pressed={chosen} onClick={() => onChoose(!chosen)}>
      {(chosen ? text.sale.rounded : text.sale.round)(said(bill.total - given), said(given))}
    </button>
  );
}
