import type { Reason } from '../domain/reason';
import { mostGreeted, shownToday, today } from '../domain/today';
import { chatLink } from '../domain/whatsApp';
import { greetTodayWords } from '../text/greetToday';
import type { Language } from '../text/language';
import { reasonSentence, reasonTitles } from '../text/reason';
import { settingsOf } from '../workbook/setting';
import {
  type GreetedRows,
  greetedCases,
  greetedContacts,
  greetedFamily,
  greetedPeople,
  greetedPromises,
  greetedSales,
  shopRowsOf,
} from '../workbook/shopTables';
import {
  type Answer,
  type AnswerCell,
  type Cells,
  dayFrom,
  flagIn,
  isBlank,
  languageIn,
  refuse,
  single,
  tableOf,
  wholeIn,
} from './cells';
import { currency, sheetRows, unitsOf } from './sheetBlock';
import { tiersIn } from './tiers';

/**
 * Whom to greet on a day, and why: the most pressing first, as in the sidebar.
 *
 * Complaints without an answer, promises due, cases to check back on, agreed days, birthdays and family days a week ahead, replies awaited, the steps after a sale, silence against the own rhythm, the rhythm of the tier, and who bought once and not again. Any contact answers what came before it. Who wants no contact is there only for what we owe them, without a link.
 *
 * @param {A:Z} customers The customers with their titles on top, in any order: at least Name; the more other columns, the more is told. Example: Customers!A:X
 * @param {A:Z} purchases Optional. The purchases with their titles: at least Date, Customer and Total. Example: Purchases!A:L
 * @param {A:Z} follow_ups Optional. The contacts with their titles: at least When and Customer. Example: 'Follow-ups'!A:P
 * @param {A:Z} family Optional. Their families with their titles: at least Customer; only who consented is told of. Example: Family!A:I
 * @param {A:Z} promises Optional. What was promised, with its titles: at least Customer, Promise and Due. Example: Promises!A:M
 * @param {A:Z} service Optional. Complaints and other cases with their titles: at least Customer and Opened. Example: Service!A:P
 * @param {Tiers!A:D} tiers Optional. Two to four columns: name, minimum spend, ideal and longest days between contacts. Example: Tiers!A:D
 * @param {date} as_of The day on which to greet, as a date; later rows are left aside. Example: DATE(2026,11,23)
 * @param {text} after_sale Optional. Days after a sale on which to ask how it was, with ; between; blank is "3; 14; 60". Example: "3; 14; 60"
 * @param {number} regular_from Optional. Visits in the window that make a regular; blank is 3. Example: 3
 * @param {number} window_months Optional. Months of the rolling window that ends with as_of; blank is 12. Example: 12
 * @param {number} most Optional. The most people to list, a whole number from 1; blank is 30. Example: 30
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {table} A row per person: whom, why in words, a link to write to them, what else there is, the kind of the reason, and their code; a line that says so where there is nobody, and how many more there are. What cannot be read is named in a last line that begins with a warning sign; a block without its titles, a bad tier table or a bad as_of are errors.
 * Source: what is owed comes first, then what was agreed, then what has its day, then the rhythm of each customer.
 * @customfunction
 */
export function GREET_TODAY(
  customers: Cells,
  purchases: Cells,
  follow_ups: Cells,
  family: Cells,
  promises: Cells,
  service: Cells,
  tiers: Cells,
  as_of: Cells,
  after_sale: Cells,
  regular_from: Cells,
  window_months: Cells,
  most: Cells,
  headers: Cells,
  language: Cells,
): Answer {
  const spoken = languageIn(single('language', language));
  const whole = (name: string, cells: Cells, otherwise: number) => {
    const value = single(name, cells);
    return isBlank(value) ? otherwise : wholeIn(name, value, 1);
  };
  const rules = {
    asOf: dayFrom('as_of', single('as_of', as_of)),
    ladder: isBlank(tiers)
      ? []
      : tiersIn(tiers, false).map((tier) => ({ ...tier, minimum: unitsOf(tier.minimum) })),
    afterSale: stepsIn(single('after_sale', after_sale)),
    regularFrom: whole('regular_from', regular_from, 3),
    windowMonths: whole('window_months', window_months, 12),
  };
  const longest = whole('most', most, mostGreeted);
  const people = sheetRows('customers', customers, greetedPeople, spoken);
  const sales = sheetRows('purchases', purchases, greetedSales, spoken);
  const contacts = sheetRows('follow_ups', follow_ups, greetedContacts, spoken);
  const relatives = sheetRows('family', family, greetedFamily, spoken);
  const made = sheetRows('promises', promises, greetedPromises, spoken);
  const cases = sheetRows('service', service, greetedCases, spoken);
  const rows: GreetedRows = {
    people: people.rows,
    sales: sales.rows,
    contacts: contacts.rows,
    family: relatives.rows,
    promises: made.rows,
    cases: cases.rows,
  };
  const { greetings } = today(shopRowsOf(rows, { language: spoken, currency }), rules);
  const words = greetTodayWords[spoken];
  const line = (text: string): AnswerCell[] => words.titles.map((_, at) => (at === 0 ? text : ''));
  const table = shownToday(greetings, longest).map(({ at, first, others, silent }): AnswerCell[] => {
    const person = people.rows[at];
    return [
      [person?.title ?? '', person?.name.trim() ?? ''].filter((part) => part !== '').join(' '),
      said(first, spoken),
      silent ? '' : chatLink(person?.phone ?? ''),
      others.map((other) => said(other, spoken)).join('; '),
      reasonTitles[first.is][spoken === 'en' ? 0 : 1],
      person?.code ?? '',
    ];
  });
  const rest = greetings.length - table.length;
  const closing = greetings.length === 0 ? [line(words.nobody)] : rest > 0 ? [line(words.more(rest))] : [];
  const notes = [people, sales, contacts, relatives, made, cases].flatMap((sheet) => sheet.notes);
  return tableOf(words.titles, flagIn('headers', single('headers', headers)), [...table, ...closing], notes);
}

const said = (reason: Reason, language: Language): string => reasonSentence[language](reason);

function stepsIn(value: unknown): readonly number[] {
  if (isBlank(value)) return settingsOf({}, 'en').afterSaleDays;
  const typed = typeof value === 'number' ? String(value) : value;
  const steps = typeof typed === 'string' ? typed.split(';').filter((step) => step.trim() !== '') : [''];
  return steps.map((step) => {
    const days = Number(step);
    return Number.isSafeInteger(days) && days > 0
      ? days
      : refuse('after_sale', 'days with ; between, such as "3; 14; 60"', value);
  });
}
