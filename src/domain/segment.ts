import type { Scores, Scoring } from './rfm';

export type Segment =
  | 'champions'
  | 'cantLose'
  | 'new'
  | 'promising'
  | 'loyal'
  | 'potential'
  | 'bigSpenders'
  | 'needAttention'
  | 'aboutToSleep'
  | 'atRisk'
  | 'longSilent'
  | 'lost'
  | 'others';

type From = number;
type To = number;
/** A segment and the scores of recency, frequency and money that it spans. */
type Span = readonly [Segment, readonly [From, To], readonly [From, To], readonly [From, To]];

/** As the R package rfm publishes them; the first that fits wins, so that three are never met. */
const published: readonly Span[] = [
  ['champions', [4, 5], [4, 5], [4, 5]],
  ['loyal', [2, 5], [3, 5], [3, 5]],
  ['potential', [3, 5], [1, 3], [1, 3]],
  ['new', [4, 5], [1, 1], [1, 1]],
  ['promising', [3, 4], [1, 1], [1, 1]],
  ['needAttention', [2, 3], [2, 3], [2, 3]],
  ['aboutToSleep', [2, 3], [1, 2], [1, 2]],
  ['atRisk', [1, 2], [2, 5], [2, 5]],
  ['cantLose', [1, 1], [4, 5], [4, 5]],
  ['lost', [1, 2], [1, 2], [1, 2]],
  ['others', [1, 5], [1, 5], [1, 5]],
];

/** The three that would be hidden come first; those who come often are loyal whatever they spend; all cells are named. */
const own: readonly Span[] = [
  ['cantLose', [1, 1], [4, 5], [4, 5]],
  ['new', [4, 5], [1, 1], [1, 1]],
  ['promising', [3, 4], [1, 1], [1, 1]],
  ['champions', [4, 5], [4, 5], [4, 5]],
  ['loyal', [2, 5], [3, 5], [3, 5]],
  ['potential', [3, 5], [1, 3], [1, 3]],
  ['loyal', [3, 5], [4, 5], [1, 2]],
  ['bigSpenders', [3, 5], [1, 2], [4, 5]],
  ['needAttention', [2, 3], [2, 3], [2, 3]],
  ['aboutToSleep', [2, 3], [1, 2], [1, 2]],
  ['atRisk', [1, 2], [2, 5], [2, 5]],
  ['longSilent', [1, 2], [1, 2], [1, 2]],
  ['atRisk', [1, 2], [1, 5], [1, 5]],
];

const within = (score: number, [from, to]: readonly [From, To]) => score >= from && score <= to;

/** The segment of a customer by their scores: our own for midranks, the published one for its own scoring. */
export function segmentOf({ recency, frequency, money }: Scores, scoring: Scoring): Segment {
  const spans = scoring === 'midrank' ? own : published;
  const found = spans.find(([, r, f, m]) => within(recency, r) && within(frequency, f) && within(money, m));
  return found?.[0] ?? 'others';
}
