import type { Page } from 'playwright-core';
import { buildSidebar } from '../../workbench/build/sidebarPage';
import { type FreshBrowser, openBrowser } from '../browser/browser';
import type { Delivery } from './fakeServer';

interface Options {
  readonly card?: 'today' | 'customer' | 'log' | 'cash' | 'import' | 'trail';
  readonly width?: number;
  /** As in a browser that keeps nothing for pages of other sites. */
  readonly storageBlocked?: boolean;
  readonly locale?: string;
}

/** Whoever answers the calls of a page. */
interface Answering {
  deliver(name: string, input: unknown): Promise<Delivery>;
}

/** Opens built sidebars against fake servers, each on an origin of its own. */
export interface SidebarDesk {
  open(server: Answering, options?: Options): Promise<Page>;
  close(): Promise<void>;
}

/** Of the whole sidebar, or of a page with one card of it. */
export async function openSidebarDesk(entry?: string): Promise<SidebarDesk> {
  const [html, browser] = await Promise.all([buildSidebar(entry), openBrowser({ width: 300, height: 600 })]);
  let opened = 0;
  return {
    close: () => browser.close(),
    async open(server, options = {}) {
      opened += 1;
      return openPage(browser, html, `http://sidebar-${opened}.test/`, server, options);
    },
  };
}

async function openPage(
  { context }: FreshBrowser,
  html: string,
  address: string,
  server: Answering,
  { card = 'log', width = 300, storageBlocked = false, locale = 'id-ID' }: Options,
): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.setViewportSize({ width, height: 600 });
  const served = html.replace('data-card="today"', `data-card="${card}"`);
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: served })
      : route.abort(),
  );
  await page.exposeFunction('askFakeServer', (name: string, input: unknown) => server.deliver(name, input));
  await page.addInitScript(bridge);
  await page.addInitScript((language) => {
    Object.defineProperty(navigator, 'language', { get: () => language });
  }, locale);
  if (storageBlocked) await page.addInitScript(blockStorage);
  await page.goto(address);
  return page;
}

/** Runs in the page: google.script.run, whose calls go to the fake server. */
function bridge(): void {
  type Handler = (value: unknown) => void;
  const isDelivery = (value: unknown): value is Delivery => typeof value === 'object' && value !== null;
  const ask: unknown = Reflect.get(window, 'askFakeServer');
  const illegal = (value: unknown): boolean => {
    if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return false;
    const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    return !plain || Object.values(value ?? {}).some(illegal);
  };
  const runner = (succeed: Handler, fail: Handler): unknown => ({
    withSuccessHandler: (handler: Handler) => runner(handler, fail),
    withFailureHandler: (handler: Handler) => runner(succeed, handler),
    callServer(name: string, input: unknown) {
      if (illegal(input)) throw new Error('Failed due to illegal value in property: 1');
      if (typeof ask !== 'function') throw new Error('no fake server');
      Promise.resolve(ask(name, input)).then((delivery: unknown) => {
        if (!isDelivery(delivery)) return;
        if ('failure' in delivery) fail(new Error(delivery.failure));
        else succeed(delivery.value);
      });
    },
  });
  const nothing = () => {};
  Reflect.set(window, 'google', { script: { run: runner(nothing, nothing) } });
}

/** Runs in the page. */
function blockStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
}
