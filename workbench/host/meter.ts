import type { CallClass } from './methods';

/** Seconds that a call takes on real Sheets, from published measurements (rule 3.21); an estimate, no promise. */
const latency: Readonly<Record<CallClass, number>> = {
  handle: 0,
  metadata: 0.15,
  read: 0.25,
  write: 0.25,
  flush: 0.3,
  lock: 0.1,
  ui: 0.3,
  properties: 0.05,
};
const startUp = 1;
const secondsPerCell = 3e-6;

export interface MeteredCall {
  readonly method: string;
  readonly class: CallClass;
  /** The sheet and size concerned, as 'Kas 3×4'. */
  readonly detail: string;
}

/** Counts what an execution asks of the services. */
export class Meter {
  readonly calls: MeteredCall[] = [];
  cellsRead = 0;
  cellsWritten = 0;
  handles = 0;
  private seconds = startUp;

  note(call: MeteredCall): void {
    if (call.class === 'handle') this.handles += 1;
    else {
      this.calls.push(call);
      this.seconds += latency[call.class];
    }
  }

  /** Time that passes without any call. */
  wait(seconds: number): void {
    this.seconds += seconds;
  }

  count(method: string): number {
    return this.calls.filter((call) => call.method === method).length;
  }

  byClass(): Readonly<Partial<Record<CallClass, number>>> {
    const counts: Partial<Record<CallClass, number>> = {};
    for (const call of this.calls) counts[call.class] = (counts[call.class] ?? 0) + 1;
    return counts;
  }

  /** What it might take on real Sheets: an estimate. */
  estimatedSeconds(): number {
    return this.seconds + (this.cellsRead + this.cellsWritten) * secondsPerCell;
  }
}
