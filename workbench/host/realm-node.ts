import vm from 'node:vm';
import type { Realm, Script, ScriptFunctions } from './realm';

const compiled = new WeakMap<Script, vm.Script>();

/** The clock of the host in the place of the machine's. */
const clock = `(function (now) {
  const Real = Date;
  class HostDate extends Real {
    constructor(...parts) {
      if (parts.length === 0) super(now());
      else super(...parts);
    }
    static now() { return now(); }
  }
  globalThis.Date = HostDate;
  delete globalThis.SharedArrayBuffer;
  delete globalThis.Atomics;
})`;

/** A fresh context of Node's vm for each execution: it has the built-ins of the language and nothing of Node. */
export const nodeRealm: Realm = {
  evaluate(script: Script, services, now): ScriptFunctions {
    const context = vm.createContext({ ...services });
    vm.runInContext(clock, context)(now);
    const code = compiled.get(script) ?? new vm.Script(script.text, { filename: 'Code.js' });
    compiled.set(script, code);
    code.runInContext(context);
    const found: Record<string, (...args: unknown[]) => unknown> = {};
    for (const name of script.functions) {
      const value: unknown = context[name];
      if (typeof value === 'function') found[name] = (...args) => Reflect.apply(value, undefined, args);
    }
    return found;
  },
  foreignDate: (time) => dateElsewhere(time),
};

/** One other context for all dates: a context of its own for each would take a large range minutes and gigabytes. */
const dateElsewhere = vm.runInNewContext('(time) => new Date(time)') as (time: number) => Date;
