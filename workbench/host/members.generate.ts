import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/root';

const folder = join(root, 'node_modules/@types/google-apps-script');
const sources: Readonly<Record<string, readonly string[]>> = {
  'google-apps-script.spreadsheet.d.ts': [
    'SpreadsheetApp',
    'Spreadsheet',
    'Sheet',
    'Range',
    'RangeList',
    'DataValidationBuilder',
    'DataValidation',
    'EmbeddedChartBuilder',
    'EmbeddedAreaChartBuilder',
    'EmbeddedBarChartBuilder',
    'EmbeddedColumnChartBuilder',
    'EmbeddedComboChartBuilder',
    'EmbeddedLineChartBuilder',
    'EmbeddedPieChartBuilder',
    'EmbeddedChart',
    'ContainerInfo',
  ],
  'google-apps-script.charts.d.ts': ['Charts', 'ChartOptions'],
  'google-apps-script.base.d.ts': ['Ui', 'Menu', 'PromptResponse', 'Session', 'Logger'],
  'google-apps-script.html.d.ts': ['HtmlService', 'HtmlOutput'],
  'google-apps-script.lock.d.ts': ['LockService', 'Lock'],
  'google-apps-script.properties.d.ts': ['PropertiesService', 'Properties'],
  'google-apps-script.utilities.d.ts': ['Utilities'],
  'google-apps-script.cache.d.ts': ['CacheService', 'Cache'],
  'google-apps-script.mail.d.ts': ['MailApp'],
  'google-apps-script.forms.d.ts': [
    'FormApp',
    'Form',
    'FormResponse',
    'ItemResponse',
    'Item',
    'TextItem',
    'ParagraphTextItem',
    'MultipleChoiceItem',
    'TextValidation',
    'TextValidationBuilder',
  ],
  'google-apps-script.script.d.ts': ['ScriptApp', 'TriggerBuilder', 'ClockTriggerBuilder', 'Trigger'],
};

/** The names of all members that the platform declares, service by service. */
export function declaredMembers(): string {
  const lines: string[] = [];
  for (const [file, services] of Object.entries(sources)) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const service of services) {
      const body =
        new RegExp(`^ {4,8}interface ${service}(?: extends [^{]+)? \\{\\n([\\s\\S]*?)^ {4,8}\\}`, 'm').exec(
          text,
        )?.[1] ?? '';
      const names = [...body.matchAll(/^\s+(\w+)(?:\(|:)/gm)].map(([, name = '']) => name);
      lines.push(`  ${service}: '${[...new Set(names)].sort().join(' ')}',`);
    }
  }
  return `// Made by members.generate.ts from the published type declarations of Apps Script; not edited by hand.
const declared: Readonly<Record<string, string>> = {
${lines.join('\n')}
};

const members = new Map(Object.entries(declared).map(([service, names]) => [service, new Set(names.split(' '))]));

/** Whether the real platform has this member, so that its absence here must be said aloud. */
export const isDeclared = (service: string, member: string): boolean => members.get(service)?.has(member) ?? false;
`;
}

if (process.argv[1]?.endsWith('members.generate.ts')) {
  writeFileSync(join(root, 'workbench/host/members.ts'), declaredMembers());
}
