/** What an event costs, by head; amounts in smallest units. */
export interface EventCost {
  readonly heads: number;
  /** Null while nobody comes. */
  readonly perHead: number | null;
  /** What the budget allows for each head; null without a budget. */
  readonly allowed: number | null;
  /** Of the budget; below 0 is over it. */
  readonly left: number | null;
}

export function eventCost(units: number, budget: number | null, heads: number): EventCost {
  return {
    heads,
    perHead: heads === 0 ? null : Math.round(units / heads),
    allowed: budget === null || heads === 0 ? null : Math.round(budget / heads),
    left: budget === null ? null : budget - units,
  };
}

/** The cost shared by heads: whole units, each within one of their exact share, and together exactly the cost. */
export function sharesByHead(units: number, heads: readonly number[]): number[] {
  const all = heads.reduce((sum, count) => sum + count, 0);
  let [counted, given] = [0, 0];
  return heads.map((count) => {
    counted += count;
    const until = all === 0 ? 0 : Math.round((units * counted) / all);
    const share = until - given;
    given = until;
    return share;
  });
}
