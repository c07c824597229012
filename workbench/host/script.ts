import { parse } from 'acorn';
import type { Script } from './realm';

const known = new Map<string, Script>();

/** A script, read as a push would read it; the same text only once, since trials make hosts by the hundred. */
export function readScript(text: string): Script {
  const script = known.get(text) ?? parsed(text);
  known.set(text, script);
  return script;
}

/**
 * Reads a script as Google's parser would on a push: a classic script of ES2019, so no modules, class fields,
 * private names or later syntax (rules 2.5, 2.6, 2.6b), with its entry points declared at the top (rule 2.7).
 */
function parsed(text: string): Script {
  const functions: string[] = [];
  try {
    const program = parse(text, { ecmaVersion: 2019, sourceType: 'script' });
    for (const statement of program.body) {
      if (statement.type === 'FunctionDeclaration') functions.push(statement.id.name);
    }
  } catch (problem) {
    throw new Error(
      `Syntax error: ${problem instanceof Error ? problem.message : String(problem)} file: Code.js`,
    );
  }
  return { text, functions };
}
