import { absentServices } from './absentServices';
import { HostCharts } from './charts';
import type { Execution } from './execution';
import { HostFormApp } from './formApp';
import { HostHtmlService } from './html';
import { HostLockService } from './lock';
import { HostMailApp } from './mail';
import { HostPropertiesService } from './properties';
import { HostScriptApp } from './scriptApp';
import { HostSpreadsheet } from './spreadsheet';
import type { UiSurface } from './surface';
import { HostUi } from './ui';
import { HostLogger, HostSession, HostUtilities } from './utilities';
import { DataValidationCriteria, HostDataValidationBuilder } from './validation';

class HostSpreadsheetApp {
  readonly kind = 'SpreadsheetApp';
  readonly DataValidationCriteria = DataValidationCriteria;

  constructor(
    private readonly execution: Execution,
    private readonly book: HostSpreadsheet,
    private readonly ui: HostUi,
  ) {}

  getActive = () => this.getActiveSpreadsheet();
  getActiveSpreadsheet = () => this.execution.service('Spreadsheet', this.book);
  getActiveSheet = () => this.book.getActiveSheet();
  flush = (): void => this.execution.flush();
  getUi = () => this.execution.service('Ui', this.ui);
  newDataValidation = () =>
    this.execution.service(
      'DataValidationBuilder',
      new HostDataValidationBuilder(this.execution, (a1) => this.book.rangeAt(a1)),
    );
}

/** The global services that a script finds, for one execution. */
export function servicesOf(
  execution: Execution,
  surface: UiSurface,
  addOnName: string,
): Readonly<Record<string, object>> {
  const book = new HostSpreadsheet(execution, execution.parts.store, surface);
  const ui = new HostUi(execution, surface, addOnName);
  const quiet = () => {};
  return {
    ...absentServices,
    SpreadsheetApp: execution.service('SpreadsheetApp', new HostSpreadsheetApp(execution, book, ui)),
    Charts: execution.service('Charts', new HostCharts()),
    HtmlService: execution.service('HtmlService', new HostHtmlService(execution)),
    FormApp: execution.service('FormApp', new HostFormApp(execution)),
    MailApp: execution.service('MailApp', new HostMailApp(execution)),
    ScriptApp: execution.service('ScriptApp', new HostScriptApp(execution)),
    LockService: execution.service('LockService', new HostLockService(execution)),
    PropertiesService: execution.service('PropertiesService', new HostPropertiesService(execution)),
    Session: execution.service('Session', new HostSession(execution)),
    Utilities: execution.service('Utilities', new HostUtilities(execution)),
    Logger: execution.service('Logger', new HostLogger()),
    console: { log: quiet, info: quiet, warn: quiet, error: quiet, time: quiet, timeEnd: quiet },
  };
}
