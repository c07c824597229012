import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CashForecastInput, type CashMovement, cashForecast } from '../../src/domain/cashForecast';
import { addDays, addMonths, type Day, daySerial } from '../../src/domain/day';
import { movingFeast } from '../../src/domain/feast';
import { loneOutliers, withoutFreak } from '../../src/domain/loneOutlier';
import { monthlyBills } from '../../src/domain/monthlyBill';
import { outcomesOf } from '../../workbench/bench/weeklyCash';

/** A Sunday. */
const asOf = '2026-11-22' as Day;
const ago = (weeks: number, day = 0) => addDays(asOf, -7 * weeks - day);
const move = (day: Day, units: number, category = '', oneOff = false): CashMovement => ({
  day,
  units,
  category,
  oneOff,
});
/** Of the last weeks, the newest first. */
const weekly = (units: readonly number[], category = 'Sales') =>
  units.map((each, at) => move(ago(at, 2), each, category));
const same = (units: number, weeks: number) => new Array<number>(weeks).fill(units);
/** One bill a month, the last of them at the day, the newest first. */
const monthly = (last: string, amounts: readonly number[], category = 'Rent') =>
  amounts.map((units, at) => {
    const date = Number(last.slice(8));
    const first = addMonths(`${last.slice(0, 4)}-01-${String(date).padStart(2, '0')}` as Day, 0);
    return move(addMonths(first, Number(last.slice(5, 7)) - 1 - at), -units, category);
  });

const forecast = (movements: readonly CashMovement[], more: Partial<CashForecastInput> = {}) =>
  cashForecast({ movements, planned: [], feasts: [], opening: 0, asOf, weeks: 13, ...more });
/** The starts of the weeks in which something goes out. */
const outIn = (movements: readonly CashMovement[], more: Partial<CashForecastInput> = {}) =>
  forecast(movements, more).weeks.flatMap(({ start, out }) => (out === 0 ? [] : [[start, out]]));

const sales = weekly(same(1000, 30));

describe('a monthly bill', () => {
  test('comes on its day of the month, and that of the 31st on the last day of short months', () => {
    const rent = monthly('2026-10-31', same(500, 6));
    expect(rent.map(({ day }) => day).slice(0, 3)).toEqual(['2026-10-31', '2026-09-30', '2026-08-31']);
    expect(outIn([...sales, ...rent], { weeks: 20 })).toEqual([
      ['2026-11-30', -500],
      ['2026-12-28', -500],
      ['2027-01-25', -500],
      ['2027-02-22', -500],
      ['2027-03-29', -500],
    ]);
  });

  test('is told by its category, whatever it costs, and by its very amount without one', () => {
    const power = monthly('2026-11-20', [310, 290, 305, 350, 300, 320, 600, 600], 'Power');
    expect(outIn([...sales, ...power])).toEqual([
      ['2026-12-14', -307],
      ['2027-01-18', -307],
      ['2027-02-15', -307],
    ]);
    const nameless = monthly('2026-11-20', same(310, 5), '');
    const [bill] = forecast([...sales, ...nameless]).bills;
    expect([bill?.date, bill?.units]).toEqual([20, -310]);
    expect(forecast([...sales, ...monthly('2026-11-20', [310, 290, 305, 350], '')]).bills).toEqual([]);
  });

  test('may come some days early or late, and holiday pay beside it is no bill and no outlier', () => {
    const late = [0, 4, -3, 2, 0, -5, 3, 0, 0, 1, 0, 0, 2, 0, 0, -1, 0, 0, 0, 1].map((days, at) =>
      move(addDays(addMonths('2026-10-25' as Day, -at), days), -2400, 'Wages'),
    );
    const pay = ['2025-03-21', '2026-03-10'].map((day) => move(day as Day, -2400, 'Wages'));
    const { bills, leftAside, weeks } = forecast([...weekly(same(1000, 90)), ...late, ...pay]);
    expect(bills.map(({ date, units, payments }) => [date, units, payments.length])).toEqual([
      [25, -2400, 20],
    ]);
    expect(leftAside).toEqual([]);
    // One holiday pay within the last year: an average of 2400 / 52 a week.
    expect(weeks.slice(0, 2).map(({ out }) => out)).toEqual([-2446, -46]);
  });

  test('that is due and not paid is expected at once, and one that is paid no more is not', () => {
    const rent = monthly('2026-10-20', same(500, 6));
    expect(outIn([...sales, ...rent])[0]).toEqual(['2026-11-23', -500]);
    expect(outIn([...sales, ...monthly('2026-11-20', same(500, 6))])[0]).toEqual(['2026-12-14', -500]);
    expect(forecast([...sales, ...monthly('2026-08-20', same(500, 6))]).bills).toEqual([]);
  });

  test('is counted once where it is planned: within 5 days and a tenth of it', () => {
    const rent = monthly('2026-11-01', same(500, 6));
    const planned = (day: string, units: number) => ({ planned: [{ day: day as Day, units }] });
    const first = (day: string, units: number) => outIn([...sales, ...rent], planned(day, units))[0]?.[0];
    expect(first('2026-12-06', -550)).toBe('2026-12-28');
    expect(first('2026-12-07', -550)).toBe('2026-11-30');
    expect(first('2026-12-06', -551)).toBe('2026-11-30');
    expect(first('2026-12-06', 500)).toBe('2026-11-30');
    const store = rent.map((each) => ({ ...each, category: 'Store' }));
    expect(outIn([...sales, ...rent, ...store], planned('2026-12-01', -500))[0]).toEqual([
      '2026-11-30',
      -500,
    ]);
    // What was planned until today says nothing of a bill to come.
    const power = monthly('2026-10-24', same(500, 6));
    expect(outIn([...sales, ...power], planned('2026-11-20', -500))[0]).toEqual(['2026-11-23', -500]);
  });

  test('is nothing that goes out every week or every other', () => {
    const often = (every: number) =>
      Array.from({ length: 30 }, (_, at) => move(addDays(asOf, -every * at), -300, 'Stock'));
    expect(monthlyBills([...often(7)], asOf)).toEqual([]);
    expect(monthlyBills([...often(14)], asOf)).toEqual([]);
    expect(monthlyBills(monthly('2026-11-01', same(300, 3), 'Stock'), asOf)).toHaveLength(1);
    expect(monthlyBills(monthly('2026-11-01', same(300, 2), 'Stock'), asOf)).toEqual([]);
  });
});

