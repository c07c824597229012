import { compare } from './compare';
import { isWalkIn } from './customerMatch';
import { grouped } from './grouped';
import { normalPhone } from './phone';

/** What is known of a customer for telling whether another row is the same person. */
export interface Person {
  readonly code: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  /** 'yyyy-mm-dd', '--mm-dd', or blank. */
  readonly birthday: string;
  /** The names of those who belong to them. */
  readonly family: readonly string[];
}

/** What two people share besides a name. */
export type Sign = 'email' | 'birthday' | 'family';

/** Why rows may be one customer, the surest first. */
export type DuplicateReason =
  | { readonly is: 'phoneAndName' }
  | { readonly is: 'phone' }
  | { readonly is: 'name'; readonly sign: Sign | null }
  | { readonly is: 'nearName'; readonly sign: Sign };

export interface Duplicates {
  readonly codes: readonly string[];
  readonly reason: DuplicateReason;
}

interface Folded {
  readonly code: string;
  readonly phone: string;
  /** Words without case, accents and signs. */
  readonly name: string;
  /** The same words in the order of the alphabet. */
  readonly turned: string;
  readonly birthday: string;
  readonly signs: ReadonlyMap<string, Sign>;
}

/** So many of one phone or name are held against each other; more say that it is nobody's name. */
const mostCompared = 30;
/** Letters of a name in which one wrong letter is a slip rather than another name. */
const longName = 9;

const order = ['phoneAndName', 'phone', 'name', 'nearName'] as const;

/**
 * Customers that may stand in two rows: the same phone; the same name, unless phones or birthdays speak against
 * it; nearly the same name (one letter, or words turned round) where an e-mail, a birthday or somebody of the
 * family is shared too. Each pair is told once, by its surest reason.
 */
export function duplicates(people: readonly Person[]): Duplicates[] {
  const folded = people.filter(({ name }) => !isWalkIn(name)).map(fold);
  const told = new Set<string>();
  const found = blocksOf(folded).flatMap((block) => groupsIn(block, told));
  return found.sort(
    (one, other) =>
      order.indexOf(one.reason.is) - order.indexOf(other.reason.is) ||
      Number(signOf(other.reason) !== null) - Number(signOf(one.reason) !== null) ||
      compare(one.codes.join(), other.codes.join()),
  );
}

const signOf = (reason: DuplicateReason): Sign | null => ('sign' in reason ? reason.sign : null);

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

function fold({ code, name, phone, email, birthday, family }: Person): Folded {
  const words = wordsOf(name);
  const signs = new Map<string, Sign>();
  if (email.includes('@')) signs.set(`@${email.trim().toLowerCase()}`, 'email');
  if (birthday !== '') signs.set(`*${birthday.slice(-5)}`, 'birthday');
  for (const member of family) {
    const known = wordsOf(member).join(' ');
    if (known !== '') signs.set(`+${known}`, 'family');
  }
  return {
    code,
    phone: normalPhone(phone) ?? '',
    name: words.join(' '),
    turned: [...words].sort(compare).join(' '),
    birthday,
    signs,
  };
}

/** Those who could be one, by what they would share; pairs of other blocks are never looked at. */
function blocksOf(people: readonly Folded[]): Folded[][] {
  const keyed = [
    people.map((person) => ({ key: person.phone, person })),
    people.map((person) => ({ key: person.name, person })),
    people.flatMap((person) => nearKeys(person).map((key) => ({ key, person }))),
  ];
  return keyed.flatMap((pairs) => {
    const blocks = grouped(
      pairs.filter(({ key }) => key !== ''),
      ({ key }) => key,
    );
    return [...blocks.values()]
      .filter((block) => block.length > 1)
      .map((block) => block.slice(0, mostCompared).map(({ person }) => person));
  });
}

/** Names that are one letter apart share a key: the name with a letter left out; and only with a shared sign. */
function nearKeys({ name, turned, signs }: Folded): string[] {
  if (signs.size === 0 || name === '') return [];
  const letters = name.length < longName ? [] : [...name];
  const forms = new Set([turned, name, ...letters.map((_, at) => name.slice(0, at) + name.slice(at + 1))]);
  return [...signs.keys()].flatMap((sign) => [...forms].map((form) => `${form}${sign}`));
}

function groupsIn(block: readonly Folded[], told: Set<string>): Duplicates[] {
  const pairs = block.flatMap((one, at) =>
    block.slice(at + 1).flatMap((other) => {
      const [first, second] = [one.code, other.code].sort(compare);
      const pair = `${first} ${second}`;
      const reason = first === second || told.has(pair) ? null : reasonFor(one, other);
      if (reason !== null) told.add(pair);
      return reason === null ? [] : [{ codes: [first ?? '', second ?? ''], reason }];
    }),
  );
  const near = pairs.filter(({ reason }) => reason.is === 'nearName');
  const same = pairs.filter(({ reason }) => reason.is !== 'nearName');
  // Whoever shares a phone or a name in one block shares it with all of them: one group for each reason.
  const groups = [...grouped(same, ({ reason }) => `${reason.is} ${signOf(reason) ?? ''}`).values()];
  return [
    ...near,
    ...groups.flatMap((group) => {
      const codes = [...new Set(group.flatMap((pair) => pair.codes))].sort(compare);
      return group.slice(0, 1).map(({ reason }) => ({ codes, reason }));
    }),
  ];
}

/** Why these two may be one, or null. */
function reasonFor(one: Folded, other: Folded): DuplicateReason | null {
  const samePhone = one.phone !== '' && one.phone === other.phone;
  const sameName = one.name !== '' && one.name === other.name;
  const near = sameName || isNear(one, other);
  if (samePhone) return { is: near ? 'phoneAndName' : 'phone' };
  if (!near || speaksAgainst(one.birthday, other.birthday)) return null;
  const sign = sharedSign(one, other);
  const otherPhone = one.phone !== '' && other.phone !== '';
  if (sameName) return sign !== null || !otherPhone ? { is: 'name', sign } : null;
  return sign === null || otherPhone ? null : { is: 'nearName', sign };
}

/** Two birthdays that cannot be one; a year that is not known contradicts none. */
const speaksAgainst = (one: string, other: string): boolean => {
  if (one === '' || other === '') return false;
  const years = one.length === other.length;
  return years ? one !== other : one.slice(-5) !== other.slice(-5);
};

function sharedSign(one: Folded, other: Folded): Sign | null {
  for (const [token, sign] of one.signs) if (other.signs.has(token)) return sign;
  return null;
}

const isNear = (one: Folded, other: Folded): boolean =>
  one.name !== '' &&
  ((one.turned === other.turned && one.name.includes(' ')) ||
    (Math.min(one.name.length, other.name.length) >= longName - 1 && oneEdit(one.name, other.name)));

/** Whether one letter added, left out or changed makes one text of the other. */
function oneEdit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = long.length === short.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}
