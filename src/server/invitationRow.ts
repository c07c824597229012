import { daySerial } from '../domain/day';
import type { Invitation } from '../domain/invitation';
import type { Style } from '../workbook/cellKind';
import { writeCell } from '../workbook/cellKind';
import type { RowChange, Values } from '../workbook/change';
import type { Opened } from '../workbook/opened';
import { invitations } from '../workbook/schema/invitations';
import { rowChange } from './rowChange';

/** The change of an invitation's row; a sheet of an earlier day has no box to tick until it is repaired. */
export function invitationChange(
  opened: Opened,
  no: string,
  now: Partial<Invitation>,
  style: Style,
): RowChange[] {
  const { came, ...others } = invitationValues(now, style);
  const values = opened.places.has('came') && came !== undefined ? { ...others, came } : others;
  const change = rowChange(opened, no, values);
  return change === null ? [] : [change];
}

/** What stands in the row of an invitation. */
export function invitationValues(
  { status, reserve, adults, children, invitedOn, repliedOn }: Partial<Invitation>,
  style: Style,
): Values {
  const { columns } = invitations;
  return {
    ...(status === undefined
      ? {}
      : { status: writeCell(columns.status.kind, status, style), came: status === 'attended' }),
    ...(reserve === undefined ? {} : { reserve }),
    ...(adults === undefined ? {} : { adults }),
    ...(children === undefined ? {} : { children }),
    ...(invitedOn === undefined ? {} : { invitedOn: invitedOn === null ? '' : daySerial(invitedOn) }),
    ...(repliedOn === undefined ? {} : { repliedOn: repliedOn === null ? '' : daySerial(repliedOn) }),
  };
}
