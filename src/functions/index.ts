/** Every custom function, by the name that is typed into a cell. */
export { CREDIT_CHECK } from './credit';
export { CUSTOMER_STAGE, CUSTOMER_VALUE, LOYALTY_TIER, TIER_GAP } from './customer';
export { CUSTOMER_REPORT } from './customerReport';
export { LIFETIME_VALUE } from './lifetimeValue';
export { PROMISE_KEPT } from './promise';
export { PURCHASE_SUMMARY } from './purchaseSummary';
export { CARE_BALANCE, CARE_BUDGET, NEXT_TOUCH, ROUND_DOWN_BILL } from './relationship';
export { BTYD_ALIVE, BTYD_BUY_CHANCE, BTYD_FIT, BTYD_PURCHASES } from './repeatBuying';
export { RFM } from './rfm';
export { SILENCE } from './silence';
export { GAMMA_GAMMA_FIT, GAMMA_GAMMA_SPEND } from './spendPerPurchase';
