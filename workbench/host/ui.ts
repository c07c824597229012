import type { Execution } from './execution';
import { HostHtmlOutput } from './html';
import type { MenuItem, UiSurface } from './surface';

/** A menu in the making. */
export class HostMenu {
  readonly kind = 'Menu';
  readonly items: MenuItem[] = [];

  constructor(
    private readonly execution: Execution,
    private readonly surface: UiSurface,
    private readonly title: string,
  ) {}

  addItem(caption: string, functionName: string) {
    if (functionName.endsWith('_')) this.execution.fail(`${functionName} is private to the script.`);
    this.items.push({ caption, functionName });
    return this;
  }
  addSeparator() {
    this.items.push({ separator: true });
    return this;
  }
  addSubMenu(menu: unknown) {
    const behind = this.execution.unwrap(menu);
    if (behind instanceof HostMenu) this.items.push(...behind.items);
    return this;
  }
  addToUi(): void {
    this.surface.menuAdded(this.title, this.items);
  }
}

const constant = (kind: string, name: string) =>
  Object.freeze({ kind, toString: () => name, toJSON: () => name });
const button = (name: string) => constant('Button', name);

class HostPromptResponse {
  readonly kind = 'PromptResponse';
  constructor(
    private readonly pressed: object,
    private readonly text: string,
  ) {}
  getSelectedButton = () => this.pressed;
  getResponseText = () => this.text;
}

/** The parts of Sheets that show something to the person. */
export class HostUi {
  readonly kind = 'Ui';
  readonly Button = Object.freeze({
    OK: button('OK'),
    CANCEL: button('CANCEL'),
    YES: button('YES'),
    NO: button('NO'),
    CLOSE: button('CLOSE'),
  });
  readonly ButtonSet = Object.freeze({
    OK: constant('ButtonSet', 'OK'),
    OK_CANCEL: constant('ButtonSet', 'OK_CANCEL'),
    YES_NO: constant('ButtonSet', 'YES_NO'),
    YES_NO_CANCEL: constant('ButtonSet', 'YES_NO_CANCEL'),
  });

  constructor(
    private readonly execution: Execution,
    private readonly surface: UiSurface,
    private readonly addOnName: string,
  ) {}

  createMenu = (title: string) => this.menu(title);
  createAddonMenu = () => this.menu(this.addOnName);

  /** Waiting for an answer lets go of every lock (rule 4.20). */
  alert(...args: readonly unknown[]): unknown {
    const texts = args.filter((arg) => typeof arg === 'string');
    this.execution.flush();
    this.execution.releaseLocks();
    const pressed = this.surface.alert(
      texts[texts.length - 1] ?? '',
      texts.length > 1 ? (texts[0] ?? '') : '',
    );
    return Reflect.get(this.Button, pressed);
  }
  /** The same, with a line to type into. */
  prompt(...args: readonly unknown[]): unknown {
    const texts = args.filter((arg) => typeof arg === 'string');
    this.execution.flush();
    this.execution.releaseLocks();
    const typed = this.surface.prompt(
      texts[texts.length - 1] ?? '',
      texts.length > 1 ? (texts[0] ?? '') : '',
    );
    const pressed = typed === null ? this.Button.CANCEL : this.Button.OK;
    return this.execution.service('PromptResponse', new HostPromptResponse(pressed, typed ?? ''));
  }
  showSidebar(output: unknown): void {
    const behind = this.execution.unwrap(output);
    if (behind instanceof HostHtmlOutput) this.surface.showSidebar(behind.getContent(), behind.getTitle());
  }

  private menu(title: string) {
    return this.execution.service('Menu', new HostMenu(this.execution, this.surface, title));
  }
}
