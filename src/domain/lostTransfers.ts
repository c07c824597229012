import { byDay } from './byDay';
import type { CashRow } from './cashBook';
import { type Day, daysBetween } from './day';
import type { Finding } from './finding';
import { patience } from './saleLeaks';

interface Part {
  readonly row: CashRow;
  left: number;
}

/** Own money that left one place and never came to another. Where no place ever gets any, the other is not kept. */
export function lostTransfers(cash: readonly CashRow[], asOf: Day): Finding[] {
  const moved = cash.filter(({ kind }) => kind === 'ownTransfer').sort(byDay);
  const parts = (sign: 1 | -1): Part[] =>
    moved.map((row) => ({ row, left: sign * (row.out - row.in) })).filter(({ left }) => left > 0);
  const [gone, come] = [parts(1), parts(-1)];
  if (come.length === 0) return [];
  // Like with like first; then what was split, or brought together.
  for (const same of [true, false])
    for (const from of gone)
      for (const to of come) {
        if (same ? from.left !== to.left : from.left === 0 || to.left === 0) continue;
        if (!reaches(from.row, to.row)) continue;
        const taken = Math.min(from.left, to.left);
        from.left -= taken;
        to.left -= taken;
      }
  return gone
    .filter(({ row, left }) => left > 0 && daysBetween(row.day, asOf) > patience)
    .map(({ row: { no, day, out, category }, left }) => ({
      about: no || `${category} ${day}`,
      day,
      money: left,
      reason: { is: 'ownTransfer', day, out },
    }));
}

/** Some days later, or written down a day early; in another place, as far as places were told. */
function reaches(from: CashRow, to: CashRow): boolean {
  const days = daysBetween(from.day, to.day);
  if (days < -1 || days > patience) return false;
  const told = from.account !== null && to.account !== null;
  return !told || from.account !== to.account || from.branch !== to.branch;
}
