import { customerValue } from '../domain/customerValue';
import { exactFor } from '../domain/exact';
import { stageOf } from '../domain/stage';
import { nextTier, tierOf } from '../domain/tier';
import { stageWords } from '../text/report';
import {
  type Answer,
  ArgumentError,
  atLeastZero,
  type Cells,
  eachCell,
  isBlank,
  languageIn,
  numberIn,
  single,
  wholeIn,
} from './cells';
import { tiersIn } from './tiers';

/**
 * Value as the customer weighs it: (functional benefit + emotional benefit) / (price + other expense).
 *
 * Above 1 they get more than they give. Takes single values or ranges of one shape; single values repeat, and a row whose cells are all blank answers blank.
 *
 * @param {B2:B} functional_benefit What it does for them, in money or any one unit. Example: 60000
 * @param {C2:C} emotional_benefit How it makes them feel, in the same unit. Example: 20000
 * @param {D2:D} price What they pay, in the same unit. Example: 45000 or Rp45.000
 * @param {E2:E} other_expense Optional. Delivery, time, service, in the same unit; blank is 0. Example: 5000
 * @return {number} The value, in the shape of the largest argument. A part below 0, a text that is no number, or price and other expense of 0 together is an error that names it; in a range only that row answers it, after a warning sign.
 * Source: the value formula of customer relationship management, benefits over sacrifices.
 * @customfunction
 */
export function CUSTOMER_VALUE(
  functional_benefit: Cells,
  emotional_benefit: Cells,
  price: Cells,
  other_expense: Cells,
): Answer {
  const args = { functional_benefit, emotional_benefit, price, other_expense };
  return eachCell(args, ['functional_benefit', 'emotional_benefit', 'price'], (value) => {
    const otherExpense = value('other_expense');
    const worth = customerValue({
      functionalBenefit: atLeastZero('functional_benefit', value('functional_benefit')),
      emotionalBenefit: atLeastZero('emotional_benefit', value('emotional_benefit')),
      price: atLeastZero('price', value('price')),
      otherExpense: isBlank(otherExpense) ? 0 : atLeastZero('other_expense', otherExpense),
    });
    if (worth === null) throw new ArgumentError('price and other_expense together must be above 0, got 0');
    return worth;
  });
}

/**
 * The stage of a customer by how often they bought: Prospect, Customer or Regular.
 *
 * @param {B2:B} purchases Number of purchases, a whole number from 0 up. Example: 4
 * @param {number} regular_from Optional. Purchases that make a regular, from 1 up; blank is 3. Example: 3
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {string} Prospect for 0, Customer from 1, Regular from regular_from; in the shape of purchases. Anything but a whole number from 0 up is an error that names it.
 * Source: the three kinds of people of a shop: those who look, those who bought, those who keep coming.
 * @customfunction
 */
export function CUSTOMER_STAGE(purchases: Cells, regular_from: Cells, language: Cells): Answer {
  const words = stageWords[languageIn(single('language', language))];
  return eachCell({ purchases, regular_from }, ['purchases'], (value) => {
    const from = value('regular_from');
    const regularFrom = isBlank(from) ? 3 : wholeIn('regular_from', from, 1);
    return words[stageOf(wholeIn('purchases', value('purchases'), 0), regularFrom)];
  });
}

/**
 * The loyalty tier that an amount reaches: the highest whose minimum is not above it.
 *
 * @param {B2:B} amount Spend in the window, as money. Example: 5200000
 * @param {Tiers!A2:B} tiers Two columns, name and minimum, in any order of rows; further columns are left aside. Example: Tiers!A2:B6
 * @return {string} The tier's name, blank below the lowest; in the shape of amount. Equal minima, a blank name or a minimum that is no number are errors.
 * Source: tier by spend, reached at its threshold and not beyond it.
 * @customfunction
 */
export function LOYALTY_TIER(amount: Cells, tiers: Cells): Answer {
  const ladder = tiersIn(tiers, false);
  return eachCell(
    { amount },
    ['amount'],
    (value) => tierOf(numberIn('amount', value('amount')), ladder)?.name ?? '',
  );
}

/**
 * What is still missing to the next loyalty tier.
 *
 * @param {B2:B} amount Spend in the window, as money. Example: 5200000
 * @param {Tiers!A2:B} tiers Two columns, name and minimum, in any order of rows; further columns are left aside. Example: Tiers!A2:B6
 * @return {number} The amount missing, in the unit of amount; 0 in the highest tier; in the shape of amount. Equal minima, a blank name or a minimum that is no number are errors.
 * Source: tier by spend, reached at its threshold and not beyond it.
 * @customfunction
 */
export function TIER_GAP(amount: Cells, tiers: Cells): Answer {
  const ladder = tiersIn(tiers, false);
  return eachCell({ amount }, ['amount'], (value) => {
    const spent = numberIn('amount', value('amount'));
    const next = nextTier(spent, ladder);
    if (next === null) return 0;
    const exact = exactFor([spent, next.minimum]);
    return exact.amount(exact.units(next.minimum) - exact.units(spent));
  });
}
