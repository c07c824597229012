import { type Attempt, freshAttempt } from './attempt';

export type KeptRecord = Readonly<Record<string, unknown>>;

export const string = (value: unknown): string => (typeof value === 'string' ? value : '');

export const record = (value: unknown): KeptRecord =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** What the browser has kept, as far as it is ours; nothing where it is not. */
export function keptRecord(text: string | null): KeptRecord {
  try {
    return record(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}

export function attemptIn(kept: KeptRecord): Attempt {
  const attempt = record(kept.attempt);
  return { id: string(attempt.id) || freshAttempt().id, sent: string(attempt.sent) };
}
