import type { InvitationStatus } from '../domain/invitation';
import type { ReasonKind } from '../domain/reason';
import type { SilenceState } from '../domain/silence';
import type { Stage } from '../domain/stage';
import type { Language } from '../text/language';
import type { PickList } from '../workbook/column';

/**
 * What the sidebar and the server say to each other. Everything is JSON: a date would arrive as null, so days
 * are 'yyyy-mm-dd' text, moments 'yyyy-mm-dd HH:mm'.
 */
export type Answer<T> = { readonly ok: true; readonly value: T } | Refusal;

/** An expected failure: what it is, the same in words for the person, and the field of the form that it is about. */
export interface Refusal {
  readonly ok: false;
  readonly problem: string;
  readonly text: string;
  readonly field?: string;
  /** What would help: the set-up that makes or repairs sheets, or simply trying again. */
  readonly remedy?: 'setUp' | 'retry';
  /** The code of the customer who is there already. */
  readonly existing?: string;
  /** Of several saves to be taken back, those that cannot be. */
  readonly hindered?: readonly HinderedSave[];
}

export interface HinderedSave {
  readonly id: string;
  readonly what: string;
  readonly why: string;
}

/** One known customer, as the search finds them: code, name, how to address them, phone, and `marks`. */
export type CustomerEntry = readonly [
  code: string,
  name: string,
  title: string,
  phone: string,
  marks: number,
];
/** What a customer's entry is marked with, added up. */
export const marks = { doNotContact: 1, careFirst: 2 } as const;
/** So many customers are sent to be searched in the page. */
export const mostSearched = 20_000;

/** Somebody to greet today. */
export interface TodayEntry {
  readonly code: string;
  readonly name: string;
  readonly title: string;
  /** The most pressing reason, by its kind and in words; the others in words. */
  readonly reason: ReasonKind;
  readonly why: string;
  readonly others: readonly string[];
  /** Of the promise or case that it is about; blank otherwise. */
  readonly no: string;
  /** The kind of follow-up that greeting them is. */
  readonly kind: string;
  /** The last contacts sold: this one is to care. */
  readonly careFirst: boolean;
  /** Somebody was in touch today, and this is still owed to them. */
  readonly touched: boolean;
  /** They want no contact: there is no message, only what we owe them. */
  readonly doNotContact: boolean;
  readonly message: ReadyMessage;
}

export interface TodayList {
  readonly people: readonly TodayEntry[];
  /** How many come after those. */
  readonly more: number;
}

/** All that the first screen needs, in one call. */
export interface Opening {
  /** False before the first set-up: the sidebar then offers it and nothing else. */
  readonly ready: boolean;
  readonly language: Language;
  readonly today: string;
  readonly now: string;
  readonly staff: readonly string[];
  /** What the owner has listed in the settings, to be picked from. */
  readonly lists: Lists;
  readonly customers: readonly CustomerEntry[];
  readonly greet: TodayList;
  /** Customers whose rows cannot be used yet, in words. */
  readonly notices: readonly string[];
  readonly last: Saved | null;
  /** What this person has begun and not finished, where it was asked for. */
  readonly kept?: Readonly<Record<string, string>>;
}

export type Lists = Readonly<Partial<Record<PickList, readonly string[]>>>;

/** A commit that can be named and taken back. */
export interface Saved {
  readonly id: string;
  readonly summary: string;
  /** True while it is the last commit. */
  readonly undoable: boolean;
}

/** One save, as the trail tells of it. */
export interface TrailEntry {
  readonly id: string;
  /** 'yyyy-mm-dd HH:mm' */
  readonly when: string;
  readonly who: string;
  readonly what: string;
  /** What has become of it, or why it cannot be taken back by itself; blank where it can. */
  readonly note: string;
  /** Whether it stands, so that it is among all down to here. */
  readonly standing: boolean;
}

/** The follow-up form. Only customer and kind are needed. */
export interface FollowUpForm {
  readonly customerCode: string;
  /** Whoever else was met: each gets a row of their own. */
  readonly alsoCodes?: readonly string[];
  readonly kind: string;
  readonly channel?: string;
  /** 'yyyy-mm-dd HH:mm'; now, where it is left out. */
  readonly when?: string;
  readonly summary?: string;
  readonly outcome?: string;
  readonly minutes?: string;
  readonly cost?: string;
  readonly nextTouch?: string;
  /** Number of the case of service that it answered. */
  readonly answers?: string;
}

