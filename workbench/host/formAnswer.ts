import type { WorkbookStore } from '../store/store';
import type { StoredForm } from './bookState';

/**
 * What a stranger's phone does: the answers go into the row below the last answer, whatever else the sheet holds.
 * The form refuses what its questions do not allow, and everything until it is published.
 */
export function answerForm(
  store: WorkbookStore,
  form: StoredForm,
  answers: Readonly<Record<string, string>>,
  serial: number,
): void {
  if (!form.published) throw new Error('This form does not accept answers.');
  const given = form.items.map((item) => {
    const answer = answers[item.title] ?? '';
    if (answer === '' && item.required) throw new Error(`${item.title} needs an answer.`);
    if (answer !== '' && item.choices.length > 0 && !item.choices.includes(answer))
      throw new Error(`${answer} is no choice of ${item.title}.`);
    if (answer === '' || item.between === null) return answer;
    const [from, to] = item.between;
    if (!(Number(answer) >= from && Number(answer) <= to))
      throw new Error(`${answer} is no answer to ${item.title}.`);
    return Number(answer);
  });
  const sheet = store.sheets().find(({ id }) => id === form.sheetId);
  if (!sheet) return;
  const height = sheet.contentSize().rows;
  const times = sheet.read('value', { row: 0, column: 0, rows: Math.max(height, 1), columns: 1 });
  let row = times.length;
  while (row > 1 && times[row - 1]?.[0] === null) row -= 1;
  if (row >= sheet.maxRows) sheet.insertRows(sheet.maxRows, 1);
  const area = { row, column: 0, rows: 1, columns: given.length + 1 };
  sheet.write('value', area, [[serial, ...given.map((one) => (one === '' ? null : one))]]);
  sheet.write('format', { ...area, columns: 1 }, [['m/d/yyyy h:mm:ss']]);
}
