import { expect, test } from 'vitest';
import { digestWords } from '../../src/text/digest';
import { manifestWith } from '../../workbench/build/modules';
import { buildScript } from '../../workbench/build/script';
import { type BookState, newBookState } from '../../workbench/host/bookState';
import { Host } from '../../workbench/host/host';
import { nodeRealm } from '../../workbench/host/realm-node';
import { RecordingSurface } from '../../workbench/host/surface';
import type { MemoryWorkbook } from '../../workbench/store/memory';
import { bundle, manifest, shippedHost, shop, type } from './shop';

const withDigest = await buildScript('digest');
const scopes = (text: string): string[] =>
  (JSON.parse(text) as { oauthScopes: string[] }).oauthScopes.map((scope) => scope.split('/').pop() ?? '');
const morning = '2026-11-24T07:12:00+07:00';

interface Given {
  readonly store?: MemoryWorkbook;
  readonly state?: BookState;
  readonly now?: string;
  readonly language?: 'id' | 'en';
  readonly denied?: readonly string[];
}

/** The add-on with the morning mail, in a workbook where Ratna's birthday is near. */
function morningShop({
  store,
  state = newBookState(),
  now = morning,
  language = 'id',
  denied = [],
}: Given = {}) {
  const ui = new RecordingSurface();
  const host = new Host({
    store: store ?? birthdayShop(language),
    bundle: withDigest,
    manifest: manifestWith('digest'),
    html: {},
    realm: nodeRealm,
    now: () => Date.parse(now),
    ui,
    user: { locale: language, deniedScopes: denied },
    state,
  });
  return { host, ui, state, said: () => ui.toasts[ui.toasts.length - 1] };
}

function birthdayShop(language: 'id' | 'en' = 'id', name = 'Ratna Dewi'): MemoryWorkbook {
  const made = language === 'id' ? shop() : shippedHost({ user: { locale: 'en' } });
  if (language === 'en') made.host.clickMenu('setUpWorkbook');
  const sheet = language === 'id' ? 'Pelanggan' : 'Customers';
  type(made.store, sheet, 1, 0, [['C-0001', name, 'Bu', '081234567890', null, null, null, '26/11']]);
  return made.store;
}

const started = (given: Given = {}) => {
  const made = morningShop(given);
  made.ui.typed = ['ratna@toko.id'];
  expect(made.host.clickMenu('startDigest')).toMatchObject({ ok: true });
  return made;
};

test('as it is built by itself the add-on asks for two scopes, and neither mail nor the clock is in it', () => {
  expect(scopes(manifest)).toEqual(['spreadsheets.currentonly', 'script.container.ui']);
  expect(bundle).not.toMatch(/MailApp|ScriptApp|sendDigest|startDigest/);
});

test('built with the digest it asks for two more, which just these services need', () => {
  expect(scopes(manifestWith('digest'))).toEqual([
    ...scopes(manifest),
    'script.send_mail',
    'script.scriptapp',
  ]);
  expect(withDigest).toMatch(/MailApp\.sendEmail/);
  expect(withDigest).toMatch(/ScriptApp\.newTrigger/);
});

test('its menu has the entries of the other and two more', () => {
  const { host } = morningShop();
  host.open('NONE');
  const other = shippedHost().host;
  other.open('NONE');
  expect(host.menu.slice(0, other.menu.length)).toEqual(other.menu);
  expect(host.menu.slice(other.menu.length).map((line) => Reflect.get(line, 'functionName'))).toEqual([
    'startDigest',
    'stopDigest',
  ]);
});

test.each(['id', 'en'] as const)(
  'it is off until somebody has read what it does and typed an address (%s)',
  (language) => {
    const { host, ui, state, said } = morningShop({ language });
    expect(host.strike()).toEqual([]);
    host.clickMenu('startDigest');
    const words = digestWords[language];
    expect(ui.prompts).toEqual([words.explained('')]);
    expect(words.explained('')).toMatch(language === 'id' ? /dua izin/ : /two more permissions/);
    expect(said()).toBe(words.notAsked);
    expect(state.triggers).toEqual([]);
  },
);

test('the explanation stands before Google’s question: where the permissions are missing, it was read already', () => {
  const denied = scopes(manifestWith('digest'))
    .slice(2)
    .map((name) => `https://www.googleapis.com/auth/${name}`);
  const { host, ui, state } = morningShop({ denied });
  ui.typed = ['ratna@toko.id'];
  expect(host.clickMenu('startDigest')).toMatchObject({ ok: false });
  expect(ui.prompts).toHaveLength(1);
  expect(state.triggers).toEqual([]);
  expect(state.userProperties).toEqual({});
});

test.each(['ratna', 'a@b', 'a@b.id, c@d.id', 'a@b.id\nBcc: c@d.id', '<script>@b.id'])(
  '%j is no address, and nothing is begun',
  (typed) => {
    const { host, ui, state, said } = morningShop();
    ui.typed = [typed];
    host.clickMenu('startDigest');
    expect(said()).toMatch(/bukan alamat email/);
    expect(state.triggers).toEqual([]);
  },
);

