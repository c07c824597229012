import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Host } from '../../../workbench/host/host';
import { nodeRealm } from '../../../workbench/host/realm-node';
import { memoryWorkbook } from '../../../workbench/store/memory';

const manifest = readFileSync(new URL('../../../appsscript.json', import.meta.url), 'utf8');
const bundle = `function onEdit(e) { return [e.range.getA1Notation(), e.range.getSheet().getName(), 'value' in e, e.value, 'oldValue' in e]; }`;
const host = new Host({ store: memoryWorkbook(), bundle, html: {}, manifest, realm: nodeRealm });

test('5.17 an edit of one cell names its range and value, a paste its range only', () => {
  const one = { row: 1, column: 2, rows: 1, columns: 1 };
  expect(host.edited(0, one, { value: 'x' })).toMatchObject({
    ok: true,
    value: ['C2', 'Sheet1', true, 'x', false],
  });
  const block = { ...one, rows: 2 };
  expect(host.edited(0, block, { value: 'x' })).toMatchObject({
    ok: true,
    value: ['C2:C3', 'Sheet1', false, undefined, false],
  });
});
