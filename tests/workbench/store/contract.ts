import { describe } from 'vitest';
import type { WorkbookStore } from '../../../workbench/store/store';
import { cellContract } from './cellContract';
import { chartContract } from './chartContract';
import { gridContract } from './gridContract';
import { workbookContract } from './workbookContract';

/** What every store obeys. Each call of `makeStore` gives a new workbook of one empty sheet. */
export function storeContract(name: string, makeStore: () => WorkbookStore): void {
  describe(name, () => {
    cellContract(makeStore);
    gridContract(makeStore);
    chartContract(makeStore);
    workbookContract(makeStore);
  });
}
