import { ok } from '../domain/result';
import type { World } from '../workbook/world';
import { save } from './save';

/**
 * Touches every table: rows typed by hand get their ids, views and the day they count to are brought up to
 * date, and whatever an interrupted execution left is completed.
 */
export const refresh = (world: World) =>
  save<never>(world, {
    id: world.newId(),
    user: '',
    action: 'refresh',
    tables: 'standing',
    plan: () => ok({ changes: [], summary: '' }),
  });
