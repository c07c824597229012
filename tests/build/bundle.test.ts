import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Help, helpProblems } from '../../workbench/build/help';
import { buildSidebar } from '../../workbench/build/sidebarPage';
import { readScript } from '../../workbench/host/script';
import { slashesInTemplates } from '../../workbench/page/commentRule';
import { bundle } from '../shipped/shop';

test('the sidebar is at most 80 KB when gzipped, loads nothing from elsewhere, and has no // in a template literal', async () => {
  const html = await buildSidebar();
  expect(gzipSync(html).length).toBeLessThanOrEqual(80 * 1024);
  expect(html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=["']?https?:/i);
  expect(slashesInTemplates(html)).toEqual([]);
});

test('the script is a classic one of ES2019, of at most 464 KB, and names no host of its own', () => {
  expect(() => readScript(bundle)).not.toThrow();
  expect(bundle.length).toBeLessThanOrEqual(464 * 1024);
  expect(bundle).not.toMatch(/workbench|vitest/i);
});

test.each([
  ['no @customfunction', { comment: '/** Adds. @return {number} Sum. */', parameters: [] }],
  [
    'a parameter without help',
    { comment: '/**\n * Adds.\n *\n * @return {number} Sum.\n * @customfunction\n */', parameters: ['a'] },
  ],
  [
    'an optional marker',
    {
      comment:
        '/**\n * Adds.\n *\n * @param {number} [a] First.\n * @return {number} Sum.\n * @customfunction\n */',
      parameters: ['a'],
    },
  ],
  ['no summary', { comment: '/**\n * @return {number} Sum.\n * @customfunction\n */', parameters: [] }],
])('the build stops at a custom function with %s', (_, help) => {
  expect(helpProblems({ name: 'ADD', ...help } satisfies Help)).not.toEqual([]);
});
