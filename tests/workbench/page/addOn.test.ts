import { expect, test } from 'vitest';
import { cellFunctions } from '../../../workbench/page/addOn';

const BUNDLE = `var App = (() => { function hidden() {} return {}; })();
/** Builds the menu. */
function onOpen(e) { return App.onOpen(e); }

/**
 * Days since each customer's
 * last purchase.
 *
 * @param {A2:A} dates The days of the purchases.
 * @customfunction
 */
function LANGGANAN_RECENCY(dates) { return App.recency(dates); }
function private_() {}
`;

test('1.2 cells can call every top-level function but those ending in "_"', () => {
  expect(cellFunctions(BUNDLE).map(({ name }) => name)).toEqual(['onOpen', 'LANGGANAN_RECENCY']);
});

test('1.30 the helper box shows the description, without the tags', () => {
  expect(cellFunctions(BUNDLE)[1]?.help).toBe("Days since each customer's last purchase.");
});
