import { referencesIn } from '../domain/bankReference';
import { plainNo } from '../domain/bill';
import { type Day, dayIn, daySerial } from '../domain/day';
import { formatMoney, numberOfMoney } from '../domain/money';
import { isCovered, type OpenTransfer } from '../domain/openTransfers';
import { fail, ok } from '../domain/result';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import { writeCell } from '../workbook/cellKind';
import { added, type RowChange } from '../workbook/change';
import type { Committed, Plan } from '../workbook/commit';
import type { Opened } from '../workbook/opened';
import { payments } from '../workbook/schema/payments';
import { purchases } from '../workbook/schema/purchases';
import { guarded, unguarded } from '../workbook/typedText';
import type { World } from '../workbook/world';
import type { SeenReport } from './contract';
import { isRecord, readRequest } from './form';
import { rewritten } from './rowChange';
import { save } from './save';
import type { InputProblem } from './say';
import { type TransferBook, transferBook } from './transfers';

const mostSeen = 500;
const longestReference = 300;

/** One transfer that a person says they saw, and as what they saw it. */
interface Sight {
  readonly no: string;
  readonly units: number;
  /** Of the bank row; null where somebody just looked at the account. */
  readonly bank: { readonly day: Day; readonly reference: string; readonly mark: string } | null;
}

interface Seen extends Plan {
  readonly skipped: SeenReport['skipped'];
}

/** Marks transfers as seen on the account, as one commit; one that somebody else has seen meanwhile stays as it is. */
export function seeTransfers(world: World, input: unknown) {
  const request = readRequest(input);
  if (!request.ok) return request;
  const { id, user, input: sent } = request.value;
  const sights = readSights(sent.seen);
  if (sights === null) return fail<InputProblem>({ is: 'unreadable' });
  let skipped: SeenReport['skipped'] = [];
  const committed = save<InputProblem>(world, {
    id,
    user,
    action: 'seeTransfers',
    tables: [purchases, payments],
    plan(book) {
      const planned = planSeen(book, sights, { user, today: world.today() });
      skipped = planned.skipped;
      return ok(planned);
    },
  });
  return committed.ok
    ? ok({ committed: committed.value, seen: seenIn(committed.value), skipped })
    : committed;
}

function readSights(input: unknown): readonly Sight[] | null {
  if (!Array.isArray(input) || input.length === 0 || input.length > mostSeen) return null;
  const sights = input.map(readSight);
  return sights.every((sight) => sight !== null) ? sights : null;
}

function readSight(input: unknown): Sight | null {
  if (!isRecord(input)) return null;
  const { no, units, day, reference } = input;
  if (typeof no !== 'string' || no.length > 100 || !Number.isSafeInteger(units)) return null;
  const sight = { no, units: Number(units) };
  if (reference === undefined) return { ...sight, bank: null };
  if (typeof reference !== 'string' || reference.length > longestReference) return null;
  const seenOn = typeof day === 'string' ? dayIn(day) : null;
  const [mark, ...more] = referencesIn(reference);
  if (seenOn === null || mark === undefined || more.length > 0) return null;
  return { ...sight, bank: { day: seenOn, reference, mark } };
}

/** Which transfers a commit marked; of a repeated click too. */
const seenIn = ({ changes }: Committed): string[] =>
  changes
    .filter((change) => change.table === payments.key)
    .map(({ id, before, after }) => (before === null ? String(after?.purchaseNo) : id));

interface Looker {
  readonly user: string;
  readonly today: Day;
}

function planSeen(book: Book, sights: readonly Sight[], looker: Looker): Seen {
  const now = transferBook(book);
  const text = textIn(book.settings.language).transfers;
  const waiting = new Map(now.waiting.map((transfer) => [transfer.no, transfer]));
  const known = new Set(now.references);
  const skipped: { no: string; reason: string }[] = [];
  const seen: { transfer: OpenTransfer; sight: Sight }[] = [];
  for (const sight of sights) {
    const { no, units, bank } = sight;
    const transfer = waiting.get(no);
    if (!transfer) skipped.push({ no, reason: text.notWaiting });
    else if (transfer.amount !== units) skipped.push({ no, reason: text.otherAmount });
    else if (bank && known.has(bank.mark)) skipped.push({ no, reason: text.rowUsed });
    else {
      waiting.delete(no);
      if (bank) known.add(bank.mark);
      seen.push({ transfer, sight });
    }
  }
  const changes = [...paymentChanges(book, seen, looker), ...statusChanges(book, now, seen)];
  return { changes, summary: summaryOf(book, seen), skipped };
}

