import type {
  Answer,
  CustomerEntry,
  FollowUpForm,
  ImportChoice,
  Lists,
  Opening,
  Refusal,
  Saved,
  SeenReport,
  SeenTransfer,
  TodayList,
} from '../../src/server/contract';
import type { Language } from '../../src/text/language';
import { FakeGate } from './fakeGate';
import { checkFile, guessFile } from './fakeImport';
import { quietCash } from './quietCash';

/** How a call reaches the browser: the answer, or what the failure handler gets. */
export type Delivery = { readonly value: unknown } | { readonly failure: string };

/** What goes wrong with one call: before it is carried out, after it, or by a refusal instead of it. */
export type Fault =
  | { readonly is: 'lostBefore' | 'lostAfter'; readonly message?: string }
  | { readonly is: 'nullAnswer' }
  | { readonly is: 'refusal'; readonly refusal: Refusal };

interface Commit {
  readonly id: string;
  readonly summary: string;
  readonly form: FollowUpForm | null;
  readonly purchases: readonly string[];
}

interface Setup {
  readonly ready?: boolean;
  readonly language?: Language;
  readonly customers?: readonly CustomerEntry[];
  readonly staff?: readonly string[];
  readonly lists?: Lists;
  readonly notices?: readonly string[];
  readonly greet?: TodayList;
  readonly gate?: FakeGate;
  /** Of calls that this test answers itself. */
  readonly answers?: Readonly<Record<string, (input: unknown) => Answer<unknown>>>;
}

/** A small server with a memory: it keeps commits by id, takes the last back, and can be made to fail. */
export class FakeServer {
  readonly calls: { readonly name: string; readonly input: unknown }[] = [];
  /** The journal: what has been saved and stands. */
  commits: Commit[] = [];
  /** What the person has begun and not finished. */
  readonly desk = new Map<string, string>();
  private readonly undone = new Map<string, Saved>();
  private readonly everSaved = new Map<string, Saved>();
  private readonly faults: { readonly name: string; readonly fault: Fault }[] = [];
  private readonly gates: { readonly name: string; readonly opened: Promise<void> }[] = [];
  ready: boolean;
  private readonly gate: FakeGate;

  constructor(readonly setup: Setup = {}) {
    this.ready = setup.ready ?? true;
    this.gate = setup.gate ?? new FakeGate([]);
  }

  /** The next call of this name goes wrong so. */
  fail(name: string, fault: Fault): void {
    this.faults.push({ name, fault });
  }

  /** The answer to the next call of this name waits until the function that comes back is called. */
  hold(name: string): () => void {
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    this.gates.push({ name, opened });
    return open;
  }

  callsOf(name: string): readonly Readonly<Record<string, unknown>>[] {
    return this.calls
      .filter((call) => call.name === name)
      .map(({ input }) => (typeof input === 'object' && input !== null ? { ...input } : {}));
  }

  async deliver(name: string, input: unknown): Promise<Delivery> {
    this.calls.push({ name, input });
    const fault = take(this.faults, name)?.fault;
    const gate = take(this.gates, name)?.opened;
    const delivery = this.carryOut(name, input, fault);
    await gate;
    return delivery;
  }

  private carryOut(name: string, input: unknown, fault: Fault | undefined): Delivery {
    if (fault?.is === 'lostBefore') return { failure: fault.message ?? 'Service unavailable' };
    if (fault?.is === 'refusal') return { value: fault.refusal };
    const value = JSON.parse(JSON.stringify(this.answer(name, input)));
    if (fault?.is === 'lostAfter') return { failure: fault.message ?? 'Service unavailable' };
    return { value: fault?.is === 'nullAnswer' ? null : value };
  }

