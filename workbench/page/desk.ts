import type { BookState } from '../host/bookState';
import type { MenuItem } from '../host/surface';
import { zoneClock } from '../host/zoneClock';
import { emptySnapshot, UniverWorkbook } from '../store/univer';
import type { CustomArgument, CustomResult, FormulaPlace } from '../store/univer/customFunctions';
import type { UniverEngine } from '../store/univer/engine';
import { type AddOn, cellFunctions } from './addOn';
import { Bar } from './bar';
import { ChartLayer } from './chartLayer';
import { csvRows, csvText, loadRows, saveFile } from './csv';
import { onPersonsEdit, type PersonsEdit } from './edits';
import { FormulaErrors } from './formulaErrors';
import type { PageMessage } from './frameMessages';
import { type Ending, Hosting } from './hosting';
import { BookKeeper, type KeptBook } from './keptBook';
import { makeHost } from './makeHost';
import type { MenuLine } from './menu';
import { Notice } from './notice';
import type { PageOptions } from './pageOptions';
import { Sidebar } from './sidebar';
import type { Language, Texts } from './texts';
import { readTypingByLocale } from './typing';

const BOOK_ID = 'book';

/** The languages whose way of writing numbers and dates Univer knows, of those that we try. */
const NUMBER_LANGUAGES: Readonly<Record<string, 'de' | 'en' | 'id' | 'pt'>> = {
  de: 'de',
  en: 'en',
  id: 'id',
  pt: 'pt',
};

/** What a desk is made of. */
export interface DeskParts {
  readonly options: PageOptions;
  readonly words: Texts;
  readonly engine: UniverEngine;
  readonly kept: KeptBook | null;
  readonly addOn: AddOn | null;
  /** The script that gives the sidebar its google.script. */
  readonly client: string;
}

/** Grid, bar, sidebar and host, put together. */
export class Desk {
  readonly store: UniverWorkbook;
  private readonly hosting: Hosting | null;
  private readonly notice = new Notice();
  private readonly bar: Bar;
  private readonly sidebar: Sidebar;
  private readonly keeper: BookKeeper;
  private readonly errors: FormulaErrors;
  private readonly words: Texts;

  constructor(private readonly parts: DeskParts) {
    const { options, words, engine, kept, addOn, client } = parts;
    this.words = words;
    engine.api.createWorkbook({ ...(kept?.snapshot ?? emptySnapshot(BOOK_ID)), id: BOOK_ID });
    this.store = new UniverWorkbook(engine, BOOK_ID, options);
    engine.api.getWorkbook(BOOK_ID)?.setNumfmtLocal(NUMBER_LANGUAGES[options.locale.slice(0, 2)] ?? 'en');
    this.hosting = addOn && this.hostingOf(addOn, kept?.state ?? null);
    this.keeper = new BookKeeper(options.book, this.store, () => this.host?.state ?? null);
    this.errors = new FormulaErrors(engine.api, this.notice, words);
    this.sidebar = new Sidebar(words, client, (name, args) => this.answer(name, args));
    this.bar = new Bar(words, options.language, this.store.name, this);
  }

  /** The Apps Script host, or null where the add-on has not been built. */
  get host() {
    return this.hosting?.host ?? null;
  }

  /** Opens the workbook as Sheets does: custom functions first, then onOpen. */
  open(): void {
    const { engine, addOn } = this.parts;
    this.keeper.watch(engine);
    readTypingByLocale(engine, this.store);
    new ChartLayer(engine, this.store, this.words).open();
    if (!this.hosting || !addOn) {
      this.notice.show(this.words.noAddOn, 'bad');
      return;
    }
    const { hosting } = this;
    this.store.registerCustomFunctions({
      names: cellFunctions(addOn.bundle),
      call: (name, args, place) => this.cell(hosting, name, args, place),
    });
    onPersonsEdit(engine.api, this.store, (edit) => void this.tellEdit(hosting, edit));
    engine.api.getWorkbook(BOOK_ID)?.getActiveSheet().getRange(0, 0).activate();
    this.notice.show(this.words.welcome);
    this.tellFailure('onOpen', hosting.open());
  }