test('begun twice, and at another address, there is one trigger, at about seven on the clock of the workbook', () => {
  const { host, ui, state, said } = started();
  expect(said()).toBe(digestWords.id.started('ratna@toko.id'));
  ui.typed = ['toko@toko.id'];
  host.clickMenu('startDigest');
  expect(ui.prompts[1]).toContain('ratna@toko.id');
  expect(state.triggers).toMatchObject([{ handler: 'sendDigest', hour: 7, zone: 'Asia/Jakarta' }]);
  host.strike();
  expect(state.mails.map(({ to }) => to)).toEqual(['toko@toko.id']);
});

test('stopped, nothing of it is left', () => {
  const { host, state, said } = started();
  host.clickMenu('stopDigest');
  expect(said()).toBe(digestWords.id.stopped);
  expect(state.triggers).toEqual([]);
  expect(state.userProperties).toEqual({});
});

test('the mail tells whom to greet and why, with what makes the talk a good one', () => {
  const { host, state } = started();
  const store = host.store as MemoryWorkbook;
  type(store, 'Tindak Lanjut', 1, 0, [
    ['T-000001', 46_250, 'Ratna Dewi', 'C-0001', 'Sapa', null, 'anaknya mau wisuda'],
  ]);
  type(store, 'Pembelian', 1, 0, [
    [
      'P-000001',
      46_240,
      null,
      'Ratna Dewi',
      'C-0001',
      'Nastar',
      null,
      1,
      null,
      null,
      null,
      90_000,
      'Tempo',
      'Belum',
    ],
  ]);
  host.strike();
  const [mail] = state.mails;
  expect(mail?.subject).toBe('Sapa hari ini: 1 orang (24 Nov 2026)');
  expect(mail?.body).toContain('1. Bu Ratna Dewi\n   Ulang tahun 26 Nov 2026 (2 hari lagi)');
  expect(mail?.body).toContain('Terakhir: anaknya mau wisuda');
  expect(mail?.body).toContain('Sisa utang: Rp90.000');
  expect(mail?.body).toContain('\n   https://wa.me/6281234567890\n');
});

test('in English it speaks English', () => {
  const { host, state } = started({ language: 'en' });
  host.strike();
  expect(state.mails[0]?.subject).toBe('Greet today: 1 person (24 Nov 2026)');
  expect(state.mails[0]?.body).toContain('Birthday on 26 Nov 2026 (in 2 days)');
});

test('with nobody to greet there is no mail, and the day is over', () => {
  const { host, state } = started({ store: shop().store });
  host.strike();
  expect(state.mails).toEqual([]);
  expect(Object.values(state.userProperties)).toEqual(['ratna@toko.id 2026-11-24']);
});

test('a name with line breaks, markup or a formula in it stays a name', () => {
  const { host, state } = started({ store: birthdayShop('id', '=Ratna\nBcc: x@y.id <b>') });
  host.strike();
  expect(state.mails).toHaveLength(1);
  expect(state.mails[0]?.subject).not.toContain('Ratna');
  expect(state.mails[0]?.body).toContain('Bu =Ratna Bcc: x@y.id <b>');
});

test('struck twice in a day it is sent once, and again the next day', () => {
  const { host, state } = started();
  host.strike();
  host.strike();
  expect(state.mails).toHaveLength(1);
  morningShop({ store: host.store as MemoryWorkbook, state, now: '2026-11-25T07:03:00+07:00' }).host.strike();
  expect(state.mails).toHaveLength(2);
});

test('with the day’s mails used up it waits for tomorrow without an error', () => {
  const { host, state } = started();
  state.mails.push(...Array.from({ length: 100 }, () => ({ to: 'x@y.id', subject: '', body: '' })));
  expect(host.strike()).toMatchObject([{ ok: true }]);
  expect(state.mails).toHaveLength(100);
});

test('killed at any service call and struck again, it is never sent twice; begun so, there is never a second trigger', () => {
  const base = started();
  const clone = () => structuredClone(base.state);
  const [undisturbed] = morningShop({
    store: base.host.store as MemoryWorkbook,
    state: clone(),
  }).host.strike();
  const calls = undisturbed?.meter.calls.length ?? 0;
  expect(calls).toBeGreaterThan(5);
  let lost = 0;
  for (let killAt = 0; killAt < calls; killAt++) {
    const { host, state } = morningShop({ store: base.host.store as MemoryWorkbook, state: clone() });
    host.strike({ killAt });
    state.locks = {};
    host.strike();
    expect(state.mails.length, `call ${killAt}`).toBeLessThanOrEqual(1);
    if (state.mails.length === 0) lost += 1;
  }
  // Between the mark of the day and the mail, and nowhere else.
  expect(lost).toBeLessThanOrEqual(1);

  const begin = (faults = {}) => {
    const made = morningShop({ store: base.host.store as MemoryWorkbook });
    made.ui.typed = ['ratna@toko.id', 'ratna@toko.id'];
    return { ...made, outcome: made.host.clickMenu('startDigest', faults) };
  };
  const steps = begin().outcome.meter.calls.length;
  for (let killAt = 0; killAt < steps; killAt++) {
    const { host, state, ui } = begin({ killAt });
    ui.typed = ['ratna@toko.id'];
    host.clickMenu('startDigest');
    expect(state.triggers, `call ${killAt}`).toHaveLength(1);
    host.strike();
    expect(state.mails, `call ${killAt}`).toHaveLength(1);
  }
});

test('while somebody else is writing it is left alone', () => {
  const { host, state } = started();
  state.locks = { document: 99 };
  host.strike();
  expect(state.mails).toEqual([]);
});
