import { byId, element } from './element';
import { Menu, type MenuLine } from './menu';
import type { Language, Texts } from './texts';

/** What the buttons of the bar do. */
export interface BarActions {
  rename(name: string): void;
  load(file: File): void | Promise<void>;
  download(): void;
  speak(language: Language): void | Promise<void>;
  reset(): void | Promise<void>;
}

/** The bar above the grid: name, menu, files, language and reset. */
export class Bar {
  private readonly extensions: Menu;

  constructor(texts: Texts, language: Language, name: string, actions: BarActions) {
    this.extensions = new Menu(texts.extensions, 'wb-extensions');
    byId('wb-bar').replaceChildren(
      skip(texts.skipToGrid, 'wb-grid'),
      skip(texts.skipToSidebar, 'wb-sidebar'),
      element('h1', { class: 'wb-mark', 'aria-label': texts.title }, 'L'),
      nameField(texts, name, actions),
      this.extensions.element,
      element('span', { class: 'wb-badge' }, texts.notSheets),
      element('span', { class: 'wb-spring' }),
      element(
        'div',
        { class: 'wb-tools', role: 'group' },
        loadButton(texts, actions),
        button(texts.download, texts.downloadHelp, () => actions.download()),
        ...languageButtons(texts, language, actions),
        button(texts.reset, texts.resetHelp, () => {
          if (window.confirm(texts.resetQuestion)) actions.reset();
        }),
      ),
    );
  }

  /** Shows the add-on's menu under Extensions. */
  showMenu(title: string, lines: readonly MenuLine[]): void {
    this.extensions.fill([{ kind: 'title', caption: title }, ...lines]);
  }
}

function skip(caption: string, target: string): HTMLElement {
  const link = element('a', { class: 'wb-skip', href: `#${target}` }, caption);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const place = byId(target);
    (place.querySelector<HTMLElement>('iframe') ?? place).focus();
  });
  return link;
}

function nameField(texts: Texts, name: string, actions: BarActions): HTMLElement {
  const field = element('input', { class: 'wb-name', value: name, 'aria-label': texts.bookName });
  field.addEventListener('change', () => actions.rename(field.value));
  return field;
}

function loadButton(texts: Texts, actions: BarActions): HTMLElement {
  const input = element('input', {
    type: 'file',
    accept: '.csv,text/csv',
    hidden: true,
    'aria-label': texts.load,
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) actions.load(file);
    input.value = '';
  });
  const opener = button(texts.load, texts.loadHelp, () => input.click());
  return element('span', {}, input, opener);
}

function languageButtons(texts: Texts, current: Language, actions: BarActions): HTMLElement[] {
  const languages: Language[] = ['id', 'en'];
  return languages.map((language) => {
    const choice = button(language.toUpperCase(), `${texts.language}: ${language}`, () =>
      actions.speak(language),
    );
    choice.setAttribute('aria-pressed', String(language === current));
    return choice;
  });
}

function button(caption: string, help: string, press: () => void): HTMLButtonElement {
  const made = element('button', { class: 'wb-button', type: 'button', title: help }, caption);
  made.addEventListener('click', press);
  return made;
}
