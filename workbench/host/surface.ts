/** A line of the add-on's menu. */
export type MenuItem =
  | { readonly caption: string; readonly functionName: string }
  | { readonly separator: true };

/** What the platform shows to a person: the page draws it, tests record it. */
export interface UiSurface {
  menuAdded(title: string, items: readonly MenuItem[]): void;
  showSidebar(html: string, title: string): void;
  /** Answers which button was pressed. */
  alert(message: string, title: string): string;
  /** Answers what was typed, or null where it was cancelled. */
  prompt(message: string, title: string): string | null;
  toast(message: string, title: string): void;
}

/** A surface that only remembers. */
export class RecordingSurface implements UiSurface {
  menus: { title: string; items: readonly MenuItem[] }[] = [];
  sidebars: { html: string; title: string }[] = [];
  toasts: string[] = [];
  alerts: string[] = [];
  prompts: string[] = [];
  /** What the person will type, one prompt after another; nothing is a cancel. */
  typed: string[] = [];
  menuAdded(title: string, items: readonly MenuItem[]): void {
    this.menus.push({ title, items });
  }
  showSidebar(html: string, title: string): void {
    this.sidebars.push({ html, title });
  }
  /** Which button the person will press. */
  pressed = 'OK';
  alert(message: string): string {
    this.alerts.push(message);
    return this.pressed;
  }
  prompt(message: string): string | null {
    this.prompts.push(message);
    return this.typed.shift() ?? null;
  }
  toast(message: string): void {
    this.toasts.push(message);
  }
}
