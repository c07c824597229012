import { buildScript } from '../build/script';
import { actions } from './actions';
import { cashForecasts } from './cashForecast';
import { fits } from './fit';
import { forecasts } from './forecast';
import { formulas } from './formulas';
import { growth } from './growth';
import { searching } from './search';
import type { Section } from './section';
import { sizes } from './size';

const concerns: Readonly<
  Record<string, (bundle: string) => Section | readonly Section[] | Promise<Section>>
> = {
  size: sizes,
  actions,
  growth,
  fit: fits,
  forecast: () => [forecasts(), cashForecasts()],
  formulas,
  search: searching,
};

/** Sizes, counts, and times as ratios within one run: a machine's speed drifts, a ratio hardly. */
async function main(asked: readonly string[]): Promise<void> {
  const known = Object.keys(concerns);
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`There is no bench "${unknown}", only ${known.join(', ')}.`);
  const bundle = await buildScript();
  for (const name of asked.length > 0 ? asked : known) {
    const sections = (await concerns[name]?.(bundle)) ?? [];
    for (const section of [sections].flat()) print(section);
  }
}

function print({ title, rows }: Section): void {
  console.log(`\n${title}`);
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, text] of rows) console.log(`  ${name.padEnd(width)}  ${text}`);
}

await main(process.argv.slice(2));
