import { expect, test } from 'vitest';
import type { EventCard, EventEntry } from '../../src/server/contract';
import { newBookState } from '../../workbench/host/bookState';
import type { Host } from '../../workbench/host/host';
import type { MemoryWorkbook } from '../../workbench/store/memory';
import { snapshotWorkbook } from '../../workbench/store/snapshot';
import { call, good, rowsOf, sheetOf, shippedHost, shop, type, typeBuyers } from './shop';

const today = 46_349;
const on = (store: MemoryWorkbook, now?: string) =>
  shippedHost({ store, state: newBookState(), ...(now === undefined ? {} : { now }) }).host;

let ids = 0;
const write = (host: Host, name: string, input: object) =>
  good(call(host, name, { id: `id ${++ids}`, user: 'Neng', ...input }));
const refused = (host: Host, name: string, input: object) => {
  const outcome = call(host, name, { id: `id ${++ids}`, user: 'Neng', ...input });
  const said =
    'ok' in outcome && outcome.ok ? (outcome.value as { ok: boolean; text?: string; field?: string }) : null;
  if (said === null || said.ok) throw new Error(JSON.stringify(outcome));
  return said;
};
const card = (host: Host, no = 'A-001') => good(call(host, 'event', { no })) as unknown as EventCard;
const invitation = (store: MemoryWorkbook, name: string) =>
  rowsOf(store, 'Undangan').find((row) => row.Pelanggan === name) ?? {};
const numberOf = (store: MemoryWorkbook, name: string) => String(invitation(store, name).No);

const names = ['Ani', 'Budi', 'Cici', 'Dodi', 'Euis', 'Farid', 'Gina', 'Hadi'];

/** Eight customers, of whom Ani has bought most and Hadi least, and an outing for three families. */
function outing(form: object = {}) {
  const made = shop();
  const { store, host } = made;
  typeBuyers(store, names, today - 40);
  type(store, 'Keluarga', 1, 0, [
    ['K-00001', 'Ani', 'C-0001', 'Dimas', 'Suami', 'Dewasa', null, null, true],
    ['K-00002', 'Ani', 'C-0001', 'Rani', 'Anak', 'Anak', null, null, true],
    ['K-00003', 'Budi', 'C-0002', 'Sari', 'Istri', 'Dewasa', null, null, false],
  ]);
  write(host, 'saveEvent', {
    form: {
      name: 'Ciater',
      date: '2026-12-12',
      place: 'Pemandian Ciater',
      partySeats: '3',
      headSeats: '9',
      ourHeads: '2',
      budget: '2jt',
      replyBy: '2026-12-05',
      familyRequired: true,
      suits: 'anak, dewasa',
      ...form,
    },
  });
  return made;
}

function picked() {
  const made = outing();
  write(made.host, 'pickGuests', { no: 'A-001', reserves: 2 });
  return made;
}

test('an event is planned, warned of what falls on its day, and shown with what to do first', () => {
  const { host, store } = outing({ date: '2027-03-09', replyBy: '2027-03-01' });
  expect(rowsOf(store, 'Acara')).toMatchObject([
    { No: 'A-001', 'Nama acara': 'Ciater', 'Kursi keluarga': 3, Anggaran: 2_000_000, Status: 'Rencana' },
  ]);
  const { warnings, todo, seats, coming } = card(host);
  expect(warnings).toEqual([
    'Bertepatan dengan Ramadan (perkiraan)',
    'Dekat Nyepi (1 hari)',
    'Dekat Idulfitri (1 hari)',
  ]);
  expect([todo, coming, seats]).toEqual(['Pilih tamunya', '', 'sisa 3 kursi keluarga, sisa 7 kursi orang']);
  const { events } = good(call(host, 'events', {})) as unknown as { events: EventEntry[] };
  expect(events).toMatchObject([{ no: 'A-001', name: 'Ciater', day: '2027-03-09', todo: 'Pilih tamunya' }]);
});

