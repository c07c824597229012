import type { Host } from '../host/host';
import type { WorkbookStore } from '../store/store';

/** Fills a new workbook with the sample shop. */
export async function loadSample(_host: Host, _store: WorkbookStore): Promise<void> {}
