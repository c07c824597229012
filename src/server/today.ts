import type { Person } from '../domain/acquaintance';
import type { Reason, ReasonKind } from '../domain/reason';
import { filledIn } from '../domain/template';
import { type Greeting, shownToday, today } from '../domain/today';
import { whatsAppLink } from '../domain/whatsApp';
import { greetingTemplates, places } from '../text/greeting';
import { reasonSentence } from '../text/reason';
import type { Book } from '../workbook/book';
import { products } from '../workbook/schema/products';
import { templates } from '../workbook/schema/templates';
import { calledAs } from '../workbook/shopTables';
import type { World } from '../workbook/world';
import type { TodayEntry, TodayList } from './contract';
import { ladderIn, peopleIn, relativesIn, shopRowsIn } from './shopRows';
import { valuesIn } from './tableRows';

/** So many reasons stand beside the first; more would not be read. */
const mostOthers = 4;

export interface TodayFound {
  readonly list: TodayList;
  /** Codes of those whose next contact is to care: the last ones sold. */
  readonly careFirst: ReadonlySet<string>;
}

/** Whom to greet today, each with the reasons in words and what to write. */
export function todayIn(book: Book, world: Pick<World, 'today'>): TodayFound {
  const { regularFrom, windowMonths, afterSaleDays } = book.settings;
  const shop = shopRowsIn(book);
  const { greetings, careFirst } = today(shop, {
    asOf: world.today(),
    ladder: ladderIn(book),
    regularFrom,
    windowMonths,
    afterSale: afterSaleDays,
  });
  const shown = shownToday(greetings);
  const write = shown.length === 0 ? null : writerFor(book);
  return {
    list: {
      people: shown.flatMap((greeting) => {
        const person = shop.people[greeting.at];
        return person && write
          ? [entryOf(greeting, person, careFirst[greeting.at] === true, write, book)]
          : [];
      }),
      more: greetings.length - shown.length,
    },
    careFirst: new Set(shop.people.flatMap(({ code }, at) => (careFirst[at] ? [code] : []))),
  };
}

function entryOf(
  { first, others, touched, silent, at }: Greeting,
  person: Person,
  careFirst: boolean,
  write: Writer,
  { settings: { language } }: Book,
): TodayEntry {
  const say = reasonSentence[language];
  const [why = '', ...told] = new Set([first, ...others].map(say));
  return {
    code: person.code,
    name: person.name,
    title: write.titleOf(at),
    reason: first.is,
    no: 'no' in first ? first.no : '',
    why,
    others: told.slice(0, mostOthers),
    kind: suggested(first),
    careFirst,
    touched,
    doNotContact: silent,
    message: silent ? { text: '', link: '' } : write.message(at, first),
  };
}

const afterSale: ReadonlySet<ReasonKind> = new Set([
  'complaint',
  'promise',
  'checkBack',
  'afterSale',
  'once',
]);

/** Always a contact that cares: nobody is in the list to be sold something. */
const suggested = ({ is }: Reason): string => (afterSale.has(is) ? 'afterSale' : 'greeting');

interface Writer {
  readonly titleOf: (at: number) => string;
  readonly message: (at: number, reason: Reason) => TodayEntry['message'];
}

/** Writes to people by the shop's own templates, or by ours where it has none. */
function writerFor(book: Book): Writer {
  const { language } = book.settings;
  const people = peopleIn(book);
  const own = new Map(valuesIn(book, templates).map(({ reason, message }) => [reason, message]));
  const relatives = relativesIn(book);
  const notes = new Map(
    valuesIn(book, products).map(({ name, shortcoming }) => [name.toLowerCase(), shortcoming ?? '']),
  );
  return {
    titleOf: (at) => people[at]?.title ?? '',
    message(at, reason) {
      const person = people[at];
      if (person === undefined) return { text: '', link: '' };
      const item = 'item' in reason ? reason.item : '';
      const known = relatives.get(person.code ?? '') ?? [];
      const values = {
        name: calledAs(person.title ?? '', person.name),
        about: 'about' in reason ? reason.about : reason.is === 'promise' ? reason.promise : '',
        item,
        family:
          reason.is === 'familyDate'
            ? [reason.what, reason.who].filter((part) => part !== '').join(' ')
            : known.slice(0, 2).join(', '),
        interest: person.interests ?? '',
        note: notes.get(item.toLowerCase()) ?? '',
      };
      const inBoth = Object.fromEntries(
        Object.entries(values).flatMap(([key, value]) => [
          [key, value],
          [places[key as keyof typeof places], value],
        ]),
      );
      const text = filledIn(own.get(reason.is) ?? greetingTemplates[language][reason.is], inBoth);
      return { text, link: whatsAppLink(person.phone ?? '', text) };
    },
  };
}