test.each([
  [{ name: '' }, 'name'],
  [{ date: '' }, 'date'],
  [{ replyBy: '2026-12-13' }, 'replyBy'],
  [{ partySeats: '101' }, 'partySeats'],
  [{ budget: '-5' }, 'budget'],
  [{ suits: 'anak, naga' }, 'suits'],
])('a plan with %j is refused at that field', (form, field) => {
  const { host } = shop();
  const good = { name: 'Ciater', date: '2026-12-12', ...form };
  expect(refused(host, 'saveEvent', { form: good })).toMatchObject({ field });
});

test('guests are picked within both limits with the reason beside each, and reserves after them', () => {
  const { host, store } = picked();
  const rows = rowsOf(store, 'Undangan');
  expect(rows.filter((row) => row.Cadangan !== true)).toHaveLength(3);
  expect(rows.filter((row) => row.Cadangan === true)).toHaveLength(2);
  expect(rows.map((row) => row.Urutan)).toEqual([1, 2, 3, 4, 5]);
  for (const row of rows) expect(String(row.Alasan).length).toBeGreaterThan(10);
  expect(invitation(store, 'Ani')).toMatchObject({ Status: 'Dipilih', Dewasa: 2, Anak: 1 });
  expect(card(host).coming).toBe('3 undangan, 9 orang');
});

test('the message names the family that may be named, and nobody else', () => {
  const { host } = picked();
  const { guests } = card(host);
  const to = (name: string) => guests.find((one) => one.name === name)?.message;
  expect(to('Ani')?.text).toContain('bareng Dimas dan Rani juga');
  expect(to('Ani')?.link).toMatch(/^https:\/\/wa\.me\/628123456789\d?\?text=Halo%20Bu%20Ani/);
  expect(to('Budi')?.text).not.toContain('Sari');
  expect(guests.filter(({ reserve }) => reserve).map(({ message }) => message.text)).toEqual(['', '']);
});

test('picked anew, whoever is locked or asked stays, and whoever is put off stays out', () => {
  const { host, store } = picked();
  const [first = '', second = ''] = card(host).guests.map(({ name }) => name);
  const last = card(host).guests.find(({ reserve }) => reserve)?.name ?? '';
  write(host, 'inviteGuest', { no: numberOf(store, first) });
  write(host, 'markGuest', { no: numberOf(store, second), mark: 'skip' });
  write(host, 'markGuest', { no: numberOf(store, last), mark: 'lock' });
  write(host, 'pickGuests', { no: 'A-001', reserves: 2 });
  const now = card(host).guests;
  const of = (name: string) => now.find((one) => one.name === name);
  expect(of(first)).toMatchObject({ status: 'invited', reserve: false });
  expect(of(second)).toMatchObject({ status: 'skipped' });
  expect(of(last)).toMatchObject({ reserve: false, locked: true });
  expect(new Set(now.map(({ code }) => code)).size).toBe(now.length);
  const before = snapshotWorkbook(store, { without: ['_Journal'] });
  write(host, 'pickGuests', { no: 'A-001', reserves: 2 });
  expect(snapshotWorkbook(store, { without: ['_Journal'] })).toEqual(before);
});

test('two decline and one comes without family: their seats go to the reserves in their order', () => {
  const { host, store } = picked();
  const [one, two, three, four, five] = card(host).guests.map(({ name }) => name) as [
    string,
    string,
    string,
    string,
    string,
  ];
  for (const name of [one, two, three]) write(host, 'inviteGuest', { no: numberOf(store, name) });
  expect(rowsOf(store, 'Acara')[0]).toMatchObject({ Status: 'Mengundang' });
  expect(card(host)).toMatchObject({ todo: '3 belum menjawab', next: '' });
  const said = write(host, 'recordReply', { no: numberOf(store, one), reply: 'no' });
  expect(said.summary).toContain(`berikutnya undang ${four}`);
  expect(card(host)).toMatchObject({ next: numberOf(store, four), todo: `Ada kursi kosong: undang ${four}` });
  write(host, 'inviteGuest', { no: numberOf(store, four) });
  expect(card(host).next).toBe('');
  write(host, 'recordReply', { no: numberOf(store, two), reply: 'yesAlone' });
  const alone = card(host).guests.find(({ name }) => name === two);
  expect(alone?.message.text).toContain('untuk yang datang sekeluarga');
  write(host, 'inviteGuest', { no: numberOf(store, five) });
  write(host, 'recordReply', {
    no: numberOf(store, three),
    reply: 'yesWithFamily',
    adults: '2',
    children: '0',
  });
  expect(
    refused(host, 'recordReply', { no: numberOf(store, two), reply: 'yesWithFamily', adults: '2' }).text,
  ).toMatch(/^Tidak muat/);
  expect(card(host)).toMatchObject({ seats: expect.stringMatching(/^kursi keluarga penuh/) });
});

