/** Every custom function, by the name that is typed into a cell. */
export { CUSTOMER_STAGE, CUSTOMER_VALUE, LOYALTY_TIER, TIER_GAP } from './customer';
export { CUSTOMER_REPORT } from './customerReport';
export { PURCHASE_SUMMARY } from './purchaseSummary';
