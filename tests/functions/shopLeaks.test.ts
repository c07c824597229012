import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, type Day } from '../../src/domain/day';
import { SHOP_LEAKS } from '../../src/functions';

type Row = Readonly<Record<string, unknown>>;

/** Rows as a sheet with just the titles they use. */
const sheet = (titles: readonly string[], rows: readonly Row[]): unknown[][] => {
  const all = [...new Set([...titles, ...rows.flatMap((row) => Object.keys(row))])];
  return [all, ...rows.map((row) => all.map((title) => row[title] ?? ''))];
};

interface Shop {
  readonly sales?: readonly Row[];
  readonly payments?: readonly Row[];
  readonly cash?: readonly Row[];
  readonly known?: readonly Row[];
  readonly asOf?: string;
  readonly language?: string;
}

const table = ({ sales = [], payments = [], cash = [], known = [], asOf = '', language = '' }: Shop) => {
  const answer = SHOP_LEAKS(
    sheet(['Date', 'Total'], sales),
    sheet(['Date', 'Amount'], payments),
    sheet(['Date'], cash),
    known.length > 0 ? sheet(['About'], known) : '',
    asOf,
    '',
    language,
  );
  if (!Array.isArray(answer)) throw new Error('no table');
  return answer.filter(([first]) => first !== '');
};
/** Kind, what about, and money. */
const found = (shop: Shop) =>
  table({ asOf: '2026-11-23', ...shop }).map(([kind, about, , money]) => [kind, about, money]);
const why = (shop: Shop) => table({ asOf: '2026-11-23', ...shop }).map((row) => row[2]);

const sale = (no: string, total: number, more: Row = {}): Row => ({
  No: no,
  Date: '2026-11-02',
  Customer: 'Ratna',
  Total: total,
  Method: 'Cash',
  'Payment status': 'Paid',
  ...more,
});
const credit = { Method: 'Credit' };
const payment = (no: string, amount: number, more: Row = {}): Row => ({
  No: no,
  Date: '2026-11-10',
  Customer: 'Ratna',
  Amount: amount,
  Method: 'Cash',
  ...more,
});
const out = (no: string, date: string, amount: number, category = 'Stock', more: Row = {}): Row => ({
  No: no,
  Date: date,
  Out: amount,
  Category: category,
  Note: `note ${no}`,
  ...more,
});

