import type { CellFacets, Facet } from '../store';

/** What an untouched cell holds. */
export const untouched: Readonly<CellFacets> = {
  value: null,
  formula: '',
  format: '',
  note: '',
  background: '',
  fontColor: '',
  bold: false,
  italic: false,
  wrap: false,
  horizontalAlignment: '',
  validation: null,
};
/** The names of all facets. */
export const facets = Object.keys(untouched) as Facet[];

/** One facet of a sheet: rows of cells, both sparse. */
export type Rows<F extends Facet> = (CellFacets[F][] | undefined)[];
/** Every facet of a sheet. */
export type Planes = { [F in Facet]: Rows<F> };

/** The planes of a sheet that nobody has touched. */
export const emptyPlanes = (): Planes => ({
  value: [],
  formula: [],
  format: [],
  note: [],
  background: [],
  fontColor: [],
  bold: [],
  italic: [],
  wrap: [],
  horizontalAlignment: [],
  validation: [],
});
