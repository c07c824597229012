const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;

/** After these a slash begins a regular expression and not a division. */
const BEFORE_REGEX =
  /(^|[(,=:[!&|?{};+\-*%~^<>]|\b(return|typeof|case|in|of|do|else|void|delete|throw|new))\s*$/;

/**
 * Where a page's scripts hold "//" inside a template literal, as short excerpts.
 *
 * Google takes such slashes for a comment and the page dies, so a page that has any is refused here.
 */
export function slashesInTemplates(html: string): string[] {
  const found: string[] = [];
  for (const script of html.matchAll(SCRIPT)) found.push(...slashesInScript(script[2] ?? ''));
  return found;
}

function slashesInScript(code: string): string[] {
  const found: string[] = [];
  const braces: ('block' | 'template')[] = [];
  let at = 0;
  let significant = '';

  const skipTo = (end: number) => {
    at = end < 0 ? code.length : end;
  };
  const template = () => {
    while (at < code.length && code[at] !== '`') {
      if (code.startsWith('${', at)) {
        braces.push('template');
        at += 2;
        significant = '{';
        return;
      }
      if (code.startsWith('//', at)) found.push(code.slice(Math.max(0, at - 20), at + 20));
      at += code[at] === '\\' ? 2 : 1;
    }
    at += 1;
    significant = '`';
  };

  while (at < code.length) {
    const letter = code[at] ?? '';
    if (code.startsWith('//', at)) skipTo(code.indexOf('\n', at));
    else if (code.startsWith('/*', at)) {
      const end = code.indexOf('*/', at + 2);
      skipTo(end < 0 ? -1 : end + 2);
    } else if (letter === '"' || letter === "'") {
      at = afterQuoted(code, at, letter);
      significant = letter;
    } else if (letter === '/' && BEFORE_REGEX.test(significant)) {
      at = afterRegex(code, at);
      significant = '/';
    } else if (letter === '`') {
      at += 1;
      template();
    } else if (letter === '}' && braces.pop() === 'template') {
      at += 1;
      template();
    } else {
      if (letter === '{') braces.push('block');
      if (!/\s/.test(letter)) significant = `${significant}${letter}`.slice(-12);
      else if (/\w$/.test(significant)) significant += ' ';
      at += 1;
    }
  }
  return found;
}

function afterQuoted(code: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < code.length && code[at] !== quote && code[at] !== '\n') at += code[at] === '\\' ? 2 : 1;
  return at + 1;
}

function afterRegex(code: string, start: number): number {
  let inClass = false;
  let at = start + 1;
  while (at < code.length && code[at] !== '\n' && (inClass || code[at] !== '/')) {
    if (code[at] === '[') inClass = true;
    if (code[at] === ']') inClass = false;
    at += code[at] === '\\' ? 2 : 1;
  }
  return at + 1;
}
