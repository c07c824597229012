// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are scripts under test
import { describe, expect, test } from 'vitest';
import { slashesInTemplates } from '../../../workbench/page/commentRule';

function page(script: string): string {
  return `<!DOCTYPE html><html><body><script>${script}</script></body></html>`;
}

describe('4.6 a page whose scripts hold "//" inside a template literal is refused', () => {
  test.each([
    ['an address', 'const a = `https://example.org/${id}`;'],
    ['after a substitution', 'const a = `${scheme}://host`;'],
    ['nested in a substitution', 'const a = `x ${b ? `y // z` : ""} w`;'],
    ['after a regular expression with a backtick', 'const r = /`/; const a = `// b`;'],
    ['after a division', 'const r = a / b; const c = `//`; const d = 4 / 2;'],
  ])('%s', (_title, script) => {
    expect(slashesInTemplates(page(script))).toHaveLength(1);
  });

  test.each([
    ['a plain string', 'const a = "https://example.org";'],
    ['a line comment with a backtick', '// `quoted`\nconst a = 1; // more `'],
    ['a block comment', '/* ` // ` */ const a = `plain`;'],
    ['a comment within a substitution', 'const a = `x ${ /* // */ b } y`;'],
    ['a regular expression', 'const r = /[/`]\\/\\//; const a = `b`;'],
    ['one slash', 'const a = `a/b`;'],
    ['an object within a substitution', 'const a = `${ { b: 1 }.b }`; // c'],
  ])('%s is no template literal with slashes', (_title, script) => {
    expect(slashesInTemplates(page(script))).toEqual([]);
  });

  test('text outside scripts is left alone', () => {
    expect(slashesInTemplates('<p>`https://example.org`</p>')).toEqual([]);
  });
});
