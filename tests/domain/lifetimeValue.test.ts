import { expect } from 'vitest';
import { discountedPurchases } from '../../src/domain/lifetimeValue';
import {
  buyChance,
  chanceActive,
  expectedPurchases,
  fitRepeatBuying,
  type RepeatModel,
} from '../../src/domain/repeatBuying';
import { expectedSpend, fitSpend } from '../../src/domain/spendPerPurchase';
import { cdnowLog, cdnowSummary } from '../data/cdnow';
import { testWithData } from '../data/shared';

/** Twelve months of 4.345 weeks at one percent a month, as the reference was computed. */
const value = (text: string, model: RepeatModel) => {
  const customers = cdnowSummary(text);
  const buying = fitRepeatBuying(customers, model, 'ML')?.parameters;
  const spending = fitSpend(customers, 'ML')?.parameters;
  if (!buying || !spending) throw new Error('no fit');
  return customers.map((customer) => {
    const spend = expectedSpend(spending, customer) ?? Number.NaN;
    return {
      purchases: expectedPurchases(buying, customer, 39) ?? Number.NaN,
      active: chanceActive(buying, customer),
      buy: buyChance(buying, customer, 39),
      spend,
      value: spend * (discountedPurchases(buying, customer, 4.345, 12, 0.01) ?? Number.NaN),
    };
  });
};
type Own = ReturnType<typeof value>[number];
const sum = (customers: readonly Own[], of: keyof Own) =>
  customers.reduce((total, own) => total + own[of], 0);
const firstSix = (customers: readonly Own[]) =>
  customers
    .slice(0, 6)
    .map(({ purchases, active, spend, value: worth }) => [
      purchases.toFixed(6),
      active.toFixed(6),
      spend.toFixed(4),
      worth.toFixed(4),
    ]);
const file = 'cdnow_sample_summary.csv';

testWithData(
  file,
  'the value of the CDNOW customers by BG/NBD and Gamma-Gamma is that of its reference',
  (text) => {
    const customers = value(text, 'BG/NBD');
    expect(sum(customers, 'value').toFixed(2)).toBe('71509.90');
    expect(firstSix(customers)).toEqual([
      ['1.225910', '0.726609', '24.6586', '36.2785'],
      ['0.203251', '0.212227', '18.9115', '4.6375'],
      ['0.194781', '1.000000', '35.1710', '8.3441'],
      ['0.194781', '1.000000', '35.1710', '8.3441'],
      ['0.194781', '1.000000', '35.1710', '8.3441'],
      ['3.337239', '0.641801', '71.4629', '283.5236'],
    ]);
  },
);

testWithData(
  file,
  'the value of the CDNOW customers by MBG/NBD and Gamma-Gamma is that of its reference',
  (text) => {
    const customers = value(text, 'MBG/NBD');
    expect(sum(customers, 'value').toFixed(2)).toBe('67775.64');
    expect(sum(customers, 'purchases').toFixed(3)).toBe('1576.736');
    expect(sum(customers, 'active').toFixed(3)).toBe('1057.638');
    expect(sum(customers, 'buy').toFixed(3)).toBe('565.741');
    expect(firstSix(customers)).toEqual([
      ['1.262671', '0.706126', '24.6586', '37.1852'],
      ['0.188789', '0.170820', '18.9115', '4.2855'],
      ['0.153954', '0.389716', '35.1710', '6.5559'],
      ['0.153954', '0.389716', '35.1710', '6.5559'],
      ['0.153954', '0.389716', '35.1710', '6.5559'],
      ['3.166805', '0.622639', '71.4629', '267.7490'],
    ]);
  },
);

const log = 'cdnow_sample_log.txt';

testWithData(
  log,
  'from the CDNOW log itself, in weeks of days, the fits are those of CLVTools and BTYD',
  (text) => {
    const customers = cdnowLog(text, '1997-09-30', 7);
    const fits = (['BG/NBD', 'MBG/NBD'] as const).map((model) => fitRepeatBuying(customers, model, 'ML'));
    const digits = (numbers: readonly number[], count: number) =>
      numbers.map((each) => Number(each.toPrecision(count)));
    const parameters = fits.map((fit) => {
      const { r = 0, alpha = 0, a = 0, b = 0 } = fit?.parameters ?? {};
      return [r, alpha, a, b];
    });
    expect(parameters.map((own) => digits(own, 6))).toEqual([
      [0.242595, 4.4136, 0.792922, 2.42591],
      [0.524843, 6.18309, 0.891359, 1.614],
    ]);
    expect(fits.map((fit) => fit?.logLikelihood.toFixed(4))).toEqual(['-9582.4292', '-9582.1357']);
    expect(digits(fits[0]?.errors ?? [], 6)).toEqual([0.0125574, 0.378224, 0.185734, 0.705414]);
    const bg = fits[0]?.parameters;
    if (!bg) throw new Error('no fit');
    const total = (of: (customer: (typeof customers)[number]) => number) =>
      customers.reduce((sum, customer) => sum + of(customer), 0);
    // CLVTools stops a little before the best parameters: its sums agree to five digits.
    expect(total((customer) => expectedPurchases(bg, customer, 39) ?? 0).toPrecision(5)).toBe('1653.4');
    expect(total((customer) => chanceActive(bg, customer)).toPrecision(5)).toBe('1917.3');
    const spend = fitSpend(customers, 'ML');
    const { p = 0, q = 0, gamma = 0 } = spend?.parameters ?? {};
    expect([p, q, gamma].map((each) => each.toFixed(2))).toEqual(['6.25', '3.74', '15.44']);
    expect(spend?.logLikelihood.toFixed(4)).toBe('-4055.9177');
    expect(spend?.customers).toBe(946);
    expect(expectedSpend({ p, q, gamma }, { frequency: 0, meanSpend: 0 })?.toFixed(3)).toBe('35.170');
  },
);
