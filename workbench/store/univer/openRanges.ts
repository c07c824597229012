import type { BaseReferenceObject, FunctionVariantType } from '@univerjs/preset-sheets-core';
import type { IRange } from '@univerjs/presets';
import type { UniverEngine } from './engine';

interface CellReference extends BaseReferenceObject {
  _createRange(range: IRange): BaseReferenceObject;
}

type Union = (left: FunctionVariantType, right: FunctionVariantType) => FunctionVariantType;

interface UnionNodePrototype {
  _unionFunction: Union;
  opensRanges?: true;
}

/**
 * Teaches Univer's formula engine ranges without an end, as in A2:A, which Sheets has and Excel has not.
 *
 * The engine reads the text and then finds no way to join a cell with a column. Its join is private,
 * so we reach it through the parsed form of such a range.
 */
export function allowOpenRanges({ classes, injector }: UniverEngine): void {
  const lexed = injector.get(classes.Lexer).treeBuilder('=A1:A');
  const parsed =
    lexed instanceof classes.LexerNode ? injector.get(classes.AstTreeBuilder).parse(lexed) : undefined;
  const union = parsed?.getChildren().find((node) => node.getToken() === ':') ?? parsed;
  if (union?.getToken() !== ':') throw new Error('Univer parses A1:A otherwise than 0.25.1 did.');
  const prototype: UnionNodePrototype = Object.getPrototypeOf(union);
  if (prototype.opensRanges) return;
  const closed = prototype._unionFunction;
  prototype.opensRanges = true;
  prototype._unionFunction = function (left, right) {
    return openRange(left, right) ?? closed.call(this, left, right);
  };
}

function openRange(left: FunctionVariantType, right: FunctionVariantType): FunctionVariantType | null {
  if (!left.isReferenceObject() || !right.isReferenceObject()) return null;
  // The seam to the engine's classes: isReferenceObject() is their own way to tell.
  const from = left as CellReference;
  const to = right as BaseReferenceObject;
  if (!from.isCell() || !to.isColumn()) return null;
  const start = from.getRangeData();
  const end = to.getRangeData();
  return from._createRange({
    startRow: start.startRow,
    // Not a number is how the engine itself marks "to the last row".
    endRow: Number.NaN,
    startColumn: Math.min(start.startColumn, end.startColumn),
    endColumn: Math.max(start.startColumn, end.endColumn),
  });
}
