import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { root } from './root';

/**
 * The sidebar as one HTML file with its script and styles inside. Template literals are written as plain
 * strings: in served HTML, two slashes inside one would be taken for a comment.
 */
export async function buildSidebar(entry = 'sidebar/main.tsx'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    format: 'iife',
    target: 'es2019',
    supported: { 'template-literal': false },
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    write: false,
    logLevel: 'silent',
  });
  const read = (file: string) => readFileSync(join(root, 'sidebar', file), 'utf8');
  const script = (outputFiles[0]?.text ?? '').replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
  const { code: styles } = await transform(read('styles.css'), { loader: 'css', minify: true });
  return read('sidebar.html')
    .replace('<!-- styles -->', () => `<style>${styles}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
}