describe('a sale without money', () => {
  const kind = 'Sale without money';

  test('is one on credit that is marked as paid and whose payments do not make it', () => {
    const sales = [sale('P-1', 90_000, credit)];
    expect(found({ sales })).toEqual([[kind, 'P-1', 90_000]]);
    const payments = [payment('B-1', 20_000, { Purchase: 'P-1' })];
    expect(found({ sales, payments })).toEqual([[kind, 'P-1', 70_000]]);
    expect(why({ sales, payments })).toEqual([
      'Ratna: marked as paid, but only 20,000 of 90,000 is written down',
    ]);
    expect(found({ sales, payments: [payment('B-1', 90_000, { Purchase: 'P-1' })] })).toEqual([]);
  });

  test('is none within three days, nor where a bank’s fee is what lacks', () => {
    expect(found({ sales: [sale('P-1', 90_000, credit)], asOf: '2026-11-05' })).toEqual([]);
    expect(found({ sales: [sale('P-1', 90_000, credit)], asOf: '2026-11-06' })).toHaveLength(1);
    const payments = [payment('B-1', 83_500, { Purchase: 'P-1' })];
    expect(found({ sales: [sale('P-1', 90_000, credit)], payments })).toEqual([]);
  });

  test('is none where the customer paid without the number, but another of the name paid nothing', () => {
    const sales = [sale('P-1', 90_000, { ...credit, 'Customer code': 'C-1' })];
    expect(found({ sales, payments: [payment('B-1', 90_000)] })).toEqual([]);
    const payments = [payment('B-1', 90_000, { 'Customer code': 'C-2' })];
    expect(found({ sales, payments })).toEqual([
      [kind, 'P-1', 90_000],
      ['Money without a sale', 'B-1', 90_000],
    ]);
  });

  test('is none where the one marked as paid can be what was paid, though an older one is open', () => {
    const older = sale('P-1', 90_000, { ...credit, Date: '2026-10-02', 'Payment status': 'Unpaid' });
    const sales = [older, sale('P-2', 90_000, credit)];
    expect(found({ sales, payments: [payment('B-1', 90_000)] })).toEqual([]);
  });

  test('is one that is partly paid, but by no payment at all', () => {
    const sales = [sale('P-1', 90_000, { 'Payment status': 'Partial' })];
    expect(found({ sales })).toEqual([[kind, 'P-1', 90_000]]);
    expect(found({ sales, payments: [payment('B-1', 10_000, { Purchase: 'P-1' })] })).toEqual([]);
  });

  test('is a transfer still waited for after three days; a marketplace has two weeks, and the due day counts', () => {
    const waiting = (more: Row) => ({
      sales: [sale('P-1', 90_000, { 'Payment status': 'Waiting', ...more })],
    });
    const transfer = { Method: 'Transfer' };
    expect(found({ ...waiting(transfer), asOf: '2026-11-05' })).toEqual([]);
    expect(found({ ...waiting(transfer), asOf: '2026-11-06' })).toEqual([[kind, 'P-1', 90_000]]);
    expect(found({ ...waiting({ Method: 'QRIS' }), asOf: '2026-11-16' })).toEqual([]);
    expect(found({ ...waiting({ Method: 'QRIS' }), asOf: '2026-11-17' })).toHaveLength(1);
    expect(found(waiting({ ...transfer, Due: '2026-11-23' }))).toEqual([]);
  });

  test('is a transfer that nobody has seen, told once; not where the money came another way', () => {
    const sales = [sale('P-1', 90_000, credit)];
    const unseen = payment('B-1', 90_000, { Purchase: 'P-1', Method: 'Transfer' });
    expect(found({ sales, payments: [unseen] })).toEqual([[kind, 'B-1', 90_000]]);
    expect(found({ sales, payments: [unseen], asOf: '2026-11-13' })).toEqual([]);
    expect(found({ sales, payments: [unseen, payment('B-2', 90_000, { Purchase: 'P-1' })] })).toEqual([]);
    expect(found({ sales, payments: [{ ...unseen, 'Seen to arrive': true }] })).toEqual([]);
  });

  test('is none that is simply not paid yet, nor a refund', () => {
    const sales = [
      sale('P-1', 90_000, { ...credit, 'Payment status': 'Unpaid' }),
      sale('P-2', -50_000, { ...credit }),
    ];
    expect(found({ sales })).toEqual([]);
  });
});

describe('money without a sale', () => {
  const kind = 'Money without a sale';
  const sales = [sale('P-1', 90_000)];

  test('is a payment that names a sale which does not exist', () => {
    const payments = [payment('B-1', 50_000, { Purchase: 'P-9' })];
    expect(found({ sales, payments })).toEqual([[kind, 'B-1', 50_000]]);
    expect(found({ sales, payments, asOf: '2026-11-13' })).toEqual([]);
  });

  test('is never told where no numbers of sales are kept', () => {
    const payments = [payment('B-1', 50_000, { Purchase: 'P-9' }), payment('B-2', 50_000)];
    expect(found({ payments })).toEqual([]);
  });

  test('is what was paid beyond a sale, unless it pays another one or was given back', () => {
    const owed = [...sales, sale('P-2', 60_000, { ...credit, 'Payment status': 'Unpaid' })];
    const twice = ['B-1', 'B-2'].map((no) => payment(no, 60_000, { Purchase: 'P-2' }));
    expect(found({ sales: owed, payments: twice })).toEqual([[kind, 'P-2', 60_000]]);
    const another = sale('P-3', 60_000, credit);
    expect(found({ sales: [...owed, another], payments: twice })).toEqual([]);
    expect(found({ sales: [...owed, sale('P-4', -60_000)], payments: twice })).toEqual([]);
  });

  test('is what somebody paid who owes nothing, after their bills have taken theirs', () => {
    const owed = [...sales, sale('P-2', 60_000, { ...credit, 'Payment status': 'Unpaid' })];
    expect(found({ sales: owed, payments: [payment('B-1', 100_000)] })).toEqual([[kind, 'B-1', 40_000]]);
    expect(found({ sales: owed, payments: [payment('B-1', 60_000)] })).toEqual([]);
    expect(found({ sales: owed, payments: [payment('B-1', 60_000, { Customer: 'Siti' })] })).toEqual([
      [kind, 'B-1', 60_000],
    ]);
  });

  test('is none yet within three days: the sale may still be typed', () => {
    expect(found({ sales, payments: [payment('B-1', 60_000)], asOf: '2026-11-13' })).toEqual([]);
    expect(found({ sales, payments: [payment('B-1', 60_000)], asOf: '2026-11-14' })).toHaveLength(1);
  });

  test('is none where two customers bought for the same amount on a day', () => {
    expect(found({ sales: [sale('P-1', 90_000), sale('P-2', 90_000, { Customer: 'Siti' })] })).toEqual([]);
  });
});

