import type { Realm, Script, ScriptFunctions } from './realm';

/** What a page has and Apps Script lacks (rule 2.1): covered, so that a script cannot reach it. */
const absent = [
  'window',
  'self',
  'globalThis',
  'document',
  'navigator',
  'location',
  'parent',
  'top',
  'frames',
  'history',
  'setTimeout',
  'setInterval',
  'clearTimeout',
  'clearInterval',
  'requestAnimationFrame',
  'queueMicrotask',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'Worker',
  'TextEncoder',
  'TextDecoder',
  'FormData',
  'File',
  'Blob',
  'URL',
  'URLSearchParams',
  'DOMException',
  'atob',
  'btoa',
  'crypto',
  'performance',
  'structuredClone',
  'AbortController',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'alert',
  'prompt',
  'confirm',
  'process',
  'Buffer',
  'require',
  'module',
] as const;

type Factory = (...globals: unknown[]) => Record<string, unknown>;
const compiled = new WeakMap<Script, { names: readonly string[]; factory: Factory }>();

/** The script in a function of its own, under whose parameters the page's globals disappear. */
export const pageRealm: Realm = {
  evaluate(script: Script, services, now): ScriptFunctions {
    const known = compiled.get(script) ?? compile(script, Object.keys(services));
    compiled.set(script, known);
    const globals = known.names.map((name) => (name === 'Date' ? clockOf(now) : services[name]));
    const found: Record<string, (...args: unknown[]) => unknown> = {};
    for (const [name, value] of Object.entries(known.factory(...globals))) {
      if (typeof value === 'function') found[name] = (...args) => Reflect.apply(value, undefined, args);
    }
    return found;
  },
  foreignDate: (time) => new Date(time),
};

function compile({ text, functions }: Script, services: readonly string[]) {
  const names = [...absent, 'Date', ...services];
  // The text is the add-on's own bundle, the one that Google would evaluate.
  const factory = new Function(...names, `${text}\n;return {${functions.join(',')}};`) as Factory;
  return { names, factory };
}

function clockOf(now: () => number): typeof Date {
  return new Proxy(Date, {
    construct: (real, parts) => Reflect.construct(real, parts.length === 0 ? [now()] : parts),
    get: (real, key) => (key === 'now' ? now : Reflect.get(real, key)),
  });
}
