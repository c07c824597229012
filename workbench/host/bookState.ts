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
  protectedSheets: [],
});
