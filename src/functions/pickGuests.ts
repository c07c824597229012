import { ownerFinder } from '../domain/customerReport';
import { type Guest, guestList, usualReserves } from '../domain/guestList';
import { type GuestWeights, guestParts } from '../domain/guestScore';
import { guestWords, whyGuest } from '../text/guest';
import {
  guestBookOf,
  guestEvents,
  guestFamily,
  guestInvitations,
  guestPeople,
  guestSales,
} from '../workbook/eventTables';
import { guestSettings, settingsOf, settingTitled } from '../workbook/setting';
import {
  type Answer,
  type AnswerCell,
  ArgumentError,
  type Cells,
  dayFrom,
  flagIn,
  isBlank,
  isRange,
  languageIn,
  nameIn,
  rangeIn,
  refuse,
  shown,
  single,
  tableOf,
  wholeIn,
} from './cells';
import { sheetRows } from './sheetBlock';

/**
 * Whom to ask to an event within its seats, and why: the guests whose scores together are the highest, then reserves.
 *
 * A score is the weighted mean of six parts: buying (place among all by what was bought and is expected in 12 months), years as a customer (full at 3), the share of the known family whose age band the event suits (a half where nothing is known), months since last asked (full at 12 or never), earlier answers, and the silence of those who used to come. A party comes whole: its adults and children, else the customer and the known family, else two where family is required. Of equal sets it is the first by score, smaller party, code.
 *
 * @param {A:Z} customers The customers with their titles on top, in any order: at least Name; who wants no contact is never picked. Example: Customers!A:X
 * @param {A:Z} purchases Optional. The purchases with their titles: at least Date and Total. Example: Purchases!A:X
 * @param {A:Z} family Optional. Their families with their titles: at least Customer. Example: Family!A:I
 * @param {A:Z} invitations Optional. The invitations with their titles: at least Event and Customer. To this event, who is locked, asked or coming keeps the seat, and who said no or gave no answer is left out; those to others tell whose turn it is. Example: Invitations!A:N
 * @param {A:Z} events The events with their titles: at least Name and Date. Example: Events!A:M
 * @param {text} event The event to pick for: its number or name. Example: "A-001"
 * @param {date} as_of The day to count to, as a date; later purchases are left aside. Example: DATE(2026,11,23)
 * @param {number} reserves Optional. How many reserves to name, a whole number from 0; blank is 5. Example: 5
 * @param {Settings!A:B} weights Optional. Names and weights of the parts side by side, as in Settings, whole numbers from 0; what is not named keeps its own: 30 buying, 15 years, 15 family, 20 turn, 10 word, 10 missed. Example: Settings!A:B
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {table} A row per guest, then per reserve, by score: rank, code, name, people of the party, guest or reserve, score from 1 to 1000, and why in words; blank where nobody can be picked. What cannot be read or counted is named in last lines that begin with a warning sign; a block without its titles, an unknown event, more than 100 party or 500 head seats, or a bad single value are errors.
 * Source: the knapsack problem with two limits, solved exactly by dynamic programming; earlier answers by Laplace's rule of succession.
 * @customfunction
 */
export function PICK_GUESTS(
  customers: Cells,
  purchases: Cells,
  family: Cells,
  invitations: Cells,
  events: Cells,
  event: Cells,
  as_of: Cells,
  reserves: Cells,
  weights: Cells,
  headers: Cells,
  language: Cells,
): Answer {
  const spoken = languageIn(single('language', language));
  const words = guestWords[spoken];
  const wanted = single('reserves', reserves);
  const rules = {
    asOf: dayFrom('as_of', single('as_of', as_of)),
    weights: weightsIn('weights', weights),
    reserves: isBlank(wanted) ? usualReserves : wholeIn('reserves', wanted, 0),
  };
  const people = sheetRows('customers', customers, guestPeople, spoken);
  const sold = sheetRows('purchases', purchases, guestSales, spoken);
  const relatives = sheetRows('family', family, guestFamily, spoken);
  const asked = sheetRows('invitations', invitations, guestInvitations, spoken);
  const planned = sheetRows('events', events, guestEvents, spoken);
  const book = guestBookOf({
    people: people.rows,
    sales: sold.rows,
    family: relatives.rows,
    invitations: asked.rows,
    events: planned.rows,
  });
  const name = nameIn('event', single('event', event));
  const [at, another] = ownerFinder(book.events)({ code: '', name });
  const outing = at === undefined ? undefined : book.events[at];
  if (at === undefined || outing === undefined)
    return refuse('event', 'the number or name of one in events', name);
  if (another !== undefined)
    throw new ArgumentError(`event ${shown(name)} is several in events: give its number`);
  const picked = guestList(book, outing, rules);
  if (!picked.ok)
    throw new ArgumentError(`events: ${words.tooManySeats(picked.problem.of, picked.problem.most)}`);
  const { guests, reserves: spare, notes } = picked.value;
  const row = (guest: Guest, rank: number): AnswerCell[] => [
    rank + 1,
    guest.code,
    guest.name,
    guest.heads,
    rank < guests.length ? words.guest : words.reserve,
    guest.score,
    whyGuest(guest.why, spoken),
  ];
  return tableOf(
    words.titles,
    flagIn('headers', single('headers', headers)),
    [...guests, ...spare].map(row),
    [...[people, sold, relatives, asked, planned].flatMap((sheet) => sheet.notes), ...notes.map(words.note)],
  );
}

/** The weights among the settings of a block; whatever else stands in it is left aside. */
function weightsIn(name: string, cells: Cells): GuestWeights {
  if (isBlank(cells)) return settingsOf({}, 'en').guestWeights;
  if (!isRange(cells)) return refuse(name, 'two columns: names and weights', cells);
  const given = new Map(
    rangeIn(name, cells).flatMap(([title, value]) => {
      const key = typeof title === 'string' ? settingTitled(title) : null;
      const part = guestParts.find((each) => guestSettings[each] === key);
      return part === undefined || isBlank(value)
        ? []
        : [[guestSettings[part], wholeIn(name, value, 0)] as const];
    }),
  );
  if (guestParts.every((part) => given.get(guestSettings[part]) === 0))
    throw new ArgumentError(`${name} must not all be 0`);
  return settingsOf(Object.fromEntries(given), 'en').guestWeights;
}
