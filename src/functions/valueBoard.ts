import { plainName } from '../domain/customerMatch';
import { customerValue } from '../domain/customerValue';
import { gaps, type Offer } from '../domain/valueBoard';
import { boardTitles } from '../text/valueBoard';
import {
  type Answer,
  type AnswerCell,
  ArgumentError,
  atLeastZero,
  type Cells,
  columnsIn,
  flagIn,
  isBlank,
  languageIn,
  nameIn,
  single,
  warning,
} from './cells';

/**
 * Our products against those of rivals: the value of each, and what ours lacks to be as good as the best.
 *
 * Give the ranges with their titles and headers TRUE to anchor it in the row of titles, where sorting, inserting and deleting rows cannot break it.
 *
 * @param {A5:A23} product The product of each row; rows of one product are compared. Example: A5:A23
 * @param {B5:B23} seller Who sells it. Example: B5:B23
 * @param {C5:C23} functional_benefit What it does for the buyer, in money from 0 up. Example: 60000
 * @param {D5:D23} emotional_benefit How it makes the buyer feel, in money from 0 up. Example: 20000
 * @param {E5:E23} price What the buyer pays, in money from 0 up. Example: 45000
 * @param {F5:F23} other_expense Optional. Delivery, time, service, in money from 0 up; blank is 0. Example: 5000
 * @param {string} ours Optional. The seller that is us; blank compares every row with the others. Example: "Kita"
 * @param {boolean} headers Optional. TRUE where every range begins with its title; the answer then begins with its own. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {table} A row per row: value as CUSTOMER_VALUE answers it, the benefit to add to be as good as the best rival, or the price to take off instead; 0 where we are the best, blank for rivals, without a rival, and while a part is still blank. A row that cannot be read answers what is wrong with it after a warning sign.
 * Source: we depend on customers; the aim is that nobody else gives them equal value, and four levers move it.
 * @customfunction
 */
export function VALUE_BOARD(
  product: Cells,
  seller: Cells,
  functional_benefit: Cells,
  emotional_benefit: Cells,
  price: Cells,
  other_expense: Cells,
  ours: Cells,
  headers: Cells,
  language: Cells,
): Answer {
  const spoken = languageIn(single('language', language));
  const header = flagIn('headers', single('headers', headers));
  const us = plainName(nameIn('ours', single('ours', ours)));
  const columns = columnsIn({ product, seller, functional_benefit, emotional_benefit, price, other_expense });
  const height = Math.max(0, ...Object.values(columns).map((column) => column.length));
  const skip = header ? 1 : 0;
  const read = Array.from({ length: Math.max(height - skip, 0) }, (_, at) =>
    offerIn((name) => columns[name]?.[at + skip]),
  );
  const offers = read.flatMap((each) => (typeof each === 'object' && each !== null ? [each] : []));
  const found = gaps(offers);
  const lacks = new Map(offers.map((offer, at) => [offer, found[at] ?? null]));
  const rows = read.map((each): AnswerCell[] => {
    if (each === null) return ['', '', ''];
    if (typeof each === 'string') return [warning(each), '', ''];
    const gap = us === '' || plainName(each.seller) === us ? lacks.get(each) : null;
    return [customerValue(each) ?? '', gap?.benefit ?? '', gap?.expense ?? ''];
  });
  const table = [...(header ? [[...boardTitles[spoken]]] : []), ...rows];
  return table.length > 0 ? table : [['', '', '']];
}

/** The offer of a row; null while a part of it is still blank, and what is wrong with it in words. */
function offerIn(value: (name: string) => unknown): Offer | string | null {
  if (['functional_benefit', 'emotional_benefit', 'price'].some((name) => isBlank(value(name)))) return null;
  const part = (name: string) => (isBlank(value(name)) ? 0 : atLeastZero(name, value(name)));
  try {
    const offer = {
      product: plainName(nameIn('product', value('product'))),
      seller: nameIn('seller', value('seller')),
      functionalBenefit: part('functional_benefit'),
      emotionalBenefit: part('emotional_benefit'),
      price: part('price'),
      otherExpense: part('other_expense'),
    };
    if (offer.price + offer.otherExpense > 0) return offer;
    return 'price and other_expense together must be above 0, got 0';
  } catch (error) {
    if (error instanceof ArgumentError) return error.message;
    throw error;
  }
}
