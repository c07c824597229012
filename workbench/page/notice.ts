import { byId, element } from './element';

/** How a notice is meant. */
export type Tone = 'plain' | 'good' | 'bad';

/** The one line above the grid where toasts and results appear. */
export class Notice {
  private readonly place = byId('wb-notice');

  show(text: string, tone: Tone = 'plain'): void {
    this.place.dataset.tone = tone;
    this.place.replaceChildren(element('span', { class: 'wb-notice-text', title: text }, text));
  }

  get text(): string {
    return this.place.textContent ?? '';
  }

  clear(): void {
    this.show('');
  }
}
