import { momentSerial } from '../domain/day';
import { fail, ok } from '../domain/result';
import { textIn } from '../text/text';
import type { Values } from '../workbook/change';
import { customers } from '../workbook/schema/customers';
import { followUps } from '../workbook/schema/followUps';
import { guarded } from '../workbook/typedText';
import type { World } from '../workbook/world';
import { customerNamed } from './customerNamed';
import { readForm, readRequest } from './form';
import { save } from './save';
import type { InputProblem } from './say';

/** Adds one follow-up: who, what kind, and whatever else the form says; the time is now unless it says otherwise. */
export function logFollowUp(world: World, input: unknown) {
  const request = readRequest(input);
  if (!request.ok) return request;
  const { id, user, input: sent } = request.value;
  return save<InputProblem>(world, {
    id,
    user,
    action: 'logFollowUp',
    tables: [customers, followUps],
    plan(book) {
      const form = readForm(followUps, sent.form, book.style);
      if (!form.ok) return form;
      if (form.value.kind === undefined)
        return fail({ is: 'field', field: 'kind', problem: { is: 'missing' } });
      const customer = customerNamed(book, form.value.customerCode);
      if (!customer.ok) return customer;
      const { code, name } = customer.value;
      const [no = ''] = book.open(followUps).newIds(1);
      const after: Values = {
        when: momentSerial(world.now()),
        done: true,
        staff: guarded(user),
        ...form.value,
        no,
        customer: guarded(name),
        customerCode: code,
      };
      const summary = textIn(book.settings.language).followUp.summary(String(form.value.kind), name);
      return ok({ changes: [{ table: followUps.key, id: no, before: null, after }], summary });
    },
  });
}