/** A movement of cash. One of in and out, and the category, are needed; the day is today where it is left out. */
export interface CashForm {
  readonly in?: string;
  readonly out?: string;
  readonly category: string;
  readonly date?: string;
  readonly branch?: string;
  readonly account?: string;
  readonly withWhom?: string;
  readonly oneOff?: boolean;
  readonly note?: string;
}

/** A week to come; amounts in smallest units. */
export interface CashWeek {
  readonly start: string;
  readonly closing: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** The money of the shop in words that stand for themselves, who owes, and what has yet to arrive. */
export interface CashView {
  readonly till: string;
  readonly bank: string;
  readonly breath: string;
  /** Blank where too little is known. */
  readonly lowest: string;
  /** Both, ready to be sent. */
  readonly message: string;
  readonly weeks: readonly CashWeek[];
  readonly leaks: LeakReport;
  readonly owing: OwingList;
  readonly waiting: WaitingList;
  /** Rows of cash that cannot be read, in words; those of sales and payments come with the waiting transfers. */
  readonly notices: readonly string[];
  readonly categories: readonly string[];
  readonly branches: readonly string[];
}

/** Something worth a look in the money of the shop, in words. */
export interface LeakEntry {
  /** What the server knows it by; with `about` it says which finding this is. */
  readonly kind: string;
  readonly title: string;
  readonly about: string;
  readonly why: string;
  readonly money: string;
}

/** The largest findings first, and how many there are in all. */
export interface LeakReport {
  readonly count: number;
  readonly leaks: readonly LeakEntry[];
}

/** Whether a customer may pay later, and what that rests on; amounts are written out. */
export interface CreditSaid {
  readonly yes: boolean;
  readonly reason: string;
  readonly owed: string;
  readonly limit: string;
  readonly history: string;
  /** Whether the shop gives credit at all. */
  readonly on: boolean;
}

/** One thing sold: one of it at its listed price, where nothing else is said. */
export interface SaleLineForm {
  readonly item: string;
  readonly quantity?: string;
  readonly unitPrice?: string;
  readonly discount?: string;
}

/**
 * A sale. Needed are who (a known customer, a new one, or a walk-in) and how much (a total, or lines that make
 * one); cash of today unless the form says otherwise. On credit the due day too, and nothing comes off. What a
 * rule of the shop stands against needs `override`, a reason.
 */
export interface SaleForm {
  readonly customerCode?: string;
  readonly newCustomer?: { readonly name: string; readonly phone?: string };
  readonly walkIn?: boolean;
  /** Before discount and rounding. */
  readonly total?: string;
  /** What for, where there are no lines. */
  readonly item?: string;
  readonly lines?: readonly SaleLineForm[];
  /** Off the whole bill. */
  readonly discount?: string;
  /** Down by the rule of the settings. */
  readonly rounding?: boolean;
  /** Puts items that the list of products lacks into it, with their prices. */
  readonly keepPrices?: boolean;
  readonly method?: string;
  readonly date?: string;
  readonly due?: string;
  readonly receipt?: string;
  readonly channel?: string;
  readonly branch?: string;
  readonly deliveryFee?: string;
  readonly promisedDelivery?: string;
  readonly delivered?: string;
  readonly shortcomingsTold?: boolean;
  readonly note?: string;
  readonly override?: string;
}

/** What is for sale, at most 500, and how bills are rounded; amounts in smallest units. */
export interface PriceList {
  readonly products: readonly ListedProduct[];
  readonly currency: { readonly code: string; readonly decimals: number };
  readonly rounding: { readonly step: number; readonly cap: number };
}
export interface ListedProduct {
  readonly name: string;
  readonly price: number | null;
  readonly floor: number | null;
}

/** Money for earlier bills: of one bill, or of a customer; a transfer is seen only where that is said. */
export interface PaymentForm {
  readonly customerCode?: string;
  readonly purchaseNo?: string;
  readonly amount: string;
  readonly method: string;
  readonly seen?: boolean;
  readonly note?: string;
}

/** A promise. Customer, what, and by when are needed; whoever is at work keeps it where nobody else is named. */
export interface PromiseForm {
  readonly customerCode: string;
  readonly promise: string;
  readonly due: string;
  readonly fulfilledBy?: string;
  readonly promisedBy?: string;
  readonly matters?: boolean;
  readonly rivalsCannot?: boolean;
  readonly note?: string;
}

/** A case of service. Customer and kind are needed. */
export interface ServiceForm {
  readonly customerCode: string;
  readonly kind: string;
  readonly note?: string;
  readonly pay?: string;
  readonly opened?: string;
  readonly checkBackOn?: string;
}

/** What may be added to a case on the way. */
export interface ServiceParts {
  readonly remotely?: boolean;
  readonly pay?: string;
  readonly cost?: string;
  readonly charged?: string;
  readonly cause?: string;
  readonly apologised?: boolean;
  readonly checkBackOn?: string;
  readonly note?: string;
}

export interface TimelineEntry {
  /** Blank where nobody knows. */
  readonly day: string;
  readonly is: 'purchase' | 'payment' | 'contact' | 'promise' | 'service' | 'invitation';
  readonly text: string;
  /** Written out; blank where it is about none. */
  readonly money: string;
}

/** All about one customer, in words. */
export interface CustomerCard {
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly doNotContact: boolean;
  /** Opens a chat; blank where nobody may write, or there is no number. */
  readonly chat: string;
  readonly stage: string;
  readonly stageIs: Stage;
  readonly tier: string;
  /** Why stage, tier and expectation are as they are. */
  readonly why: string;
  /** How many contacts cared and how many sold, in words; blank where there was none. */
  readonly tones: string;
  readonly silence: string;
  readonly silent: SilenceState | '';
  /** Days with a purchase, ever. */
  readonly visits: number;
  readonly firstPurchase: string;
  readonly lastPurchase: string;
  readonly lastContact: string;
  readonly nextTouch: string;
  /** Blank where nothing is owed. */
  readonly owed: string;
  readonly owedSince: string;
  /** Sales to expect in a year; blank where nobody can tell. */
  readonly expected: string;
  readonly favourites: readonly { readonly item: string; readonly days: number }[];
  /** To be sold again as it is; blank for what nobody wrote down. */
  readonly usualOrder: readonly {
    readonly item: string;
    readonly quantity: string;
    readonly unitPrice: string;
  }[];
  /** Of the last follow-ups, the latest first. */
  readonly topics: readonly string[];
  /** What was noted of them, under its title; with a day where it has one. */
  readonly about: readonly { readonly title: string; readonly text: string; readonly day: string }[];
  readonly family: readonly string[];
  readonly promises: readonly {
    readonly no: string;
    readonly promise: string;
    readonly due: string;
    readonly by: string;
    readonly late: number;
  }[];
  /** How many come after those. */
  readonly morePromises: number;
  readonly cases: readonly {
    readonly no: string;
    readonly kind: string;
    readonly about: string;
    readonly opened: string;
    readonly answered: boolean;
  }[];
  readonly moreCases: number;
  /** The latest first, and how many are older. */
  readonly timeline: readonly TimelineEntry[];
  readonly earlier: number;
  /** Rows that may be theirs and cannot be used as they stand, in words. */
  readonly notices: readonly string[];
}

/** A message to send as it is; the link opens it in WhatsApp, and is blank where nobody can be written to. */
export interface ReadyMessage {
  readonly text: string;
  readonly link: string;
}

export interface OwingBill {
  readonly no: string;
  readonly day: string;
  readonly due: string;
  readonly total: string;
  readonly owed: string;
  readonly daysLate: number;
}

/** One customer who owes; `code` is blank for a name that is not in the Customers sheet. */
export interface OwingEntry {
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly doNotContact: boolean;
  readonly owed: string;
  /** Of the oldest open bill. */
  readonly due: string;
  readonly daysLate: number;
  readonly bills: readonly OwingBill[];
  readonly statement: ReadyMessage;
  readonly reminder: ReadyMessage;
}

export interface OwingList {
  readonly creditAllowed: boolean;
  readonly total: string;
  /** The most overdue first. */
  readonly customers: readonly OwingEntry[];
}

/** What a column of an imported file can be. */
export const importFields = [
  'date',
  'customer',
  'amount',
  'quantity',
  'unitPrice',
  'receipt',
  'item',
  'phone',
] as const;
export type ImportField = (typeof importFields)[number];
/** How the file writes 1 February and one and a half thousand; null where its own rows do not tell. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';
export type DecimalMark = '.' | ',';

export interface ImportChoice {
  /** Which column of the file (from 0) is which field. */
  readonly columns: Readonly<Partial<Record<ImportField, number>>>;
  readonly hasHeader: boolean;
  readonly dateOrder: DateOrder | null;
  readonly decimalMark: DecimalMark | null;
}