describe('what came once', () => {
  const stock = weekly(same(-600, 30), 'Stock');

  test('is left aside where it is flagged, and named where it is far beyond all else', () => {
    const usual = forecast([...sales, ...stock]).weeks;
    const oven = (oneOff: boolean) => move(ago(9), -9000, 'Equipment', oneOff);
    expect(forecast([...sales, ...stock, oven(true)])).toMatchObject({
      weeks: usual,
      leftAside: [],
      flagged: 1,
    });
    const unflagged = forecast([...sales, ...stock, oven(false)]);
    expect(unflagged).toMatchObject({ weeks: usual, leftAside: [oven(false)], flagged: 0 });
    const loan = move(ago(9), 50_000, '');
    expect(forecast([...sales, ...stock, loan])).toMatchObject({ weeks: usual, leftAside: [loan] });
  });

  test('is not what comes now and then: it enters as an average week', () => {
    const tax = [2, 15, 28].map((weeks) => move(ago(weeks), -4000, 'Tax'));
    const { leftAside, weeks } = forecast([...sales, ...stock, ...tax]);
    expect(leftAside).toEqual([]);
    expect(weeks[0]?.out).toBe(-600 - 400);
  });

  test('is three times the next of its category and two usual weeks, among six or more', () => {
    const week = ({ day }: CashMovement) => Math.floor(daySerial(day) / 7);
    const aside = (units: number, next: number, count = 30) =>
      loneOutliers(
        [...weekly(same(-600, count), 'Stock'), move(ago(1), -units, 'A'), move(ago(2), -next, 'A')],
        week,
      ).map((each) => each.units);
    expect(aside(1201, 100)).toEqual([-1201]);
    expect(aside(1200, 100)).toEqual([]);
    expect(aside(3001, 1000)).toEqual([-3001]);
    expect(aside(3000, 1000)).toEqual([]);
    expect(aside(9000, 100, 3)).toEqual([]);
  });

  test('a week far above all others counts as the next highest', () => {
    expect(withoutFreak([5, 4, 90, 3, 4, 5])).toEqual([5, 4, 5, 3, 4, 5]);
    expect(withoutFreak([5, 4, 15, 3, 4, 5])).toEqual([5, 4, 15, 3, 4, 5]);
    const freak = Array.from({ length: 10 }, (_, at) => move(ago(4, at % 6), 2000, 'Sales'));
    expect(forecast([...sales, ...freak]).weeks[0]?.in).toBe(1000);
  });
});

