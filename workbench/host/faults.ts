/** What goes wrong, and at which service call (from 0; handles do not count). */
export interface Faults {
  /** The execution ends before this call. */
  readonly killAt?: number;
  /** What had been written but not flushed when it was killed. */
  readonly unflushed?: 'lost' | 'kept';
  /** Whatever else happens just before a call: another execution, or a person's edit. */
  readonly before?: ReadonlyMap<number, () => void>;
  /** This call fails once, as Google's services now and then do. */
  readonly failAt?: number;
  readonly failure?: string;
  /** Every attempt at a lock waits in vain. */
  readonly lockTaken?: boolean;
}

/** Sentences with which Google's services fail on correct code (rule 0.5). */
export const transientFailures = [
  'Service Spreadsheets timed out while accessing document with id book.',
  "We're sorry, a server error occurred. Please wait a bit and try again.",
  'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
] as const;
