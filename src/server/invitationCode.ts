import type { World } from '../workbook/world';

const length = 8;

/** A code by which the reply form knows a guest: nobody guesses another's. */
export const newInvitationCode = (world: Pick<World, 'newId'>): string =>
  world.newId().replace(/-/g, '').slice(0, length).toUpperCase();
