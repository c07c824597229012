import { afterAll, describe, expect, test } from 'vitest';
import type { EventCard, EventList } from '../../src/server/contract';
import { replyFormWords } from '../../src/text/replyForm';
import { manifestWith } from '../../workbench/build/modules';
import { buildScript } from '../../workbench/build/script';
import { type BookState, newBookState } from '../../workbench/host/bookState';
import type { Faults } from '../../workbench/host/faults';
import { Host } from '../../workbench/host/host';
import { nodeRealm } from '../../workbench/host/realm-node';
import { RecordingSurface } from '../../workbench/host/surface';
import type { MemoryWorkbook } from '../../workbench/store/memory';
import { snapshotWorkbook } from '../../workbench/store/snapshot';
import { bundle, call, good, manifest, rowsOf, sheetOf, shippedHost, shop, type, typeBuyers } from './shop';

const withForms = await buildScript('forms');
const scopes = (text: string): string[] =>
  (JSON.parse(text) as { oauthScopes: string[] }).oauthScopes.map((scope) => scope.split('/').pop() ?? '');
const today = 46_349;
const now = Date.parse('2026-11-23T09:30:00+07:00');

interface Given {
  readonly store?: MemoryWorkbook;
  readonly state?: BookState;
  readonly language?: 'id' | 'en';
  readonly denied?: readonly string[];
}

/** The add-on with the reply form in a workbook with an outing for two families of at most five people. */
function formShop({
  store = planned.clone(),
  state = newBookState(),
  language = 'id',
  denied = [],
}: Given = {}) {
  const ui = new RecordingSurface();
  const host = new Host({
    store,
    bundle: withForms,
    manifest: manifestWith('forms'),
    html: {},
    realm: nodeRealm,
    now: () => now,
    ui,
    user: { locale: language, deniedScopes: denied },
    state,
  });
  return { host, ui, state, store };
}

const names = ['Ani', 'Budi', 'Cici'];
const planned = outing();
function outing(): MemoryWorkbook {
  const { host, store } = shop();
  typeBuyers(store, names, today - 40);
  const form = { name: 'Ciater', date: '2026-12-12', partySeats: '2', headSeats: '5', familyRequired: true };
  good(call(host, 'saveEvent', { id: 'plan', user: 'Neng', form }));
  good(call(host, 'pickGuests', { id: 'pick', user: 'Neng', no: 'A-001', reserves: 1 }));
  return store;
}

const made = (given: Given = {}) => {
  const shopWith = formShop(given);
  expect(shopWith.host.clickMenu('makeReplyForm')).toMatchObject({ ok: true });
  return shopWith;
};

type Shop = ReturnType<typeof formShop>;
const cardOf = ({ host }: Shop) => good(call(host, 'event', { no: 'A-001' })) as unknown as EventCard;
const listOf = ({ host }: Shop) => good(call(host, 'events', {})) as unknown as EventList;
const guest = (one: Shop, name: string) => {
  const found = cardOf(one).guests.find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
};
const linkOf = (one: Shop, name: string): URL =>
  new URL(/https:\/\/docs\.google\.com\S+/.exec(guest(one, name).message.text)?.[0] ?? 'about:blank');
const codeOf = (one: Shop, name: string): string => {
  const row = rowsOf(one.store, 'Undangan').find(({ Pelanggan }) => Pelanggan === name);
  return String(row?.['Kode undangan'] ?? '');
};
let minute = 0;
/** A guest fills in the form, with the code of their own invitation. */
const answers = (one: Shop, name: string, rest: Readonly<Record<string, string>>) => {
  const form = one.state.forms.find(({ sheetId }) => sheetId !== null);
  const filled = { Nama: name, 'Kode undangan': codeOf(one, name), ...rest };
  one.host.answer(`/${form?.id}-public/`, filled, today + ++minute / 1440);
};
const yes = { 'Bisa ikut?': 'Ya, sekeluarga', 'Berapa orang dewasa?': '2', 'Berapa anak?': '1' };
const no = { 'Bisa ikut?': 'Maaf, belum bisa' };
let clicks = 0;
const take = (one: Shop, id = `take ${++clicks}`, faults: Faults = {}) =>
  call(one.host, 'takeReplies', { id, user: 'Neng' }, faults);
const statuses = ({ store }: Shop) =>
  Object.fromEntries(rowsOf(store, 'Undangan').map((row) => [row.Pelanggan, row.Status]));

test('as it is built by itself the add-on knows no forms; built with them it asks for one scope more', () => {
  expect(bundle).not.toMatch(/FormApp|makeReplyForm/);
  expect(withForms).toMatch(/FormApp\.create/);
  expect(scopes(manifestWith('forms'))).toEqual([...scopes(manifest), 'forms']);
});

