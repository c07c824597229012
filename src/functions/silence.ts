import { type Day, daySerial } from '../domain/day';
import { silences } from '../domain/silence';
import {
  type Answer,
  type AnswerCell,
  ArgumentError,
  type Cells,
  columnsIn,
  dayFrom,
  flagIn,
  isBlank,
  isTitle,
  single,
  warning,
} from './cells';

/**
 * How long each customer has been silent, against their own rhythm.
 *
 * @param {A2:A} customer Who came: a name or code per row. Example: Purchases!E2:E
 * @param {B2:B} date The day of each visit, as a date; several rows of one day are one visit. Example: Purchases!B2:B
 * @param {date} as_of The day to count to, as a date; later visits are left aside. Example: DATE(2026,11,23)
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @return {table} A row per customer, in order of first appearance: customer, days since the last visit, median days between visits, ratio of the two, state (ok, quiet from 1.5, slipping from 2) and a note. Under 3 visits the median of the whole shop stands in, and the note says so. A row that cannot be read is left out and named in a last line that begins with a warning sign; columns of unequal height or a bad as_of are errors.
 * Source: silence is the worst sign, and each customer has a rhythm of their own; of those silent for twice their gap many still come back.
 * @customfunction
 */
export function SILENCE(customer: Cells, date: Cells, as_of: Cells, headers: Cells): Answer {
  const columns = columnsIn({ customer, date });
  const asOf = dayFrom('as_of', single('as_of', as_of));
  const { visits, notes } = visitsIn(columns.customer ?? [], columns.date ?? [], asOf);
  const days = [...visits.values()].map((own) =>
    [...own].sort((one, other) => daySerial(one) - daySerial(other)),
  );
  const names = [...visits.keys()];
  const table: AnswerCell[][] = flagIn('headers', single('headers', headers))
    ? [['customer', 'days silent', 'median gap', 'ratio', 'state', 'note']]
    : [];
  silences(days, asOf).forEach((silence, at) => {
    const note =
      silence.gap === null ? 'nobody has come twice yet' : silence.ownGap ? '' : 'rhythm of the shop';
    table.push([
      names[at] ?? '',
      silence.days,
      silence.gap ?? '',
      silence.ratio ?? '',
      silence.state ?? '',
      note,
    ]);
  });
  for (const note of notes) table.push([warning(note), '', '', '', '', '']);
  return table.length > 0 ? table : [['', '', '', '', '', '']];
}

function visitsIn(customers: readonly unknown[], dates: readonly unknown[], asOf: Day) {
  const visits = new Map<string, Set<Day>>();
  const notes: string[] = [];
  customers.forEach((who, at) => {
    if (isBlank(who)) {
      if (!isBlank(dates[at])) notes.push(`row ${at + 1}: customer must be a name or code, got a blank`);
      return;
    }
    try {
      const day = dayFrom('date', dates[at]);
      if (day > asOf) return;
      const name = String(who).trim();
      const own = visits.get(name);
      if (own) own.add(day);
      else visits.set(name, new Set([day]));
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      if (at === 0 && isTitle(dates[0])) return;
      notes.push(`row ${at + 1}: ${error.message}`);
    }
  });
  return { visits, notes };
}
