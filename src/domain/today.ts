import { acquaintances, type Case, type Contact, type ShopRows } from './acquaintance';
import { compare } from './compare';
import { type ReportRules, standings } from './customerReport';
import { daysBetween } from './day';
import { median } from './median';
import { byPressure, isOurs, type Reason } from './reason';
import { reasonsFor } from './reasons';
import { mostSelling, sellingInRow } from './sellingRow';
import { silences } from './silence';
import { visitsAmong } from './visits';

export interface TodayRules extends ReportRules {
  /** Days after a sale on which to ask how it went. */
  readonly afterSale: readonly number[];
}

/** So many can be greeted in a day; who comes after them comes tomorrow. */
export const mostGreeted = 30;

/**
 * Those of them that are shown: a third of the places is kept for what is still owed to whoever was in touch today,
 * so that it does not get out of sight.
 */
export function shownToday(greetings: readonly Greeting[], most = mostGreeted): readonly Greeting[] {
  const others = greetings.filter(({ touched }) => !touched);
  const owed = greetings
    .filter(({ touched }) => touched)
    .slice(0, Math.max(Math.floor(most / 3), most - others.length));
  return [...others.slice(0, most - owed.length), ...owed];
}

/** Somebody to greet, and why, the most pressing reason first. */
export interface Greeting {
  /** Place among the people. */
  readonly at: number;
  readonly first: Reason;
  readonly others: readonly Reason[];
  /** Somebody was in touch today: what stays is what we owe them, and it can wait for the others. */
  readonly touched: boolean;
  /** Wants no contact: only what we owe them shows, and nobody writes. */
  readonly silent: boolean;
}

export interface Today {
  readonly greetings: readonly Greeting[];
  /** Of each of the people: whether their last contacts were selling, so that the next is to care. */
  readonly careFirst: readonly boolean[];
}

/** Of two that press alike the one whose words come first, so that the order of rows does not matter. */
const byPlace = (one: Reason, other: Reason): number =>
  byPressure(one, other) || compare(JSON.stringify(one), JSON.stringify(other));

/** Where the shop has no rhythm of its own yet. */
const usualGap = 30;

/**
 * Whom to greet on this day, the most pressing first and whoever was in touch today last; who is to be reminded of
 * later is left out until then.
 */
export function today(sheets: ShopRows, rules: TodayRules): Today {
  const { asOf } = rules;
  const shop = { ...sheets, contacts: [...sheets.contacts, ...answersAmong(sheets.cases)] };
  const { own, days } = standings(shop.people, shop.sales, shop.contacts, rules);
  const visits = days.map((bought) => visitsAmong(bought).map(({ day }) => day));
  const silent = silences(visits, asOf);
  const gaps = visits.flatMap((each) => each.slice(1).map((day, at) => daysBetween(each[at] ?? day, day)));
  const shopGap = median(gaps) ?? usualGap;
  const known = acquaintances(shop).map((mine) => ({
    ...mine,
    contacts: mine.contacts.filter(({ day }) => day <= asOf),
  }));
  const greetings = known.flatMap((mine, at): Greeting[] => {
    const standing = own[at];
    const bought = visits[at] ?? [];
    const { remindOn, doNotContact } = mine.person;
    if (standing === undefined || (remindOn !== null && remindOn > asOf)) return [];
    const silence = bought.length === 0 ? null : (silent[at] ?? null);
    const reasons = reasonsFor({ ...mine, standing, visits: bought, silence, usualGap: shopGap }, rules);
    const [first, ...others] = reasons.filter((reason) => !doNotContact || isOurs(reason)).sort(byPlace);
    const touched = mine.contacts.some(({ day }) => day === asOf);
    return first === undefined ? [] : [{ at, first, others, touched, silent: doNotContact }];
  });
  const spend = (at: number) => own[at]?.spendInWindow ?? 0;
  const named = (at: number) => `${shop.people[at]?.name ?? ''} ${shop.people[at]?.code ?? ''}`;
  greetings.sort(
    (one, other) =>
      Number(one.touched) - Number(other.touched) ||
      byPressure(one.first, other.first) ||
      spend(other.at) - spend(one.at) ||
      compare(named(one.at), named(other.at)),
  );
  return { greetings, careFirst: known.map(({ contacts }) => sellingInRow(contacts) >= mostSelling) };
}

/** Who has just been answered was in touch: nobody asks them the same day why they are silent. */
const answersAmong = (cases: readonly Case[]): Contact[] =>
  cases.flatMap(({ code, name, answered }) =>
    answered === null
      ? []
      : [
          {
            code,
            name,
            day: answered,
            when: answered,
            kind: 'afterSale',
            about: '',
            done: true,
            nextTouch: null,
          },
        ],
  );
