/** A form on Google's side: its questions, and the sheet that its answers arrive in. */
export interface StoredForm {
  readonly id: string;
  readonly title: string;
  published: boolean;
  readonly items: {
    readonly id: number;
    readonly type: 'TextItem' | 'ParagraphTextItem' | 'MultipleChoiceItem';
    title: string;
    required: boolean;
    choices: readonly string[];
    between: readonly [number, number] | null;
  }[];
  sheetId: number | null;
}

/** What outlives an execution besides the cells: plain data, so that the page can keep it. */
export interface BookState {
  documentProperties: Record<string, string>;
  scriptProperties: Record<string, string>;
  userProperties: Record<string, string>;
  /** How many executions there were: each has a number of its own, whichever host ran it. */
  executions: number;
  /** Which execution holds which lock. */
  locks: Record<string, number>;
  /** The highest number that a chart ever had: none is given twice. */
  lastChart: number;
  /** What the clock runs for this person. */
  triggers: { readonly id: string; readonly handler: string; readonly hour: number; readonly zone: string }[];
  /** What was mailed. */
  mails: { readonly to: string; readonly subject: string; readonly body: string }[];
  /** Forms that were made. */
  forms: StoredForm[];
  /** Protected sheets, by id: only the owner may edit them. */
  protectedSheets: number[];
}

export const newBookState = (): BookState => ({
  documentProperties: {},
  scriptProperties: {},
  userProperties: {},
  executions: 0,
  locks: {},
  lastChart: 0,
  triggers: [],
  mails: [],
  forms: [],
  protectedSheets: [],
});
