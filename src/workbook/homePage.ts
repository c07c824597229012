import { toneOf } from '../domain/contactKind';
import type { Currency } from '../domain/money';
import type { Text } from '../text/id';
import type { Language } from '../text/language';
import { stageWords } from '../text/report';
import { textIn } from '../text/text';
import type { Place } from './book';
import { breathFormula } from './cashBookPage';
import { choicesOf } from './column';
import { columnName } from './columnName';
import { type Standing, tierBlock } from './liveReport';
import { computedColour } from './look';
import type { Page } from './page';
import { block, columnOf, dayToCountTo, settingCell } from './pageFormula';
import { followUps } from './schema/followUps';
import { promises as promisesTable } from './schema/promises';
import {
  greetedCases,
  greetedContacts,
  greetedFamily,
  greetedPeople,
  greetedPromises,
  greetedSales,
} from './shopTables';
import type { Table } from './table';

/** What the page reads: everything that tells whom to greet, the cash book, and the cells of the rules. */
export interface HomeSources {
  readonly customers: Standing;
  readonly purchases: Standing;
  readonly followUps: Standing;
  readonly family: Standing;
  readonly promises: Standing;
  readonly service: Standing;
  readonly tiers: Standing;
  /** The sheet of the cash book. */
  readonly book: string;
  readonly rules: Readonly<Record<'asOf' | 'afterSaleDays' | 'regularFrom' | 'windowMonths', Place | null>>;
}

const asOfAt = 4;
const breathAt = 5;
const listAt = 7;
const figures = 8;
const chartColumn = 11;
const chartRows = 15;
/** Contacts are told of so many days. */
const contactDays = 90;

/** One small table of names and counts, each with its chart. */
interface Counted {
  readonly titles: readonly [string, string];
  readonly rows: readonly (readonly [name: string, formula: string])[];
  readonly kind: 'bar' | 'column' | 'pie';
}

/** The morning at a glance, made for a phone: whom to greet and why, and beside it how the shop stands. */
export function homePage(sources: HomeSources, language: Language, currency: Currency): Page {
  const text = textIn(language).homePage;
  const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
  const tables = placed(countedIn(sources, text, language));
  const rates = Math.max(...tables.map(({ row, rows }) => row + rows.length)) + 2;
  return {
    title: text.title,
    widths: [170, 420, 215, 420, 150, 80, 20, 240, 70, 20],
    texts: [
      { row: 2, column: 1, rows: text.help.map((line) => [line]) },
      { row: asOfAt, column: 1, rows: [[text.asOf]] },
      ...tables.flatMap(({ row, titles, rows }) => [
        { row, column: figures, rows: [[...titles]] },
        { row: row + 1, column: figures, rows: rows.map(([name]) => [name]) },
      ]),
      { row: rates, column: figures, rows: text.rates.map((name) => [name]) },
    ],
    formulas: [
      { row: asOfAt, column: 2, formula: `=${asOfIn(sources)}` },
      {
        row: breathAt,
        column: 1,
        formula: breathFormula(sources.book, sources.rules.asOf, language, currency),
      },
      { row: listAt, column: 1, formula: greetFormula(sources, language) },
      ...tables.flatMap(({ row, rows }) =>
        rows.map(([, formula], at) => ({ row: row + 1 + at, column: figures + 1, formula })),
      ),
      ...rateFormulas((tables[0]?.row ?? 0) + 1).map((formula, at) => ({
        row: rates + at,
        column: figures + 1,
        formula,
      })),
    ],
    looks: [
      { area: area(1, 1), bold: true },
      { area: area(asOfAt, 2), format: 'dd/mm/yyyy' },
      { area: area(breathAt, 1), bold: true, background: computedColour },
      { area: area(listAt, 1, 1, 6), bold: true, background: computedColour },
      ...tables.map(({ row }) => ({
        area: area(row, figures, 1, 2),
        bold: true,
        background: computedColour,
      })),
      { area: area(rates, figures + 1, 2), format: '0%' },
    ],
    charts: tables.map(({ row, titles, rows, kind }, at) => ({
      kind,
      legend: kind === 'pie' ? ('right' as const) : ('none' as const),
      title: titles[0],
      ranges: [area(row, figures, rows.length + 1), area(row, figures + 1, rows.length + 1)],
      row: asOfAt + Math.floor(at / 2) * (chartRows + 1),
      column: chartColumn + (at % 2) * 5,
      width: 480,
      height: chartRows * 21,
    })),
  };
}