test('more people than there are seats for are refused, fewer make room', () => {
  const { host, store } = picked();
  const no = numberOf(store, 'Ani');
  expect(
    refused(host, 'recordReply', { no, reply: 'yesWithFamily', adults: '4', children: '4' }).text,
  ).toMatch(/Tidak muat/);
  expect(
    refused(host, 'recordReply', { no, reply: 'yesWithFamily', adults: '1', children: '0' }),
  ).toMatchObject({ field: 'adults' });
  write(host, 'recordReply', { no, reply: 'yesWithFamily', adults: '1', children: '1' });
  expect(card(host).coming).toBe('3 undangan, 8 orang');
});

test('an invitation that was not sent after all is picked again; who was never asked cannot be late with an answer', () => {
  const { host, store } = picked();
  const no = numberOf(store, 'Ani');
  expect(refused(host, 'recordReply', { no, reply: 'noAnswer' }).text).toMatch(/belum diundang/);
  write(host, 'inviteGuest', { no });
  expect(write(host, 'markGuest', { no, mark: 'uninvite' }).summary).toMatch(/^Undangan untuk Ani belum/);
  expect(invitation(store, 'Ani')).toMatchObject({ Status: 'Dipilih' });
  expect(invitation(store, 'Ani')).not.toHaveProperty('Diundang tanggal');
});

test('after the close nobody is invited any more', () => {
  const { host } = held();
  const reserve = card(host).guests.find((one) => one.reserve)?.no;
  write(host, 'closeEvent', { no: 'A-001', spent: '0' });
  expect(refused(host, 'inviteGuest', { no: reserve }).text).toMatch(/sudah selesai/);
});

test('two replies at once are both kept, and the last seat is given once', () => {
  const { host, store } = picked();
  const [one, two, three, four, five] = card(host).guests.map(({ name }) => numberOf(store, name));
  for (const no of [one, two, three]) write(host, 'inviteGuest', { no });
  const base = store.clone();
  const first = { id: 'one', user: 'Neng', no: one, reply: 'no' };
  const calls = call(on(base.clone()), 'recordReply', first).meter.calls.length;
  for (let at = 0; at < calls; at++) {
    const shared = base.clone();
    const state = newBookState();
    const here = shippedHost({ store: shared, state }).host;
    const there = shippedHost({ store: shared, state }).host;
    let other: ReturnType<typeof call> | null = null;
    const second = { id: 'two', user: 'Rudi', no: two, reply: 'yesWithFamily', adults: '2' };
    const before = new Map([[at, () => (other = call(there, 'recordReply', second))]]);
    good(call(here, 'recordReply', first, { before }));
    if (other === null || !('ok' in other) || !(other as { value: { ok: boolean } }).value.ok)
      good(call(there, 'recordReply', second));
    const status = Object.fromEntries(card(here).guests.map((guest) => [guest.no, guest.status]));
    expect([status[one ?? ''], status[two ?? '']], `call ${at}`).toEqual(['no', 'yesWithFamily']);
  }
  write(host, 'recordReply', { no: one, reply: 'no' });
  write(host, 'inviteGuest', { no: four });
  expect(refused(host, 'inviteGuest', { no: five }).text).toMatch(/^Tidak muat/);
});

