import { plainName } from '../domain/customerMatch';
import { dayOfMoment, momentSerial } from '../domain/day';
import { exactFor } from '../domain/exact';
import { responseTime, type Waiting } from '../domain/responseTime';
import { serviceProfit } from '../domain/serviceProfit';
import { spokenDay } from '../text/breath';
import type { Language } from '../text/language';
import { serviceWords } from '../text/service';
import { choicesOf } from '../workbook/column';
import { service } from '../workbook/schema/service';
import {
  type Answer,
  type AnswerCell,
  ArgumentError,
  atLeastZero,
  type Cells,
  columnsIn,
  flagIn,
  isBlank,
  languageIn,
  momentFrom,
  nameIn,
  numberIn,
  single,
  tableOf,
  wholeIn,
  wordReader,
} from './cells';
import { customerColumn } from './customerColumn';
import { readRows } from './rows';

/**
 * How soon people who ask are answered, and who is still waiting.
 *
 * @param {E:E} opened When each person asked, as a date with time; titles on top are no row, and what was opened after as_of is left aside. Example: Service!E:E
 * @param {F:F} answered When they got a first answer, as a date with time; blank, or after as_of, is not yet. Example: Service!F:F
 * @param {date} as_of The moment to count to, as a date with time; a date alone counts the whole day. Example: DATE(2026,11,23)
 * @param {number} hours Optional. Within how many hours an answer is in time, above 0; blank is 24. Example: 24
 * @param {B:B} customer Optional. Who asked: a name or code per row, or columns from the name to the code; blank names them by their day. Example: Service!B:C
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {table} One row: how many are answered, the median of their hours, the share answered in time (0 to 1) among those answered or waiting for longer than that, how many wait, and who, the longest waiting first. A row that cannot be read, such as one answered before it was opened, is left out and named in a last line that begins with a warning sign; columns of unequal height or a bad single value are errors.
 * Source: a question is answered within the day, and a median does not hide behind one quick answer.
 * @customfunction
 */
export function RESPONSE_HOURS(
  opened: Cells,
  answered: Cells,
  as_of: Cells,
  hours: Cells,
  customer: Cells,
  headers: Cells,
  language: Cells,
): Answer {
  const spoken = languageIn(single('language', language));
  const words = serviceWords[spoken];
  const until = endOf('as_of', single('as_of', as_of));
  const asked = single('hours', hours);
  const within = isBlank(asked) ? 24 : numberIn('hours', asked);
  if (within <= 0) throw new ArgumentError(`hours must be above 0, got ${within}`);
  const columns = columnsIn({ opened, answered, customer: customerColumn(customer) });
  const { rows, notes } = readRows(columns, (value) => {
    const from = momentFrom('opened', value('opened'));
    const to = isBlank(value('answered')) ? null : momentFrom('answered', value('answered'));
    if (to !== null && to < from)
      throw new ArgumentError(`answered must not be before opened, got ${to} and ${from}`);
    return { who: nameIn('customer', value('customer')), opened: from, answered: to };
  });
  const found = responseTime(rows, until, within);
  const row: AnswerCell[] = [
    found.answered,
    found.median ?? '',
    found.withinShare ?? '',
    found.waiting.length,
    whoWaits(found.waiting, spoken),
  ];
  return tableOf(
    words.response,
    flagIn('headers', single('headers', headers)),
    rows.length > 0 ? [row] : [],
    notes,
  );
}

/** A day without a time is over when the next begins. */
function endOf(name: string, value: unknown): number {
  const serial = momentSerial(momentFrom(name, value));
  return Number.isInteger(serial) ? serial + 1 : serial;
}

const mostNamed = 10;

function whoWaits(waiting: readonly Waiting[], language: Language): string {
  const named = waiting
    .slice(0, mostNamed)
    .map(({ who, opened }) => who || spokenDay(dayOfMoment(opened), language));
  const others = waiting.length - named.length;
  return [...named, ...(others > 0 ? [serviceWords[language].others(others)] : [])].join(', ');
}

/**
 * What each kind of service costs and brings, and what is asked often and still free.
 *
 * @param {D:D} kind What was given, or what caused it: a word or name per row; titles on top are no row. Example: Service!D:D
 * @param {I:I} free_or_paid Free or Paid, or in Indonesian Gratis or Bayar; blank is free where nothing is charged. Example: Service!I:I
 * @param {J:J} cost What it cost us, as money from 0 up; blank is 0. Example: Service!J:J
 * @param {K:K} charged What the customer pays, as money from 0 up; blank is 0. Example: Service!K:K
 * @param {number} often Optional. From how many free ones on a kind is marked, a whole number from 1 up; blank is 3. Example: 3
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {table} A row per kind, the one that costs most first: kind, cases, how many were free, cost, charged, profit, what the free ones cost, and where free ones are often: the price to ask for (what a free one costs on average, or what those who pay give in the middle, if that is more) and a note. A complaint is never marked: amends have no price. A row that cannot be read, such as a free one with a charge, is left out and named in a last line that begins with a warning sign; columns of unequal height or a bad often are errors.
 * Source: service pays its way when what it is worth has a price; what is asked for often can become an offer of its own.
 * @customfunction
 */
export function SERVICE_PROFIT(
  kind: Cells,
  free_or_paid: Cells,
  cost: Cells,
  charged: Cells,
  often: Cells,
  headers: Cells,
  language: Cells,
): Answer {
  const words = serviceWords[languageIn(single('language', language))];
  const asked = single('often', often);
  const from = isBlank(asked) ? 3 : wholeIn('often', asked, 1);
  const priceIn = wordReader('free_or_paid', choicesOf(service.columns.pay));
  const { rows, notes } = readRows(columnsIn({ kind, free_or_paid, cost, charged }), (value) => {
    const money = (name: string) => (isBlank(value(name)) ? 0 : atLeastZero(name, value(name)));
    const row = { cost: money('cost'), charged: money('charged') };
    const price = priceIn(value('free_or_paid'));
    if (price === 'free' && row.charged > 0)
      throw new ArgumentError(`charged must be blank where it is free, got ${row.charged}`);
    const named = nameIn('kind', value('kind'));
    return {
      ...row,
      kind: named || words.noKind,
      owed: complaints.includes(plainName(named)),
      free: price === null ? row.charged === 0 : price === 'free',
    };
  });
  const exact = exactFor(rows.flatMap((row) => [row.cost, row.charged]));
  const given = rows.map((row) => ({
    ...row,
    cost: exact.units(row.cost),
    charged: exact.units(row.charged),
  }));
  const table = serviceProfit(given, from).map((each): AnswerCell[] => [
    each.kind,
    each.count,
    each.free,
    exact.amount(each.cost),
    exact.amount(each.charged),
    exact.amount(each.charged - each.cost),
    exact.amount(each.freeCost),
    each.price === null ? '' : exact.amount(each.price),
    each.stillFree ? words.stillFree : '',
  ]);
  return tableOf(words.profit, flagIn('headers', single('headers', headers)), table, notes);
}

const complaints = choicesOf(service.columns.kind)
  .filter(([key]) => key === 'complaint')
  .flatMap(([, { en, id }]) => [plainName(en), plainName(id)]);
