import { customerMatcher } from './customerMatch';
import { addDays, addMonths, type Day } from './day';
import { type Outlook, type Outlooks, outlooks } from './lifetimeValue';
import { purchaseSummary } from './purchaseSummary';
import { type Silence, silences } from './silence';
import { type Stage, stageOf } from './stage';
import { nextTier, type Tier, tierOf } from './tier';
import { type DayOfPurchase, netOf, purchaseDays, visitsAmong } from './visits';

/** A customer, or a row that belongs to one, by code or by name. */
export interface Named {
  readonly code: string;
  readonly name: string;
}
export interface PurchaseLine extends Named {
  readonly day: Day;
  /** In smallest units; a refund is negative. */
  readonly units: number;
}
export interface ContactLine extends Named {
  readonly day: Day;
}

export interface ReportRules {
  readonly asOf: Day;
  readonly ladder: readonly Tier[];
  readonly regularFrom: number;
  readonly windowMonths: number;
}

/** What the rows of one customer say by themselves; amounts in smallest units. */
export interface Standing {
  readonly stage: Stage;
  readonly tier: Tier | null;
  readonly nextTier: Tier | null;
  /** Days with a purchase, ever and in the window. */
  readonly visits: number;
  readonly visitsInWindow: number;
  readonly spendInWindow: number;
  readonly firstPurchase: Day | null;
  readonly lastPurchase: Day | null;
  /** The latest follow-up or visit: the clock restarts after any contact. */
  readonly lastContact: Day | null;
  readonly nextTouch: Day | null;
  /** Rows whose name fits this customer and another, so that they count for neither. */
  readonly unclear: number;
}

/** What is computed of one customer; what compares them with the whole shop is null for who has not bought. */
export interface CustomerFigures extends Standing {
  readonly silence: Silence | null;
  readonly outlook: Outlook | null;
}

export interface CustomerReport {
  readonly figures: readonly CustomerFigures[];
  /** Of the shop as a whole, what the outlooks rest on and why some are missing. */
  readonly outlooks: Pick<Outlooks, 'repeaters' | 'problem' | 'noSpend'>;
}

/** The expected value is that of a year's sales as they are. */
const outlookHorizon = { months: 12, margin: 1, annualDiscount: 0 };

/** Finds the one customer, by place, that a row belongs to; a name that fits several belongs to none of them. */
export function ownerFinder(customers: readonly Named[]) {
  // A customer who has no code yet still has a place.
  const codes = customers.map(({ code }, at) => (code === '' ? `#${at}` : code));
  const places = new Map<string, number>();
  codes.forEach((code, at) => {
    if (!places.has(code.toLowerCase())) places.set(code.toLowerCase(), at);
  });
  const match = customerMatcher(
    customers.map(({ name }, at) => ({ code: codes[at] ?? '', name, phone: '' })),
  );
  const found = new Map<string, readonly number[]>();
  return ({ code, name }: Named): readonly number[] => {
    if (code !== '') {
      const at = places.get(code.toLowerCase());
      return at === undefined ? [] : [at];
    }
    const known = found.get(name);
    if (known) return known;
    const matched = match(name);
    const owners = matched.is === 'one' ? [matched.code] : matched.is === 'several' ? matched.codes : [];
    const at = owners.flatMap((owner) => places.get(owner.toLowerCase()) ?? []);
    found.set(name, at);
    return at;
  };
}

/** Where every customer stands by their own rows alone, in their order; linear in the rows. */
export function standings(
  customers: readonly Named[],
  purchases: readonly PurchaseLine[],
  contacts: readonly ContactLine[],
  rules: ReportRules,
): { readonly own: readonly Standing[]; readonly days: readonly (readonly DayOfPurchase[])[] } {
  const ownersOf = ownerFinder(customers);
  const lines: PurchaseLine[][] = customers.map(() => []);
  const lastContacts: (Day | null)[] = customers.map(() => null);
  const unclear = customers.map(() => 0);

  const give = <T extends Named & { readonly day: Day }>(row: T, to: (at: number) => void) => {
    if (row.day > rules.asOf) return;
    const owners = ownersOf(row);
    const [only] = owners;
    if (owners.length === 1 && only !== undefined) to(only);
    else for (const at of owners) unclear[at] = (unclear[at] ?? 0) + 1;
  };
  for (const purchase of purchases) give(purchase, (at) => lines[at]?.push(purchase));
  for (const contact of contacts) {
    give(contact, (at) => {
      lastContacts[at] = later(lastContacts[at] ?? null, contact.day);
    });
  }
  const days = lines.map(purchaseDays);
  const own = days.map((bought, at) => standingOf(bought, lastContacts[at] ?? null, unclear[at] ?? 0, rules));
  return { own, days };
}

/** The figures of every customer, in their order. */
export function customerReport(
  customers: readonly Named[],
  purchases: readonly PurchaseLine[],
  contacts: readonly ContactLine[],
  rules: ReportRules,
): CustomerReport {
  const { own, days } = standings(customers, purchases, contacts, rules);
  return againstTheShop(own, days, rules.asOf);
}

/** Silence and outlook are measured by all who have bought. */
function againstTheShop(
  own: readonly Standing[],
  days: readonly (readonly DayOfPurchase[])[],
  asOf: Day,
): CustomerReport {
  const buyers = days.flatMap((bought, at) => {
    const summary = purchaseSummary(bought, asOf, 1);
    return summary === null ? [] : [{ at, summary, visits: visitsAmong(bought).map(({ day }) => day) }];
  });
  const silent = silences(
    buyers.map(({ visits }) => visits),
    asOf,
  );
  const { each, ...shop } = outlooks(
    buyers.map(({ summary }) => summary),
    outlookHorizon,
  );
  const figures = own.map((figure): CustomerFigures => ({ ...figure, silence: null, outlook: null }));
  buyers.forEach(({ at }, place) => {
    const figure = own[at];
    if (figure) figures[at] = { ...figure, silence: silent[place] ?? null, outlook: each[place] ?? null };
  });
  return { figures, outlooks: shop };
}

const later = (one: Day | null, other: Day | null): Day | null => {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
};

function standingOf(
  days: readonly DayOfPurchase[],
  lastFollowUp: Day | null,
  unclear: number,
  { asOf, ladder, regularFrom, windowMonths }: ReportRules,
): Standing {
  const visits = visitsAmong(days);
  const windowStart = addMonths(asOf, -windowMonths);
  const inWindow = days.filter(({ day }) => day > windowStart);
  const spendInWindow = netOf(inWindow);
  const visitsInWindow = visitsAmong(inWindow).length;
  const lastPurchase = visits[visits.length - 1]?.day ?? null;
  const tier = tierOf(spendInWindow, ladder);
  const lastContact = later(lastFollowUp, lastPurchase);
  const rhythm = tier?.idealDays ?? null;
  return {
    stage: visits.length === 0 ? 'prospect' : stageOf(Math.max(visitsInWindow, 1), regularFrom),
    tier,
    nextTier: nextTier(spendInWindow, ladder),
    visits: visits.length,
    visitsInWindow,
    spendInWindow,
    firstPurchase: visits[0]?.day ?? null,
    lastPurchase,
    lastContact,
    nextTouch: lastContact === null || rhythm === null ? null : addDays(lastContact, rhythm),
    unclear,
  };
}
