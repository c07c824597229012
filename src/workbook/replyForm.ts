/** What Google lets nobody do without asking the person: make forms in their name. */
export const formScopes = ['forms'] as const;

/** A question of a form; with choices one of them is picked, otherwise it is typed. */
export interface Question {
  readonly title: string;
  readonly help: string;
  readonly kind: 'line' | 'lines' | 'count' | 'choice';
  readonly choices: readonly string[];
  readonly required: boolean;
}

/** The form that guests fill in on their own phones, and the sheet that its answers arrive in. */
export interface ReplyForm {
  readonly title: string;
  readonly description: string;
  readonly thanks: string;
  readonly questions: readonly Question[];
  /** Whether a sheet with these titles holds the answers of such a form already. */
  isOurs(titles: readonly string[]): boolean;
  /** What the sheet is to be called, and what where that is taken. */
  readonly sheetNames: readonly [string, string];
  /** The title above the times at which answers came in; Google writes it in its own words. */
  readonly timeTitle: string;
  /** Under which titles the question stands that the link answers, and with what. */
  readonly prefilled: { readonly titles: readonly string[]; readonly answer: string };
}

/** What making a form needs beside the workbook. */
export interface Forms {
  /** Whether the person, after this explanation, wants it. */
  agree(title: string, explained: string): boolean;
  /** Asks for what is not permitted yet. */
  permit(): void;
  /**
   * The address of the form with one answer filled in. A form that answers arrive from already is kept;
   * null where its sheet is not there yet.
   */
  ready(form: ReplyForm): string | null;
}

/** Stands in the form's address where each guest's own code goes. */
export const codePlace = 'KODE-UNDANGAN';

/** The form with this guest's code filled in; blank where there is no form, or the address is none of Google's. */
export const replyLink = (address: string, code: string): string =>
  code !== '' && /^https:\/\/docs\.google\.com\/[^\s]+$/.test(address) && address.includes(codePlace)
    ? address.replace(codePlace, encodeURIComponent(code))
    : '';
