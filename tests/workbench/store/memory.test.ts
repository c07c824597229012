import { memoryWorkbook } from '../../../workbench/store/memory';
import { storeContract } from './contract';

storeContract('A workbook in memory', () => memoryWorkbook());