test('what is paid back lessens what came in where it has a category', () => {
  const refunds = weekly(same(-100, 30));
  expect(forecast([...sales, ...refunds]).weeks[0]).toMatchObject({ in: 900, out: 0 });
});

test('an average week is that of the last 26, and weeks between without a movement are weeks', () => {
  expect(forecast(weekly([...same(1000, 26), ...same(5000, 20)])).weeks[0]?.in).toBe(1000);
  const everyOther = weekly(same(1000, 30)).filter((_, at) => at % 2 === 0);
  expect(forecast(everyOther).weeks[0]?.in).toBe(500);
});

test('the first week counts where hardly a day is missing from it', () => {
  const daily = (days: number) => Array.from({ length: days }, (_, at) => move(addDays(asOf, -at), 100));
  expect([28, 34, 35].map((days) => forecast(daily(days)).known)).toEqual([4, 4, 5]);
  expect(forecast(weekly(same(1, 4))).known).toBe(4);
});

describe('the season', () => {
  const wave = (week: number) => Math.round(1000 * (1 + 0.5 * Math.sin((2 * Math.PI * week) / 52)));

  test('comes as the same weeks of last year had it', () => {
    const year = Array.from({ length: 60 }, (_, at) => wave(-at));
    const { weeks, seasonal } = forecast(weekly(year));
    expect(seasonal).toBe(true);
    for (const [at, week] of weeks.entries()) {
      expect(week.in).toBeGreaterThan(0.93 * wave(at + 1));
      expect(week.in).toBeLessThan(1.07 * wave(at + 1));
    }
    expect(forecast(weekly(year.slice(0, 51))).seasonal).toBe(false);
  });

  test('of a feast moves with it, and one known year of it tells the others', () => {
    const feasts = ['2025-12-20', '2026-12-10'] as Day[];
    const festive = (day: Day, feast = '2025-12-20') => {
      const ahead = daySerial(feast as Day) - daySerial(day);
      return ahead > 0 && ahead <= 14 ? 3000 : 1000;
    };
    const history = Array.from({ length: 60 }, (_, at) => move(ago(at, 3), festive(ago(at, 3)), 'Sales'));
    const ins = (known: readonly Day[]) => forecast(history, { feasts: known }).weeks.map((week) => week.in);
    // The two weeks before 10 December, and neither those beside them nor those of last year.
    const [first = 0, ...others] = ins(feasts);
    const festiveWeeks = others.slice(0, 2);
    const plain = [first, ...others.slice(2)];
    expect(Math.min(...festiveWeeks)).toBeGreaterThan(1.4 * Math.max(...plain));
    expect(ins(feasts.slice(1))).toEqual(ins(feasts));
    expect(ins([]).slice(1, 3)).not.toEqual(festiveWeeks);
  });

  test('of another year is found by the days to the feast, and is unknown where only one of both was festive', () => {
    const feast = movingFeast(['2026-03-20', '2027-03-10'].map((day) => daySerial(day as Day)));
    const alike = (day: string) => {
      const found = feast.yearBefore(daySerial(day as Day));
      return found === null ? null : found - daySerial('2025-01-01' as Day);
    };
    const from2025 = (day: string) => daySerial(day as Day) - daySerial('2025-01-01' as Day);
    expect(alike('2027-03-03')).toBe(from2025('2026-03-13'));
    expect(alike('2027-08-02')).toBe(from2025('2026-08-03'));
    expect(alike('2027-04-10')).toBeNull();
    // Of 2025 no date was handed over: 31 March, as the moon has it.
    expect(alike('2026-03-20')).toBe(from2025('2025-03-31'));
  });
});

