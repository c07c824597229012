import { type Day, dayOfSerial, daySerial } from '../domain/day';
import { fail, ok, type Result } from '../domain/result';
import { spokenDay } from '../text/breath';
import { textIn } from '../text/text';
import { writeCell } from '../workbook/cellKind';
import type { Values } from '../workbook/change';
import { purchases } from '../workbook/schema/purchases';
import { guarded, unguarded } from '../workbook/typedText';
import type { World } from '../workbook/world';
import { accountsIn, accountTables } from './accounts';
import { accountOf, amountIn } from './checkCredit';
import { creditSaid } from './credit';
import { isRecord, readForm, readRequest } from './form';
import { moneySaid } from './moneySaid';
import { save } from './save';
import type { InputProblem } from './say';

/** No other column of a purchase: on credit there is no discount. */
const askedFor = ['customerCode', 'total', 'due', 'item', 'note'];

/** Sells on credit by the shop's rules, or against them where somebody answers for it by name. */
export function sellOnCredit(world: World, input: unknown) {
  const request = readRequest(input);
  if (!request.ok) return request;
  const { id, user, input: sent } = request.value;
  return save<InputProblem>(world, {
    id,
    user,
    action: 'sellOnCredit',
    tables: accountTables,
    plan(book) {
      if (!isRecord(sent.form)) return fail({ is: 'unreadable' });
      const { override, ...rest } = sent.form;
      if (Object.keys(rest).some((key) => !askedFor.includes(key))) return fail({ is: 'unreadable' });
      const form = readForm(purchases, rest, book.style);
      if (!form.ok) return form;
      const account = accountOf(accountsIn(book, world.today()), rest.customerCode);
      if (!account.ok) return account;
      const amount = amountIn(rest.total, 'total', book);
      if (!amount.ok) return amount;
      const text = textIn(book.settings.language).credit;
      const due = dueIn(form.value.due, world.today(), text.duePast);
      if (!due.ok) return due;
      const said = creditSaid(book, account.value, amount.value);
      const allowed = said.yes ? ok('') : overriddenBy(user, override, said.reason, text);
      if (!allowed.ok) return allowed;

      const { debtor } = account.value;
      const name = debtor?.name ?? '';
      const note = [unguarded(String(form.value.note ?? '')), allowed.value]
        .filter((part) => part !== '')
        .join(' · ');
      const [no = ''] = book.open(purchases).newIds(1);
      const [branch = '', another] = book.settings.lists.branches;
      const after: Values = {
        date: daySerial(world.today()),
        ...(another === undefined && branch !== '' ? { branch: guarded(branch) } : {}),
        ...form.value,
        no,
        customer: guarded(name),
        customerCode: debtor?.code ?? '',
        method: writeCell(purchases.columns.method.kind, 'credit', book.style),
        status: writeCell(purchases.columns.status.kind, 'unpaid', book.style),
        ...(note === '' ? {} : { note: guarded(note) }),
      };
      const until = spokenDay(due.value, book.settings.language);
      const sale = text.sold(moneySaid(amount.value, book.style), name, until);
      const summary = [sale, allowed.value].filter((part) => part !== '').join('. ');
      return ok({ changes: [{ table: purchases.key, id: no, before: null, after }], summary });
    },
  });
}

function dueIn(due: unknown, today: Day, past: string): Result<Day, InputProblem> {
  if (typeof due !== 'number') return fail({ is: 'field', field: 'due', problem: { is: 'missing' } });
  const day = dayOfSerial(due);
  return day < today ? fail({ is: 'refused', field: 'due', text: past }) : ok(day);
}

const longestReason = 300;

/** Who lets it pass, and why, in words for the row and the journal. */
function overriddenBy(
  user: string,
  override: unknown,
  refusal: string,
  text: ReturnType<typeof textIn>['credit'],
): Result<string, InputProblem> {
  const reason = typeof override === 'string' ? override.trim() : '';
  if (reason === '' || reason.length > longestReason)
    return fail({ is: 'refused', field: 'override', text: refusal });
  if (user === '') return fail({ is: 'refused', field: 'user', text: text.whoOverrides });
  return ok(text.overridden(user, reason, refusal));
}
