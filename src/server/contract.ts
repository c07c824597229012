import type { Language } from '../text/language';

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
}

/** One known customer, as the search finds them: code, name, how to address them, phone, tier-free. */
export type CustomerEntry = readonly [
  code: string,
  name: string,
  title: string,
  phone: string,
  doNotContact: 0 | 1,
];

/** All that the first screen needs, in one call. */
export interface Opening {
  /** False before the first set-up: the sidebar then offers it and nothing else. */
  readonly ready: boolean;
  readonly language: Language;
  readonly today: string;
  readonly now: string;
  readonly staff: readonly string[];
  readonly customers: readonly CustomerEntry[];
  /** Customers whose rows cannot be used yet, in words. */
  readonly notices: readonly string[];
  readonly last: Saved | null;
}

/** A commit that can be named and taken back. */
export interface Saved {
  readonly id: string;
  readonly summary: string;
  /** True while it is the last commit. */
  readonly undoable: boolean;
}

/** The follow-up form. Only customer and kind are needed. */
export interface FollowUpForm {
  readonly customerCode: string;
  readonly kind: string;
  readonly channel?: string;
  /** 'yyyy-mm-dd HH:mm'; now, where it is left out. */
  readonly when?: string;
  readonly summary?: string;
  readonly outcome?: string;
  readonly minutes?: string;
  readonly cost?: string;
  readonly nextTouch?: string;
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

/** The money of the shop in words that stand for themselves. */
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

/** A sale on credit. Customer, total and due day are needed; a reason to override where the rules say no. */
export interface CreditSaleForm {
  readonly customerCode: string;
  readonly total: string;
  readonly due: string;
  readonly item?: string;
  readonly note?: string;
  readonly override?: string;
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

/** Every call that the sidebar can make: what goes in, and what comes out. */
export interface Calls {
  open(input: Record<string, never>): Opening;
  setUp(input: { readonly id: string }): {
    readonly made: readonly string[];
    readonly mended: readonly string[];
  };
  logFollowUp(input: { readonly id: string; readonly user: string; readonly form: FollowUpForm }): Saved;
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
  sellOnCredit(input: { readonly id: string; readonly user: string; readonly form: CreditSaleForm }): Saved;
  logPayment(input: { readonly id: string; readonly user: string; readonly form: PaymentForm }): Saved;
  owing(input: Record<string, never>): OwingList;
  /** `id` names the commit to take back. */
  undo(input: { readonly id: string; readonly user: string }): Saved;
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
  waitingTransfers(input: Record<string, never>): WaitingList;
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
}
export type CallName = keyof Calls;
