import type { CashKind } from '../domain/cashBook';
import { daySerial } from '../domain/day';
import { formatMoney, moneyOfNumber } from '../domain/money';
import { fail, ok, type Result } from '../domain/result';
import { cashKindOf } from '../text/cashCategory';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import { writeCell } from '../workbook/cellKind';
import { added, type Values } from '../workbook/change';
import { cash } from '../workbook/schema/cash';
import { guarded } from '../workbook/typedText';
import { readForm } from './form';
import type { InputProblem } from './say';
import { writes } from './writes';

/** Adds one movement of cash: in or out, how much, what for; today unless the form says otherwise. */
export const logCash = writes('logCash', [cash], ({ book, world, sent }) => {
  const form = readForm(cash, sent.form, book.style);
  if (!form.ok) return form;
  const kind = cashKindOf(String(form.value.category ?? ''));
  const amount = amountIn(form.value, kind);
  if (!amount.ok) return amount;
  const category = categoryIn(form.value.category, book);
  if (!category.ok) return category;
  const { in: _in, out: _out, ...rest } = form.value;
  const { side, units } = amount.value;
  const [no = ''] = book.open(cash).newIds(1);
  const [branch = '', another] = book.settings.lists.branches;
  const after: Values = {
    date: daySerial(world.today()),
    ...(another === undefined && branch !== '' ? { branch: guarded(branch) } : {}),
    // What is there is somewhere: said in the row, so that the next count of that place is measured by it.
    ...(side === 'there' ? { account: writeCell(cash.columns.account.kind, 'till', book.style) } : {}),
    ...rest,
    [side === 'out' ? 'out' : 'in']: units,
    category: guarded(category.value),
    no,
  };
  const text = textIn(book.settings.language).cash;
  const money = moneyOfNumber(units, book.style.currency);
  const said = money.ok ? formatMoney(money.value, book.style.currency, book.style.language) : '';
  const summary = text[side](category.value, said);
  return ok({ changes: [added(cash, no, after)], summary });
});

/** What is there moved to no side. */
type Side = 'in' | 'out' | 'there';

/** One side, and more than nothing on it: a typed minus would say the opposite of the button that was pressed. */
function amountIn(
  form: Values,
  kind: CashKind,
): Result<{ readonly side: Side; readonly units: number }, InputProblem> {
  const sides = (['in', 'out'] as const).filter((side) => form[side] !== undefined);
  const [side = 'out', other] = sides;
  const units = form[side];
  if (other !== undefined) return fail({ is: 'unreadable' });
  if (units === undefined) return fail({ is: 'field', field: 'amount', problem: { is: 'missing' } });
  if (typeof units !== 'number' || units < 0 || (units === 0 && kind !== 'count'))
    return fail({ is: 'field', field: 'amount', problem: { is: 'notANumber', text: String(units) } });
  return ok({ side: kind === 'count' || kind === 'opening' ? 'there' : side, units });
}

/** A category of the shop's own list, as the list writes it. */
function categoryIn(typed: unknown, book: Book): Result<string, InputProblem> {
  const wanted = String(typed ?? '').trim();
  if (wanted === '') return fail({ is: 'field', field: 'category', problem: { is: 'missing' } });
  const known = book.settings.lists.cashCategories;
  const found = known.find((name) => name.toLowerCase() === wanted.toLowerCase());
  if (found !== undefined) return ok(found);
  const choices = known.map((name) => ({ id: name, en: name }));
  return fail({ is: 'field', field: 'category', problem: { is: 'notAChoice', text: wanted, choices } });
}
