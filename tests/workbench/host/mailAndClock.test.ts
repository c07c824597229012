import { expect, test } from 'vitest';
import { manifestWith } from '../../../workbench/build/modules';
import { newBookState } from '../../../workbench/host/bookState';
import { hostOf, message, manifest as plain, value } from './script';

const manifest = manifestWith('digest');
const clock = 'ScriptApp.newTrigger("tick").timeBased().everyDays(1).atHour(7)';
const send = 'MailApp.sendEmail("a@b.id", "hello", "you")';

test.each([
  [send, 'script.send_mail'],
  ['MailApp.getRemainingDailyQuota()', 'script.send_mail'],
  [`${clock}.create()`, 'script.scriptapp'],
  ['ScriptApp.getProjectTriggers()', 'script.scriptapp'],
])('5.11 %s needs a scope of its own, and no opened file stands in for it', (body, scope) => {
  expect(message(body, { manifest: plain })).toContain(`/auth/${scope}`);
  expect(message(body, { manifest, mode: 'LIMITED' })).toContain('You do not have permission to call');
  expect(message(body, { manifest, mode: 'CUSTOM_FUNCTION' })).toContain('permission');
  expect(value(`${body}; return 1`, { manifest })).toBe(1);
});

test('5.13 requireScopes ends the script where one was not granted', () => {
  const body =
    'ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ["https://www.googleapis.com/auth/script.send_mail"])';
  expect(message(body, { manifest: plain })).toContain('script.send_mail');
  expect(value(`${body}; return 1`, { manifest })).toBe(1);
});

test('5.20 there is one clock trigger and no second; deleted, there may be another', () => {
  expect(message(`${clock}.create(); ${clock}.create()`, { manifest })).toContain(
    'too many time-based triggers',
  );
  const again = `${clock}.create(); ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0]); ${clock}.create();`;
  expect(
    value(`${again} return ScriptApp.getProjectTriggers().map((t) => t.getHandlerFunction())`, { manifest }),
  ).toEqual(['tick']);
});

test('5.22 a time of day needs its days', () => {
  expect(message('ScriptApp.newTrigger("tick").timeBased().atHour(7).create()', { manifest })).toContain(
    'interval',
  );
});

test('4.21 what the clock runs has no one to show anything to', () => {
  const state = newBookState();
  const script = `function start() { ${clock}.create() } function tick(e) { return [e.authMode, SpreadsheetApp.getUi()] }`;
  const host = hostOf(script, { manifest, state });
  host.execute({ function: 'start' });
  expect(host.strike()).toMatchObject([
    { ok: false, error: { message: 'Cannot call SpreadsheetApp.getUi() from this context.' } },
  ]);
});

test.each([
  ['MailApp.sendEmail("", "s", "b")', 'no recipient'],
  ['MailApp.sendEmail("nobody", "s", "b")', 'Invalid email: nobody'],
  ['MailApp.sendEmail("a@b.id", "s".repeat(251), "b")', 'Argument too large: subject'],
  ['MailApp.sendEmail("a@b.id", "s")', "don't match the method signature for MailApp.sendEmail"],
])('6.12 %s is refused', (body, reason) => {
  expect(message(body, { manifest })).toContain(reason);
});

test('6.11 the mails of a day run out, and the quota tells', () => {
  expect(value(`${send}; return MailApp.getRemainingDailyQuota()`, { manifest })).toBe(99);
  expect(message(`for (let i = 0; i < 101; i++) ${send}`, { manifest })).toContain(
    'too many times for one day: email',
  );
});

test('a prompt answers what was typed, or that it was cancelled', () => {
  const body =
    'const ui = SpreadsheetApp.getUi(); const r = ui.prompt("t", "m", ui.ButtonSet.OK_CANCEL); return [r.getSelectedButton() === ui.Button.CANCEL, r.getResponseText()]';
  expect(value(body)).toEqual([true, '']);
});