/** The day has come: two families are there, one is not. */
function held() {
  const made = picked();
  const [one = '', two = '', three = ''] = card(made.host).guests.map(({ no }) => no);
  for (const no of [one, two, three]) write(made.host, 'inviteGuest', { no });
  for (const no of [one, two, three])
    write(made.host, 'recordReply', { no, reply: 'yesWithFamily', adults: '2', children: '0' });
  const host = on(made.store, '2026-12-12T17:00:00+07:00');
  expect(card(host).todo).toBe('Tandai siapa yang hadir');
  write(host, 'recordAttendance', { no: one, came: true, adults: '2', children: '2' });
  write(host, 'recordAttendance', { no: two, came: true, adults: '2', children: '0' });
  return { ...made, host, numbers: [one, two, three] as const };
}

test('whoever stands at the door is let in, and the card says so', () => {
  const { host } = held();
  expect(card(host)).toMatchObject({ todo: 'Tutup acaranya: isi biayanya', coming: '3 undangan, 10 orang' });
  expect(card(host).seats).toBe('kursi keluarga penuh, lebih 1 orang');
});

test('a tick in the sheet at the door, as from a phone, is attendance too', () => {
  const { host, store, numbers } = held();
  const header =
    sheetOf(store, 'Undangan').read('value', { row: 0, column: 0, rows: 1, columns: 30 })[0] ?? [];
  const at = rowsOf(store, 'Undangan').findIndex((row) => row.No === numbers[2]);
  type(store, 'Undangan', at + 1, header.indexOf('Sudah datang'), [[true]]);
  expect(card(host).guests.find(({ no }) => no === numbers[2])).toMatchObject({ status: 'attended' });
  write(host, 'closeEvent', { no: 'A-001', spent: '0' });
  expect(rowsOf(store, 'Tindak Lanjut')).toHaveLength(3);
});

test('closed, the cost stands once in Cash and by heads in Care, thanks are due, and who stayed away is known', () => {
  const { host, store, numbers } = held();
  const three = card(host).guests.find(({ no }) => no === numbers[2])?.name ?? '';
  write(host, 'closeEvent', { no: 'A-001', spent: '1.000.000' });
  expect(rowsOf(store, 'Kas')).toMatchObject([
    { Tanggal: 46_368, Keluar: 1_000_000, Kategori: 'Perawatan pelanggan', Referensi: 'A-001' },
  ]);
  const care = rowsOf(store, 'Perawatan');
  expect(care.map((row) => row.Biaya).sort()).toEqual([333_333, 666_667]);
  expect(care.every((row) => row.Jenis === 'Acara' && row.Barang === 'Ciater')).toBe(true);
  const followUps = rowsOf(store, 'Tindak Lanjut');
  expect(followUps).toHaveLength(2);
  expect(followUps[0]).toMatchObject({ Jenis: 'Bareng', Selesai: true, 'Sapa lagi': 46_369 });
  expect(followUps.map((row) => row.Isi).sort()).toEqual(['Ikut Ciater, 2 orang', 'Ikut Ciater, 4 orang']);
  expect(invitation(store, three)).toMatchObject({ Status: 'Tidak hadir' });
  const now = card(host);
  expect(now).toMatchObject({
    over: true,
    todo: 'Selesai',
    cost: 'Rp125.000 per orang, sisa anggaran Rp1.000.000',
  });
  expect(now.effect).toContain('2 yang hadir: 90 hari sebelumnya 2 kali belanja');
  expect(now.effect).toContain('Orangnya sedikit');
  expect(now.guests.find(({ status }) => status === 'attended')?.message.text).toContain(
    'terima kasih sudah ikut Ciater',
  );
  expect(refused(host, 'closeEvent', { no: 'A-001', spent: '1' }).text).toMatch(/sudah selesai/);
  expect(refused(host, 'recordAttendance', { no: numbers[2], came: true, adults: '2' }).text).toMatch(
    /sudah selesai/,
  );
});

test('an event that nobody has said the cost of is not closed, and 0 is a cost', () => {
  const { host, store } = held();
  for (const spent of ['', ' ', null, [], 500_000])
    expect(refused(host, 'closeEvent', { no: 'A-001', spent })).toMatchObject({ field: 'spent' });
  write(host, 'closeEvent', { no: 'A-001', spent: '0' });
  expect(rowsOf(store, 'Kas')).toEqual([]);
});