describe('a cash count', () => {
  const count = (no: string, date: string, amount: number) => ({
    No: no,
    Date: date,
    In: amount,
    Category: 'Cash count',
  });
  const opened = [count('M-1', '2026-11-01', 100_000)];

  test('that differs from the book is told with both, short or over, each by its own row', () => {
    const cash = [...opened, count('M-2', '2026-11-08', 70_000), count('M-3', '2026-11-15', 85_000)];
    expect(found({ cash })).toEqual([
      ['Cash count differs', 'M-2', 30_000],
      ['Cash count differs', 'M-3', 15_000],
    ]);
    expect(why({ cash })[0]).toBe('till on 2026-11-08: the book says 100,000, counted 70,000');
    expect(found({ cash, known: [{ About: 'M-2' }] })).toEqual([['Cash count differs', 'M-3', 15_000]]);
  });

  test('of today is not judged, as sales may still be typed', () => {
    expect(found({ cash: [...opened, count('M-2', '2026-11-23', 70_000)] })).toEqual([]);
  });

  test('that the next one takes back was only a sale of another day', () => {
    const cash = [...opened, count('M-2', '2026-11-08', 70_000), count('M-3', '2026-11-09', 100_000)];
    expect(found({ cash })).toEqual([]);
  });
});

describe('an own transfer', () => {
  const move = (no: string, date: string, more: Row) => ({
    No: no,
    Date: date,
    Category: 'Pindah kas',
    ...more,
  });
  const gone = move('M-1', '2026-11-02', { Out: 500_000, 'Till or bank': 'Till' });
  const earlier = [
    move('M-8', '2026-10-02', { Out: 300_000, 'Till or bank': 'Till' }),
    move('M-9', '2026-10-03', { In: 300_000, 'Till or bank': 'Bank' }),
  ];

  test('that came nowhere within three days is told with what is missing of it', () => {
    const part = move('M-2', '2026-11-03', { In: 400_000, 'Till or bank': 'Bank' });
    expect(found({ cash: [...earlier, gone] })).toEqual([['Own transfer not arrived', 'M-1', 500_000]]);
    expect(found({ cash: [gone, part] })).toEqual([['Own transfer not arrived', 'M-1', 100_000]]);
    expect(found({ cash: [...earlier, gone], asOf: '2026-11-05' })).toEqual([]);
  });

  test('may come in parts, on one row, or to a bank that is not kept', () => {
    const rest = ['M-2', 'M-3'].map((no) => move(no, '2026-11-03', { In: 250_000, 'Till or bank': 'Bank' }));
    expect(found({ cash: [gone, ...rest] })).toEqual([]);
    expect(found({ cash: [...earlier, { ...gone, In: 500_000 }] })).toEqual([]);
    expect(found({ cash: [gone] })).toEqual([]);
  });

  test('is not what came weeks later', () => {
    const later = move('M-2', '2026-11-20', { In: 500_000, 'Till or bank': 'Bank' });
    expect(found({ cash: [gone, later] })).toHaveLength(1);
  });

  test('does not come back to where it left from', () => {
    const back = move('M-2', '2026-11-02', { In: 500_000, 'Till or bank': 'Till' });
    expect(found({ cash: [gone, back] })).toHaveLength(1);
  });
});

