import type { Acquaintance, Contact } from './acquaintance';
import { compare } from './compare';
import type { Standing } from './customerReport';
import { addDays, type Day, daysBetween } from './day';
import type { Reason } from './reason';
import type { Silence } from './silence';
import { nextYearly } from './yearly';

/** A customer with what follows from their rows. */
export interface KnownPerson extends Acquaintance {
  readonly standing: Standing;
  /** Days on which they bought, oldest first. */
  readonly visits: readonly Day[];
  readonly silence: Silence | null;
  /** The shop's usual days between visits. */
  readonly usualGap: number;
}

interface Rules {
  readonly asOf: Day;
  /** Days after a sale on which to ask how it went. */
  readonly afterSale: readonly number[];
}

/** Days before a date on which it is told. */
const leadDays = 7;
const promiseLead = 1;
/** Days within which an after-sale step is still worth taking. */
const stepLasts = 7;
const [replyFrom, replyUntil] = [3, 21];
const onceUntil = 365;
const [memoryMonth, memoryYear, memoryLasts] = [30, 365, 14];
/** Who was in touch within so many days is not asked why they are silent. */
const [shortestRest, longestRest] = [7, 60];

/** Every reason to greet this customer on this day; any contact answers all that came before it. */
export const reasonsFor = (known: KnownPerson, rules: Rules): Reason[] =>
  [cases, promises, agreed, reply, dates, afterSale, memory, silence, rhythm, once].flatMap((find) =>
    find(known, rules),
  );

type Find = (known: KnownPerson, rules: Rules) => Reason[];

const cases: Find = (known, { asOf }) =>
  known.cases.flatMap((each): Reason[] => {
    if (each.complaint && each.answered === null)
      return [{ is: 'complaint', no: each.no, days: daysBetween(each.opened, asOf), about: each.about }];
    const { checkBackOn } = each;
    if (checkBackOn === null || checkBackOn > asOf || touchedSince(known, checkBackOn)) return [];
    return [{ is: 'checkBack', no: each.no, late: daysBetween(checkBackOn, asOf), about: each.about }];
  });

const promises: Find = (known, { asOf }) =>
  known.promises.flatMap(({ no, due, promise, by }): Reason[] => {
    const late = daysBetween(due, asOf);
    return late < -promiseLead ? [] : [{ is: 'promise', no, late, promise, by }];
  });

/** The latest agreement holds, until they are met on its day or after. */
const agreed: Find = (known, { asOf }) => {
  const last = latest(known.contacts.filter(({ nextTouch }) => nextTouch !== null));
  const day = last?.nextTouch ?? null;
  if (last === undefined || day === null || day > asOf || touchedSince(known, day)) return [];
  const late = daysBetween(day, asOf);
  // Whoever was together with us is not waited for, but thanked.
  return [last.kind === 'together' ? { is: 'thanks', late, about: last.about } : { is: 'agreed', late }];
};

/** We wrote, and nothing has come of it yet. */
const reply: Find = (known, { asOf }) => {
  const last = latest(known.contacts);
  if (last === undefined || last.done || boughtSince(known, last.day)) return [];
  const days = daysBetween(last.day, asOf);
  return days < replyFrom || days > replyUntil ? [] : [{ is: 'reply', days, about: last.about }];
};

const dates: Find = (known, { asOf }) => {
  const { birthday } = known.person;
  const own = birthday === '' ? null : nextYearly(birthday, asOf);
  const family = known.familyDates.map(({ who, what, on }) => ({ who, what, on: nextYearly(on, asOf) }));
  /** Told ahead until somebody is in touch, and once more on the day itself. */
  const told = (on: Day | null): on is Day => {
    if (on === null) return false;
    const inDays = daysBetween(asOf, on);
    return inDays <= leadDays && !touchedSince(known, inDays === 0 ? on : addDays(on, -leadDays));
  };
  return [
    ...(told(own) ? [{ is: 'birthday' as const, inDays: daysBetween(asOf, own), on: own }] : []),
    ...family.flatMap(({ who, what, on }) =>
      told(on) ? [{ is: 'familyDate' as const, inDays: daysBetween(asOf, on), on, who, what }] : [],
    ),
  ];
};

