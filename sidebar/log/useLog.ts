import { useState } from 'preact/hooks';
import type { Saved } from '../../src/server/contract';
import { keep, kept, useRestored } from '../keep';
import { promiseFormOf, promiseKind } from '../promise/promiseDraft';
import { type LineDraft, saleFormOf, saleKind } from '../sale/saleDraft';
import type { Customer, CustomerIndex } from '../search/customerIndex';
import { customerOf } from '../search/customerOf';
import { serviceFormOf, serviceKind } from '../service/serviceDraft';
import { useKeptDraft } from '../useKeptDraft';
import { useSave } from '../useSave';
import { formOf } from './followUpDraft';
import { useDraft } from './useDraft';
import { usePerson } from './usePerson';

/** The forms in which something is logged. The words are `text.forms`. */
export const formKeys = ['followUp', 'sale', 'promise', 'service'] as const;
export type FormKey = (typeof formKeys)[number];

const read = (text: string | null): FormKey => formKeys.find((key) => key === text) ?? 'followUp';

/** What is being logged, in each form, and with whom; all of it outlives the sidebar. */
export function useLog(index: CustomerIndex | null, user: string, onSaved: (saved: Saved) => void) {
  const [form, setForm] = useState<FormKey>(() => read(kept('form')));
  useRestored('form', (text) => setForm(read(text)));
  const followUp = useDraft();
  const sale = useKeptDraft(saleKind);
  const promise = useKeptDraft(promiseKind);
  const service = useKeptDraft(serviceKind);
  const { named, setNamed } = usePerson();
  const person = customerOf({ customerCode: named.code, customerName: named.name }, index);

  const turnTo = (next: FormKey) => {
    setForm(next);
    keep('form', next);
    // Whoever was found for one form is the one to log for in another that has nobody yet.
    if (person === null) return;
    if (next === 'followUp' && followUp.draft.customerCode === '') followUp.chooseCustomer(person);
    if (next === 'sale' && saleKind.isEmpty(sale.draft))
      sale.change({ customerCode: person.code, customerName: person.name });
  };
  const choose = (customer: Customer | null, to: FormKey = form) => {
    if (to === 'followUp' && customer !== null && followUp.adding) return followUp.addAlso(customer);
    setNamed({ code: customer?.code ?? '', name: customer?.name ?? '' });
    followUp.chooseCustomer(customer);
    sale.change({
      customerCode: customer?.code ?? '',
      customerName: customer?.name ?? '',
      walkIn: false,
      isNew: false,
    });
  };
  const [repeated, setRepeated] = useState(0);
  /** What somebody usually buys is filled in, to be sold again. */
  const repeat = (order: readonly LineDraft[]) => {
    sale.change({ lines: order });
    setRepeated(repeated + 1);
  };
  const drafts = [followUp, sale, promise, service];
  const code = person?.code ?? '';
  const savers = {
    followUp: useSave('logFollowUp', followUp, formOf, user, onSaved),
    sale: useSave('logSale', sale, saleFormOf, user, onSaved),
    promise: useSave('logPromise', promise, promiseFormOf(code), user, onSaved),
    service: useSave('logService', service, serviceFormOf(code), user, onSaved),
  };
  return {
    form,
    turnTo,
    person,
    choose,
    repeat,
    repeated,
    followUp,
    sale,
    promise,
    service,
    savers,
    /** Until it is saved nobody else can be chosen for it. */
    saving: formKeys.some((key) => savers[key].saving),
    bringBack: (id: string) => {
      for (const draft of drafts) draft.bringBack(id);
    },
  };
}
export type LogState = ReturnType<typeof useLog>;
