import { addDays, type Day } from '../../src/domain/day';
import type { FindingKind } from '../../src/domain/finding';
import type { Money } from '../../src/domain/money';
import type { CashMovement } from '../../src/workbook/schema/cash';
import type { Payment } from '../../src/workbook/schema/payments';
import type { Purchase } from '../../src/workbook/schema/purchases';
import { counted } from './cash';
import { type Chance, chanceFrom } from './chance';
import { no, staff } from './people';
import { type Shop, sampleShop } from './shop';

/** A leak that was put in, by what a finding says of it. */
export interface Seeded {
  readonly kind: FindingKind;
  readonly about: string;
}

type Changing<T> = { -readonly [K in keyof T]?: T[K] };
type Sale = Changing<Purchase>;
type Paid = Changing<Payment>;
type Movement = Changing<CashMovement>;

const rupiah = (amount: number) => amount as Money;
const perKind = 3;

/** The sample shop with three leaks of every kind, and the list of them. */
export function leakyShop(today: Day, seed = 2): { readonly shop: Shop; readonly seeded: readonly Seeded[] } {
  const clean = sampleShop(today, seed);
  const leaky = new Leaky(clean, today, chanceFrom(seed + 1000));
  return { shop: leaky.shop(), seeded: leaky.seeded };
}

/** Each leak takes rows of its own, so that none hides another. */
class Leaky {
  readonly seeded: Seeded[] = [];
  private sales: Sale[];
  private paid: Paid[];
  private moved: Movement[];
  private lost = new Map<number, number>();
  private readonly used = new Set<unknown>();

  constructor(
    private readonly clean: Shop,
    private readonly today: Day,
    private readonly chance: Chance,
  ) {
    this.sales = clean.purchases.map((row) => ({ ...row }));
    this.paid = clean.payments.map((row) => ({ ...row }));
    this.moved = clean.cash.filter(({ category }) => category !== 'Hitung kas').map((row) => ({ ...row }));
    this.discounts();
    this.wrongTotals();
    this.salesWithoutMoney();
    this.moneyWithoutSales();
    this.missing();
    this.farAbove();
    this.lostTransfers();
    this.twice();
    this.withoutNote();
    this.countDifferences();
  }

  shop(): Shop {
    const sheets = { purchases: this.sales, payments: this.paid, cash: this.moved };
    const lost = (at: number) =>
      [...this.lost].reduce((sum, [from, amount]) => (from <= at ? sum + amount : sum), 0);
    return { ...this.clean, ...sheets, cash: counted(sheets, this.today, lost) };
  }

  private seed(kind: FindingKind, about: string | null | undefined): void {
    this.seeded.push({ kind, about: about ?? '' });
  }

  /** So many rows that nothing else has used yet. */
  private some<T>(rows: readonly T[], count = perKind): T[] {
    const free = rows.filter((row) => !this.used.has(row));
    const chosen: T[] = [];
    while (chosen.length < count && free.length > 0)
      chosen.push(...free.splice(this.chance.between(0, free.length - 1), 1));
    for (const row of chosen) this.used.add(row);
    return chosen;
  }

  private before(days: number): Day {
    return addDays(this.today, -days);
  }

  private paidAtOnce(): Sale[] {
    return this.sales.filter(
      ({ method, status, date = this.today, total = 0 }) =>
        method !== 'credit' && status === 'paid' && date < this.before(30) && total >= 60_000,
    );
  }

  /** Half of what falls due is paid on no day, another is said to have come, and two transfers never do. */
  private salesWithoutMoney(): void {
    const [forgotten] = this.some(this.settled(), 1);
    if (forgotten) {
      this.paid = this.paid.filter(({ purchaseNo }) => purchaseNo !== forgotten.no);
      this.seed('saleWithoutMoney', forgotten.no);
    }
    const [unseen] = this.some(this.settled(), 1);
    for (const payment of this.paid)
      if (unseen && payment.purchaseNo === unseen.no) {
        payment.seen = false;
        this.seed('saleWithoutMoney', payment.no);
      }
    const [waiting] = this.some(
      this.paidAtOnce().filter(({ method }) => method === 'transfer'),
      1,
    );
    const [part] = this.some(this.paidAtOnce(), 1);
    for (const [sale, status] of [
      [waiting, 'waiting'],
      [part, 'partial'],
    ] as const)
      if (sale) {
        sale.status = status;
        this.seed('saleWithoutMoney', sale.no);
      }
  }

  /**
   * Credit sales paid at once by one payment long ago, by customers of whom nothing else is open: what one of them
   * pays too much is rightly taken for what else they owe.
   */
  private settled(): Sale[] {
    const owing = this.owing();
    return this.sales.filter(
      ({ no: number, method, status, customerCode, date = this.today }) =>
        method === 'credit' &&
        status === 'paid' &&
        date < this.before(30) &&
        !owing.has(customerCode) &&
        this.paid.filter(({ purchaseNo }) => purchaseNo === number).length === 1,
    );
  }

  private owing(): ReadonlySet<string | null | undefined> {
    const open = this.sales.filter((sale) => sale.status !== 'paid' || this.used.has(sale));
    return new Set(open.map(({ customerCode }) => customerCode));
  }

