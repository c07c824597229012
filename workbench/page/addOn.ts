/** The add-on as it ships. */
export interface AddOn {
  readonly bundle: string;
  readonly sidebar: string;
  readonly manifest: string;
}

/** Fetches the built add-on, or null where it has not been built. */
export async function fetchAddOn(): Promise<AddOn | null> {
  const [bundle, sidebar, manifest] = await Promise.all(
    ['dist/Code.js', 'dist/sidebar.html', 'dist/appsscript.json'].map(fetchText),
  );
  if (bundle === null || bundle === undefined) return null;
  return { bundle, sidebar: sidebar ?? '', manifest: manifest ?? '{}' };
}

async function fetchText(path: string): Promise<string | null> {
  const response = await fetch(path);
  return response.ok ? response.text() : null;
}

/** A function of the bundle that a cell can call, with the first sentence of its help. */
export interface CellFunction {
  readonly name: string;
  readonly help: string;
}

const TOP_LEVEL = /(?:\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*)?^function\s+([A-Za-z$_][\w$]*)\s*\(/gm;

/** Every function that cells can call: on Google that is each one at the top level, unless it ends in "_". */
export function cellFunctions(bundle: string): CellFunction[] {
  return [...bundle.matchAll(TOP_LEVEL)]
    .map(([, comment = '', name = '']) => ({ name, help: description(comment) }))
    .filter(({ name }) => name !== '' && !name.endsWith('_'));
}

function description(comment: string): string {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*?\s?/, '').trim());
  const tags = lines.findIndex((line) => line.startsWith('@'));
  return (tags < 0 ? lines : lines.slice(0, tags)).join(' ').trim();
}
