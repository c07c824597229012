import type { IconName } from './Icon';
import type { Status } from './useStatus';

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

/** What every card that asks for its own contents is given. */
export interface CardProps {
  readonly today: string;
  /** Who is at work. */
  readonly user: string;
  /** What was done last: whatever the card shows may have changed with it. */
  readonly status: Status | null;
  readonly repairing: boolean;
  readonly onRepair: () => void;
}