test('once it is over only those who came count, whoever else still held a seat', () => {
  const { host, store, numbers } = held();
  type(store, 'Undangan', 3, 9, [['Diundang']]);
  write(host, 'closeEvent', { no: 'A-001', spent: '800rb' });
  expect(card(host)).toMatchObject({ coming: '2 undangan, 8 orang', seats: '' });
  expect(card(host).cost).toMatch(/^Rp100\.000 per orang/);
  for (const [name, input] of [
    ['recordReply', { no: numbers[0], reply: 'no' }],
    ['markGuest', { no: numbers[0], mark: 'lock' }],
    ['saveEvent', { no: 'A-001', form: { name: 'Lembang' } }],
    ['cancelEvent', { no: 'A-001' }],
  ] as const)
    expect(refused(host, name, input).text, name).toMatch(/sudah selesai/);
});

test('a wrong tick is put right before the close', () => {
  const { host, numbers } = held();
  write(host, 'recordAttendance', { no: numbers[0], came: false });
  expect(card(host).guests.find(({ no }) => no === numbers[0])).toMatchObject({ status: 'didNotAttend' });
});

test('nobody is there before the day', () => {
  const { host, store } = picked();
  const said = refused(host, 'recordAttendance', { no: numberOf(store, 'Ani'), came: true, adults: '2' });
  expect(said.text).toBe('Acaranya belum berlangsung.');
});

test('whoever wants no contact by now is not invited, and is never the next', () => {
  const { host, store } = picked();
  const header =
    sheetOf(store, 'Pelanggan').read('value', { row: 0, column: 0, rows: 1, columns: 30 })[0] ?? [];
  const silence = (code: string) =>
    type(store, 'Pelanggan', Number(code.slice(2)), header.indexOf('Jangan hubungi'), [[true]]);
  const [first, , , fourth, fifth] = card(host).guests;
  silence(first?.code ?? '');
  silence(fourth?.code ?? '');
  expect(refused(host, 'inviteGuest', { no: first?.no }).text).toMatch(/minta tidak dihubungi/);
  write(host, 'recordReply', { no: first?.no, reply: 'no' });
  const now = card(host);
  expect(now.next).toBe(fifth?.no);
  expect(now.guests.find(({ no }) => no === fourth?.no)).toMatchObject({
    doNotContact: true,
    message: { text: '' },
  });
});

test('a reserve who is in for certain comes before the others', () => {
  const { host } = picked();
  const [first, , , , fifth] = card(host).guests;
  write(host, 'markGuest', { no: fifth?.no, mark: 'lock' });
  write(host, 'recordReply', { no: first?.no, reply: 'no' });
  expect(card(host).next).toBe(fifth?.no);
});

test('of two rows of one customer the card says so', () => {
  const { host, store } = picked();
  type(store, 'Undangan', 6, 0, [['U-00009', 'Ciater', 'A-001', 'Ani', 'C-0001', 9]]);
  expect(card(host).notices).toEqual([expect.stringContaining('Ani ada dua kali')]);
});

test('a row with a note of somebody’s own stays when it is passed over', () => {
  const { host, store } = picked();
  const header =
    sheetOf(store, 'Undangan').read('value', { row: 0, column: 0, rows: 1, columns: 30 })[0] ?? [];
  const third = card(host).guests[2];
  const at = rowsOf(store, 'Undangan').findIndex((row) => row.No === third?.no);
  type(store, 'Undangan', at + 1, header.indexOf('Catatan'), [['minta dijemput']]);
  write(host, 'saveEvent', { no: 'A-001', form: { partySeats: '1' } });
  write(host, 'pickGuests', { no: 'A-001', reserves: 0 });
  const kept = rowsOf(store, 'Undangan').find((row) => row.No === third?.no);
  expect(kept).toMatchObject({ Catatan: 'minta dijemput', Cadangan: true });
});

