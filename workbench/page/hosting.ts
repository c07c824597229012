import type { Host, Ending as Outcome } from '../host/host';
import type { ZoneClock } from '../host/zoneClock';
import type { CellArgument, CustomArgument, CustomCell, CustomResult } from '../store/univer/customFunctions';
import type { PersonsEdit } from './edits';
import type { PageMessage } from './frameMessages';

/** How an execution ended, as the page tells it. */
export type Ending =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'killed' };

/** The Apps Script host as the page speaks to it: cells in Univer's form, endings for people. */
export class Hosting {
  constructor(
    readonly host: Host,
    private readonly clock: ZoneClock,
  ) {}

  /** Opens the workbook: the add-on's onOpen makes its menu. */
  open(): Ending {
    return endingOf(this.host.open());
  }

  /** Runs a function as a menu item does. */
  run(functionName: string): Ending {
    return endingOf(this.host.clickMenu(functionName));
  }

  /** Answers a call of the sidebar. */
  call(functionName: string, args: readonly unknown[]): PageMessage['answer'] {
    const ending = endingOf(this.host.callFromClient(functionName, args));
    if (ending.kind === 'done') return { ok: true, value: ending.value };
    return {
      ok: false,
      message: ending.kind === 'failed' ? ending.message : 'Exceeded maximum execution time',
    };
  }

  /** Answers a cell. Dates cross as instants of the workbook's zone. */
  cell(functionName: string, args: readonly CustomArgument[]): CustomResult {
    try {
      const answer = this.host.customFunction(
        functionName,
        args.map((argument) => this.scriptArgument(argument)),
      );
      if (!Array.isArray(answer)) return { value: this.shown(answer) };
      return { value: answer.map((row) => row.map((cell) => this.shown(cell))) };
    } catch (failure) {
      return { error: messageOf(failure) };
    }
  }

  /** Tells the add-on of a person's edit; null where it does not listen. */
  edited({ sheetId, area, ...values }: PersonsEdit): Ending | null {
    const outcome = this.host.edited(sheetId, area, values);
    return outcome && endingOf(outcome);
  }

  private scriptArgument(argument: CustomArgument) {
    if (!Array.isArray(argument)) return this.scriptCell(argument);
    return argument.map((row) => row.map((cell) => this.scriptCell(cell)));
  }

  private scriptCell(cell: CellArgument): string | number | boolean | Date {
    return typeof cell === 'object' ? this.clock.instantOf(cell.serial) : cell;
  }

  private shown(value: string | number | boolean | Date | null): CustomCell {
    return typeof value === 'object' && value !== null ? { serial: this.clock.serialOf(value) } : value;
  }
}

function endingOf(outcome: Outcome): Ending {
  if ('killed' in outcome) return { kind: 'killed' };
  if (outcome.ok) return { kind: 'done', value: outcome.value };
  return { kind: 'failed', message: outcome.error.message };
}

/** Errors come from the script's own context, where instanceof may fail. */
function messageOf(failure: unknown): string {
  const isError = typeof failure === 'object' && failure !== null && 'message' in failure;
  return String(isError ? failure.message : failure);
}