  /** The seam: the sidebar is the only caller, and its own types say what it sends. */
  private answer(name: string, input: unknown): Answer<unknown> {
    const sent = input as {
      id: string;
      form: FollowUpForm;
      about: string;
      key: string;
      text: string;
      kept?: boolean;
      rows: string[][];
      choice?: ImportChoice;
      seen: SeenTransfer[];
    };
    const own = this.setup.answers?.[name];
    if (own) return own(input);
    switch (name) {
      case 'open':
        return {
          ok: true,
          value: { ...this.opening(), ...(sent.kept ? { kept: Object.fromEntries(this.desk) } : {}) },
        };
      case 'keepDesk':
        this.desk.set(sent.key, sent.text);
        return { ok: true, value: { kept: true } };
      case 'setUp':
        this.ready = true;
        return { ok: true, value: { made: ['Pelanggan', 'Tindak Lanjut'], mended: [] } };
      case 'logFollowUp':
        return this.logFollowUp(sent.id, sent.form);
      case 'markKnown':
        return {
          ok: true,
          value: this.save({ id: sent.id, summary: `Sudah jelas: ${sent.about}`, form: null, purchases: [] }),
        };
      case 'undo':
        return this.undo(sent.id);
      case 'guessImport':
        return { ok: true, value: guessFile(sent.rows, sent.choice) };
      case 'checkImport':
        return { ok: true, value: checkFile(sent.rows, sent.choice, this.purchases()).report };
      case 'importPurchases': {
        const { report, added } = checkFile(sent.rows, sent.choice, this.purchases());
        const summary = `${added.length} pembelian dari file`;
        const saved = this.save({ id: sent.id, summary, form: null, purchases: added });
        return { ok: true, value: { report, saved } };
      }
      case 'cash':
        return { ok: true, value: { ...quietCash, waiting: this.gate.list() } };
      case 'checkBank':
        return this.gate.check({ ...sent });
      case 'seeTransfers':
        return this.seeTransfers(sent.id, sent.seen);
      default:
        return { ok: false, problem: 'unreadable', text: name };
    }
  }

  private purchases(): readonly string[] {
    return this.commits.flatMap((commit) => commit.purchases);
  }

  private opening(): Opening {
    const { language = 'id', customers = [], staff = [], notices = [] } = this.setup;
    const last = this.commits[this.commits.length - 1];
    return {
      ready: this.ready,
      language,
      today: '2026-11-23',
      now: '2026-11-23 10:15',
      staff,
      lists: this.setup.lists ?? {},
      customers: this.ready ? customers : [],
      greet: this.setup.greet ?? { people: [], more: 0 },
      notices,
      last: last ? { id: last.id, summary: last.summary, undoable: true } : null,
    };
  }

  private logFollowUp(id: string, form: FollowUpForm): Answer<Saved> {
    const customer = (this.setup.customers ?? []).find(([code]) => code === form.customerCode);
    if (!customer) {
      return {
        ok: false,
        problem: 'unknownCustomer',
        text: 'Pelanggan ini tidak ada.',
        field: 'customerCode',
      };
    }
    return {
      ok: true,
      value: this.save({ id, summary: `${form.kind} untuk ${customer[1]}`, form, purchases: [] }),
    };
  }

  private seeTransfers(id: string, sent: readonly SeenTransfer[]): Answer<SeenReport> {
    const { seen, skipped } = this.gate.see(id, sent);
    const summary = `${seen.length} transfer sudah masuk`;
    const saved = seen.length === 0 ? null : this.save({ id, summary, form: null, purchases: [] });
    return { ok: true, value: { seen, skipped, saved } };
  }

  private save(commit: Commit): Saved {
    const before = this.everSaved.get(commit.id);
    if (before) return before;
    this.commits = [...this.commits, commit];
    const saved = { id: commit.id, summary: commit.summary, undoable: true };
    this.everSaved.set(commit.id, saved);
    return saved;
  }

  private undo(id: string): Answer<Saved> {
    const before = this.undone.get(id);
    if (before) return { ok: true, value: before };
    const last = this.commits[this.commits.length - 1];
    if (!last) return { ok: false, problem: 'nothingToUndo', text: 'Tidak ada simpanan.' };
    if (last.id !== id) {
      return { ok: false, problem: 'notTheLast', text: `Ada simpanan yang lebih baru (${last.summary}).` };
    }
    this.commits = this.commits.slice(0, -1);
    this.gate.undo(id);
    const saved = { id: `undo ${id}`, summary: last.summary, undoable: false };
    this.undone.set(id, saved);
    return { ok: true, value: saved };
  }
}

function take<T extends { readonly name: string }>(from: T[], name: string): T | undefined {
  const at = from.findIndex((one) => one.name === name);
  return at < 0 ? undefined : from.splice(at, 1)[0];
}
