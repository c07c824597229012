import type { Words } from '../../src/text/language';
import type { Kind } from '../../src/workbook/column';

/** The choices of a column, in the order of the schema; none where it is not a choice. */
export const optionsOf = (kind: Kind): readonly (readonly [key: string, words: Words])[] =>
  kind.is === 'choice' ? Object.entries(kind.options) : [];
