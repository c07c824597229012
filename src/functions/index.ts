/** Every custom function, by the name that is typed into a cell. */
export { CASH_BOOK } from './cashBook';
export { CASH_FLOW } from './cashFlow';
export { CREDIT_CHECK } from './credit';
export { CUSTOMER_STAGE, CUSTOMER_VALUE, LOYALTY_TIER, TIER_GAP } from './customer';
export { CUSTOMER_REPORT } from './customerReport';
export { CASH_LEAKS } from './leaks';
export { LIFETIME_VALUE } from './lifetimeValue';
export { PROMISE_KEPT } from './promise';
export { PURCHASE_SUMMARY } from './purchaseSummary';
export { RECEIVABLES_AGING } from './receivables';
export { CARE_BALANCE, CARE_BUDGET, NEXT_TOUCH, ROUND_DOWN_BILL } from './relationship';
export { BTYD_ALIVE, BTYD_BUY_CHANCE, BTYD_FIT, BTYD_PURCHASES } from './repeatBuying';
export { RFM } from './rfm';
export { CASH_RUNWAY } from './runway';
export { SALES_FORECAST } from './salesForecast';
export { SILENCE } from './silence';
export { GAMMA_GAMMA_FIT, GAMMA_GAMMA_SPEND } from './spendPerPurchase';
export { VALUE_BOARD } from './valueBoard';