type SeenOnes = readonly { readonly transfer: OpenTransfer; readonly sight: Sight }[];

function summaryOf(book: Book, seen: SeenOnes): string {
  const { currency, language } = book.settings;
  const text = textIn(language).transfers;
  const [first] = seen;
  if (!first || seen.length > 1) return text.summary(String(seen.length));
  const { customer, no, amount } = first.transfer;
  return text.summaryOne(customer === '' ? no : customer, formatMoney(amount, currency, language));
}

/** A sale gets its payment; a payment that was there already gets its tick. */
function paymentChanges(book: Book, seen: SeenOnes, { user, today }: Looker): RowChange[] {
  const received = book.open(payments);
  const sold = book.open(purchases);
  const { byHand } = textIn(book.settings.language).transfers;
  const fresh = received.newIds(seen.filter(({ transfer }) => transfer.is === 'purchase').length);
  return seen.map(({ transfer, sight: { bank } }) => {
    const note = bank ? bank.reference : byHand(user);
    if (transfer.is === 'payment') return tick(received, transfer.no, note);
    const sale = lineOf(sold, transfer.no);
    const no = fresh.shift() ?? '';
    const copied = (key: string) => rewritten(sold.cell(sale, key));
    const after = {
      no,
      date: daySerial(bank?.day ?? today),
      purchaseNo: guarded(transfer.no),
      customer: copied('customer'),
      customerCode: copied('customerCode'),
      amount: numberOfMoney(transfer.amount, book.settings.currency),
      method: writeCell(payments.columns.method.kind, 'transfer', book.style),
      seen: true,
      note: guarded(note),
    };
    return added(payments, no, after);
  });
}

function tick(received: Opened<typeof payments>, no: string, note: string): RowChange {
  const cell = (key: string) => rewritten(received.cell(lineOf(received, no), key));
  const before = { seen: cell('seen'), note: cell('note') };
  const notes = [unguarded(String(before.note)), note].filter((part) => part !== '');
  return {
    table: payments.key,
    id: no,
    before,
    after: { seen: true, note: guarded(notes.join(' · ')) },
  };
}

/** A sale whose money is all there is paid. */
function statusChanges(book: Book, { sales, paid }: TransferBook, seen: SeenOnes): RowChange[] {
  const sold = book.open(purchases);
  const justSeen = new Set(seen.map(({ transfer }) => transfer.no));
  const justPaid = new Map(seen.map(({ transfer }) => [plainNo(transfer.no), transfer.amount]));
  const touched = new Set([
    ...justPaid.keys(),
    ...paid.filter(({ no }) => justSeen.has(no ?? '')).map(({ purchaseNo }) => plainNo(purchaseNo)),
  ]);
  // The first of a number is the one that its payments mean.
  const byNo = new Map([...sales].reverse().map((sale) => [plainNo(sale.no), sale]));
  const status = writeCell(purchases.columns.status.kind, 'paid', book.style);
  return [...touched].flatMap((no) => {
    const sale = byNo.get(no);
    if (!sale || no === '' || sale.status === 'paid') return [];
    if (!isCovered(sale, paid, justSeen, justPaid.get(no) ?? 0)) return [];
    const id = sale.no ?? '';
    const before = { status: rewritten(sold.cell(lineOf(sold, id), 'status')) };
    return [{ table: purchases.key, id, before, after: { status } }];
  });
}

const lineOf = (
  { lines, rowOf }: Pick<Opened<typeof payments>, 'lines' | 'rowOf'>,
  no: string,
): Opened['lines'][number] => lines[(rowOf(no) ?? 0) - 2] ?? [];
