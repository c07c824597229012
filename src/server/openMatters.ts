import { compare } from '../domain/compare';
import { type Day, dayOfMoment, daysBetween } from '../domain/day';
import type { Style } from '../workbook/cellKind';
import { promises } from '../workbook/schema/promises';
import { service } from '../workbook/schema/service';
import type { CustomerCard } from './contract';
import type { OwnRows } from './ownRows';
import { titleOf } from './titleOf';

/** So many of each can be closed on the card; the others follow as these are. */
const most = 5;

type OpenMatters = Pick<CustomerCard, 'promises' | 'morePromises' | 'cases' | 'moreCases'>;

/** What we owe a customer, the most pressing first: promises not yet closed, and cases of service. */
export function openMatters(own: OwnRows, today: Day, style: Style): OpenMatters {
  const pending = own
    .of(promises)
    .filter(({ result }) => result === null || result === 'pending')
    .sort((one, other) => compare(one.due, other.due) || compare(one.no ?? '', other.no ?? ''));
  const cases = own
    .of(service)
    .filter(({ closed }) => closed === null)
    .sort(
      (one, other) =>
        Number(one.answered !== null) - Number(other.answered !== null) || compare(one.opened, other.opened),
    );
  return {
    promises: pending.slice(0, most).map(({ no, promise, due, fulfilledBy }) => ({
      no: no ?? '',
      promise,
      due,
      by: fulfilledBy ?? '',
      late: Math.max(0, daysBetween(due, today)),
    })),
    morePromises: Math.max(0, pending.length - most),
    cases: cases.slice(0, most).map(({ no, kind, note, opened, answered }) => ({
      no: no ?? '',
      kind: titleOf(service.columns.kind, kind, style),
      about: note ?? '',
      opened: dayOfMoment(opened),
      answered: answered !== null,
    })),
    moreCases: Math.max(0, cases.length - most),
  };
}
