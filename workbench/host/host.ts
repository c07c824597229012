import type { Area, WorkbookStore } from '../store/store';
import { type BookState, newBookState } from './bookState';
import { type CellAnswer, cellResult } from './cellResult';
import { Killed } from './exception';
import { type AuthMode, Execution, type User } from './execution';
import type { Faults } from './faults';
import { answerForm } from './formAnswer';
import { readManifest } from './manifest';
import type { Meter } from './meter';
import type { Realm, Script } from './realm';
import { type Rules, strictRules } from './rules';
import { readScript } from './script';
import { servicesOf } from './services';
import { HostSpreadsheet } from './spreadsheet';
import { type MenuItem, RecordingSurface, type UiSurface } from './surface';
import { answerOnWire, argumentsOnWire } from './wire';

export interface HostOptions {
  readonly store: WorkbookStore;
  /** The script as it is pushed. */
  readonly bundle: string;
  /** HTML files by their names without ".html". */
  readonly html: Readonly<Record<string, string>>;
  /** The text of appsscript.json. */
  readonly manifest: string;
  readonly realm: Realm;
  readonly now?: () => number;
  readonly user?: Partial<User>;
  readonly ui?: UiSurface;
  readonly rules?: Partial<Rules>;
  readonly state?: BookState;
  readonly addOnName?: string;
}

/** How an execution ended. */
export type Ending =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } }
  | { readonly killed: true };
export type Outcome = Ending & { readonly meter: Meter };

export interface Run {
  readonly function: string;
  /** Service objects among them belong to the execution. */
  readonly args?: readonly unknown[] | ((execution: Execution) => readonly unknown[]);
  readonly mode?: AuthMode;
  readonly faults?: Faults;
}

/** Apps Script around one workbook: every call is an execution of the whole script, sharing nothing. */
export class Host {
  readonly state: BookState;
  readonly ui: UiSurface;
  readonly store: WorkbookStore;
  menu: readonly MenuItem[] = [];
  menuTitle = '';
  private readonly script: Script;

  constructor(private readonly options: HostOptions) {
    this.script = readScript(options.bundle);
    this.state = options.state ?? newBookState();
    this.store = options.store;
    const shown = options.ui ?? new RecordingSurface();
    this.ui = {
      menuAdded: (title, items) => {
        this.menu = items;
        this.menuTitle = title;
        shown.menuAdded(title, items);
      },
      showSidebar: (html, title) => shown.showSidebar(html, title),
      alert: (message, title) => shown.alert(message, title),
      prompt: (message, title) => shown.prompt(message, title),
      toast: (message, title) => shown.toast(message, title),
    };
  }

  /** The functions that cells and clients can name: all at the top level but those that end in "_". */
  get functions(): readonly string[] {
    return this.script.functions.filter((name) => !name.endsWith('_'));
  }

  /** Runs one function in an execution of its own. */
  execute({ function: name, args = [], mode = 'FULL', faults = {} }: Run): Outcome {
    const execution = this.execution(mode, faults);
    const { meter } = execution;
    try {
      const value = this.run(execution, name, typeof args === 'function' ? args(execution) : args);
      execution.end();
      // A script may have caught its own end and run on.
      return execution.killed ? { killed: true, meter } : { ok: true, value, meter };
    } catch (error) {
      if (execution.killed || error instanceof Killed) {
        execution.end();
        return { killed: true, meter };
      }
      return { ok: false, error: this.failure(execution, error), meter };
    }
  }

  /** Opens the file: the menu is built with as little allowed as the mode grants; a failure leaves none. */
  open(mode: AuthMode = 'LIMITED'): Outcome {
    const outcome = this.execute({ function: 'onOpen', args: [{ authMode: mode }], mode });
    if (!('ok' in outcome && outcome.ok)) this.menu = [];
    return outcome;
  }

  clickMenu(functionName: string, faults: Faults = {}): Outcome {
    return this.execute({ function: functionName, faults });
  }

  /** What the sidebar's success handler gets, or the failure that its other handler gets. */
  callFromClient(functionName: string, args: readonly unknown[], faults: Faults = {}): Outcome {
    const sent = argumentsOnWire(args);
    const outcome = this.execute({ function: functionName, args: sent, faults });
    if (!('ok' in outcome && outcome.ok)) return outcome;
    try {
      return { ...outcome, value: answerOnWire(outcome.value) };
    } catch (error) {
      const { name = 'Error', message = String(error) } = error as Partial<Error>;
      return { ok: false, error: { name, message }, meter: outcome.meter };
    }
  }