test('built with the morning mail as well, the menu has the entries of both', async () => {
  const ui = new RecordingSurface();
  const both = await buildScript('digest', 'forms');
  const host = new Host({
    store: planned.clone(),
    bundle: both,
    manifest: manifestWith('digest', 'forms'),
    html: {},
    realm: nodeRealm,
    ui,
    user: { locale: 'en' },
  });
  host.open('NONE');
  const entries = host.menu.flatMap((item) => ('functionName' in item ? [item.functionName] : []));
  expect(entries.slice(-3)).toEqual(['startDigest', 'stopDigest', 'makeReplyForm']);
  expect(host.functions).toEqual(expect.arrayContaining(entries));
});

test.each(['id', 'en'] as const)(
  'what it does is explained before anything is asked for (%s)',
  (language) => {
    const one = formShop({ language: 'id' });
    if (language === 'en') type(one.store, 'Pengaturan', 1, 1, [['en']]);
    one.ui.pressed = 'CANCEL';
    const before = snapshotWorkbook(one.store);
    expect(one.host.clickMenu('makeReplyForm')).toMatchObject({ ok: true });
    expect(one.ui.alerts).toEqual([replyFormWords[language].explained]);
    expect(one.ui.toasts).toEqual([replyFormWords[language].notAsked]);
    expect(one.state.forms).toEqual([]);
    expect(JSON.stringify(snapshotWorkbook(one.store)) === JSON.stringify(before)).toBe(true);
  },
);

test('without the permission nothing is made', () => {
  const one = formShop({ denied: ['https://www.googleapis.com/auth/forms'] });
  expect(one.host.clickMenu('makeReplyForm')).toMatchObject({ ok: false });
  expect(one.state.forms).toEqual([]);
});

test('the form is published, its answers arrive in a sheet of this workbook, and every guest has a link of their own', () => {
  const one = made();
  expect(one.ui.toasts).toEqual([replyFormWords.id.made]);
  expect(one.state.forms).toMatchObject([{ title: 'Bisa ikut acara kami?', published: true }]);
  const titles = ['Stempel waktu', 'Nama', 'Bisa ikut?', 'Berapa orang dewasa?', 'Berapa anak?'];
  const added = ['Pesan untuk kami', 'Kode undangan', 'No', 'Pelanggan', 'Kode pelanggan', 'Dicatat'];
  const area = { row: 0, column: 0, rows: 1, columns: 11 };
  expect(sheetOf(one.store, 'Jawaban').read('value', area)[0]).toEqual([...titles, ...added]);
  const codes = names.map((name) => codeOf(one, name));
  expect(new Set(codes).size).toBe(3);
  for (const code of codes) expect(code).toMatch(/^[0-9A-F]{8}$/);
  const link = linkOf(one, 'Ani');
  expect(link.origin).toBe('https://docs.google.com');
  expect(link.href).toContain(codeOf(one, 'Ani'));
});

test('who was picked later has a code too, and who is asked in a chat still can answer there', () => {
  const one = made();
  type(one.store, 'Pelanggan', 4, 0, [['C-0004', 'Dodi', 'Pak', '081234567899']]);
  good(call(one.host, 'pickGuests', { id: 'again', user: 'Neng', no: 'A-001', reserves: 5 }));
  expect(codeOf(one, 'Dodi')).toMatch(/^[0-9A-F]{8}$/);
  type(one.store, 'Pengaturan', settingRow(one.store), 1, [['javascript:alert(1)//KODE-UNDANGAN']]);
  expect(guest(one, 'Ani').message.text).not.toMatch(/javascript|docs\.google/);
  expect(guest(one, 'Ani').message.text).toContain('Berapa orang?');
});

const settingRow = (store: MemoryWorkbook): number => {
  const sheet = sheetOf(store, 'Pengaturan');
  const column = sheet.read('value', { row: 0, column: 0, rows: 80, columns: 1 });
  return column.findIndex(([title]) => title === 'Formulir jawaban');
};

test('answers wait to be noted, are noted once, and the seats are true afterwards', () => {
  const one = made();
  answers(one, 'Ani', yes);
  answers(one, 'Budi', no);
  expect(listOf(one).replies).toEqual({ waiting: 2, unclear: [] });
  expect(good(take(one)).summary).toBe('2 jawaban dari formulir dicatat');
  expect(statuses(one)).toMatchObject({ Ani: 'Ya + keluarga', Budi: 'Tidak' });
  expect(cardOf(one)).toMatchObject({ seats: 'sisa 1 kursi keluarga, sisa 2 kursi orang' });
  expect(rowsOf(one.store, 'Jawaban').map((row) => [row.No, row.Dicatat])).toEqual([
    ['Q-00001', 'Tercatat'],
    ['Q-00002', 'Tercatat'],
  ]);
  expect(listOf(one).replies).toEqual({ waiting: 0, unclear: [] });
  const before = JSON.stringify(snapshotWorkbook(one.store, { without: ['_Journal'] }));
  expect(good(take(one)).summary).toBe('Tidak ada jawaban baru');
  expect(JSON.stringify(snapshotWorkbook(one.store, { without: ['_Journal'] })) === before).toBe(true);
});

