import { plainNo, settle } from '../domain/bill';
import { daySerial } from '../domain/day';
import { type Money, numberOfMoney } from '../domain/money';
import type { OpenBill } from '../domain/owing';
import { fail, ok, type Result } from '../domain/result';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import { isDateCell } from '../workbook/cell';
import { writeCell } from '../workbook/cellKind';
import { added, type RowChange, type Values } from '../workbook/change';
import { payments } from '../workbook/schema/payments';
import { purchases } from '../workbook/schema/purchases';
import { guarded, unguarded } from '../workbook/typedText';
import { type Account, type Accounts, accountsIn, accountTables } from './accounts';
import { accountOf, amountIn } from './checkCredit';
import { readForm } from './form';
import { moneySaid } from './moneySaid';
import type { InputProblem } from './say';
import { writes } from './writes';

const askedFor = ['customerCode', 'purchaseNo', 'amount', 'method', 'seen', 'note'];

/** Money for earlier bills: the one that is named, or else the customer's oldest by due day. */
export const logPayment = writes('logPayment', accountTables, ({ book, world, sent }) => {
  const form = readForm(payments, sent.form, book.style);
  if (!form.ok) return form;
  const typed = Object(sent.form) as Readonly<Record<string, unknown>>;
  if (Object.keys(typed).some((key) => !askedFor.includes(key))) return fail({ is: 'unreadable' });
  const amount = amountIn(typed.amount, 'amount', book);
  if (!amount.ok) return amount;
  const method = methodIn(typed.method);
  if (!method.ok) return method;
  const accounts = accountsIn(book, world.today());
  const payer = payerIn(accounts, form.value, book);
  if (!payer.ok) return payer;
  const text = textIn(book.settings.language).credit;
  const { name, code, bills } = payer.value;
  const owed = bills.reduce((sum, bill) => sum + bill.owed, 0);
  if (amount.value > owed) {
    const [over, all] = [amount.value - owed, owed].map((units) => moneySaid(units, book.style));
    return fail({ is: 'refused', field: 'amount', text: text.tooMuch(over ?? '', all ?? '') });
  }
  const parts = partsOf(amount.value, bills);
  const arrived = method.value !== 'transfer' || form.value.seen === true;
  const ids = book.open(payments).newIds(parts.length);
  const rows = parts.map(({ bill, units }, at): RowChange => {
    const no = ids[at] ?? '';
    const after: Values = {
      no,
      date: daySerial(world.today()),
      purchaseNo: bill.bill.no,
      customer: guarded(name),
      ...(code === '' ? {} : { customerCode: code }),
      amount: numberOfMoney(units as Money, book.style.currency),
      method: writeCell(payments.columns.method.kind, method.value, book.style),
      ...(method.value === 'transfer' && arrived ? { seen: true } : {}),
      ...(form.value.note === undefined ? {} : { note: form.value.note }),
    };
    return added(payments, no, after);
  });
  const marks = arrived ? marksOf(accounts, parts, book) : [];
  const said = text.paid(moneySaid(amount.value, book.style), name, parts.length);
  return ok({ changes: [...rows, ...marks], summary: arrived ? said : `${said} ${text.notSeen}` });
});

function methodIn(typed: unknown): Result<string, InputProblem> {
  const { kind } = payments.columns.method;
  const options = kind.is === 'choice' ? kind.options : {};
  const ways = Object.entries(options).filter(([key]) => key !== 'credit');
  if (typed === undefined || typed === '')
    return fail({ is: 'field', field: 'method', problem: { is: 'missing' } });
  const found = ways.find(([key]) => key === typed);
  if (found) return ok(found[0]);
  const choices = ways.map(([, words]) => words);
  return fail({ is: 'field', field: 'method', problem: { is: 'notAChoice', text: String(typed), choices } });
}

interface Payer {
  readonly name: string;
  readonly code: string;
  /** What the money can go to, oldest first. */
  readonly bills: readonly OpenBill[];
}

function payerIn(accounts: Accounts, form: Values, book: Book): Result<Payer, InputProblem> {
  const no = unguarded(String(form.purchaseNo ?? '')).trim();
  const text = textIn(book.settings.language).credit;
  if (no === '') {
    const found = accountOf(accounts, form.customerCode);
    if (!found.ok) return found;
    const payer = payerOf(found.value, found.value.bills);
    return payer.bills.length > 0
      ? ok(payer)
      : fail({ is: 'refused', field: 'customerCode', text: text.nothingOpen(payer.name) });
  }
  for (const account of accounts.all) {
    const bills = account.bills.filter(({ bill }) => plainNo(bill.no) === plainNo(no));
    if (bills.length > 0) return ok(payerOf(account, bills));
  }
  return fail({ is: 'refused', field: 'purchaseNo', text: text.noSuchBill(no) });
}

function payerOf({ debtor }: Account, bills: readonly OpenBill[]): Payer {
  const [first] = bills;
  const customer = first?.bill.customer ?? { code: '', name: '' };
  return { name: debtor?.name ?? customer.name, code: debtor?.code ?? customer.code, bills };
}

interface Part {
  readonly bill: OpenBill;
  readonly units: number;
}

/** The money over the bills, each filled before the next. */
function partsOf(amount: number, bills: readonly OpenBill[]): Part[] {
  let left = amount;
  const parts: Part[] = [];
  for (const bill of bills) {
    const units = Math.min(bill.owed, left);
    if (units > 0) parts.push({ bill, units });
    left -= units;
  }
  return parts;
}

/** A bill is paid once the payments that name it come to its total; money without a bill may yet be for another. */
function marksOf({ bills, payments: known }: Accounts, parts: readonly Part[], book: Book): RowChange[] {
  const named = new Map(settle(bills, known).map(({ bill, paid }) => [bill.no, paid]));
  const opened = book.open(purchases);
  return parts.flatMap(({ bill: { bill }, units }): RowChange[] => {
    const covered = (named.get(bill.no) ?? 0) + units >= bill.units;
    const status = writeCell(purchases.columns.status.kind, covered ? 'paid' : 'partial', book.style);
    const row = opened.rowOf(bill.no);
    const cell = row === null ? '' : opened.cell(opened.lines[row - 2] ?? [], 'status');
    if (row === null || isDateCell(cell) || cell === status) return [];
    return [{ table: purchases.key, id: bill.no, before: { status: cell }, after: { status } }];
  });
}
