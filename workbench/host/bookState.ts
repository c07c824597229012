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
  protectedSheets: [],
});
