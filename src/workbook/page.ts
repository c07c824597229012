import { type Cell, isBlank } from './cell';
import type { Area } from './world';

/** How cells look. */
export interface Look {
  readonly area: Area;
  readonly bold?: boolean;
  readonly background?: string;
  readonly wrap?: boolean;
  readonly format?: string;
}

/** A chart of columns that begin with their titles: the first names the points, the others measure them. */
export interface PageChart {
  readonly kind: 'area' | 'bar' | 'column' | 'combo' | 'line' | 'pie';
  readonly legend: 'none' | 'top' | 'right' | 'bottom';
  readonly stacked?: boolean;
  /** How a combo draws each of its series, in their order. */
  readonly series?: readonly ('area' | 'bars' | 'line')[];
  readonly title: string;
  readonly ranges: readonly Area[];
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A sheet that is drawn once, of texts, formulas and charts, and is then the user's own: nothing of it is read
 * back. Rows and columns count from 1.
 */
export interface Page {
  /** Written last, as the texts are first: a page with texts and no title is not whole. */
  readonly title: string;
  /** Where it stands; in A1 where that is not said. */
  readonly titleAt?: { readonly row: number; readonly column: number };
  readonly widths: readonly number[];
  readonly texts: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: readonly (readonly (string | number)[])[];
  }[];
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
  readonly looks: readonly Look[];
  readonly charts: readonly PageChart[];
}

export const titlePlace = ({ titleAt }: Page) => titleAt ?? { row: 1, column: 1 };

/** Whether a drawing was never begun, was interrupted, or is whole, or somebody else's altogether. */
export function standingPage(cells: readonly (readonly Cell[])[], page: Page): 'none' | 'begun' | 'there' {
  if (cells.every((line) => line.every(isBlank))) return 'none';
  const [first] = page.texts;
  const begun = first && cells[first.row - 1]?.[first.column - 1] === first.rows[0]?.[0];
  const { row, column } = titlePlace(page);
  return begun && isBlank(cells[row - 1]?.[column - 1]) ? 'begun' : 'there';
}

/** Where pages are drawn. */
export interface Pages {
  /** Draws it over whatever an interrupted drawing left. */
  draw(sheet: string, page: Page): void;
  show(sheet: string): void;
}
