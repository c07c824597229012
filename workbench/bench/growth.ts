import { CUSTOMER_REPORT } from '../../src/functions';
import { counted, ratio, type Section } from './section';
import { asOf, customerCode, ladder, purchases } from './till';
import { inTurns, timed } from './timing';

const sizes = [1_000, 10_000, 100_000];

export async function growth(): Promise<Section> {
  const reports = sizes.map(reportOver);
  const times = await inTurns(
    reports.map((report) => () => timed(report)),
    5,
  );
  return {
    title: 'CUSTOMER_REPORT, time against the size before',
    rows: sizes.map((size, at) => [
      `${counted(size)} purchases`,
      at === 0 ? 'the measure' : `${ratio(times[at], times[at - 1])} for 10 × the rows`,
    ]),
  };
}

function reportOver(size: number): () => unknown {
  const people = size / 10;
  const bought = purchases(size, people);
  const numbers = Array.from({ length: people }, (_, at) => at);
  const args = [
    numbers.map((at) => [customerCode(at)]),
    numbers.map((at) => [`Pelanggan ${at}`]),
    bought.map(({ code }) => [code]),
    bought.map(() => ['']),
    bought.map(({ day }) => [day]),
    bought.map(({ total }) => [total]),
  ] as const;
  return () => CUSTOMER_REPORT(...args, [], [], [], ladder, asOf, '', '', '', 'id', false, '', '');
}
