import type { AuthMode } from './execution';
import type { CallClass } from './methods';

const prefix = 'https://www.googleapis.com/auth/';

/** Which scopes open a service; any of them will do (rule 5.11). */
function scopesFor(name: string): readonly string[] | null {
  if (/^Ui\.show/.test(name)) return ['script.container.ui'];
  if (/^(Spreadsheet|Sheet|Range|RangeList|Embedded\w+)\./.test(name) || name === 'SpreadsheetApp.flush') {
    return ['spreadsheets.currentonly', 'spreadsheets'];
  }
  if (/^MailApp\./.test(name)) return ['script.send_mail'];
  if (ofForms.test(name)) return ['forms'];
  if (/^(ScriptApp\.(newTrigger|getProjectTriggers|deleteTrigger)|ClockTriggerBuilder\.create)$/.test(name))
    return ['script.scriptapp'];
  return null;
}

const ofForms = /^(FormApp|Form|FormResponse|Item|TextItem|ParagraphTextItem|MultipleChoiceItem)\./;

/** What opening a file never lets a script at. */
const beyondTheFile = /^(MailApp|ScriptApp|ClockTriggerBuilder|TriggerBuilder|Trigger)\./;

const withoutFile =
  /^(Ui\.create|Menu\.|SpreadsheetApp\.getUi|Session\.getActiveUserLocale|Session\.getScriptTimeZone|Utilities\.|Logger\.)/;
const forbiddenToCells = /^(Ui|Menu|SpreadsheetApp\.getUi|Spreadsheet\.toast)/;

/** Why this call is not allowed here, or null: by the mode of the execution and by the scopes granted. */
export function refusalOf(
  name: string,
  kind: CallClass,
  mode: AuthMode,
  granted: readonly string[],
): string | null {
  const method = name.slice(name.indexOf('.') + 1);
  if (mode === 'NONE' && !withoutFile.test(name)) return `You do not have permission to call ${method}.`;
  if ((mode === 'LIMITED' || mode === 'CUSTOM_FUNCTION') && (beyondTheFile.test(name) || ofForms.test(name)))
    return `You do not have permission to call ${method}.`;
  if (mode === 'TRIGGER' && name === 'SpreadsheetApp.getUi')
    return 'Cannot call SpreadsheetApp.getUi() from this context.';
  if (mode === 'LIMITED' && /^Ui\.(show|alert|prompt)/.test(name))
    return `You do not have permission to call ${method}.`;
  if (mode === 'CUSTOM_FUNCTION') {
    if (name === 'SpreadsheetApp.getUi') return 'Cannot call SpreadsheetApp.getUi() from this context.';
    if (forbiddenToCells.test(name) || kind === 'write' || kind === 'ui')
      return `You do not have permission to call ${method}.`;
  }
  const scopes = scopesFor(name);
  // Opening a file lets its script at that file, whatever was granted; a denied scope takes it away.
  if (scopes === null || mode === 'LIMITED' || mode === 'CUSTOM_FUNCTION') return null;
  if (scopes.some((scope) => granted.includes(prefix + scope))) return null;
  return `Specified permissions are not sufficient to call ${name}. Required permissions: ${prefix}${scopes[0] ?? ''}`;
}
