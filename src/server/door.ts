import { fail, type Result } from '../domain/result';
import { type BookProblem, openBook, UnusableTable } from '../workbook/book';
import type { Style } from '../workbook/cellKind';
import type { Committed } from '../workbook/commit';
import type { World } from '../workbook/world';
import { addCustomer } from './addCustomer';
import { anonymise, anonymisePreview } from './anonymise';
import { cashNow } from './cash';
import { changeCustomer, customerFields } from './changeCustomer';
import { checkBank } from './checkBank';
import { checkCredit } from './checkCredit';
import { cancelEvent, closeEvent } from './closeEvent';
import type { Answer, CallName, Calls, Saved } from './contract';
import { customerCard } from './customerCard';
import { duplicates } from './duplicates';
import { eventCard, eventList } from './eventCard';
import { addFamilyMember, changeFamilyMember } from './familyMember';
import { isRecord } from './form';
import { guessImport } from './guessImport';
import { checkImport, importPurchases } from './importPurchases';
import { inviteGuest, markGuest, recordAttendance, recordReply } from './invite';
import { keepDesk } from './keepDesk';
import { logCash } from './logCash';
import { logFollowUp } from './logFollowUp';
import { logPayment } from './logPayment';
import { closePromise, logPromise } from './logPromise';
import { logSale } from './logSale';
import { logService, updateService } from './logService';
import { markKnown } from './markKnown';
import { mergeCustomers, mergePreview } from './mergeCustomers';
import { open } from './open';
import { pickGuests } from './pickGuests';
import { priceList } from './products';
import { takeReplies } from './replies';
import { saveEvent } from './saveEvent';
import { type Problem, refusal } from './say';
import { seeTransfers } from './seeTransfers';
import { setUp } from './setUp';
import { snooze } from './snooze';
import { trail } from './trail';
import { undoCommit, undoSeveral } from './undoCommit';

type Handlers = {
  readonly [Name in CallName]: (world: World, input: unknown) => Result<ReturnType<Calls[Name]>, Problem>;
};

/** Every call that the sidebar can make. Input is whatever a browser sent: each handler checks its own. */
const handlers: Handlers = {
  open: (world, input) => ({
    ok: true,
    value: { ...open(world), ...(isRecord(input) && input.kept === true ? { kept: world.desk.all() } : {}) },
  }),
  keepDesk,
  setUp: (world) => setUp(world),
  logFollowUp: saves(logFollowUp),
  snooze: saves(snooze),
  logCash: saves(logCash),
  markKnown: saves(markKnown),
  cash: (world) => ({ ok: true, value: cashNow(world) }),
  checkCredit,
  logSale: saves(logSale),
  products: (world) => ({ ok: true, value: priceList(world) }),
  logPayment: saves(logPayment),
  duplicates: (world) => ({ ok: true, value: duplicates(world) }),
  mergePreview,
  mergeCustomers: saves(mergeCustomers),
  anonymisePreview,
  anonymise: saves(anonymise),
  customerFields,
  addCustomer: saves(addCustomer),
  changeCustomer: saves(changeCustomer),
  addFamilyMember: saves(addFamilyMember),
  changeFamilyMember: saves(changeFamilyMember),
  logPromise: saves(logPromise),
  closePromise: saves(closePromise),
  logService: saves(logService),
  updateService: saves(updateService),
  events: (world) => ({ ok: true, value: eventList(world) }),
  event: eventCard,
  takeReplies: saves(takeReplies),
  saveEvent: saves(saveEvent),
  pickGuests: saves(pickGuests),
  markGuest: saves(markGuest),
  inviteGuest: saves(inviteGuest),
  recordReply: saves(recordReply),
  recordAttendance: saves(recordAttendance),
  closeEvent: saves(closeEvent),
  cancelEvent: saves(cancelEvent),
  customer: customerCard,
  undo: saves(undoCommit),
  undoSeveral: saves(undoSeveral),
  trail: (world) => ({ ok: true, value: trail(world) }),
  guessImport,
  checkImport,
  importPurchases(world, input) {
    const done = importPurchases(world, input);
    if (!done.ok) return done;
    const { committed, report } = done.value;
    return { ok: true, value: { report, saved: writtenBy(committed) } };
  },
  checkBank,
  seeTransfers(world, input) {
    const done = seeTransfers(world, input);
    if (!done.ok) return done;
    const { committed, seen, skipped } = done.value;
    return { ok: true, value: { seen, skipped, saved: writtenBy(committed) } };
  },
};

export const callNames = Object.keys(handlers);

const isCall = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.prototype.hasOwnProperty.call(handlers, name);

const savedOf = ({ id, summary, action, changes }: Committed): Saved => ({
  id,
  summary,
  undoable: action !== 'undo' && changes.length > 0,
});

/** Null where there was nothing to write. */
const writtenBy = (committed: Committed): Saved | null =>
  committed.changes.length > 0 ? savedOf(committed) : null;

/** A function, as the list of calls stands above it. */
function saves(write: (world: World, input: unknown) => Result<Committed, Problem>) {
  return (world: World, input: unknown): Result<Saved, Problem> => {
    const result = write(world, input);
    return result.ok ? { ok: true, value: savedOf(result.value) } : result;
  };
}

/** The one door: whatever happens behind it, the answer is plain and never null. */
export function answer(world: World, name: unknown, input: unknown): Answer<unknown> {
  if (!isCall(name)) return refusal({ is: 'unreadable' }, styleOf(world));
  const handler: (world: World, input: unknown) => Result<unknown, Problem> = handlers[name];
  const result = attempt(() => handler(world, input));
  return result.ok ? result : refusal(result.problem, styleOf(world));
}

/** A table that cannot be used is an expected failure wherever it is met; anything else is a bug and passes. */
export function attempt<T, P>(work: () => Result<T, P>): Result<T, P | BookProblem> {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnusableTable) return fail(error.problem);
    throw error;
  }
}

/** The language to answer in; the person's own where the workbook itself cannot be read. */
export function styleOf(world: World): Style {
  try {
    return openBook(world).style;
  } catch {
    return { language: world.language, currency: { code: 'IDR', decimals: 0 } };
  }
}