/** One below the other, with a row between. */
function placed(tables: readonly Counted[]): (Counted & { readonly row: number })[] {
  let row = asOfAt;
  return tables.map((table) => {
    const at = row;
    row += table.rows.length + 2;
    return { ...table, row: at };
  });
}

const asOfIn = ({ rules, followUps: met, purchases }: HomeSources): string =>
  dayToCountTo(rules.asOf, [columnOf(met, 'when'), columnOf(purchases, 'date')].join(','));

function greetFormula(sources: HomeSources, language: Language): string {
  const read: readonly (readonly [Standing, Table])[] = [
    [sources.customers, greetedPeople],
    [sources.purchases, greetedSales],
    [sources.followUps, greetedContacts],
    [sources.family, greetedFamily],
    [sources.promises, greetedPromises],
    [sources.service, greetedCases],
  ];
  const { afterSaleDays, regularFrom, windowMonths } = sources.rules;
  const parts = [
    ...read.map(([standing, part]) => block(standing, part)),
    tierBlock(sources.tiers) ?? '',
    asOfIn(sources),
    ...[afterSaleDays, regularFrom, windowMonths].map((place) => settingCell(place, '')),
    '',
  ];
  return `=GREET_TODAY(${parts.join(',')},TRUE,"${language}")`;
}

function countedIn(sources: HomeSources, text: Text['homePage'], language: Language): Counted[] {
  const asOf = asOfIn(sources);
  const [met, kind] = [columnOf(sources.followUps, 'when'), columnOf(sources.followUps, 'kind')];
  const lately = `${met},">"&${asOf}-${contactDays},${met},"<"&${asOf}+1`;
  const contacts = choicesOf(followUps.columns.kind).map(([key, words]) => ({
    key,
    name: words[language],
    formula: met === '' ? '' : counted(kind, Object.values(words), `,${lately}`),
  }));
  const tone = (wanted: ReturnType<typeof toneOf>) =>
    contacts
      .filter(({ key, formula }) => toneOf(key) === wanted && formula !== '')
      .map(({ formula }) => formula)
      .join('+');
  const result = columnOf(sources.promises, 'result');
  const stage = columnOf(sources.customers, 'stage');
  const rows = (named: readonly (readonly [string, string])[]) =>
    named.map(([name, formula]) => [name, `=${formula === '' ? '0' : formula}`] as const);
  return [
    {
      titles: text.stages,
      kind: 'column',
      rows: rows(
        (['prospect', 'customer', 'regular'] as const).map((each) => [
          stageWords[language][each],
          counted(stage, [stageWords.en[each], stageWords.id[each]]),
        ]),
      ),
    },
    {
      titles: text.contacts(contactDays),
      kind: 'bar',
      rows: rows(contacts.map(({ name, formula }) => [name, formula])),
    },
    {
      titles: text.tone(contactDays),
      kind: 'pie',
      rows: rows([
        [text.caring, tone('caring')],
        [text.selling, tone('selling')],
      ]),
    },
    {
      titles: text.promises,
      kind: 'pie',
      rows: rows(
        choicesOf(promisesTable.columns.result).map(([, words]) => [
          words[language],
          counted(result, Object.values(words)),
        ]),
      ),
    },
  ];
}

/** How often one of these words stands in the column, in whichever language it was typed. */
const counted = (of: string, words: readonly string[], also = ''): string =>
  of === '' ? '' : [...new Set(words)].map((word) => `COUNTIFS(${of},"${word}"${also})`).join('+');

/** How many looked and then bought, and how many bought and then stayed; blank where there is nobody to count. */
function rateFormulas(first: number): string[] {
  const counts = columnName(figures);
  const [prospects, buyers, regulars] = [0, 1, 2].map((at) => `${counts}${first + at}`);
  const share = (part: string, whole: string) => `=IF(${whole}=0,"",(${part})/(${whole}))`;
  return [
    share(`${buyers}+${regulars}`, `${prospects}+${buyers}+${regulars}`),
    share(`${regulars}`, `${buyers}+${regulars}`),
  ];
}
