import { isService } from './serviceObject';

/** Thrown in the browser, before any call is made, for what may not cross (rule 4.11). */
export class IllegalValue extends Error {}

const tag = (value: unknown) => Object.prototype.toString.call(value).slice(8, -1);

/** The arguments as the server gets them: plain data only; undefined arrives as null (rules 4.10 to 4.12). */
export const argumentsOnWire = (args: readonly unknown[]): unknown[] =>
  args.map((arg, at) => plain(arg, String(at), new Set()));

function plain(value: unknown, place: string, above: ReadonlySet<unknown>): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') throw new IllegalValue(`Failed due to illegal value in property: ${place}`);
  if (above.has(value)) throw new IllegalValue('Failed due to circular reference.');
  const inside = new Set([...above, value]);
  if (Array.isArray(value)) return value.map((item, at) => plain(item, String(at), inside));
  if (tag(value) !== 'Object') throw new IllegalValue(`Failed due to illegal value in property: ${place}`);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, key, inside)]));
}

/** The answer as the success handler gets it: one date or service object anywhere, and all of it is null (rule 4.13). */
export function answerOnWire(value: unknown): unknown {
  return holdsLost(value, new Set()) ? null : softened(value);
}

function holdsLost(value: unknown, above: Set<unknown>): boolean {
  if (isService(value) || tag(value) === 'Date') return true;
  if (typeof value !== 'object' || value === null || above.has(value)) return false;
  above.add(value);
  return Object.values(value).some((item) => holdsLost(item, above));
}

function softened(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'function') return String(value);
  if (typeof value !== 'object') return typeof value === 'number' && !Number.isFinite(value) ? null : value;
  if (Array.isArray(value)) return value.map(softened);
  if (['Map', 'Set', 'RegExp'].includes(tag(value))) return {};
  // Bytes fail on Google too; a promise would arrive there, but no script here may lean on that.
  if (/Array$|^Promise$/.test(tag(value))) throw new IllegalValue(`A ${tag(value)} cannot be answered.`);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, softened(item)]));
}
