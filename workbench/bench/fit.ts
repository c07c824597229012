import { BTYD_FIT, GAMMA_GAMMA_FIT, LIFETIME_VALUE, PURCHASE_SUMMARY } from '../../src/functions';
import type { Answer } from '../../src/functions/cells';
import { asOf, crowd, type PurchaseLog } from './crowd';
import { counted, ratio, type Section, spoken } from './section';
import { inTurns, timed } from './timing';

/** The first is as large as the sample of CDNOW, on which others have timed their fits. */
const sizes = [2_357, 10_000, 100_000];

/** One size of shop, with what is to be measured over it. */
interface Shop {
  readonly size: number;
  readonly log: PurchaseLog;
  readonly history: Readonly<Record<'frequency' | 'recency' | 'age' | 'spend', readonly unknown[][]>>;
}

interface Step {
  readonly name: string;
  run(shop: Shop): Answer;
  /** What to know beside the time. */
  note(shop: Shop, answer: Answer): string;
}

const steps: readonly Step[] = [
  {
    name: 'PURCHASE_SUMMARY',
    run: ({ log }) => PURCHASE_SUMMARY(log.customer, log.date, log.amount, asOf, '', false),
    note: ({ log }) => `${counted(log.date.length)} purchases`,
  },
  {
    name: 'BTYD_FIT',
    run: ({ history }) => BTYD_FIT(history.frequency, history.recency, history.age, '', ''),
    note: (shop, answer) => `${cell(answer, 8)} iterations, ${counted(distinct(shop))} distinct histories`,
  },
  {
    name: 'GAMMA_GAMMA_FIT',
    run: ({ history }) => GAMMA_GAMMA_FIT(history.frequency, history.spend, ''),
    note: (_, answer) => `${cell(answer, 5)} iterations, ${counted(Number(cell(answer, 4)))} repeaters`,
  },
  {
    name: 'LIFETIME_VALUE',
    run: ({ log }) => LIFETIME_VALUE(log.customer, log.date, log.amount, asOf, 12, 0.3, 0.1, false, 'id'),
    note: ({ log }) => `${counted(log.date.length)} purchases, with a discount`,
  },
];

export async function fits(): Promise<Section> {
  const shops = sizes.map(shopOf);
  const lines = steps.flatMap((step) => shops.map((shop, at) => ({ step, shop, before: shops[at - 1] })));
  const times = await inTurns(
    lines.map(
      ({ step, shop }) =>
        () =>
          timed(() => step.run(shop)),
    ),
    5,
  );
  return {
    title: 'From a purchase log to its models, time against the size before',
    rows: lines.map(({ step, shop, before }, at) => {
      const grown = before
        ? `${ratio(times[at], times[at - 1])} for ${ratio(shop.size, before.size)} the customers`
        : 'the measure';
      const beside = `${spoken(times[at] ?? 0)} here, ${step.note(shop, step.run(shop))}`;
      return [`${step.name}, ${counted(shop.size)} customers`, `${grown} (${beside})`];
    }),
  };
}

function shopOf(size: number): Shop {
  const log = crowd(size);
  const rows = PURCHASE_SUMMARY(log.customer, log.date, log.amount, asOf, '', false) as unknown[][];
  const column = (at: number) => rows.map((row) => [row[at]]);
  return {
    size,
    log,
    history: { frequency: column(1), recency: column(2), age: column(3), spend: column(4) },
  };
}

const cell = (answer: Answer, at: number) => (Array.isArray(answer) ? answer[0]?.[at] : answer);

const distinct = ({ history: { frequency, recency, age } }: Shop): number =>
  new Set(frequency.map((_, at) => `${frequency[at]}|${recency[at]}|${age[at]}`)).size;
