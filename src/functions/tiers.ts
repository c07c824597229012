import { type Tier, type TierProblem, tierLadder } from '../domain/tier';
import {
  ArgumentError,
  type Cells,
  isBlank,
  isRange,
  isTitle,
  nameIn,
  numberIn,
  rangeIn,
  refuse,
  wholeIn,
} from './cells';

const longestRhythm = 36_500;

/** Days between contacts. */
export const rhythmIn = (name: string, value: unknown): number => wholeIn(name, value, 1, longestRhythm);

/** The tier table of an argument: name and minimum, and after them, if there, the days between contacts. */
export function tiersIn(cells: Cells, header: boolean): readonly Tier[] {
  const rows = isRange(cells) ? rangeIn('tiers', cells) : [];
  if ((rows[0]?.length ?? 0) < 2) refuse('tiers', 'at least two columns: name and minimum', cells);
  const tiers = rows.flatMap((line, at): Tier[] => {
    const [name, minimum, ideal, maximum] = line;
    const titled = header || (rows.length > 1 && isTitle(name) && isTitle(minimum));
    if (line.slice(0, 2).every(isBlank) || (at === 0 && titled)) return [];
    return [
      {
        name: nameIn(`tiers row ${at + 1}: name`, name),
        minimum: numberIn(`tiers row ${at + 1}: minimum`, minimum),
        idealDays: isBlank(ideal) ? null : rhythmIn(`tiers row ${at + 1}: days`, ideal),
        maximumDays: isBlank(maximum) ? null : rhythmIn(`tiers row ${at + 1}: days`, maximum),
      },
    ];
  });
  const ladder = tierLadder(tiers);
  if (!ladder.ok) throw new ArgumentError(sentence(ladder.problem));
  return ladder.value;
}

function sentence(problem: TierProblem): string {
  switch (problem.is) {
    case 'noTiers':
      return 'tiers must name at least one tier, got none';
    case 'blankName':
      return `tiers must name the tier with the minimum ${problem.minimum}, got a blank name`;
    case 'equalMinimum':
      return `tiers must have different minima, got ${problem.minimum} for both "${problem.names[0]}" and "${problem.names[1]}"`;
  }
}