/** What the add-on makes of the first rows of a file. */
export interface ImportGuess extends ImportChoice {
  readonly titles: readonly string[];
  /** Five rows as they would be read: the day, the customer, the amount; or the problem in words. */
  readonly preview: readonly ImportPreview[];
  /** What the person still has to choose. */
  readonly open: readonly ('date' | 'customer' | 'amount' | 'dateOrder' | 'decimalMark')[];
}
export interface ImportPreview {
  readonly line: number;
  readonly date: string;
  readonly customer: string;
  readonly amount: string;
  readonly problem: string;
}

/** A dry run, or what an import did: every row of the file is in one of the counts. */
export interface ImportReport {
  readonly rows: number;
  /** Purchases that are new. */
  readonly added: number;
  /** Rows that are in the workbook already, from an earlier import of the same file. */
  readonly already: number;
  readonly rejected: readonly { readonly line: number; readonly reason: string; readonly text: string }[];
  readonly newCustomers: number;
  readonly matchedCustomers: number;
}

/** A transfer that a customer says they sent, and that nobody has seen on the account. */
export interface WaitingTransfer {
  /** Of a sale, or of a payment for one. */
  readonly is: 'purchase' | 'payment';
  readonly no: string;
  readonly day: string;
  readonly customer: string;
  /** What is still open, as people write it. */
  readonly amount: string;
  /** The same in the smallest units of the currency, to be sent back. */
  readonly units: number;
  readonly daysWaiting: number;
}