  private moneyWithoutSales(): void {
    const add = (payment: Paid): Paid => {
      const row = { ...payment, no: no('B', 6, this.paid.length + 50) };
      this.paid.push(row);
      return row;
    };
    const [twice] = this.some(this.settled(), 1);
    const payment = this.paid.find(({ purchaseNo }) => twice && purchaseNo === twice.no);
    if (twice && payment) {
      add(payment);
      this.seed('moneyWithoutSale', twice.no);
    }
    const from = { date: this.before(this.chance.between(10, 90)), method: 'transfer', seen: true } as const;
    const owing = this.owing();
    const [stranger, debtless] = this.some(
      this.paidAtOnce().filter(({ customerCode }) => customerCode && !owing.has(customerCode)),
      2,
    );
    const who = (sale: Sale | undefined) => ({
      customer: sale?.customer ?? null,
      customerCode: sale?.customerCode ?? null,
    });
    const wrong = add({ ...from, ...who(stranger), purchaseNo: 'P-900001', amount: rupiah(185_000) });
    this.seed('moneyWithoutSale', wrong.no);
    const unnumbered = add({ ...from, ...who(debtless), amount: rupiah(240_000) });
    this.seed('moneyWithoutSale', unnumbered.no);
  }

  private wrongTotals(): void {
    for (const sale of this.some(this.paidAtOnce())) {
      sale.total = rupiah(Math.round((Number(sale.total) * 0.6) / 1000) * 1000);
      this.seed('wrongTotal', sale.no);
    }
  }

  /** One cashier a month, each in a month of their own, takes a quarter off whatever they sell. */
  private discounts(): void {
    const months = this.fullMonths();
    staff.forEach((cashier, at) => {
      const month = months[months.length - 2 - 2 * at];
      if (month === undefined) return;
      for (const sale of this.sales) {
        const own = sale.cashier === cashier && sale.date?.startsWith(month) && sale.method !== 'credit';
        if (!own || sale.status !== 'paid') continue;
        const gross = Number(sale.quantity) * Number(sale.unitPrice);
        sale.discount = rupiah(Math.round((gross * 0.25) / 1000) * 1000);
        sale.total = rupiah(gross - Number(sale.discount) - Number(sale.rounding ?? 0));
      }
      this.seed('discount', `${cashier} ${month}`);
    });
  }

  /** 'yyyy-mm' of the months of the book that are over, but for the first. */
  private fullMonths(): string[] {
    const all = new Set(this.moved.map(({ date = this.today }) => date.slice(0, 7)));
    return [...all].sort().slice(1, -1);
  }

  private of(category: string, month?: string): Movement[] {
    return this.moved.filter(
      (row) =>
        row.category === category && !row.oneOff && (month === undefined || row.date?.startsWith(month)),
    );
  }

  private missing(): void {
    const months = this.fullMonths();
    ['Sewa', 'Gaji', 'Prive'].forEach((category, at) => {
      const month = months[8 + 2 * at] ?? '';
      const rows = this.of(category, month);
      this.moved = this.moved.filter((row) => !rows.includes(row));
      this.seed('missing', `${category} ${month}`);
    });
  }

  private farAbove(): void {
    const months = this.fullMonths();
    for (const [category, times, at] of [
      ['Listrik', 2.4, 9],
      ['Ongkir', 3, 11],
      ['Gaji', 1.6, 4],
    ] as const) {
      const month = months[at] ?? '';
      for (const row of this.of(category, month)) {
        row.out = rupiah(Number(row.out) * times);
        this.used.add(row);
      }
      this.seed('farAbove', `${category} ${month}`);
    }
  }

  private lostTransfers(): void {
    const old = this.of('Pindah kas').filter(({ date = this.today }) => date < this.before(10));
    for (const gone of this.some(old.filter(({ out }) => out))) {
      this.moved = this.moved.filter(
        (row) => row.category !== 'Pindah kas' || row.date !== gone.date || row === gone,
      );
      this.seed('ownTransfer', gone.no);
    }
  }

  private twice(): void {
    const rows = [
      ...this.some(this.of('Listrik'), 1),
      ...this.some(this.of('Belanja stok'), 1),
      ...this.some(this.of('Prive'), 1),
    ];
    rows.forEach((row, at) => {
      const again = { ...row, no: no('M', 6, this.clean.cash.length + 100 + at) };
      this.used.add(again);
      this.moved.push(again);
      this.seed('twice', again.no);
    });
  }

  private withoutNote(): void {
    const rows = [...this.of('Belanja stok'), ...this.of('Ongkir'), ...this.of('Sewa')];
    for (const row of this.some(rows.filter((row) => !this.isTwice(row)))) {
      row.note = null;
      row.withWhom = null;
      this.seed('noNote', row.no);
    }
  }

  private isTwice({ date, category }: Movement): boolean {
    return this.of(category ?? '').filter((row) => row.date === date).length > 1;
  }

  /** At three counts something was gone from the till, or too much in it. */
  private countDifferences(): void {
    const months = this.fullMonths();
    for (const [at, amount] of [
      [3, 150_000],
      [7, -90_000],
      [12, 275_000],
    ] as const)
      if (at < months.length) this.lost.set(at, amount);
    const counts = this.shop().cash.filter(({ category }) => category === 'Hitung kas');
    for (const at of this.lost.keys()) this.seed('countDifference', counts[at]?.no);
  }
}