test('whoever answers twice is taken at the last word', () => {
  const one = made();
  answers(one, 'Ani', yes);
  answers(one, 'Ani', no);
  good(take(one));
  expect(statuses(one)).toMatchObject({ Ani: 'Tidak' });
  answers(one, 'Ani', yes);
  good(take(one));
  expect(statuses(one)).toMatchObject({ Ani: 'Ya + keluarga' });
});

test.each([
  ['too many for the seats', { ...yes, 'Berapa anak?': '9' }, 'Tidak muat'],
  ['a family of one', { ...yes, 'Berapa orang dewasa?': '1', 'Berapa anak?': '0' }, 'Isi berapa orang'],
  ['a code that nobody has', { ...yes, 'Kode undangan': 'ABCD1234' }, 'tidak dikenal'],
])('%s is kept, told with the reason, and changes no invitation', (_, answer, why) => {
  const one = made();
  const before = statuses(one);
  answers(one, 'Ani', answer);
  expect(good(take(one)).summary).toBe('1 perlu dilihat');
  expect(statuses(one)).toEqual(before);
  const { waiting, unclear } = listOf(one).replies;
  expect(waiting).toBe(0);
  expect(unclear).toHaveLength(1);
  expect(unclear[0]).toContain(why);
  expect(unclear[0]).toContain('Ani');
  expect(rowsOf(one.store, 'Jawaban')).toMatchObject([{ Dicatat: 'Perlu dilihat', Nama: 'Ani' }]);
});

test('an answer of an earlier day gives way to what was noted since', () => {
  const one = made();
  answers(one, 'Ani', yes);
  const number = guest(one, 'Ani').no;
  type(one.store, 'Jawaban', 1, 0, [[today - 1]]);
  good(call(one.host, 'recordReply', { id: 'phone', user: 'Neng', no: number, reply: 'no' }));
  good(take(one));
  expect(statuses(one)).toMatchObject({ Ani: 'Tidak' });
  expect(listOf(one).replies.unclear[0]).toContain('sudah ada jawaban lain');
});

test('an answer after the end of the event changes nothing', () => {
  const one = made();
  answers(one, 'Ani', yes);
  good(call(one.host, 'cancelEvent', { id: 'cancel', user: 'Neng', no: 'A-001' }));
  good(take(one));
  expect(listOf(one).replies.unclear[0]).toContain('selesai atau batal');
});

test('hostile answers are text wherever they show, and none becomes a formula', () => {
  const one = made();
  const hostile = '=HYPERLINK("https://evil.id","x")';
  answers(one, 'Ani', { ...no, Nama: hostile, 'Pesan untuk kami': hostile, 'Kode undangan': hostile });
  good(take(one));
  expect(listOf(one).replies.unclear[0]).toContain(hostile);
  const { rows, columns } = sheetOf(one.store, 'Undangan').contentSize();
  const formulas = sheetOf(one.store, 'Undangan').read('formula', { row: 0, column: 0, rows, columns });
  expect(formulas.flat().filter((formula) => formula !== '')).toEqual([]);
});

test('whoever wants to be nobody is nobody among the answers too', () => {
  const one = made();
  answers(one, 'Ani', { ...yes, Nama: 'Ani Suryani', 'Pesan untuk kami': 'Anak saya alergi kacang' });
  good(take(one));
  expect(rowsOf(one.store, 'Jawaban')).toMatchObject([{ Pelanggan: 'Ani', 'Kode pelanggan': 'C-0001' }]);
  good(call(one.host, 'anonymise', { id: 'nobody', user: 'Neng', code: 'C-0001' }));
  const left = JSON.stringify(rowsOf(one.store, 'Jawaban'));
  expect(left).not.toMatch(/Ani|alergi/);
  expect(left).toContain('Ya, sekeluarga');
});

test('of many answers that nobody can use five are told and the others counted; one that cannot be read is named', () => {
  const one = made();
  for (let at = 0; at < 8; at++) answers(one, 'Ani', { ...no, 'Kode undangan': `NOBODY${at}` });
  good(take(one));
  type(one.store, 'Jawaban', 1, 2, [['Mungkin']]);
  const { waiting, unclear } = listOf(one).replies;
  expect(waiting).toBe(0);
  expect(unclear).toHaveLength(7);
  expect(unclear[0]).toContain('Mungkin');
  expect(unclear[6]).toBe('2 jawaban lain juga perlu dilihat di lembar Jawaban.');
});

