import { daySerial } from '../domain/day';
import type { Invitation } from '../domain/invitation';
import type { Style } from '../workbook/cellKind';
import { writeCell } from '../workbook/cellKind';
import type { Values } from '../workbook/change';
import { invitations } from '../workbook/schema/invitations';

/** What stands in the row of an invitation. */
export function invitationValues(
  { status, reserve, adults, children, invitedOn, repliedOn }: Partial<Invitation>,
  style: Style,
): Values {
  const { columns } = invitations;
  return {
    ...(status === undefined ? {} : { status: writeCell(columns.status.kind, status, style) }),
    ...(reserve === undefined ? {} : { reserve }),
    ...(adults === undefined ? {} : { adults }),
    ...(children === undefined ? {} : { children }),
    ...(invitedOn === undefined ? {} : { invitedOn: invitedOn === null ? '' : daySerial(invitedOn) }),
    ...(repliedOn === undefined ? {} : { repliedOn: repliedOn === null ? '' : daySerial(repliedOn) }),
  };
}
