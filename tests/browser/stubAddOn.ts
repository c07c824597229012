import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUNDLE = `
function onOpen() {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open the sidebar', 'openSidebar')
    .addSeparator()
    .addItem('Write a row', 'writeRow')
    .addItem('Fail', 'fail')
    .addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Trial'));
}
function writeRow() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  book.getActiveSheet().getRange(1, 1, 1, 2).setValues([['Ratna', 3]]);
  book.toast('Written.');
}
function fail() {
  throw new Error('the sheet is gone');
}
function drawChart() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  sheet.getRange('A1:B3').setValues([['Month', 'Total'], ['Jan', 5], ['Feb', 8]]);
  var chart = sheet
    .newChart()
    .addRange(sheet.getRange('A1:B8'))
    .setNumHeaders(1)
    .setOption('width', 400)
    .setOption('height', 240)
    .setPosition(5, 4, 10, 6)
    .asColumnChart()
    .setTitle('Sales by month')
    .build();
  sheet.insertChart(chart);
}
function onEdit(e) {
  var was = e.oldValue === undefined || e.oldValue === null ? 'nothing' : e.oldValue;
  SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(10, 1, 1, 2).setValues([[was, e.value]]);
}
function greet(name) {
  return { text: 'Halo ' + name };
}
function dateInside() {
  return { when: new Date(0) };
}
/**
 * Twice each number.
 *
 * @param {A2:A} numbers The numbers.
 * @customfunction
 */
function TRIAL_DOUBLE(numbers) {
  if (!Array.isArray(numbers)) {
    if (typeof numbers !== 'number') throw new Error('not a number: ' + numbers);
    return numbers * 2;
  }
  return numbers.map(function (row) {
    return [typeof row[0] === 'number' ? row[0] * 2 : ''];
  });
}
/**
 * What kind of object a day is.
 *
 * @param {A2} day The day.
 * @customfunction
 */
function TRIAL_KIND(day) {
  return Object.prototype.toString.call(day);
}
`;

const SIDEBAR = `<!DOCTYPE html>
<html lang="en">
  <head><base target="_top"><title>Trial</title></head>
  <body>
    <button id="greet">Greet</button><button id="date">Date</button><button id="click">Click event</button>
    <button id="close">Close</button>
    <p id="answer"></p>
    <script>
      var show = function (answer) { document.getElementById('answer').textContent = JSON.stringify(answer); };
      var run = google.script.run.withSuccessHandler(show);
      document.getElementById('greet').onclick = function () { run.greet('Ratna'); };
      document.getElementById('date').onclick = function () { run.dateInside(); };
      document.getElementById('click').onclick = function (event) {
        try { run.greet(event); } catch (error) { show(error.message); }
      };
      document.getElementById('close').onclick = function () { google.script.host.close(); };
    </script>
  </body>
</html>`;

const MANIFEST = {
  timeZone: 'Asia/Jakarta',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};

/** A small add-on of the page's own, so that its tests need no other. */
export function writeStubAddOn(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'langganan-add-on-'));
  writeFileSync(join(folder, 'Code.js'), BUNDLE);
  writeFileSync(join(folder, 'sidebar.html'), SIDEBAR);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(MANIFEST));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
