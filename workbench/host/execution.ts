import type { WorkbookStore } from '../store/store';
import { refusalOf } from './authorization';
import type { BookState } from './bookState';
import { Killed, NotImplemented, ScriptException } from './exception';
import { type Faults, transientFailures } from './faults';
import { isDeclared } from './members';
import { Meter } from './meter';
import { methods } from './methods';
import type { Rules } from './rules';
import { markService } from './serviceObject';
import { matches, typeNames } from './signature';
import { type ZoneClock, zoneClock } from './zoneClock';

/** A trigger has all that was granted, but nobody is there. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL' | 'TRIGGER';

/** The person at the browser. */
export interface User {
  readonly locale: string;
  readonly isOwner: boolean;
  readonly deniedScopes: readonly string[];
}

export interface ExecutionParts {
  readonly id: number;
  readonly store: WorkbookStore;
  readonly state: BookState;
  readonly scopes: readonly string[];
  readonly scriptTimeZone: string;
  readonly html: Readonly<Record<string, string>>;
  readonly user: User;
  readonly mode: AuthMode;
  readonly rules: Rules;
  readonly faults: Faults;
  readonly now: () => number;
}

const seconds30 = 30;
const minutes6 = 360;

/** What stands behind a service object; some can tell the meter what they concern. */
type Implementation = object & { readonly detail?: () => string };

/** A method as messages name it: what belongs to a workbook is named under SpreadsheetApp (rule 0.3). */
const inItsService = (name: string): string =>
  /^(Spreadsheet|Sheet|Range|RangeList|DataValidation|DataValidationBuilder|Embedded\w+)\./.test(name)
    ? `SpreadsheetApp.${name}`
    : name;

/** One run of a script: every service call goes through it, to be counted, refused, disturbed or cut off. */
export class Execution {
  readonly meter = new Meter();
  readonly clock: ZoneClock;
  killed = false;
  private pending: (() => void)[] = [];
  private readonly proxies = new WeakMap<Implementation, object>();
  private readonly behind = new WeakMap<object, Implementation>();

  constructor(readonly parts: ExecutionParts) {
    this.clock = zoneClock(parts.store.timeZone);
  }

  /** What the script sees of a service object: its methods, counted, and nothing that Google does not have. */
  service<T extends Implementation>(name: string, implementation: T): T {
    const known = this.proxies.get(implementation);
    // A proxy is kept beside the very object that it stands for.
    if (known) return known as T;
    const proxy = new Proxy(implementation, {
      get: (target, key) => (typeof key === 'symbol' ? undefined : this.member(name, target, key)),
      set: () => {
        throw new TypeError(`Cannot assign to a member of ${name}`);
      },
      has: (_, key) => typeof key === 'string' && isDeclared(name, key),
      ownKeys: () => [],
      getPrototypeOf: () => null,
    });
    this.proxies.set(implementation, proxy);
    this.behind.set(proxy, implementation);
    markService(proxy);
    return proxy;
  }

  /** The object behind what the script handed back. */
  unwrap(proxy: unknown): unknown {
    return typeof proxy === 'object' && proxy !== null ? (this.behind.get(proxy) ?? proxy) : proxy;
  }

  /** Writes arrive later: what is wrong with one shows at the next read or flush (rule 3.19). */
  write(work: () => void): void {
    this.pending.push(work);
  }

  flush(): void {
    while (this.pending.length > 0) this.pending.shift()?.();
  }

  /** The end of a script that ran through: what it wrote arrives, its locks are let go (rule 6.2). */
  end(): void {
    if (!this.killed) this.flush();
    this.releaseLocks();
  }

  releaseLocks(): void {
    for (const [lock, holder] of Object.entries(this.parts.state.locks)) {
      if (holder === this.parts.id) delete this.parts.state.locks[lock];
    }
  }

  fail(message: string): never {
    throw new ScriptException(this.parts.rules.otherLanguage ? `Pengecualian ${message.length}` : message);
  }

  private member(service: string, target: Implementation, key: string): unknown {
    const name = `${service}.${key}`;
    const value: unknown = Reflect.get(target, key);
    if (typeof value === 'function' && methods.has(name)) {
      return (...args: unknown[]) =>
        this.call(name, target, args, () => this.wrapped(target, Reflect.apply(value, target, args)));
    }
    // Enums stand on their service under a capital letter.
    if (value !== undefined && typeof value !== 'function' && /^[A-Z]/.test(key)) return value;
    if (isDeclared(service, key)) {
      const refuse = () => {
        throw new NotImplemented(`${name} is not implemented by the workbench`);
      };
      return /^[A-Z]/.test(key) ? refuse() : refuse;
    }
    return undefined;
  }

  private wrapped(target: Implementation, result: unknown): unknown {
    return result === target ? this.proxies.get(target) : result;
  }

  private call(name: string, target: Implementation, args: readonly unknown[], work: () => unknown): unknown {
    if (this.killed) throw new Killed(name);
    const method = methods.get(name);
    if (!method) throw new NotImplemented(name);
    if (method.class !== 'handle') this.disturb(name);
    this.meter.note({
      method: name,
      class: method.class,
      detail: method.class === 'handle' ? '' : (target.detail?.() ?? ''),
    });
    if (method.class !== 'handle') this.watchTime(name);
    const { mode, scopes, user } = this.parts;
    const refusal = refusalOf(
      name,
      method.class,
      mode,
      scopes.filter((scope) => !user.deniedScopes.includes(scope)),
    );
    if (refusal !== null) this.fail(refusal);
    if (!method.signatures.some((signature) => matches(signature, args, (arg) => this.unwrap(arg)))) {
      this.fail(
        `The parameters (${typeNames(args)}) don't match the method signature for ${inItsService(name)}.`,
      );
    }
    return work();
  }

  /** Past its time an execution is ended, and nothing in it can prevent that. */
  private watchTime(name: string): void {
    const { mode, rules } = this.parts;
    const limit = mode === 'FULL' || mode === 'TRIGGER' ? minutes6 : seconds30;
    if (!rules.slowServices || this.meter.estimatedSeconds() <= limit) return;
    this.pending = [];
    this.killed = true;
    throw new Killed(`Exceeded maximum execution time in ${name}`);
  }

  private disturb(name: string): void {
    const { faults } = this.parts;
    const at = this.meter.calls.length;
    faults.before?.get(at)?.();
    if (faults.killAt === at) {
      if (faults.unflushed === 'kept') this.flush();
      this.pending = [];
      this.killed = true;
      throw new Killed(name);
    }
    if (faults.failAt === at) {
      this.meter.note({ method: name, class: 'metadata', detail: 'failed' });
      this.fail(faults.failure ?? transientFailures[0]);
    }
  }
}
