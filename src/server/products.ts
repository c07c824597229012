import { openBook } from '../workbook/book';
import { products } from '../workbook/schema/products';
import type { World } from '../workbook/world';
import type { PriceList } from './contract';

/** More would not be looked through in the sidebar. */
const most = 500;

/** What the shop sells and how its bills are rounded, read without the lock. */
export function priceList(world: World): PriceList {
  const book = openBook(world);
  const { currency, rounding } = book.settings;
  const { rows } = book.open(products).typed();
  return {
    products: rows.slice(0, most).map(({ value: { name, price, floorPrice } }) => ({
      name,
      price,
      floor: floorPrice,
    })),
    currency,
    rounding,
  };
}
