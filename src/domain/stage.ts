/** A prospect has only looked, a customer has bought, a regular keeps coming back. */
export type Stage = 'prospect' | 'customer' | 'regular';

/** The stage of somebody with so many purchases. */
export const stageOf = (purchases: number, regularFrom: number): Stage =>
  purchases >= regularFrom ? 'regular' : purchases > 0 ? 'customer' : 'prospect';
