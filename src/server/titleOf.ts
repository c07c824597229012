import { type Style, writeCell } from '../workbook/cellKind';
import type { Column } from '../workbook/column';

/** What a choice is called; blank where nothing was chosen. */
export const titleOf = ({ kind }: Column, key: string | null, style: Style): string =>
  String(writeCell(kind, key, style));
