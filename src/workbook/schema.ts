import { care } from './schema/care';
import { cash } from './schema/cash';
import { customers } from './schema/customers';
import { events } from './schema/events';
import { family } from './schema/family';
import { followUps } from './schema/followUps';
import { holidays } from './schema/holidays';
import { invitations } from './schema/invitations';
import { journal } from './schema/journal';
import { knownFindings } from './schema/knownFindings';
import { payments } from './schema/payments';
import { products } from './schema/products';
import { promises } from './schema/promises';
import { purchases } from './schema/purchases';
import { replies } from './schema/replies';
import { service } from './schema/service';
import { settings } from './schema/settings';
import { templates } from './schema/templates';
import { tiers } from './schema/tiers';
import type { Table } from './table';

/** Every source table of the workbook, in the order of its tabs. */
export const schema = [
  customers,
  family,
  purchases,
  payments,
  cash,
  knownFindings,
  followUps,
  events,
  invitations,
  replies,
  care,
  promises,
  service,
  templates,
  tiers,
  holidays,
  products,
  settings,
] as const satisfies readonly Table[];

/** Every sheet that the add-on makes: the source tables and its own journal. */
export const sheets: readonly Table[] = [...schema, journal];

export const tableByKey = (key: string): Table | null => sheets.find((table) => table.key === key) ?? null;
