/** Where a script runs: ECMAScript's own built-ins and the services, and nothing else. */
export interface Realm {
  /**
   * Evaluates the whole script afresh, as Google does for every execution, and answers its functions by name.
   * `now` is what the script's clock shows.
   */
  evaluate(script: Script, services: Readonly<Record<string, object>>, now: () => number): ScriptFunctions;
  /** A date as it comes from another script context. */
  foreignDate(time: number): Date;
}

export type ScriptFunctions = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** A script that has been read: its text, and the functions that can be called from outside. */
export interface Script {
  readonly text: string;
  readonly functions: readonly string[];
}
