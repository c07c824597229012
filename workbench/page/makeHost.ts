import { type BookState, newBookState } from '../host/bookState';
import { Host } from '../host/host';
import { pageRealm } from '../host/realm-page';
import type { WorkbookStore } from '../store/store';
import type { AddOn } from './addOn';
import type { PageOptions } from './pageOptions';
import type { PageSurface } from './pageSurface';

/** What a host is made of. */
export interface HostParts {
  readonly addOn: AddOn;
  readonly store: WorkbookStore;
  readonly options: PageOptions;
  /** What the host remembered at the end of the last visit. */
  readonly state: BookState | null;
}

/** The Apps Script host of the page. */
export function makeHost({ addOn, store, options, state }: HostParts, surface: PageSurface): Host {
  return new Host({
    store,
    bundle: addOn.bundle,
    html: { sidebar: addOn.sidebar },
    manifest: addOn.manifest,
    realm: pageRealm,
    user: { locale: options.language },
    ...(state === null ? {} : { state: { ...newBookState(), ...state, locks: {} } }),
    ui: {
      menuAdded: (title, lines) => surface.showMenu(title, lines),
      showSidebar: (html, title) => surface.showSidebar(html, title),
      toast: (message, title) => surface.toast(message, title),
      // The script waits for the answer, which only the browser's own dialog can make it do.
      alert: (message, title) => {
        window.alert(title === '' ? message : `${title}\n\n${message}`);
        return 'OK';
      },
      prompt: (message, title) => window.prompt(title === '' ? message : `${title}\n\n${message}`),
    },
  });
}