describe('low and high', () => {
  test('widen week by week around the closing, and are blank where too little is known', () => {
    const chance = [3, 9, 4, 8, 2, 7, 5, 6, 1, 9, 3, 8, 5, 2, 7, 4];
    const { weeks } = forecast(weekly(chance.map((each) => each * 100)));
    const widths = weeks.map(({ low, high }) => Number(high) - Number(low));
    for (const [at, width] of widths.entries()) expect(width).toBeGreaterThanOrEqual(widths[at - 1] ?? 1);
    for (const { low, high, closing } of weeks) expect(Number(low) + Number(high)).toBe(2 * closing);
    expect(widths[12]).toBeGreaterThan(2 * Number(widths[0]));
    expect(forecast(weekly(chance.slice(0, 8))).weeks[0]).toMatchObject({ low: null, high: null });
    expect(forecast(weekly(chance.slice(0, 9))).weeks[0]?.low).not.toBeNull();
  });

  test.each([
    ['steady', 26, 0.8, 0.95],
    ['steady', 78, 0.72, 0.9],
    ['noisy', 26, 0.75, 0.9],
    ['noisy', 78, 0.72, 0.9],
    // What the year brings is not known yet, nor how far it goes.
    ['seasonal', 26, 0.65, 0.85],
    ['seasonal', 78, 0.72, 0.9],
  ] as const)(
    'of made-up %s shops with %i weeks hold about four in five closings',
    (kind, weeks, least, most) => {
      const { within } = outcomesOf(kind, weeks, 40);
      expect(within).toBeGreaterThan(least);
      expect(within).toBeLessThan(most);
    },
  );

  test('a year on record forecasts a seasonal shop better than its last week or the mean of all', () => {
    const { missed, byLastWeek, byMean } = outcomesOf('seasonal', 78, 40);
    expect(missed).toBeLessThan(0.65 * byMean);
    expect(missed).toBeLessThan(0.25 * byLastWeek);
  });
});

const anyMovement = fc
  .tuple(
    fc.integer({ min: -60, max: 600 }),
    fc.integer({ min: -9_000_000, max: 9_000_000 }),
    fc.constantFrom('', 'Sales', 'Stock', 'Rent'),
    fc.boolean(),
  )
  .map(([days, units, category, once]) =>
    move(addDays(asOf, -days), units, category, once && units % 7 === 0),
  );
const anyBook = fc.array(anyMovement, { maxLength: 80 });
const anyPlan = fc.array(
  anyMovement.map(({ day, units }) => ({ day: addDays(day, 60), units })),
  { maxLength: 8 },
);

test('the closing before and all that comes, goes and is planned make the closing, in whole units', () => {
  fc.assert(
    fc.property(
      anyBook,
      anyPlan,
      fc.integer(),
      fc.integer({ min: 1, max: 52 }),
      (movements, planned, opening, weeks) => {
        const found = forecast(movements, { planned, opening, weeks });
        expect(found.weeks).toHaveLength(weeks);
        let before = opening;
        for (const week of found.weeks) {
          for (const units of [week.in, week.out, week.planned]) expect(Number.isInteger(units)).toBe(true);
          expect(week.closing).toBe(before + week.in + week.out + week.planned);
          before = week.closing;
        }
        const lowest = Math.min(...found.weeks.map(({ closing }) => closing));
        expect(found.weeks.findIndex(({ closing }) => closing === lowest)).toBe(found.lowest);
      },
    ),
  );
});

test('the order of rows, and rows beyond the day, change nothing', () => {
  fc.assert(
    fc.property(anyBook, anyPlan, (movements, planned) => {
      const found = forecast(movements, { planned });
      const past = movements.filter(({ day }) => day <= asOf);
      const ahead = planned.filter(({ day }) => day > asOf);
      expect(forecast([...past].reverse(), { planned: [...ahead].reverse() })).toEqual(found);
    }),
  );
});

test('ten times the money is ten times the forecast, but for the rounding to whole units', () => {
  fc.assert(
    fc.property(anyBook, anyPlan, (movements, planned) => {
      const ten = <T extends { readonly units: number }>(rows: readonly T[]) =>
        rows.map((row) => ({ ...row, units: row.units * 10 }));
      const [one, large] = [
        forecast(movements, { planned }),
        forecast(ten(movements), { planned: ten(planned) }),
      ];
      for (const [at, week] of one.weeks.entries())
        for (const key of ['in', 'out', 'planned', 'closing', 'low', 'high'] as const)
          expect(Math.abs(Number(large.weeks[at]?.[key]) - 10 * Number(week[key]))).toBeLessThanOrEqual(
            20 * (at + 2),
          );
    }),
  );
});
