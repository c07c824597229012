import { compare } from '../domain/compare';
import { toneOf } from '../domain/contactKind';
import { customerReport } from '../domain/customerReport';
import { normalPhone } from '../domain/phone';
import { fail, ok, type Result } from '../domain/result';
import { favourites, usualOrder } from '../domain/usualOrder';
import { whatsAppLink } from '../domain/whatsApp';
import type { Language } from '../text/language';
import { reasonOf, stageWords } from '../text/report';
import { silenceSaid } from '../text/silence';
import { textIn } from '../text/text';
import { openBook } from '../workbook/book';
import type { Style } from '../workbook/cellKind';
import { customers, wantsNoContact } from '../workbook/schema/customers';
import { family } from '../workbook/schema/family';
import { followUps } from '../workbook/schema/followUps';
import { purchases } from '../workbook/schema/purchases';
import type { Row } from '../workbook/table';
import type { World } from '../workbook/world';
import { accountsIn } from './accounts';
import type { CustomerCard } from './contract';
import { isRecord } from './form';
import { history } from './history';
import { moneySaid } from './moneySaid';
import { openMatters } from './openMatters';
import { ownRows } from './ownRows';
import type { InputProblem } from './say';
import { selectedCustomer } from './selectedCustomer';
import { ladderIn, shopRowsIn } from './shopRows';
import { valuesIn } from './tableRows';
import { titleOf } from './titleOf';

const mostNotices = 5;
const mostFavourites = 5;
const mostTopics = 3;

/** All about one customer, of the code that was sent or of the row that is selected; read without the lock. */
export function customerCard(world: World, input: unknown): Result<CustomerCard | null, InputProblem> {
  if (!isRecord(input)) return fail({ is: 'unreadable' });
  const { code } = input;
  if (code !== undefined && typeof code !== 'string') return fail({ is: 'unreadable' });
  const book = openBook(world);
  const wanted = code ?? selectedCustomer(world, book);
  if (wanted === '') return code === undefined ? ok(null) : fail({ is: 'unknownCustomer' });
  const shop = shopRowsIn(book);
  const at = shop.people.findIndex((person) => person.code === wanted);
  const people = valuesIn(book, customers);
  const known = people.find((person) => person.code === wanted);
  if (at < 0 || known === undefined) return fail({ is: 'unknownCustomer' });

  const { language, regularFrom, windowMonths, currency } = book.settings;
  const today = world.today();
  const report = customerReport(shop.people, shop.sales, shop.contacts, {
    asOf: today,
    ladder: ladderIn(book),
    regularFrom,
    windowMonths,
  });
  const figures = report.figures[at];
  if (figures === undefined) return fail({ is: 'unknownCustomer' });
  const money = (units: number) => moneySaid(units, book.style);
  const scale = 10 ** currency.decimals;
  const exact = {
    units: (amount: number) => Math.round(amount * scale),
    amount: (units: number) => units / scale,
  };
  const own = ownRows(book, people, wanted);
  const sold = own.of(purchases);
  const met = [...own.of(followUps)].sort(
    (one, other) => compare(other.when, one.when) || compare(other.no ?? '', one.no ?? ''),
  );
  const happened = history(book, own);
  const items = sold.map((sale) => ({
    no: sale.no ?? '',
    day: sale.date,
    item: sale.item ?? '',
    quantity: sale.quantity,
    unitPrice: sale.unitPrice,
    units: sale.total,
  }));
  const account = accountsIn(book, today).of(wanted);
  const worth = figures.outlook?.value ?? null;
  return ok({
    code: wanted,
    name: known.name,
    title: known.title ?? '',
    phone: normalPhone(known.phone ?? '') ?? known.phone ?? '',
    doNotContact: wantsNoContact(known),
    chat: wantsNoContact(known) ? '' : whatsAppLink(known.phone ?? '', ''),
    stage: stageWords[language][figures.stage],
    stageIs: figures.stage,
    tier: figures.tier?.name ?? '',
    why: reasonOf({ ...figures, unclear: 0 }, report.outlooks, windowMonths, { exact, currency, language }),
    tones: tonesOf(
      met.map(({ kind }) => toneOf(kind ?? '')),
      language,
    ),
    silence: figures.silence === null ? '' : silenceSaid(figures.silence, language),
    silent: figures.silence?.state ?? '',
    visits: figures.visits,
    firstPurchase: figures.firstPurchase ?? '',
    lastPurchase: figures.lastPurchase ?? '',
    lastContact: figures.lastContact ?? '',
    nextTouch: figures.nextTouch ?? '',
    owed: account !== null && account.owed > 0 ? money(account.owed) : '',
    owedSince: account?.bills[0]?.due ?? '',
    expected: worth === null ? '' : money(worth),
    favourites: favourites(items, mostFavourites),
    usualOrder: usualOrder(items).map(({ item, quantity, unitPrice }) => ({
      item,
      quantity: quantity === null ? '' : String(quantity),
      unitPrice: unitPrice === null ? '' : String(unitPrice / scale),
    })),
    topics: met.flatMap(({ summary }) => (summary === null ? [] : [summary])).slice(0, mostTopics),
    about: (['interests', 'expectations', 'unspokenNeed', 'nextPlan', 'agreement', 'note'] as const).flatMap(
      (key) => {
        const text = known[key];
        return text === null || text === ''
          ? []
          : [
              {
                title: customers.columns[key].title[language],
                text,
                day: (key === 'nextPlan' && known.nextPlanDate) || '',
              },
            ];
      },
    ),
    family: own.of(family).map((member) => relativeOf(member, book.style)),
    ...openMatters(own, today, book.style),
    ...happened,
    notices: own.notices().slice(0, mostNotices),
  });
}

/** Whoever has not agreed that we keep their name is a relation and an age. */
function relativeOf(member: Row<typeof family>, style: Style): string {
  const { relation, ageBand, name, consent } = member;
  return [
    consent === true ? (name ?? '') : '',
    titleOf(family.columns.relation, relation, style),
    titleOf(family.columns.ageBand, ageBand, style),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** As CARE_BALANCE counts them. */
function tonesOf(tones: readonly ReturnType<typeof toneOf>[], language: Language): string {
  const caring = tones.filter((tone) => tone === 'caring').length;
  return tones.length === 0 ? '' : textIn(language).people.tones(tones.length, caring);
}
