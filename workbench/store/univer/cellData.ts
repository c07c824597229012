import type { ICellData, IStyleData, Nullable } from '@univerjs/presets';
import type { CellFacets, Facet, StoredValue } from '../store';

/** The facets that Univer keeps inside a cell; notes and validation rules live elsewhere. */
export type CellFacet = Exclude<Facet, 'note' | 'validation'>;

/** The facets that are part of a cell's style. */
export type StyleFacet = Exclude<CellFacet, 'value' | 'formula'>;

/** What a mutation wants: null removes, absent leaves alone. */
export type CellPatch = { [K in keyof ICellData]?: ICellData[K] | null };

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_STRING = 4;
const WRAP = 3;
const ALIGNMENTS: readonly CellFacets['horizontalAlignment'][] = ['', 'left', 'center', 'right'];

/** Univer writes #SPILL! where Sheets writes #REF!. */
const ERRORS: Readonly<Record<string, string>> = { '#SPILL!': '#REF!', '#CALC!': '#N/A', '#CYCLE!': '#REF!' };

/** The value of a cell as the store tells it. */
export function storedValue(cell: Nullable<ICellData>): StoredValue {
  if (!cell) return null;
  const richText = cell.p?.body?.dataStream;
  if (richText !== undefined) return richText.replace(/\r\n$/, '');
  if (cell.v === undefined || cell.v === null) return null;
  if (cell.t === BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === 'TRUE';
  if (cell.t === NUMBER) return Number(cell.v);
  if (typeof cell.v === 'string') return cell.f || cell.si ? (ERRORS[cell.v] ?? cell.v) : cell.v;
  return cell.v;
}

/** The change that gives a cell a value and takes its formula away. */
export function valuePatch(value: StoredValue): CellPatch {
  const cleared = { f: null, si: null, p: null };
  if (value === null || value === '') return { ...cleared, v: null };
  if (typeof value === 'boolean') return { ...cleared, v: value ? 1 : 0, t: BOOLEAN };
  if (typeof value === 'number') return { ...cleared, v: value, t: NUMBER };
  return { ...cleared, v: value, t: looksLikeValue(value) ? FORCED_STRING : STRING };
}

/** Univer takes a text such as "007" or "TRUE" for a value at the next change of its cell, unless it is forced. */
function looksLikeValue(text: string): boolean {
  return /^\s*(true|false)\s*$/i.test(text) || (text.trim() !== '' && !Number.isNaN(Number(text)));
}

/** The change that gives a cell a formula and takes its value away. */
export function formulaPatch(formula: string): CellPatch {
  return formula === ''
    ? { f: null, si: null, v: null, p: null }
    : { f: formula, si: null, v: null, p: null };
}

type StyleReaders = { readonly [F in StyleFacet]: (style: IStyleData) => CellFacets[F] };

/** One facet of a style. */
export const styleReaders: StyleReaders = {
  format: (style) => style.n?.pattern ?? '',
  background: (style) => hexOf(style.bg?.rgb),
  fontColor: (style) => hexOf(style.cl?.rgb),
  bold: (style) => style.bl === 1,
  italic: (style) => style.it === 1,
  wrap: (style) => style.tb === WRAP,
  horizontalAlignment: (style) => ALIGNMENTS[style.ht ?? 0] ?? '',
};

type StylePatch = { [K in keyof IStyleData]: IStyleData[K] | null };
type StyleWriters = { readonly [F in StyleFacet]: (value: CellFacets[F]) => StylePatch };

/** The change of style that sets one facet; its empty value removes the property. */
export const styleWriters: StyleWriters = {
  format: (pattern) => ({ n: pattern === '' ? null : { pattern } }),
  background: (rgb) => ({ bg: rgb === '' ? null : { rgb } }),
  fontColor: (rgb) => ({ cl: rgb === '' ? null : { rgb } }),
  bold: (on) => ({ bl: on ? 1 : null }),
  italic: (on) => ({ it: on ? 1 : null }),
  wrap: (on) => ({ tb: on ? WRAP : null }),
  horizontalAlignment: (side) => ({ ht: side === '' ? null : ALIGNMENTS.indexOf(side) }),
};

function hexOf(color: Nullable<string>): string {
  if (!color) return '';
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toLowerCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}
