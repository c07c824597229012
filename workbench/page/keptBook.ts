import type { IWorkbookData } from '@univerjs/presets';
import type { BookState } from '../host/bookState';
import type { UniverWorkbook } from '../store/univer';
import type { UniverEngine } from '../store/univer/engine';
import { forget, keep, readKept } from './kept';

const PAUSE = 400;
const MUTATION = 2;

/** What outlives a visit: the workbook, and what the host remembers about it. */
export interface KeptBook {
  readonly snapshot: Partial<IWorkbookData>;
  readonly state: BookState | null;
}

/** The workbook of an earlier visit, or null. */
export async function readBook(name: string): Promise<KeptBook | null> {
  const kept = await readKept(name);
  // The seam to our own earlier writing; its key carries the version of this shape.
  return kept === null ? null : (kept as KeptBook);
}

/** Keeps the workbook soon after every change, and at the end of the visit. */
export class BookKeeper {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private done = false;

  constructor(
    private readonly name: string,
    private readonly store: UniverWorkbook,
    private readonly state: () => BookState | null,
  ) {}

  watch(engine: UniverEngine): void {
    engine.api.onCommandExecuted((command) => {
      if (command.type === MUTATION) this.soon();
    });
    this.store.onChartsChanged(() => this.soon());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.now();
    });
  }

  /** Keeps it after a short pause, so that many changes are kept together. */
  soon(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), PAUSE);
  }

  async now(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.done) return;
    const book: KeptBook = { snapshot: this.store.snapshot(), state: this.state() };
    await keep(this.name, JSON.parse(JSON.stringify(book)));
  }

  /** Forgets the workbook and keeps nothing more. */
  async forget(): Promise<void> {
    this.done = true;
    await forget(this.name);
  }
}
