const tag = (value: unknown) => Object.prototype.toString.call(value).slice(8, -1);

/** Whether the arguments are of the kinds that one way of calling a method takes. */
export function matches(
  signature: readonly string[],
  args: readonly unknown[],
  unwrap: (arg: unknown) => unknown,
): boolean {
  return (
    args.length === signature.length &&
    signature.every((kind, at) => isOfKind(kind, args[at], unwrap(args[at])))
  );
}

function isOfKind(kind: string, value: unknown, behind: unknown): boolean {
  switch (kind) {
    case 'Any':
      return true;
    case 'Number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'String':
      return typeof value === 'string';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Array':
      return Array.isArray(value);
    case 'Date':
      return tag(value) === 'Date';
    case 'null':
      return value === null;
    default:
      return typeof behind === 'object' && behind !== null && kindOf(behind) === kind;
  }
}

const kindOf = (value: object): unknown => Reflect.get(value, 'kind');

/** The kinds of the arguments as Google's error lists them (rule 0.3). */
export const typeNames = (args: readonly unknown[]): string =>
  args
    .map((value) => {
      if (value === null || value === undefined) return 'null';
      if (Array.isArray(value)) return typeof value[0] === 'number' ? 'number[]' : `${tag(value[0])}[]`;
      return ['String', 'Number', 'Boolean', 'Date'].includes(tag(value)) ? tag(value) : '(class)';
    })
    .join(',');