describe('cash that went out', () => {
  test('twice alike is told by its last row; with other notes or of another branch it is two things', () => {
    const fare = out('M-1', '2026-11-02', 50_000, 'Delivery', { Note: 'to Dago' });
    expect(found({ cash: [fare, { ...fare, No: 'M-2', Note: ' To dago' }] })).toEqual([
      ['Same thing twice', 'M-2', 50_000],
    ]);
    expect(found({ cash: [fare, { ...fare, No: 'M-2', Note: 'to Lembang' }] })).toEqual([]);
    const elsewhere = { ...fare, No: 'M-2', Branch: 'Dago' };
    expect(found({ cash: [{ ...fare, Branch: 'Pusat' }, elsewhere] })).toEqual([]);
  });

  test('without a note is told; with whom, or a receipt’s number, is a note too', () => {
    const bare = out('M-1', '2026-11-02', 50_000, 'Stock', { Note: '' });
    expect(found({ cash: [bare] })).toEqual([['Out without a note', 'M-1', 50_000]]);
    expect(found({ cash: [{ ...bare, 'With whom': 'PLN' }] })).toEqual([]);
    expect(found({ cash: [{ ...bare, Reference: 'N-7' }] })).toEqual([]);
  });

  const monthly = (category: string, amounts: readonly number[], date = '05') =>
    amounts.flatMap((amount, at) => {
      const month = addMonths('2026-01-01' as Day, at).slice(0, 7);
      return amount === 0 ? [] : [out(`M-${category}-${at}`, `${month}-${date}`, amount, category)];
    });
  const power = [120, 118, 125, 122, 119, 121, 120, 124, 118, 121, 119].map((each) => each * 1000);
  const changed = (at: number, amount: number) => power.map((each, month) => (month === at ? amount : each));

  test('far above its usual is told by its month once it is over, and not if it comes but once', () => {
    expect(found({ cash: monthly('Power', changed(6, 300_000)) })).toEqual([
      ['Far above the usual', 'Power 2026-07', 179_000],
    ]);
    expect(found({ cash: monthly('Power', changed(10, 300_000)) })).toEqual([]);
    expect(found({ cash: monthly('Power', changed(10, 300_000)), asOf: '2026-11-30' })).toHaveLength(1);
    const once = out('M-99', '2026-07-09', 300_000, 'Power', { 'One-off': true });
    expect(found({ cash: [...monthly('Power', power), once] })).toEqual([]);
  });

  test('somewhat above what differs every month anyway is none, nor is what is told as twice', () => {
    expect(found({ cash: monthly('Power', changed(6, 160_000)) })).toEqual([]);
    const cash = monthly('Power', power);
    expect(found({ cash: [...cash, { ...cash[6], No: 'M-99' }] })).toEqual([
      ['Same thing twice', 'M-Power-6', 120_000],
    ]);
  });

  test('in no month in which nothing at all was written is missing from it', () => {
    const kept = power.map((each, at) => (at === 7 ? 0 : each));
    expect(found({ cash: [...monthly('Power', kept), ...monthly('Rent', kept, '06')] })).toEqual([]);
  });

  test('known for one month, it is still told for another', () => {
    const amounts = power.map((each, at) => ([3, 7].includes(at) ? 300_000 : each));
    const known = [{ 'Kind of finding': 'Jauh di atas biasanya', About: 'power  2026-04 ' }];
    expect(found({ cash: monthly('Power', amounts), known })).toEqual([
      ['Far above the usual', 'Power 2026-08', 180_000],
    ]);
  });

  test('more for stock in a month that sells more is no leak, but in any other month it is', () => {
    const stock = [400, 420, 390, 410, 405, 395, 1200, 400, 415, 398, 402].map((each) => each * 1000);
    const sales = (busy: number) =>
      stock.map((_, at) =>
        sale(`P-${at}`, at === busy ? 2_400_000 : 800_000 + ((at * 7) % 5) * 10_000, {
          Date: addMonths('2026-01-15' as Day, at),
        }),
      );
    const follows = stock.map((each, at) => (at === 6 ? each : each + ((at * 7) % 5) * 9000));
    expect(found({ cash: monthly('Stock', follows), sales: sales(6) })).toEqual([]);
    expect(found({ cash: monthly('Stock', follows), sales: sales(1) })).toHaveLength(1);
  });

  test('at a new level is told in its first month, not in those after it, and is the usual in the end', () => {
    const rent = [900, 900, 900, 900, 900, 900, 900, 900, 1100, 1100, 1100].map((each) => each * 1000);
    const cash = monthly('Rent', rent);
    expect(found({ cash, asOf: '2026-10-31' })).toEqual([['Far above the usual', 'Rent 2026-09', 200_000]]);
    expect(found({ cash, asOf: '2026-11-30' })).toEqual([]);
  });

  test('that came every month and then did not is told once, a week after its month', () => {
    const ended = [...power.slice(0, 8), 0, 0, 0];
    const cash = [...monthly('Power', ended), ...monthly('Rent', power, '06')];
    expect(found({ cash })).toEqual([['Usual item missing', 'Power 2026-09', 121_500]]);
    expect(found({ cash, asOf: '2026-10-06' })).toEqual([]);
    expect(found({ cash, asOf: '2026-10-07' })).toHaveLength(1);
  });

  test('some days late, in the next month, is neither missing from one nor far above in the other', () => {
    const rows = monthly('Power', power).map((row) =>
      row.Date === '2026-08-05' ? { ...row, Date: '2026-09-02' } : row,
    );
    expect(found({ cash: [...rows, ...monthly('Rent', power, '06')] })).toEqual([]);
  });
});

