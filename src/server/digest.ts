import { acquaintances } from '../domain/acquaintance';
import { compare } from '../domain/compare';
import type { Day } from '../domain/day';
import { spokenDay } from '../text/breath';
import { digestWords } from '../text/digest';
import { textIn } from '../text/text';
import { type Book, openBook } from '../workbook/book';
import type { Mail, Post } from '../workbook/post';
import type { World } from '../workbook/world';
import { accountsIn } from './accounts';
import type { TodayEntry } from './contract';
import { moneySaid } from './moneySaid';
import { isSetUp } from './setUp';
import { relativesIn, shopRowsIn } from './shopRows';
import { todayIn } from './today';

/** The morning's list as a mail; null where there is nobody to greet. */
export function digestOf(world: Pick<World, 'today'>, book: Book): Mail | null {
  if (!isSetUp(book.sheets)) return null;
  const { language } = book.settings;
  const text = digestWords[language];
  const { people, more } = todayIn(book, world).list;
  if (people.length === 0) return null;
  const day = spokenDay(world.today(), language);
  const known = talkOf(book, world.today());
  const lines = people.map((person, at) =>
    [`${at + 1}. ${called(person)}`, ...told(person, known, book)].join('\n   '),
  );
  return {
    subject: text.subject(people.length + more, day),
    body: [text.greeting(day), ...lines, ...(more > 0 ? [text.more(more)] : []), text.goodbye].join('\n\n'),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const called = ({ title, name }: TodayEntry): string => oneLine(`${title} ${name}`);

/** The reasons, and whatever makes the talk a good one. */
function told(person: TodayEntry, known: Talk, { settings: { language } }: Book): string[] {
  const text = digestWords[language];
  const named = (name: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [`${name}: ${oneLine(value)}`];
  const [chat = ''] = person.message.link.split('?');
  return [
    ...[person.why, ...person.others].map(oneLine),
    ...named(text.lastTalk, known.about.get(person.code)),
    ...named(text.family, known.family.get(person.code)?.join(', ')),
    ...named(text.owed, known.owed.get(person.code)),
    ...(chat === '' ? [] : [chat]),
  ];
}

/** By code of the customer. */
interface Talk {
  readonly about: ReadonlyMap<string, string>;
  readonly family: ReadonlyMap<string, readonly string[]>;
  readonly owed: ReadonlyMap<string, string>;
}

function talkOf(book: Book, today: Day): Talk {
  return {
    about: new Map(
      acquaintances(shopRowsIn(book)).map(({ person, contacts }) => {
        const told = contacts.filter(({ about }) => about.trim() !== '');
        const last = told.sort((one, other) => compare(one.when, other.when)).pop();
        return [person.code, last?.about ?? ''];
      }),
    ),
    family: relativesIn(book),
    owed: new Map(
      accountsIn(book, today).all.flatMap(({ debtor, bills }) => {
        const owed = bills.reduce((sum, bill) => sum + bill.owed, 0);
        return debtor?.code && owed > 0 ? [[debtor.code, moneySaid(owed, book.style)]] : [];
      }),
    ),
  };
}

const address = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/;

/** Explains, asks, and only then lets the clock wake it; said again it changes the address and nothing else. */
export function startDigest(world: World, post: Post): string {
  const text = digestWords[openBook(world).settings.language];
  const { to, sent } = post.kept();
  const typed = post.ask(text.title, text.explained(to))?.trim() ?? '';
  if (typed === '') return text.notAsked;
  if (!address.test(typed) || typed.length > 254) return text.noAddress(typed.slice(0, 80));
  post.permit();
  return locked(world, () => {
    post.keep(typed, sent);
    post.wake();
    return text.started(typed);
  });
}

export function stopDigest(world: World, post: Post): string {
  const text = digestWords[openBook(world).settings.language];
  return locked(world, () => {
    post.sleep();
    post.keep('', '');
    return text.stopped;
  });
}

/**
 * Sends the morning's mail once a day. The day is marked before the mail goes: killed between the two, one
 * morning is without a mail, which the sidebar makes up for; two mails nobody would forgive.
 */
export function sendDigest(world: World, post: Post): void {
  locked(world, () => {
    const { to, sent } = post.kept();
    const today = world.today();
    if (to === '' || sent >= today || !post.canSend()) return '';
    const mail = digestOf(world, openBook(world));
    post.keep(to, today);
    if (mail !== null) post.send(to, mail);
    return '';
  });
}

/** Where somebody writes for too long it is left to the next morning, or to the next click. */
function locked(world: World, work: () => string): string {
  if (!world.lock.acquire()) return textIn(openBook(world).settings.language).problem.busy;
  try {
    return work();
  } finally {
    world.lock.release();
  }
}
