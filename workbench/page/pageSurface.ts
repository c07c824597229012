import type { MenuItem } from '../host/surface';

/** What the host shows on the page. */
export interface PageSurface {
  showMenu(title: string, lines: readonly MenuItem[]): void;
  showSidebar(html: string, title: string): void;
  toast(message: string, title: string): void;
}