describe('discounts', () => {
  /** Ten sales of each cashier a month for six months; `off` says how much of a sale is taken off. */
  const shop = (
    off: (cashier: string, month: number, at: number) => number,
    key = 'Cashier',
    grossOf: (cashier: string, month: number, at: number) => number = () => 100_000,
  ) => {
    const sales = ['Dewi', 'Rudi', 'Sari', 'Neng', 'Cecep'].flatMap((cashier) =>
      Array.from({ length: 60 }, (_, index): Row => {
        const [month, at] = [Math.floor(index / 10), index % 10];
        const gross = grossOf(cashier, month, at);
        const discount = Math.round(gross * off(cashier, month, at));
        return sale(`P-${cashier}-${index}`, gross - discount, {
          Date: addMonths('2026-05-10' as Day, month),
          Discount: discount,
          [key]: cashier,
        });
      }),
    );
    return found({ sales });
  };
  const now = (at: number, month: number) => (at === month % 10 ? 0.1 : 0);

  test('of a cashier far above the others’ and their own are told with their month', () => {
    expect(shop((who, month, at) => (who === 'Rudi' && month === 3 ? 0.2 : now(at, month)))).toEqual([
      ['Unusual discounts', 'Rudi 2026-08', 190_000],
    ]);
    expect(
      shop((who, month, at) => (who === 'Rudi' && month === 3 ? 0.2 : now(at, month)), 'Branch'),
    ).toEqual([['Unusual discounts', 'Rudi 2026-08', 190_000]]);
  });

  test('in a month of offers for all, of whoever always serves the resellers, or for one big order are none', () => {
    expect(shop((_, month, at) => (month === 3 ? 0.2 : now(at, month)))).toEqual([]);
    expect(shop((who, month, at) => (who === 'Rudi' ? 0.2 : now(at, month)))).toEqual([]);
    const few = (at: number) => (at < 5 ? 0.01 : 0);
    const isBig = (who: string, month: number, at: number) => who === 'Rudi' && month === 3 && at === 9;
    const big = shop(
      (...which) => (isBig(...which) ? 0.5 : few(which[2])),
      'Cashier',
      (...which) => (isBig(...which) ? 2_000_000 : 100_000),
    );
    expect(big).toEqual([]);
  });

  test('on four sales of a month are chance', () => {
    const some = (most: number) =>
      shop((who, month, at) => (who === 'Rudi' && month === 3 && at < most ? 0.5 : 0));
    expect(some(4)).toEqual([]);
    expect(some(5)).toHaveLength(1);
  });
});

test('a total that its parts do not make is told; a delivery fee and change are parts', () => {
  const parts = { Quantity: 3, 'Unit price': 40_000, Discount: 10_000, 'Rounding given': 5000 };
  expect(found({ sales: [sale('P-1', 80_000, parts)] })).toEqual([['Total does not fit', 'P-1', 25_000]]);
  expect(why({ sales: [sale('P-1', 80_000, parts)], language: 'id' })).toEqual([
    'Ratna: totalnya 80.000, padahal jumlah, harga, dan potongan jadinya 105.000',
  ]);
  expect(found({ sales: [sale('P-1', 105_000, parts)] })).toEqual([]);
  expect(found({ sales: [sale('P-1', 120_000, { ...parts, 'Delivery fee': 15_000 })] })).toEqual([]);
  expect(found({ sales: [sale('P-1', 104_000, parts)] })).toEqual([]);
  expect(found({ sales: [sale('P-1', -105_000, parts)] })).toEqual([]);
  expect(found({ sales: [sale('P-1', 80_000, { Quantity: 3 })] })).toEqual([]);
});