  /** Shows a line and lets the page draw it. */
  async say(text: string): Promise<void> {
    this.notice.show(text);
    await nextTask();
  }

  /** Runs a function of the add-on. */
  run(functionName: string): Ending {
    return this.hosting?.run(functionName) ?? { kind: 'failed', message: this.words.noAddOn };
  }

  recalculated(): Promise<void> {
    return this.store.recalculated();
  }

  /** Keeps the workbook for the next visit at once. */
  keep(): Promise<void> {
    return this.keeper.now();
  }

  /** Throws the workbook away and starts again. */
  async reset(): Promise<void> {
    await this.keeper.forget();
    location.reload();
  }

  rename(name: string): void {
    this.store.name = name;
    this.keeper.soon();
  }

  async load(file: File): Promise<void> {
    const rows = csvRows(await file.text());
    loadRows(this.currentSheet(), rows, this.store.locale);
    this.notice.show(this.words.loaded(rows.length, file.name), 'good');
  }

  download(): void {
    const sheet = this.currentSheet();
    saveFile(`${sheet.name}.csv`, csvText(sheet));
  }

  /** Shows the page in another language, which is also what the add-on is told of its user. */
  async speak(language: Language): Promise<void> {
    await this.keeper.now();
    const address = new URL(location.href);
    address.searchParams.set('lang', language);
    location.assign(address);
  }

  showMenu(title: string, lines: readonly MenuItem[]): void {
    this.bar.showMenu(
      title,
      lines.map((line): MenuLine => {
        if ('separator' in line) return { kind: 'separator' };
        return { kind: 'item', caption: line.caption, choose: () => void this.choose(line) };
      }),
    );
  }

  showSidebar(html: string, title: string): void {
    const refusal = this.sidebar.open(html, title);
    if (refusal !== null) this.notice.show(refusal, 'bad');
  }

  toast(message: string, title: string): void {
    this.notice.show(title === '' ? message : `${title}: ${message}`, 'good');
  }

  private hostingOf(addOn: AddOn, state: BookState | null): Hosting {
    const { options } = this.parts;
    const host = makeHost({ addOn, store: this.store, options, state }, this);
    return new Hosting(host, zoneClock(options.timeZone));
  }

  private async choose({ caption, functionName }: { caption: string; functionName: string }): Promise<void> {
    const working = this.words.working(caption);
    await this.say(working);
    this.tellFailure(caption, this.run(functionName));
    if (this.notice.text === working) this.notice.show(this.words.done(caption), 'good');
    this.keeper.soon();
  }

  private async answer(functionName: string, args: readonly unknown[]): Promise<PageMessage['answer']> {
    await nextTask();
    const answer = this.hosting?.call(functionName, args);
    this.keeper.soon();
    return answer ?? { ok: false, message: this.words.noAddOn };
  }

  private cell(
    hosting: Hosting,
    name: string,
    args: readonly CustomArgument[],
    place: FormulaPlace,
  ): CustomResult {
    const result = hosting.cell(name, args);
    this.errors.note(place, 'error' in result ? result.error : null);
    return result;
  }

  /** Simple triggers run on their own, after the edit. */
  private async tellEdit(hosting: Hosting, edit: PersonsEdit): Promise<void> {
    await nextTask();
    const ending = hosting.edited(edit);
    if (ending) this.tellFailure('onEdit', ending);
  }

  private tellFailure(what: string, ending: Ending): void {
    if (ending.kind === 'done') return;
    const reason = ending.kind === 'failed' ? ending.message : this.words.stopped;
    this.notice.show(this.words.failed(what, reason), 'bad');
  }

  private currentSheet() {
    const sheet = this.store.sheets().find(({ id }) => id === this.store.activeSheetId);
    if (!sheet) throw new Error('The workbook shows no sheet.');
    return sheet;
  }
}

/** Lets the page draw, as the way to Google's servers would. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
