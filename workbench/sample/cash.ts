import { type Account, cashBook } from '../../src/domain/cashBook';
import { addDays, addMonths, type Day, firstOfMonth } from '../../src/domain/day';
import type { Money } from '../../src/domain/money';
import type { CashMovement } from '../../src/workbook/schema/cash';
import type { Payment } from '../../src/workbook/schema/payments';
import type { Purchase } from '../../src/workbook/schema/purchases';
import type { Chance } from './chance';
import { type MoneySheets, moneyRows } from './moneyRows';
import { no } from './people';
import { feastsBetween, weekdayOf } from './season';

const rupiah = (amount: number) => amount as Money;
const thousand = (amount: number) => Math.round(amount / 1000) * 1000;

type Movement = Partial<CashMovement>;
type Places = Record<Account, number>;

/** What a till keeps for change; the rest goes to the bank on Saturdays. */
const forChange = 500_000;
const opening: Places = { till: 2_000_000, bank: 20_000_000 };

/** What else moved in till and bank: stock, wages, rent, power, deliveries, holiday pay and the owner's draw. */
export function cashOf(
  chance: Chance,
  purchases: readonly Partial<Purchase>[],
  payments: readonly Partial<Payment>[],
  today: Day,
  days: number,
): Movement[] {
  const start = addDays(today, -days);
  const left: Places = { ...opening };
  const rows: Movement[] = (['till', 'bank'] as const).map((account) => ({
    date: start,
    in: rupiah(opening[account]),
    category: 'Saldo awal',
    account,
    note: account === 'till' ? 'Isi laci waktu mulai mencatat' : 'Saldo rekening BCA',
  }));
  const spend = (date: Day, wish: Account, category: string, amount: number, more: Movement) => {
    const other: Account = wish === 'till' ? 'bank' : 'till';
    const account = left[wish] - amount >= forChange || left[wish] >= left[other] ? wish : other;
    left[account] -= amount;
    rows.push({ date, out: rupiah(amount), category, account, ...more });
  };
  const bringToBank = (date: Day) => {
    const amount = Math.floor((left.till - forChange) / 50_000) * 50_000;
    if (amount < 500_000) return;
    left.till -= amount;
    left.bank += amount;
    const moved = { date, category: 'Pindah kas' };
    rows.push({ ...moved, out: rupiah(amount), account: 'till', note: 'Setor ke BCA' });
    rows.push({ ...moved, in: rupiah(amount), account: 'bank', note: 'Setoran dari laci' });
  };

  const came = takings(purchases, payments);
  const feasts = new Set(feastsBetween(start, today).map((feast) => addDays(feast, -10)));
  const cost = costs(purchases);
  let unbought = 1_500_000;
  for (let at = 0; at <= days; at++) {
    const date = addDays(start, at);
    const inMonth = Number(date.slice(8));
    left.till += came.get(`${date} till`) ?? 0;
    left.bank += came.get(`${date} bank`) ?? 0;
    unbought += cost.get(date) ?? 0;
    if (weekdayOf(date) === 1) {
      const amount = thousand(unbought * (0.92 + chance.share() * 0.16));
      const withWhom = chance.pick(['Toko Terigu Jaya', 'Pasar Kosambi', 'Agen Telur Haji Oman']);
      if (amount > 0) spend(date, 'till', 'Belanja stok', amount, { withWhom, note: 'Bahan kue' });
      unbought = 0;
    }
    if (weekdayOf(date) === 3)
      spend(date, 'till', 'Ongkir', chance.between(25, 60) * 1000, { note: 'Bensin antar pesanan' });
    if (weekdayOf(date) === 6) bringToBank(date);
    if (inMonth === 1) spend(date, 'bank', 'Sewa', 900_000, { withWhom: 'Haji Maman', note: 'Sewa kios' });
    if (inMonth === 20)
      spend(date, 'bank', 'Listrik', 310_000 + chance.between(-40, 60) * 1000, { withWhom: 'PLN' });
    if (inMonth === 25) spend(date, 'bank', 'Gaji', 2_400_000, { withWhom: 'Rudi dan Sari' });
    if (inMonth === 28) spend(date, 'bank', 'Prive', 1_000_000, { withWhom: 'Dewi', note: 'Belanja rumah' });
    if (feasts.has(date))
      spend(date, 'bank', 'Gaji', 2_400_000, { withWhom: 'Rudi dan Sari', oneOff: true, note: 'THR' });
    if (at === 210)
      spend(date, 'bank', 'Lainnya', 6_500_000, {
        withWhom: 'Toko Oven Cahaya',
        oneOff: true,
        note: 'Oven baru',
      });
  }
  return rows.map((row, at) => ({ no: no('M', 6, at), branch: 'Pusat', ...row }));
}

/** The rows with a count of the till at the end of each month, as the book has it but for what was lost by then. */
export function counted(
  sheets: MoneySheets,
  today: Day,
  lost: (at: number) => number = () => 0,
): readonly Movement[] {
  const { cash } = sheets;
  const book = cashBook(moneyRows(sheets)).filter(({ account }) => account === 'till');
  const [first] = book;
  if (first === undefined) return cash;
  const counts: Movement[] = [];
  for (let month = firstOfMonth(first.day); ; month = addMonths(month, 1)) {
    const date = addDays(addMonths(month, 1), -1);
    if (date >= today) break;
    const inBook = book.reduce((sum, { day, units }) => (day <= date ? sum + units : sum), 0);
    counts.push({
      no: no('M', 6, cash.length + counts.length),
      date,
      in: rupiah(inBook - lost(counts.length)),
      category: 'Hitung kas',
      branch: 'Pusat',
      account: 'till',
      note: 'Dihitung waktu tutup toko',
    });
  }
  return [...cash, ...counts];
}

/** What sales and payments brought, by day and place. */
function takings(
  purchases: readonly Partial<Purchase>[],
  payments: readonly Partial<Payment>[],
): Map<string, number> {
  const came = new Map<string, number>();
  for (const { day, account, units } of cashBook(moneyRows({ purchases, payments, cash: [] }))) {
    const key = `${day} ${account}`;
    came.set(key, (came.get(key) ?? 0) + units);
  }
  return came;
}

function costs(purchases: readonly Partial<Purchase>[]): Map<Day, number> {
  const found = new Map<Day, number>();
  for (const { date, cost } of purchases)
    if (date) found.set(date, (found.get(date) ?? 0) + Number(cost ?? 0));
  return found;
}
