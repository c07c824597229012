import './page.css';
import { loadSample } from '../sample/load';
import { fetchAddOn } from './addOn';
import { Desk } from './desk';
import { byId } from './element';
import { gridDrawn, startGrid } from './grid';
import { readBook } from './keptBook';
import { pageOptions } from './pageOptions';
import { texts } from './texts';

/** What browser tests hold on to: the desk once it is ready. */
declare global {
  interface Window {
    workbench: { readonly ready: Promise<Desk> };
  }
}

async function start(): Promise<Desk> {
  const options = pageOptions(location.search);
  const words = texts[options.language];
  document.documentElement.lang = options.language;
  document.title = words.title;
  byId('wb-grid').setAttribute('aria-label', words.cells);

  const [kept, addOn, client] = await Promise.all([readBook(options.book), fetchAddOn(), fetchClient()]);
  const engine = startGrid(byId('wb-grid'), options.language);
  const desk = new Desk({ options, words, engine, kept, addOn, client });
  if (kept === null && options.book === 'sample' && desk.host) {
    await desk.say(words.preparing);
    // Before the grid is drawn: the cells are filled in half the time.
    await loadSample(desk.host, desk.store);
  }
  await gridDrawn(engine);
  desk.open();
  return desk;
}

async function fetchClient(): Promise<string> {
  return (await fetch('frame.js')).text();
}

window.workbench = { ready: start() };
window.workbench.ready.then(
  (desk) => Object.assign(window.workbench, { desk, host: desk.host, store: desk.store }),
  (error: unknown) => {
    byId('wb-notice').textContent = String(error);
    throw error;
  },
);
