import type { IconName } from './Icon';

/** The cards that have a tab, in their order. The words are `text.cards`. */
export const tabKeys = ['today', 'customer', 'log', 'events', 'cash'] as const;
/** Every card; a file and the trail are reached from the menu, or from the card where things are logged. */
export const cardKeys = [...tabKeys, 'import', 'trail'] as const;
export type CardKey = (typeof cardKeys)[number];

/** The tab under which a card is found. */
export const tabOf = (card: CardKey): (typeof tabKeys)[number] =>
  card === 'import' || card === 'trail' ? 'log' : card;

export const cardIcons: Readonly<Record<(typeof tabKeys)[number], IconName>> = {
  today: 'today',
  customer: 'customer',
  log: 'log',
  events: 'events',
  cash: 'cash',
};