export interface WaitingList {
  readonly transfers: readonly WaitingTransfer[];
  /** Rows of sales and payments that cannot be read, in words: one may be a transfer that the list lacks. */
  readonly notices: readonly string[];
}

/** A row of money in. */
export interface BankRow {
  readonly line: number;
  readonly day: string;
  readonly amount: string;
  readonly description: string;
  /** What the payment's note will say; the row is known again by it. */
  readonly reference: string;
}

/** What the rows of a bank's file would confirm: every row is in one of the lists or counts. */
export interface BankReport {
  readonly bank: string;
  readonly rows: number;
  readonly certain: readonly { readonly row: BankRow; readonly no: string; readonly by: 'amount' | 'name' }[];
  readonly ties: readonly {
    readonly row: BankRow;
    readonly nos: readonly string[];
    readonly because: 'severalTransfers' | 'severalRows' | 'perhapsSeen';
  }[];
  readonly unknown: readonly BankRow[];
  /** Rows by which a transfer has been seen before. */
  readonly already: number;
  readonly outgoing: number;
  readonly pending: number;
  readonly unreadable: readonly { readonly line: number; readonly reason: string; readonly text: string }[];
  /** The list as it was checked against. */
  readonly transfers: readonly WaitingTransfer[];
}

/** A transfer that somebody saw: by a row of the bank's file, or with their own eyes. */
export interface SeenTransfer {
  readonly no: string;
  readonly units: number;
  readonly day?: string;
  readonly reference?: string;
}

export interface SeenReport {
  readonly seen: readonly string[];
  /** Left as they are, and why. */
  readonly skipped: readonly { readonly no: string; readonly reason: string }[];
  readonly saved: Saved | null;
}

/** Columns of Customers or Family by key, as a form has them; of a change only what differs, '' empties. */
export type RowForm = Readonly<Record<string, string | boolean>>;

/** A customer's columns as a form takes them back, and those of their family. */
export interface CustomerFields {
  readonly code: string;
  readonly name: string;
  readonly fields: RowForm;
  readonly family: readonly { readonly no: string; readonly fields: RowForm }[];
}

export interface NamedCustomer {
  readonly code: string;
  readonly name: string;
  readonly phone: string;
}

/** Rows that may be one customer, and why, in words. */
export interface DuplicateGroup {
  readonly why: string;
  readonly sure: boolean;
  readonly customers: readonly NamedCustomer[];
}

/** The surest first, and how many groups there are in all. */
export interface DuplicateList {
  readonly count: number;
  readonly groups: readonly DuplicateGroup[];
}

export interface SheetCount {
  readonly sheet: string;
  readonly count: number;
}

/** What a merge would do. `hindrance` says what is to be cleared up first; blank where nothing is. */
export interface MergePreview {
  readonly keep: NamedCustomer;
  readonly drop: NamedCustomer;
  readonly filled: readonly { readonly key: string; readonly title: string; readonly value: string }[];
  readonly differing: readonly {
    readonly key: string;
    readonly title: string;
    readonly kept: string;
    readonly dropped: string;
  }[];
  readonly follows: readonly SheetCount[];
  readonly hindrance: string;
}

