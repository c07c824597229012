import type { Desk } from '../workbook/world';

/** The properties of one person, of which the workbook has its own. */
export function googleDesk(spreadsheetId: string): Desk {
  const place = `desk ${spreadsheetId} `;
  return {
    all: () =>
      Object.fromEntries(
        Object.entries(PropertiesService.getUserProperties().getProperties())
          .filter(([name]) => name.startsWith(place))
          .map(([name, text]) => [name.slice(place.length), text]),
      ),
    keep(key, text) {
      const properties = PropertiesService.getUserProperties();
      if (text === '') properties.deleteProperty(place + key);
      else properties.setProperty(place + key, text);
    },
  };
}
