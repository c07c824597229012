import { bankReferences, referenceMark, referencesIn } from '../../src/domain/bankReference';
import { bankStatement } from '../../src/domain/bankStatement';
import type { Day } from '../../src/domain/day';
import { formatMoney, type Money } from '../../src/domain/money';
import { matchTransfers } from '../../src/domain/transferMatch';
import type {
  Answer,
  BankReport,
  BankRow,
  SeenTransfer,
  WaitingList,
  WaitingTransfer,
} from '../../src/server/contract';

const rupiah = { code: 'IDR', decimals: 0 };
type Sent = Readonly<Record<string, unknown>>;

/** Somebody's transfer of a day in November. */
export const waitingFor = (no: string, customer: string, units: number, date: number): WaitingTransfer => ({
  is: no.startsWith('B') ? 'payment' : 'purchase',
  no,
  day: `2026-11-${date}`,
  customer,
  amount: formatMoney(units as Money, rupiah, 'id'),
  units,
  daysWaiting: 23 - date,
});

/** What a server with these transfers knows: it reads and matches as the add-on's own domain does. */
export class FakeGate {
  /** By commit: what it marked. */
  private seen: { readonly id: string; readonly seen: readonly SeenTransfer[] }[] = [];

  constructor(
    readonly all: readonly WaitingTransfer[],
    readonly notices: readonly string[] = [],
  ) {}

  list(): WaitingList {
    const marked = new Set(this.seen.flatMap(({ seen }) => seen.map(({ no }) => no)));
    return { transfers: this.all.filter(({ no }) => !marked.has(no)), notices: this.notices };
  }

  check({ rows, ...marks }: Sent): Answer<BankReport> {
    const read = bankStatement(rows as string[][], rupiah, marks);
    if (!read.ok) {
      const field = read.problem === 'columns' ? 'file' : read.problem;
      return { ok: false, problem: 'importChoice', field, text: `perlu ${read.problem}` };
    }
    const { incoming, outgoing, pending, unreadable } = read.value;
    const references = bankReferences(incoming);
    const markOf = (row: (typeof incoming)[number]) => references[incoming.indexOf(row)] ?? '';
    const used = new Set(
      this.seen.flatMap(({ seen }) => seen.flatMap(({ reference }) => referencesIn(reference ?? ''))),
    );
    const fresh = incoming.filter((row) => !used.has(markOf(row)));
    const { transfers } = this.list();
    const waiting = transfers.map(({ no, day, units, customer }) => ({
      no,
      customer,
      day: day as Day,
      amount: units as Money,
    }));
    const told = (row: (typeof incoming)[number]): BankRow => ({
      line: row.line,
      day: row.day,
      amount: formatMoney(row.amount, rupiah, 'id'),
      description: row.description,
      reference: `BCA ${referenceMark(markOf(row))}`,
    });
    const { certain, ties, unknown } = matchTransfers(fresh, waiting);
    return {
      ok: true,
      value: {
        bank: 'BCA',
        rows: incoming.length + outgoing.length + pending.length + unreadable.length,
        certain: certain.map((match) => ({ ...match, row: told(match.row) })),
        ties: ties.map((tie) => ({ ...tie, row: told(tie.row) })),
        unknown: unknown.map(told),
        already: incoming.length - fresh.length,
        outgoing: outgoing.length,
        pending: pending.length,
        unreadable: unreadable.map(({ line, problem }) => ({ line, reason: problem.is, text: '' })),
        transfers,
      },
    };
  }

  /** Marks what still waits; the same id again marks nothing more. */
  see(id: string, sent: readonly SeenTransfer[]) {
    const before = this.seen.find((commit) => commit.id === id);
    const waiting = new Set(this.list().transfers.map(({ no }) => no));
    const seen = before?.seen ?? sent.filter(({ no }) => waiting.has(no));
    if (!before) this.seen = [...this.seen, { id, seen }];
    const marked = seen.map(({ no }) => no);
    const skipped = sent.filter(({ no }) => !marked.includes(no));
    return { seen: marked, skipped: skipped.map(({ no }) => ({ no, reason: 'sudah ditandai orang lain' })) };
  }

  /** Somebody else, elsewhere. */
  seenByAnother(no: string): void {
    this.seen = [...this.seen, { id: `other ${no}`, seen: [{ no, units: 0 }] }];
  }

  undo(id: string): void {
    this.seen = this.seen.filter((commit) => commit.id !== id);
  }
}
