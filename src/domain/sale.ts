import { exactFor } from './exact';
import { fail, ok, type Result } from './result';
import { roundedBill } from './roundedBill';

/** One item as it is sold; amounts in smallest units. */
export interface SaleLine {
  readonly quantity: number;
  readonly unitPrice: number;
  readonly discount: number;
}

/** What comes off the bill as a whole. */
export interface BillReduction {
  readonly discount: number;
  /** Rounds down to the step where that gives away no more than the cap; null asks for none. */
  readonly rounding: RoundingRule | null;
}

export interface RoundingRule {
  readonly step: number;
  readonly cap: number;
}

/** What an amount is made of: total = gross − discount − rounding, always. */
export interface Billed {
  readonly gross: number;
  readonly discount: number;
  readonly rounding: number;
  readonly total: number;
}

/** A bill is the sum of its lines in each of its parts. */
export interface SaleBill extends Billed {
  readonly lines: readonly Billed[];
}

export type SaleProblem =
  | { readonly is: 'nothing' }
  | { readonly is: 'tooLarge' }
  /** More than there is; `line` is null for the whole bill. */
  | { readonly is: 'discount'; readonly line: number | null };

/** The bill over these lines; what comes off the whole is shared by the lines in the measure of their amounts. */
export function saleBill(
  lines: readonly SaleLine[],
  { discount, rounding: rule }: BillReduction,
): Result<SaleBill, SaleProblem> {
  const grosses = lines.map(({ quantity, unitPrice }) => timesExactly(quantity, unitPrice));
  if (!Number.isSafeInteger(sum(grosses))) return fail({ is: 'tooLarge' });
  const nets = lines.map((line, at) => (grosses[at] ?? 0) - line.discount);
  const beyond = nets.findIndex((net) => net < 0);
  if (beyond >= 0) return fail({ is: 'discount', line: beyond });
  if (sum(nets) <= 0) return fail({ is: 'nothing' });
  const before = sum(nets) - discount;
  if (before <= 0) return fail({ is: 'discount', line: null });
  const discounts = shared(discount, nets);
  const due = nets.map((net, at) => net - (discounts[at] ?? 0));
  const roundings = shared(rule === null ? 0 : roundingFor(before, rule), due);
  const billed = lines.map((line, at): Billed => {
    const rounding = roundings[at] ?? 0;
    return {
      gross: grosses[at] ?? 0,
      discount: line.discount + (discounts[at] ?? 0),
      rounding,
      total: (due[at] ?? 0) - rounding,
    };
  });
  const summed = (part: keyof Billed) => sum(billed.map((each) => each[part]));
  return ok({
    lines: billed,
    gross: summed('gross'),
    discount: summed('discount'),
    rounding: summed('rounding'),
    total: summed('total'),
  });
}

/** What rounding the bill down would give away; nothing where it would not come to a round amount. */
export function roundingFor(total: number, { step, cap }: RoundingRule): number {
  const rounded = step > 0 ? roundedBill(total, step, cap) : 0;
  return rounded > 0 && rounded % step === 0 ? total - rounded : 0;
}

/** Whether a line brings less than its floor price for each; the shop's own rounding is no discount. */
export const isBelowFloor = ({ gross, discount }: Billed, quantity: number, floor: number): boolean =>
  gross - discount < timesExactly(quantity, floor);

/** A price times 1.5 kg, to the smallest unit. */
export function timesExactly(quantity: number, price: number): number {
  const exact = exactFor([quantity]);
  return Math.round(exact.amount(exact.units(quantity) * price));
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0);

/** The amount over the parts in their measure: whole units, none more than its part, together just the amount. */
function shared(amount: number, parts: readonly number[]): number[] {
  let rest = amount;
  let room = sum(parts);
  return parts.map((part) => {
    const fair = room === 0 ? 0 : Math.round(rest * (part / room));
    room -= part;
    const share = Math.max(rest - room, Math.min(part, fair));
    rest -= share;
    return share;
  });
}