/** The latest step that is due; whatever contact came after the step before has done it. */
const afterSale: Find = (known, { asOf, afterSale: steps }) => {
  const bought = known.visits[known.visits.length - 1];
  if (bought === undefined) return [];
  const days = daysBetween(bought, asOf);
  const [step, before = 0] = [...steps].filter((each) => each <= days).sort((one, other) => other - one);
  if (step === undefined || days > step + stepLasts || touchedSince(known, addDays(bought, before + 1)))
    return [];
  return [{ is: 'afterSale', days, item: itemOf(known, bought) }];
};

/** A month after they were together with us, and each year again, it is good to remember it with them. */
const memory: Find = (known, { asOf }) => {
  const together = latest(known.contacts.filter(({ kind }) => kind === 'together'));
  if (together === undefined) return [];
  const days = daysBetween(together.day, asOf);
  const since = days < memoryYear ? memoryMonth : days - (days % memoryYear);
  if (days < memoryMonth || days - since > memoryLasts || touchedSince(known, addDays(together.day, since)))
    return [];
  return [{ is: 'memory', days, about: together.about }];
};

/** Quieter than their own rhythm, and nobody has asked why. */
const silence: Find = (known, { asOf }) => {
  const { silence: now } = known;
  if (now === null || now.gap === null || (now.state !== 'quiet' && now.state !== 'slipping')) return [];
  const rest = Math.min(Math.max(Math.ceil(now.gap), shortestRest), longestRest);
  if (touchedSince(known, addDays(asOf, 1 - rest))) return [];
  return [{ is: now.state, days: now.days, gap: now.gap, own: now.ownGap }];
};

/** By the rhythm of their tier, from whatever contact came last. */
const rhythm: Find = ({ standing: { tier, lastContact } }, { asOf }) => {
  if (tier === null || tier.idealDays === null || lastContact === null) return [];
  const days = daysBetween(lastContact, asOf);
  const overdue = tier.maximumDays !== null && days >= tier.maximumDays;
  if (days < tier.idealDays && !overdue) return [];
  return [{ is: overdue ? 'overdue' : 'due', days, every: tier.idealDays, tier: tier.name }];
};

const once: Find = (known, { asOf }) => {
  const [only, second] = known.visits;
  if (only === undefined || second !== undefined || touchedSince(known, addDays(only, 1))) return [];
  const days = daysBetween(only, asOf);
  if (days <= known.usualGap || days > onceUntil) return [];
  return [{ is: 'once', days, item: itemOf(known, only) }];
};

const latest = (contacts: readonly Contact[]): Contact | undefined =>
  contacts.reduce<Contact | undefined>(
    (last, contact) => (last === undefined || later(contact, last) ? contact : last),
    undefined,
  );

/** On one moment the order is that of what was said, so that the order of rows does not matter. */
const later = (one: Contact, other: Contact): boolean =>
  (compare(one.when, other.when) ||
    Number(one.done) - Number(other.done) ||
    compare(one.nextTouch ?? '', other.nextTouch ?? '') ||
    compare(one.about, other.about)) > 0;

const touchedSince = ({ contacts }: KnownPerson, day: Day): boolean =>
  contacts.some((contact) => contact.day >= day);

const boughtSince = ({ visits }: KnownPerson, day: Day): boolean => visits.some((visit) => visit >= day);

/** What they bought on that day; of several things the first by name. */
const itemOf = ({ sales }: KnownPerson, bought: Day): string =>
  sales
    .filter(({ day, item, units }) => day === bought && item !== '' && units >= 0)
    .map(({ item }) => item)
    .sort(compare)[0] ?? '';
