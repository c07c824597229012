import { NotImplemented } from './exception';

/** The services that every script finds on Google and that the workbench does not imitate. */
const names = [
  'Browser',
  'CacheService',
  'CalendarApp',
  'CardService',
  'ContactsApp',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
] as const;

const absent = (name: string): object =>
  new Proxy(
    {},
    {
      get: (_, key) => {
        if (typeof key === 'symbol') return undefined;
        throw new NotImplemented(`${name} is not implemented by the workbench`);
      },
    },
  );

/** Stands for each of them, so that a script is told what is missing here rather than that it is wrong. */
export const absentServices: Readonly<Record<string, object>> = Object.fromEntries(
  names.map((name) => [name, absent(name)]),
);
