import { element } from './element';

/** One line of a menu. */
export type MenuLine =
  | { readonly kind: 'item'; readonly caption: string; readonly choose: () => void }
  | { readonly kind: 'title'; readonly caption: string }
  | { readonly kind: 'separator' };

/** A button that opens a menu, by mouse and by keyboard as the ARIA menu button pattern has it. */
export class Menu {
  readonly element: HTMLElement;
  private readonly button: HTMLButtonElement;
  private readonly list: HTMLElement;

  constructor(caption: string, id: string) {
    this.list = element('div', { class: 'wb-menu', id, role: 'menu', 'aria-label': caption, hidden: true });
    this.button = element(
      'button',
      {
        class: 'wb-button',
        type: 'button',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        'aria-controls': id,
      },
      caption,
    );
    this.element = element('div', { class: 'wb-menus' }, this.button, this.list);
    this.button.addEventListener('click', () => (this.list.hidden ? this.open(0) : this.close()));
    this.button.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown') this.onKey(event, () => this.open(0));
      if (event.key === 'ArrowUp') this.onKey(event, () => this.open(-1));
    });
    this.list.addEventListener('keydown', (event) => this.move(event));
    this.element.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && this.element.contains(event.relatedTarget))) this.close();
    });
  }

  fill(lines: readonly MenuLine[]): void {
    this.list.replaceChildren(...lines.map((line) => this.line(line)));
  }

  private line(line: MenuLine): HTMLElement {
    if (line.kind === 'separator') return element('div', { class: 'wb-rule', role: 'separator' });
    if (line.kind === 'title') {
      return element('div', { class: 'wb-menu-title', role: 'presentation' }, line.caption);
    }
    const item = element(
      'button',
      { class: 'wb-item', type: 'button', role: 'menuitem', tabindex: '-1' },
      line.caption,
    );
    item.addEventListener('click', () => {
      this.close();
      this.button.focus();
      line.choose();
    });
    return item;
  }

  private open(at: number): void {
    this.list.hidden = false;
    this.button.setAttribute('aria-expanded', 'true');
    const items = this.items();
    items[at < 0 ? items.length - 1 : at]?.focus();
  }

  private close(): void {
    this.list.hidden = true;
    this.button.setAttribute('aria-expanded', 'false');
  }

  private move(event: KeyboardEvent): void {
    const items = this.items();
    const at = items.findIndex((item) => item.matches(':focus'));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) this.onKey(event, () => items[(to + items.length) % items.length]?.focus());
    if (event.key === 'Escape') {
      this.onKey(event, () => {
        this.close();
        this.button.focus();
      });
    }
  }

  private items(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  private onKey(event: KeyboardEvent, action: () => void): void {
    event.preventDefault();
    event.stopPropagation();
    action();
  }
}
