import type { Page } from 'playwright-core';

const chart = (page: Page, title: string) => page.getByRole('img', { name: title });

/** What a chart draws, as it is told to those who do not see it. */
export const drawn = (page: Page, title: string): Promise<string | null> =>
  chart(page, title).getAttribute('aria-description');

/** The cells in the words of a drawn chart, which must all be numbers: "keluar: Gaji 200, Sewa 100". */
export function told(
  names: readonly string[],
  columns: readonly number[],
  cells: readonly (readonly unknown[])[] | undefined,
  label: (first: unknown) => string,
): string {
  const value = (cell: unknown) => (typeof cell === 'number' ? cell : `${cell} is no number`);
  return names
    .map((name, at) => {
      const drawnCells = (cells ?? []).map((line) => `${label(line[0])} ${value(line[columns[at] ?? 0])}`);
      return `${name}: ${drawnCells.join(', ')}`;
    })
    .join('; ');
}

/** How many colours the picture has: one that is empty has few. */
export const colours = (page: Page, title: string): Promise<number> =>
  chart(page, title).evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const data = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    const seen = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = data.slice(at, at + 4).join(',');
      seen.set(colour, (seen.get(colour) ?? 0) + 1);
    }
    // Edges of letters are of many shades, each of few points.
    return [...seen.values()].filter((count) => count > 200).length;
  });