/** What making a customer nobody would do, sentence by sentence. */
export interface AnonymisePreview {
  readonly code: string;
  readonly name: string;
  readonly becomes: string;
  readonly rows: readonly SheetCount[];
  readonly says: readonly string[];
  readonly hindrance: string;
}

export interface EventList {
  readonly events: readonly EventEntry[];
  /** What the reply form brought: so many answers nobody has noted yet, and what somebody must look at, in words. */
  readonly replies: { readonly waiting: number; readonly unclear: readonly string[] };
}

/** Every call that the sidebar can make: what goes in, and what comes out. */
export interface Calls {
  /** Where the browser keeps nothing, what was begun comes with it. */
  open(input: { readonly kept?: true }): Opening;
  keepDesk(input: { readonly key: string; readonly text: string }): { readonly kept: boolean };
  setUp(input: { readonly id: string }): {
    readonly made: readonly string[];
    readonly mended: readonly string[];
  };
  logFollowUp(input: { readonly id: string; readonly user: string; readonly form: FollowUpForm }): Saved;
  /** Today leaves a customer out until that day. */
  snooze(input: {
    readonly id: string;
    readonly user: string;
    readonly customerCode: string;
    readonly until: string;
  }): Saved;
  logCash(input: { readonly id: string; readonly user: string; readonly form: CashForm }): Saved;
  /** A finding that is cleared up: it is not told again. */
  markKnown(input: {
    readonly id: string;
    readonly user: string;
    readonly kind: string;
    readonly about: string;
    readonly why?: string;
  }): Saved;
  cash(input: Record<string, never>): CashView;
  checkCredit(input: { readonly customerCode: string; readonly amount: string }): CreditSaid;
  logSale(input: { readonly id: string; readonly user: string; readonly form: SaleForm }): Saved;
  products(input: Record<string, never>): PriceList;
  logPayment(input: { readonly id: string; readonly user: string; readonly form: PaymentForm }): Saved;
  logPromise(input: { readonly id: string; readonly user: string; readonly form: PromiseForm }): Saved;
  closePromise(input: {
    readonly id: string;
    readonly user: string;
    readonly no: string;
    readonly result: 'short' | 'kept' | 'exceeded';
  }): Saved;
  logService(input: { readonly id: string; readonly user: string; readonly form: ServiceForm }): Saved;
  /** Takes the next step with a case, notes more of it, or both. */
  updateService(input: {
    readonly id: string;
    readonly user: string;
    readonly no: string;
    readonly step?: 'answered' | 'closed';
    readonly form?: ServiceParts;
  }): Saved;
  events(input: Record<string, never>): EventList;
  /** Notes what guests answered in the form since. */
  takeReplies(input: { readonly id: string; readonly user: string }): Saved;
  event(input: { readonly no: string }): EventCard;
  /** Without a number it is a new one. `was` is what the person saw. */
  saveEvent(input: {
    readonly id: string;
    readonly user: string;
    readonly no?: string;
    readonly form: RowForm;
    readonly was?: RowForm;
  }): Saved;
  pickGuests(input: {
    readonly id: string;
    readonly user: string;
    readonly no: string;
    readonly reserves?: number;
  }): Saved;
  /** From here on `no` is that of the invitation. */
  markGuest(input: {
    readonly id: string;
    readonly user: string;
    readonly no: string;
    readonly mark: 'lock' | 'unlock' | 'skip' | 'unskip' | 'uninvite';
  }): Saved;
  inviteGuest(input: { readonly id: string; readonly user: string; readonly no: string }): Saved;
  recordReply(input: {
    readonly id: string;
    readonly user: string;
    readonly no: string;
    readonly reply: 'yesWithFamily' | 'yesAlone' | 'no' | 'noAnswer';
    readonly adults?: string;
    readonly children?: string;
  }): Saved;
  recordAttendance(input: {
    readonly id: string;
    readonly user: string;
    readonly no: string;
    readonly came: boolean;
    readonly adults?: string;
    readonly children?: string;
  }): Saved;
  /** Of the event again. */
  closeEvent(input: {
    readonly id: string;
    readonly user: string;
    readonly no: string;
    readonly spent: string;
  }): Saved;
  cancelEvent(input: { readonly id: string; readonly user: string; readonly no: string }): Saved;
  /** Null where no code was sent and the selected row is nobody's. */
  customer(input: { readonly code?: string }): CustomerCard | null;
  /** `id` names the commit to take back. */
  undo(input: { readonly id: string; readonly user: string }): Saved;
  /** Takes back all of these in one save, or none of them. */
  undoSeveral(input: { readonly ids: readonly string[]; readonly user: string }): Saved;
  /** What was done last, the newest first. */
  trail(input: Record<string, never>): { readonly entries: readonly TrailEntry[]; readonly more: boolean };
  guessImport(input: {
    readonly rows: readonly (readonly string[])[];
    readonly choice?: ImportChoice;
  }): ImportGuess;
  checkImport(input: {
    readonly rows: readonly (readonly string[])[];
    readonly choice: ImportChoice;
  }): ImportReport;
  importPurchases(input: {
    readonly id: string;
    readonly user: string;
    readonly rows: readonly (readonly string[])[];
    readonly choice: ImportChoice;
  }): { readonly report: ImportReport; readonly saved: Saved | null };
  checkBank(input: {
    readonly rows: readonly (readonly string[])[];
    readonly dateOrder?: DateOrder;
    readonly decimalMark?: DecimalMark;
  }): BankReport;
  seeTransfers(input: {
    readonly id: string;
    readonly user: string;
    readonly seen: readonly SeenTransfer[];
  }): SeenReport;
  duplicates(input: Record<string, never>): DuplicateList;
  mergePreview(input: { readonly keep: string; readonly drop: string }): MergePreview;
  /** `take` names the fields of the dropped one that win. */
  mergeCustomers(input: {
    readonly id: string;
    readonly user: string;
    readonly keep: string;
    readonly drop: string;
    readonly take?: readonly string[];
  }): Saved;
  anonymisePreview(input: { readonly code: string }): AnonymisePreview;
  anonymise(input: { readonly id: string; readonly user: string; readonly code: string }): Saved;
  customerFields(input: { readonly code: string }): CustomerFields;
  addCustomer(input: { readonly id: string; readonly user: string; readonly form: RowForm }): Saved;
  /** `was` is what the person saw of the fields they changed: what somebody else changed since is not overwritten. */
  changeCustomer(input: {
    readonly id: string;
    readonly user: string;
    readonly code: string;
    readonly form: RowForm;
    readonly was?: RowForm;
  }): Saved;
  addFamilyMember(input: { readonly id: string; readonly user: string; readonly form: RowForm }): Saved;
  changeFamilyMember(input: {
    readonly id: string;
    readonly user: string;
    readonly no: string;
    readonly form: RowForm;
    readonly was?: RowForm;
  }): Saved;
}
export type CallName = keyof Calls;

