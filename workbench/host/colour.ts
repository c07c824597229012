import type { Execution } from './execution';

/** A colour as the store keeps it; nonsense that Google would swallow is refused (rule 0.7). */
export function colourOf(execution: Execution, text: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(text)) execution.fail(`Unknown colour ${text}.`);
  return text.toLowerCase();
}
