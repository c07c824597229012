import { toneOf } from '../domain/contactKind';
import { addDays, daysBetween, lastDay } from '../domain/day';
import { exactFor } from '../domain/exact';
import { roundedBill } from '../domain/roundedBill';
import { choicesOf } from '../workbook/column';
import { followUps } from '../workbook/schema/followUps';
import {
  type Answer,
  ArgumentError,
  atLeastZero,
  type Cells,
  dayFrom,
  eachCell,
  isBlank,
  numberIn,
  refuse,
  wordsIn,
} from './cells';
import { rhythmIn } from './tiers';

/**
 * The day on which to be in touch with a customer again.
 *
 * @param {B2:B} last_contact The day of the last contact of any kind, as a date. Example: DATE(2026,11,1)
 * @param {number} ideal_days Days between contacts, a whole number from 1 to 36500. Example: 30
 * @return {date} The date so many days later, blank where last_contact is; in the shape of the largest argument. Anything that is no date, or no whole number of days, is an error that names it; in a range only that row answers it, after a warning sign.
 * Source: the clock of a relationship starts again after every contact.
 * @customfunction
 */
export function NEXT_TOUCH(last_contact: Cells, ideal_days: Cells): Answer {
  return eachCell({ last_contact, ideal_days }, ['last_contact'], (value) => {
    const days = rhythmIn('ideal_days', value('ideal_days'));
    const last = dayFrom('last_contact', value('last_contact'));
    if (daysBetween(last, lastDay) < days)
      refuse('last_contact', `at least ${days} days before ${lastDay}`, last);
    return { day: addDays(last, days) };
  });
}

/**
 * The share of contacts that care for the customer, among all: the others, offers and billing, sell.
 *
 * @param {E2:E} kind Kinds of contact as in the sheet of follow-ups, in English or Indonesian; blank cells are left aside. Example: 'Follow-ups'!E2:E
 * @return {number} A share from 0 to 1, blank where there is no contact. A kind that is not one of them is an error that names it.
 * Source: greeting, news, after-sale, together, voluntary and surprise care; offer and billing sell.
 * @customfunction
 */
export function CARE_BALANCE(kind: Cells): Answer {
  const kinds = wordsIn('kind', kind, contactKinds, followUps.columns.kind.title);
  if (kinds.length === 0) return '';
  return kinds.filter((each) => toneOf(each) === 'caring').length / kinds.length;
}

const contactKinds = choicesOf(followUps.columns.kind);

/**
 * Money set aside for attention to customers: base × rate × multiplier.
 *
 * @param {number} base What the budget is measured by, such as the month's sales, as money from 0 up. Example: 40000000
 * @param {number} rate Share of the base, from 0 to 1. Example: 2%
 * @param {number} multiplier Optional. Times the rate counts, from 0 up; blank is 2. Example: 2
 * @return {number} The budget in the unit of base, in the shape of the largest argument. A negative base or multiplier, or a rate that is not from 0 to 1, is an error that names it; in a range only that row answers it, after a warning sign.
 * Source: one pot of 1 to 3 percent pays for all attention, counted once or twice.
 * @customfunction
 */
export function CARE_BUDGET(base: Cells, rate: Cells, multiplier: Cells): Answer {
  return eachCell({ base, rate, multiplier }, ['base'], (value) => {
    const share = numberIn('rate', value('rate'));
    if (share < 0 || share > 1) throw new ArgumentError(`rate must be from 0 to 1, got ${share}`);
    const times = value('multiplier');
    const budget =
      atLeastZero('base', value('base')) * share * (isBlank(times) ? 2 : atLeastZero('multiplier', times));
    // Shares such as 0.07 are not exact in binary: their noise is no money.
    return Number(budget.toPrecision(15));
  });
}

/**
 * The bill rounded down, as a small gift: to a whole step, and never more than the cap given away.
 *
 * @param {B2:B} total The bill, as money from 0 up. Example: 37000
 * @param {number} step Optional. The step to round down to, as money above 0; blank is 5000. Example: 5000
 * @param {number} cap Optional. The most to give away, as money from 0 up; blank is no limit. Example: 2000
 * @return {number} What the customer pays, in the shape of the largest argument. A negative total or cap, or a step that is not above 0, is an error that names it; in a range only that row answers it, after a warning sign.
 * Source: a bill of 37000 becomes 35000: small change given is remembered longer than a discount.
 * @customfunction
 */
export function ROUND_DOWN_BILL(total: Cells, step: Cells, cap: Cells): Answer {
  return eachCell({ total, step, cap }, ['total'], (value) => {
    const bill = atLeastZero('total', value('total'));
    const rounding = isBlank(value('step')) ? 5000 : numberIn('step', value('step'));
    if (rounding <= 0) throw new ArgumentError(`step must be above 0, got ${rounding}`);
    const most = isBlank(value('cap')) ? null : atLeastZero('cap', value('cap'));
    const exact = exactFor([bill, rounding, most ?? 0]);
    const units = Math.max(exact.units(rounding), 1);
    return exact.amount(roundedBill(exact.units(bill), units, most === null ? null : exact.units(most)));
  });
}
