/** Where reports of the real platform conflict or are thin, both readings can be tried. */
export interface Rules {
  /** Whether a leading apostrophe only marks text, or stays in it (rules 3.15b, 3.17). */
  readonly apostrophe: 'mark' | 'kept';
  /** Whether text that begins with "=" is a formula even in a cell marked as text (rule 3.15b). */
  readonly formulaInTextCells: boolean;
  /** Whether an untouched cell with a checkbox reads as blank or as FALSE. */
  readonly blankCheckbox: 'blank' | 'false';
  /** Messages of services in another language (rule 0.2). */
  readonly otherLanguage: boolean;
  /** Whether dates handed to custom functions come from another script context (rule 1.10). */
  readonly foreignDates: boolean;
  /** Whether the estimated time of calls passes, so that an execution can exceed its limit (rules 1.19, 2.15). */
  readonly slowServices: boolean;
}

/** The strictest readings. */
export const strictRules: Rules = {
  apostrophe: 'mark',
  formulaInTextCells: true,
  blankCheckbox: 'blank',
  otherLanguage: false,
  foreignDates: true,
  slowServices: true,
};
