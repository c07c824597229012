import { readFileSync } from 'node:fs';

/** The comment above a function and the names of its parameters, as Sheets shows them while typing. */
export interface Help {
  readonly name: string;
  readonly comment: string;
  readonly parameters: readonly string[];
}

export interface ParameterHelp {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The comment taken apart: what the tables of functions are made of. */
export interface HelpParts {
  readonly summary: string;
  readonly parameters: readonly ParameterHelp[];
  readonly returns: string;
  readonly isCustomFunction: boolean;
}

const documented = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\s*export function (\w+)\(([^)]*)\)/g;

/** Every documented function that the file exports. */
export function helpIn(file: string): Help[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(documented)].map(([, comment = '', name = '', parameters = '']) => ({
    name,
    comment,
    parameters: parameters
      .split(',')
      .map((parameter) => parameter.split(/[?:]/)[0]?.trim() ?? '')
      .filter((parameter) => parameter !== ''),
  }));
}

export function helpParts({ comment }: Help): HelpParts {
  const text = comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
    .join('\n');
  const [prose = '', ...tags] = text.split(/^@/m);
  const parameters = tags.flatMap((tag) => {
    const parts = /^param\s+\{([^}]*)\}\s+(\w+)\s+([\s\S]*)$/.exec(tag);
    return parts ? [{ type: parts[1] ?? '', name: parts[2] ?? '', text: flat(parts[3] ?? '') }] : [];
  });
  const returns = tags.find((tag) => tag.startsWith('return')) ?? '';
  return {
    summary: flat(prose.trim().split(/\n\s*\n/)[0] ?? ''),
    parameters,
    returns: flat(returns.replace(/^returns?\s+(\{[^}]*\}\s*)?/, '')),
    isCustomFunction: tags.some((tag) => tag.startsWith('customfunction')),
  };
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What is wrong with the help of a custom function; the build stops at any of it. */
export function helpProblems(help: Help): string[] {
  const parts = helpParts(help);
  const names = parts.parameters.map((parameter) => parameter.name);
  const problems: string[] = [];
  if (!parts.isCustomFunction) problems.push('has no @customfunction');
  if (parts.summary === '') problems.push('has no summary');
  if (parts.returns === '') problems.push('has no @return');
  if (names.join() !== help.parameters.join()) {
    problems.push(`documents (${names.join(', ')}) but takes (${help.parameters.join(', ')})`);
  }
  // The helper box flattens markup and does not understand the markers of optional parameters.
  if (/@param\s+\{[^}]*=\}|@param\s+\{[^}]*\}\s+\[/.test(help.comment))
    problems.push('marks an optional parameter by a sign; say it in words');
  if (/<\w+[^>]*>/.test(help.comment)) problems.push('has HTML in its help');
  return problems.map((problem) => `${help.name} ${problem}`);
}
