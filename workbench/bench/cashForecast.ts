import { counted, type Section } from './section';
import { outcomesOf, shopKinds, weeksAhead } from './weeklyCash';

const shops = 200;
const histories = [12, 26, 52, 78, 110];

export function cashForecasts(): Section {
  return {
    title: `Cash forecasts of ${shops} made-up shops of each kind, ${weeksAhead} weeks ahead; missed in usual weeks of sales`,
    rows: shopKinds.flatMap((kind) =>
      histories.map((weeks): readonly [string, string] => {
        const { within, missed, byLastWeek, byMean } = outcomesOf(kind, weeks, shops);
        return [
          `${kind}, from ${weeks} weeks`,
          `CASH_FORECAST ${counted(missed, 2)}, mean of all weeks ${counted(byMean, 2)}, last week ${counted(byLastWeek, 2)}; ${counted(100 * within)} % between low and high`,
        ];
      }),
    ),
  };
}
