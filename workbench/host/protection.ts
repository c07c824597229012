import type { SheetStore } from '../store/store';
import type { Execution } from './execution';

/** A protected sheet can be edited by the owner only, whoever's script it is (rule 3.24). */
export function refuseProtected(execution: Execution, sheet: SheetStore): void {
  const { state, user } = execution.parts;
  if (user.isOwner || !state.protectedSheets.includes(sheet.id)) return;
  execution.fail(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}
