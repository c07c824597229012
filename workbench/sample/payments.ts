import { addDays, type Day } from '../../src/domain/day';
import type { Money } from '../../src/domain/money';
import type { Payment } from '../../src/workbook/schema/payments';
import type { Purchase } from '../../src/workbook/schema/purchases';
import { no } from './people';

type Sale = Partial<Purchase>;
type Paid = Partial<Payment>;
const rupiah = (amount: number) => amount as Money;

/** Credit sales with what came for them: most at once about their due day, the last two in parts. */
export function onCredit(
  purchases: readonly Sale[],
  today: Day,
): { readonly purchases: readonly Sale[]; readonly payments: readonly Paid[] } {
  const due = purchases.filter(({ method, status }) => method === 'credit' && status === 'paid');
  const [slow, inParts] = due.slice(-2);
  const rows = due.flatMap((sale, at) => {
    const when = sale.due && sale.due < today ? addDays(sale.due, ((at * 5) % 9) - 4) : today;
    if (sale !== slow && sale !== inParts) return [paid(sale, Number(sale.total), when)];
    const part = Math.round((Number(sale.total) * 0.4) / 1000) * 1000;
    const half = paid(sale, part, addDays(when, -2));
    return sale === slow ? [half, paid(sale, Number(sale.total) - part, when)] : [half];
  });
  // The office sent it last night; nobody has looked at the account yet.
  const open = purchases.find(({ method, status }) => method === 'credit' && status === 'unpaid');
  if (open) rows.push({ ...paid(open, Number(open.total), addDays(today, -1)), seen: false });
  rows.sort((one, other) => String(one.date).localeCompare(String(other.date)));
  return {
    purchases: purchases.map((sale) => (sale === inParts ? { ...sale, status: 'partial' } : sale)),
    payments: rows.map((row, at) => ({ no: no('B', 6, at), ...row })),
  };
}

const paid = ({ no: purchaseNo, customer, customerCode }: Sale, amount: number, date: Day): Paid => ({
  date,
  purchaseNo: purchaseNo ?? null,
  customer: customer ?? null,
  customerCode: customerCode ?? null,
  amount: rupiah(amount),
  method: 'transfer',
  seen: true,
});