  /** What a cell that calls the function shows; throws what would make it an error. Names ignore case (rule 1.1). */
  customFunction(name: string, args: readonly unknown[]): CellAnswer | CellAnswer[][] {
    const known = this.functions.find((other) => other.toLowerCase() === name.toLowerCase());
    const execution = this.execution('CUSTOM_FUNCTION', {});
    const handed = args.map((arg) => this.handed(arg));
    try {
      const value = this.run(execution, known ?? name, handed);
      execution.end();
      if (execution.killed) throw new Killed('Exceeded maximum execution time');
      return cellResult(value);
    } finally {
      execution.releaseLocks();
    }
  }

  /** Tells the script of a person's edit, where it listens (rule 5.17). */
  edited(
    sheetId: number,
    area: Area,
    { value, oldValue }: { value?: unknown; oldValue?: unknown } = {},
    faults: Faults = {},
  ): Outcome | null {
    if (!this.functions.includes('onEdit')) return null;
    const isSingle = area.rows === 1 && area.columns === 1;
    // A paste over several cells names no value; an empty cell had no old one.
    const told = isSingle
      ? { ...(value == null ? {} : { value }), ...(oldValue == null ? {} : { oldValue }) }
      : {};
    const event = (execution: Execution) => {
      const book = new HostSpreadsheet(execution, this.store, this.ui);
      const source = execution.service('Spreadsheet', book);
      return [{ authMode: 'LIMITED', source, range: book.rangeIn(sheetId, area), ...told }];
    };
    return this.execute({ function: 'onEdit', args: event, mode: 'LIMITED', faults });
  }

  /** What the clock runs: each trigger in an execution of its own, by its creator, with nobody there to see it. */
  strike(faults: Faults = {}): Outcome[] {
    return this.state.triggers.map(({ handler, id }) =>
      this.execute({
        function: handler,
        args: [{ authMode: 'FULL', triggerUid: id }],
        mode: 'TRIGGER',
        faults,
      }),
    );
  }

  /** A guest fills in a form on a phone of their own, at this moment of the workbook's clock. */
  answer(url: string, answers: Readonly<Record<string, string>>, serial: number): void {
    const form = this.state.forms.find(({ id }) => url.includes(`/${id}-public/`));
    if (!form) throw new Error(`No form ${url}`);
    answerForm(this.store, form, answers, serial);
  }

  private execution(mode: AuthMode, faults: Faults): Execution {
    const { options } = this;
    const manifest = readManifest(options.manifest);
    return new Execution({
      id: ++this.state.executions,
      store: this.store,
      state: this.state,
      scopes: manifest.oauthScopes,
      scriptTimeZone: manifest.timeZone,
      html: options.html,
      user: { locale: 'id', isOwner: true, deniedScopes: [], ...options.user },
      mode,
      rules: { ...strictRules, ...options.rules },
      faults,
      now: options.now ?? Date.now,
    });
  }

  private run(execution: Execution, name: string, args: readonly unknown[]): unknown {
    const services = servicesOf(execution, this.ui, this.options.addOnName ?? 'Langganan');
    const functions = this.options.realm.evaluate(this.script, services, execution.parts.now);
    const called = name.endsWith('_') ? undefined : functions[name];
    if (!called) throw new Error(`Script function not found: ${name}`);
    return called(...args);
  }

  /** What the script threw; what it had written before arrives, as far as it can. */
  private failure(execution: Execution, error: unknown) {
    let met = error;
    try {
      execution.end();
    } catch (late) {
      met = late;
      execution.releaseLocks();
    }
    const { name = 'Error', message = String(met) } = met as Partial<Error>;
    return { name, message };
  }

  /** Dates come from another script context, where instanceof fails (rule 1.10). */
  private handed(arg: unknown): unknown {
    if (Array.isArray(arg)) return arg.map((item: unknown) => this.handed(item));
    const isDate = Object.prototype.toString.call(arg) === '[object Date]';
    if (!isDate || !(this.options.rules?.foreignDates ?? true)) return arg;
    return this.options.realm.foreignDate((arg as Date).getTime());
  }
}
