import { type Post, postScopes } from '../workbook/post';
import { permit } from './permit';

const handler = 'sendDigest';
const hour = 7;

/** Mail, the clock, and what one person has asked of both in this workbook. */
export function googlePost(): Post {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const place = `digest ${spreadsheet.getId()}`;
  const ours = () => ScriptApp.getProjectTriggers().filter((one) => one.getHandlerFunction() === handler);
  return {
    ask(title, explained) {
      const ui = SpreadsheetApp.getUi();
      const answer = ui.prompt(title, explained, ui.ButtonSet.OK_CANCEL);
      return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
    },
    permit: () => permit(postScopes),
    kept() {
      const [to = '', sent = ''] = (PropertiesService.getUserProperties().getProperty(place) ?? '').split(
        ' ',
      );
      return { to, sent };
    },
    keep(to, sent) {
      const properties = PropertiesService.getUserProperties();
      if (to === '') properties.deleteProperty(place);
      else properties.setProperty(place, `${to} ${sent}`);
    },
    wake() {
      const [standing, ...more] = ours();
      for (const trigger of more) ScriptApp.deleteTrigger(trigger);
      if (standing !== undefined) return;
      ScriptApp.newTrigger(handler)
        .timeBased()
        .everyDays(1)
        .atHour(hour)
        .inTimezone(spreadsheet.getSpreadsheetTimeZone())
        .create();
    },
    sleep() {
      for (const trigger of ours()) ScriptApp.deleteTrigger(trigger);
    },
    canSend: () => MailApp.getRemainingDailyQuota() > 0,
    send: (to, { subject, body }) => MailApp.sendEmail(to, subject, body),
  };
}