/** An event in a list: what it is, how full, and what is to be done next, in words. */
export interface EventEntry {
  readonly no: string;
  readonly name: string;
  readonly day: string;
  readonly place: string;
  readonly over: boolean;
  readonly coming: string;
  readonly todo: string;
}

/** Somebody who is on the list of an event. */
export interface GuestEntry {
  readonly no: string;
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly reserve: boolean;
  readonly locked: boolean;
  /** Nobody invites them. */
  readonly doNotContact: boolean;
  readonly status: InvitationStatus;
  readonly statusTitle: string;
  readonly adults: number;
  readonly children: number;
  readonly party: string;
  readonly why: string;
  /** What is to be written to them now; blank where nothing is, or they want no contact. */
  readonly message: ReadyMessage;
}

/** All about one event, in one call. */
export interface EventCard {
  readonly no: string;
  /** The columns that a form can change, as it would send them. */
  readonly fields: RowForm;
  readonly name: string;
  readonly day: string;
  readonly place: string;
  readonly status: string;
  readonly statusTitle: string;
  readonly familyRequired: boolean;
  /** Whether its day has come, and whether it is closed. */
  readonly begun: boolean;
  readonly over: boolean;
  readonly warnings: readonly string[];
  readonly coming: string;
  readonly seats: string;
  readonly cost: string;
  readonly todo: string;
  /** The number of the reserve who is to be invited now; blank where no seat is free. */
  readonly next: string;
  readonly guests: readonly GuestEntry[];
  /** How many more there are. */
  readonly more: number;
  /** Opens the event as a draft in the person's own calendar. */
  readonly calendar: string;
  /** What those who came bought before and after; blank until it is over. */
  readonly effect: string;
  readonly notices: readonly string[];
}
