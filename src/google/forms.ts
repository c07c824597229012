import { mostHeads } from '../domain/invitation';
import { type Forms, formScopes, type Question, type ReplyForm } from '../workbook/replyForm';
import { permit } from './permit';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Form = GoogleAppsScript.Forms.Form;
/** Newer than the published type declarations: without it nobody can answer a form made since July 2026. */
type Publishable = Form & { setPublished(published: boolean): Form };

/** Google Forms, for the open workbook. */
export function googleForms(): Forms {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
    agree(title, explained) {
      const ui = SpreadsheetApp.getUi();
      return ui.alert(title, explained, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
    },
    permit: () => permit(formScopes),
    ready(wanted) {
      if (linkedSheet(wanted) === null) make(wanted);
      // The sheet of the answers is made with the link, and shows once everything has arrived.
      SpreadsheetApp.flush();
      const sheet = linkedSheet(wanted);
      const url = sheet?.getFormUrl();
      if (!sheet || !url) return null;
      name(sheet, wanted.sheetNames);
      sheet.getRange(1, 1).setValue(wanted.timeTitle);
      return prefilled(FormApp.openByUrl(url), wanted);
    },
  };

  /** The sheet that the answers of such a form arrive in. */
  function linkedSheet({ isOurs }: ReplyForm): Sheet | null {
    const linked = spreadsheet.getSheets().filter((sheet) => sheet.getFormUrl() !== null);
    return linked.find((sheet) => isOurs(titlesOf(sheet))) ?? null;
  }

  function make({ title, description, thanks, questions }: ReplyForm): void {
    const form = FormApp.create(title) as Publishable;
    form.setDescription(description).setConfirmationMessage(thanks).setCollectEmail(false);
    for (const question of questions) ask(form, question);
    form.setPublished(true);
    // Last: from here on it is found again, and is whole.
    form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
  }

  function name(sheet: Sheet, [wanted, otherwise]: ReplyForm['sheetNames']): void {
    const own = sheet.getName();
    if (own === wanted || own === otherwise) return;
    sheet.setName(spreadsheet.getSheetByName(wanted) === null ? wanted : otherwise);
  }
}

const titlesOf = (sheet: Sheet): string[] =>
  (sheet.getRange(1, 1, 1, Math.max(sheet.getLastColumn(), 1)).getValues()[0] ?? []).map(String);

function ask(form: Form, { title, help, kind, choices, required }: Question): void {
  if (kind === 'choice') {
    form
      .addMultipleChoiceItem()
      .setTitle(title)
      .setHelpText(help)
      .setRequired(required)
      .setChoiceValues([...choices]);
    return;
  }
  if (kind === 'lines') {
    form.addParagraphTextItem().setTitle(title).setHelpText(help).setRequired(required);
    return;
  }
  const item = form.addTextItem().setTitle(title).setHelpText(help).setRequired(required);
  if (kind === 'count')
    item.setValidation(FormApp.createTextValidation().requireNumberBetween(0, mostHeads).build());
}

function prefilled(form: Form, { prefilled: { titles, answer } }: ReplyForm): string | null {
  const item = form.getItems().find((one) => titles.includes(one.getTitle()));
  if (!item) return null;
  return form.createResponse().withItemResponse(item.asTextItem().createResponse(answer)).toPrefilledUrl();
}