test('what is held, and for how much, no form can say; a deadline cannot come after the day', () => {
  const { host } = outing();
  for (const form of [{ status: 'held' }, { spent: '100' }])
    refused(host, 'saveEvent', { no: 'A-001', form });
  expect(refused(host, 'saveEvent', { no: 'A-001', form: { date: '2026-12-01' } }).field).toBe('replyBy');
});

test('a cancelled event asks nobody any more', () => {
  const { host, store } = picked();
  write(host, 'cancelEvent', { no: 'A-001' });
  expect(card(host)).toMatchObject({ over: true, todo: 'Batal', next: '' });
  expect(refused(host, 'inviteGuest', { no: numberOf(store, 'Ani') }).text).toMatch(/batal/);
});

test('the next morning says thank you to everybody who came', () => {
  const { host, store } = held();
  write(host, 'closeEvent', { no: 'A-001', spent: '0' });
  const { greet } = good(call(on(store, '2026-12-13T08:00:00+07:00'), 'open', {})) as {
    greet: { people: { code: string; reason: string }[] };
  };
  const came = card(host).guests.filter(({ status }) => status === 'attended');
  for (const { code } of came)
    expect(greet.people.find((one) => one.code === code)).toMatchObject({
      reason: 'thanks',
      message: { text: expect.stringContaining('terima kasih ya sudah ikut') },
    });
});

/** As a person types it into a row of a sheet. */
function typeInto(store: MemoryWorkbook, sheet: string, no: string, title: string, value: string | null) {
  const header = sheetOf(store, sheet).read('value', { row: 0, column: 0, rows: 1, columns: 30 })[0] ?? [];
  const at = rowsOf(store, sheet).findIndex((row) => row.No === no);
  type(store, sheet, at + 1, header.indexOf(title), [[value]]);
}

test('a reserve whom somebody set to invited in the sheet has a seat like every guest', () => {
  const { host, store } = picked();
  const waiting = card(host).guests.find(({ reserve }) => reserve)?.no ?? '';
  typeInto(store, 'Undangan', waiting, 'Status', 'Diundang');
  expect(card(host)).toMatchObject({ coming: '4 undangan, 11 orang', next: '' });
  expect(card(host).guests.find(({ no }) => no === waiting)).toMatchObject({ reserve: false });
});

test('without a budget the cost is told by head all the same', () => {
  const { host } = held();
  write(host, 'saveEvent', { no: 'A-001', form: { budget: '' } });
  write(host, 'closeEvent', { no: 'A-001', spent: '800rb' });
  expect(card(host).cost).toBe('Rp100.000 per orang');
});

test('opened again in the sheet and closed once more, money and thanks stand there once, and who is new is thanked', () => {
  const { host, store, numbers } = held();
  write(host, 'closeEvent', { no: 'A-001', spent: '1.000.000' });
  const thanked = rowsOf(store, 'Tindak Lanjut').length;
  const cared = rowsOf(store, 'Perawatan');
  typeInto(store, 'Acara', 'A-001', 'Status', 'Ditutup');
  write(host, 'recordAttendance', { no: numbers[2], came: true, adults: '2' });
  expect(refused(host, 'closeEvent', { no: 'A-001', spent: '900rb' }).field).toBe('spent');
  write(host, 'closeEvent', { no: 'A-001', spent: '1.000.000' });
  expect(rowsOf(store, 'Kas')).toHaveLength(1);
  expect(rowsOf(store, 'Perawatan')).toEqual(cared);
  expect(rowsOf(store, 'Tindak Lanjut')).toHaveLength(thanked + 1);
});

test('what was bought under the name alone counts to the effect too', () => {
  const { host, store } = held();
  write(host, 'closeEvent', { no: 'A-001', spent: '0' });
  const name = card(host).guests.find(({ status }) => status === 'attended')?.name ?? '';
  const sale = rowsOf(store, 'Pembelian').find((one) => one.Pelanggan === name);
  typeInto(store, 'Pembelian', String(sale?.No), 'Kode pelanggan', null);
  expect(card(host).effect).toContain('2 kali belanja');
});