test('what is known stays quiet for its kind, or for any where none is said, and for nothing else', () => {
  const shop = {
    sales: [sale('P-1', 90_000, { ...credit, Quantity: 2, 'Unit price': 90_000 })],
    cash: [out('M-1', '2026-11-02', 20_000, 'Stock', { Note: '' })],
  };
  const all = ['P-1', 'P-1', 'M-1'];
  const abouts = (known: readonly Row[]) => found({ ...shop, known }).map(([, about]) => about);
  expect(abouts([{ About: 'P-2' }])).toEqual(all);
  expect(abouts([{ About: 'P-1' }])).toEqual(['M-1']);
  expect(abouts([{ 'Kind of finding': 'Total tidak cocok', About: 'P-1' }])).toEqual(['P-1', 'M-1']);
  expect(abouts([{ 'Kind of finding': 'Cash count differs', About: 'P-1' }])).toEqual(all);
});

test('blank as_of is the latest day of all rows, and later rows are not looked at', () => {
  const sales = [sale('P-1', 90_000, credit), sale('P-2', 90_000, { Date: '2026-12-24', ...credit })];
  expect(found({ sales, asOf: '' })).toEqual([['Sale without money', 'P-1', 90_000]]);
  expect(found({ sales, asOf: '2026-11-01' })).toEqual([]);
  expect(() => table({ sales, asOf: 'soon' })).toThrow('as_of must be a date, got "soon"');
});

const day = fc.integer({ min: 0, max: 300 }).map((at) => addMonths('2026-01-07' as Day, at % 11));
const amount = fc.integer({ min: -200_000, max: 900_000 });
const who = fc.constantFrom('', 'Ratna', 'Siti');
const method = fc.constantFrom('', 'Cash', 'Transfer', 'Credit');
const status = fc.constantFrom('', 'Paid', 'Partial', 'Waiting', 'Unpaid');
const sales = fc
  .array(fc.record({ Date: day, Customer: who, Total: amount, Method: method, 'Payment status': status }), {
    maxLength: 12,
  })
  .map((rows) => rows.map((row, at): Row => ({ No: `P-${at}`, ...row })));
const payments = fc
  .array(
    fc.record({
      Date: day,
      Customer: who,
      Amount: amount,
      Method: method,
      Purchase: fc.constantFrom('', 'P-0', 'P-1', 'P-99'),
      'Seen to arrive': fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((rows) => rows.map((row, at): Row => ({ No: `B-${at}`, ...row })));
const cash = fc
  .array(
    fc.record({
      Date: day,
      In: fc.nat(500_000),
      Out: fc.nat(500_000),
      Category: fc.constantFrom('Rent', 'Pindah kas', 'Hitung kas', 'Stock'),
      'Till or bank': fc.constantFrom('', 'Till', 'Bank'),
      Note: fc.constantFrom('', 'note'),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, at): Row => ({ No: `M-${at}`, ...row })));

test('the most money comes first, each finding has money and a reason, and marking all as known leaves none', () => {
  fc.assert(
    fc.property(sales, payments, cash, (...sheets) => {
      const shop = { sales: sheets[0], payments: sheets[1], cash: sheets[2], asOf: '2026-12-31' };
      const rows = table(shop);
      const money = rows.map((row) => Number(row[3]));
      expect(money).toEqual([...money].sort((one, other) => other - one));
      for (const [, about, reason, leaked] of rows) {
        expect(String(about)).not.toBe('');
        expect(String(reason)).not.toBe('');
        expect(leaked).toBeGreaterThan(0);
      }
      const known = rows.map(([kind, about]) => ({ 'Kind of finding': kind, About: about }));
      expect(table({ ...shop, known })).toEqual([]);
    }),
  );
});

test('the order of the rows of sales and cash changes nothing', () => {
  const shuffled = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });
  fc.assert(
    fc.property(
      fc
        .tuple(sales, payments, cash)
        .chain(([one, two, three]) =>
          fc.tuple(fc.constant([one, two, three] as const), shuffled(one), shuffled(two), shuffled(three)),
        ),
      ([[one, two, three], ...others]) => {
        const rows = table({ sales: one, payments: two, cash: three });
        expect(table({ sales: others[0], payments: others[1], cash: others[2] })).toEqual(rows);
      },
    ),
  );
});
