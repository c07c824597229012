import type { IconName } from './Icon';

/** The cards that exist, in the order of their tabs. The words are `text.cards`. */
export const cardKeys = ['log', 'cash', 'import'] as const;
export type CardKey = (typeof cardKeys)[number];

export const cardIcons: Readonly<Record<CardKey, IconName>> = { log: 'log', cash: 'cash', import: 'import' };