test('taken back as one, nothing of the close is left', () => {
  const { host, store } = held();
  const before = snapshotWorkbook(store, { without: ['_Journal', 'Perawatan'] });
  const saved = write(host, 'closeEvent', { no: 'A-001', spent: '500rb' });
  good(call(host, 'undo', { id: saved.id, user: 'Neng' }));
  expect(snapshotWorkbook(store, { without: ['_Journal', 'Perawatan'] })).toEqual(before);
  expect(rowsOf(store, 'Perawatan')).toEqual([]);
});

test.each([
  ['recordReply', { reply: 'no' }],
  ['closeEvent', { no: 'A-001', spent: '500rb' }],
])('%s, killed at any service call and clicked again, is done once', { timeout: 300_000 }, (name, input) => {
  const base = held();
  const now = '2026-12-12T18:00:00+07:00';
  const sent = { id: 'the click', user: 'Neng', no: base.numbers[2], ...input };
  const undisturbed = base.store.clone();
  const calls = call(on(undisturbed, now), name, sent).meter.calls.length;
  const expected = snapshotWorkbook(undisturbed, { without: ['_Journal'] });
  for (let killAt = 0; killAt < calls; killAt++) {
    const store = base.store.clone();
    call(on(store, now), name, sent, { killAt, unflushed: 'kept' });
    good(call(on(store, now), name, sent));
    expect(snapshotWorkbook(store, { without: ['_Journal'] }), `call ${killAt}`).toEqual(expected);
  }
});

test('reading and replying cost a fixed number of calls, whatever the number of guests and customers', () => {
  const cost = (more: number) => {
    const { host, store } = picked();
    store
      .sheets()
      .find(({ name }) => name === 'Pelanggan')
      ?.insertRows(9, more);
    const people = Array.from({ length: more }, (_, at) => [`C-1${at}`, `Orang ${at}`]);
    if (more > 0) type(store, 'Pelanggan', 9, 0, people);
    const counted = (meter: { calls: readonly { class: string; method: string }[] }) =>
      meter.calls.filter((each) => each.class !== 'metadata').map(({ method }) => method);
    const read = counted(call(host, 'event', { no: 'A-001' }).meter);
    const reply = counted(
      call(host, 'recordReply', { id: `x${more}`, user: '', no: numberOf(store, 'Ani'), reply: 'no' }).meter,
    );
    return { read, reply };
  };
  const { read, reply } = cost(0);
  expect(read.every((method) => method === 'Range.getValues')).toBe(true);
  expect(read.length).toBeLessThanOrEqual(6);
  expect(reply.filter((method) => method === 'Range.setValues').length).toBeLessThanOrEqual(4);
  expect(cost(300)).toEqual({ read, reply });
});

test('five thousand customers are picked from with as many calls as eight', () => {
  const cost = (more: number) => {
    const { host, store } = outing();
    store
      .sheets()
      .find(({ name }) => name === 'Pelanggan')
      ?.insertRows(9, more);
    if (more > 0)
      type(
        store,
        'Pelanggan',
        9,
        0,
        Array.from({ length: more }, (_, at) => [`C-${1000 + at}`, `Orang ${at}`]),
      );
    const { meter } = call(host, 'pickGuests', { id: `p${more}`, user: '', no: 'A-001' });
    expect(rowsOf(store, 'Undangan')).toHaveLength(8);
    return meter.calls.filter((each) => each.class !== 'metadata').map(({ method }) => method);
  };
  expect(cost(4992)).toEqual(cost(0));
});

test('an event is changed field by field, and what somebody else changed meanwhile is not overwritten', () => {
  const { host, store } = picked();
  write(host, 'saveEvent', { no: 'A-001', form: { name: 'Ciater lagi' }, was: { name: 'Ciater' } });
  expect(rowsOf(store, 'Undangan').every((row) => row.Acara === 'Ciater lagi')).toBe(true);
  expect(
    refused(host, 'saveEvent', { no: 'A-001', form: { name: 'Lembang' }, was: { name: 'Ciater' } }).field,
  ).toBe('name');
});