test('what was noted can be taken back as one, and the answers wait again', () => {
  const one = made();
  answers(one, 'Ani', yes);
  good(take(one, 'the take'));
  good(call(one.host, 'undo', { id: 'the take', user: 'Neng' }));
  expect(statuses(one)).toMatchObject({ Ani: 'Dipilih' });
  expect(listOf(one).replies.waiting).toBe(1);
});

test('with six hundred answers it takes as many service calls as with three', () => {
  const calls = [1, 200].map((times) => {
    const one = made();
    for (let at = 0; at < times; at++) for (const name of names) answers(one, name, no);
    const taken = take(one);
    good(taken);
    return taken.meter.calls.flatMap(({ class: kind, method }) => (kind === 'handle' ? [] : [method]));
  });
  expect(calls[1]?.length).toBe(calls[0]?.length);
});

describe('whatever befalls it', () => {
  const tally = { making: 0, taking: 0 };
  afterAll(() =>
    console.log(`Reply form: ${JSON.stringify(tally)} faults; no form linked twice, no answer lost.`),
  );
  const without = { without: ['_Journal', '_Jurnal'] };

  test('killed or failing at any call and clicked again, one form has its answers here and every guest a code', () => {
    const { calls } = formShop().host.clickMenu('makeReplyForm').meter;
    // Between its own two parts it sets the sheets up, which has trials of its own.
    const locks = calls.flatMap(({ class: kind }, at) => (kind === 'lock' ? [at] : []));
    const [begun = 0] = locks;
    const last = locks[locks.length - 2] ?? 0;
    calls.forEach(({ class: kind }, at) => {
      if (kind === 'handle' || (at > begun && at < last)) return;
      for (const fault of [
        { killAt: at, unflushed: 'lost' },
        { killAt: at, unflushed: 'kept' },
        { failAt: at },
      ] as const) {
        const one = formShop();
        one.host.clickMenu('makeReplyForm', fault);
        expect(one.host.clickMenu('makeReplyForm'), `at ${at}`).toMatchObject({ ok: true });
        const linked = one.state.forms.filter(({ sheetId }) => sheetId !== null);
        expect(linked, `at ${at}`).toHaveLength(1);
        expect(new Set(names.map((name) => codeOf(one, name))).size, `at ${at}`).toBe(3);
        answers(one, 'Ani', yes);
        expect(listOf(one).replies.waiting, `at ${at}`).toBe(1);
        tally.making += 1;
      }
    });
  });

  test('killed or failing at any call and asked for again, every answer is noted once', () => {
    const begun = made();
    answers(begun, 'Ani', yes);
    answers(begun, 'Budi', no);
    const from = () => formShop({ store: begun.store.clone(), state: begun.state });
    const undisturbed = from();
    const { meter } = take(undisturbed, 'the take');
    const expected = JSON.stringify(snapshotWorkbook(undisturbed.store, without));
    meter.calls.forEach(({ class: kind }, at) => {
      if (kind === 'handle') return;
      for (const fault of [
        { killAt: at, unflushed: 'lost' },
        { killAt: at, unflushed: 'kept' },
      ] as const) {
        const one = from();
        take(one, 'the take', fault);
        good(take(one, 'somebody else'));
        good(take(one, 'the take'));
        expect(JSON.stringify(snapshotWorkbook(one.store, without)) === expected, `at ${at}`).toBe(true);
        tally.taking += 1;
      }
    });
  });

  test('an answer that comes in between any two calls is not lost', () => {
    const begun = made();
    answers(begun, 'Ani', yes);
    const from = () => formShop({ store: begun.store.clone(), state: begun.state });
    const { meter } = take(from(), 'the take');
    meter.calls.forEach(({ class: kind }, at) => {
      if (kind === 'handle') return;
      const one = from();
      const late = () => answers(one, 'Budi', no);
      good(take(one, 'the take', { before: new Map([[at, late]]) }));
      good(take(one));
      expect(statuses(one), `at ${at}`).toMatchObject({ Ani: 'Ya + keluarga', Budi: 'Tidak' });
      tally.taking += 1;
    });
  });
});

test('the first sheet without a set-up is refused in words', () => {
  const { store } = shippedHost();
  const one = formShop({ store });
  one.host.clickMenu('makeReplyForm');
  expect(one.ui.toasts).toEqual([replyFormWords.id.setUpFirst]);
});
