import { Host } from '../host/host';
import { nodeRealm } from '../host/realm-node';
import { zoneClock } from '../host/zoneClock';
import { Hosting } from '../page/hosting';
import type { Area, SheetStore, StoredValue } from '../store/store';
import type { UniverWorkbook } from '../store/univer';
import type { UniverEngine } from '../store/univer/engine';
import { emptyWorkbook, headlessEngine } from '../store/univer/headless';
import { manifest } from './manifest';

/** Native formulas over many rows take long. */
const longest = 600_000;

/** A workbook that calculates, with the add-on's functions in it, and a clock on what it calculates. */
export class TimedBook {
  private readonly engine: UniverEngine = headlessEngine();
  private readonly book: UniverWorkbook = emptyWorkbook(this.engine);
  private began: number | null = null;

  constructor(bundle: string) {
    const host = new Host({ store: this.book, bundle, html: {}, manifest, realm: nodeRealm });
    const hosting = new Hosting(host, zoneClock(this.book.timeZone));
    this.book.registerCustomFunctions({
      names: host.functions.map((name) => ({ name, help: '' })),
      call: (name, args) => hosting.cell(name, args),
    });
    this.engine.api.getFormula().calculationStart(() => {
      this.began ??= performance.now();
    });
  }

  addSheet(name: string, rows: readonly (readonly StoredValue[])[], columns: number): SheetStore {
    const sheet = this.book.insertSheet(name, this.book.sheets().length, rows.length, columns);
    sheet.write('value', { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 }, rows);
    return sheet;
  }

  /** Writes formulas, waits for their answers, reads a block of them and takes the formulas away again. */
  async calculate(sheet: SheetStore, formulas: readonly (readonly string[])[], place: Area, answer = place) {
    await this.book.recalculated(longest);
    this.began = null;
    sheet.write('formula', place, formulas);
    await this.book.recalculated(longest);
    // From the start of the calculation: before it the engine waits for more edits, which is no work.
    const milliseconds = performance.now() - (this.began ?? Number.NaN);
    const shown = sheet.read('value', answer);
    sheet.write(
      'formula',
      place,
      formulas.map((line) => line.map(() => '')),
    );
    return { milliseconds, shown };
  }

  close(): void {
    this.engine.univer.dispose();
  }
}
