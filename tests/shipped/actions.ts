import { createHash } from 'node:crypto';
import { newBookState } from '../../workbench/host/bookState';
import type { MemoryWorkbook } from '../../workbench/store/memory';
import { call, good, shippedHost, shop, type } from './shop';

const now = '2026-11-23T09:30:00+07:00';
const today = 46_349;
/** The shipped script on this workbook, with nothing of an earlier execution but the cells. */
export const on = (store: MemoryWorkbook) => shippedHost({ store, state: newBookState(), now }).host;

const customer = { customerCode: 'C-0001' };
const form = (fields: object) => ({ form: fields });
/** Every call that writes into tables, with something for it to do. */
export const writing: Readonly<Record<string, object>> = {
  logFollowUp: form({ ...customer, kind: 'greeting', alsoCodes: ['C-0002'] }),
  snooze: { ...customer, until: '2026-12-01' },
  logCash: form({ out: '50rb', category: 'Sewa' }),
  markKnown: { kind: 'noNote', about: 'M-000001', why: 'sudah dicek' },
  logSale: form({ ...customer, lines: [{ item: 'Nastar', unitPrice: '45rb' }], keepPrices: true }),
  logPayment: form({ purchaseNo: 'P-000001', amount: '20rb', method: 'cash' }),
  mergeCustomers: { keep: 'C-0002', drop: 'C-0003' },
  anonymise: { code: 'C-0001' },
  addCustomer: form({ name: 'Euis', phone: '0813999900001' }),
  changeCustomer: { code: 'C-0001', form: { name: 'Ratna Lestari' } },
  addFamilyMember: form({ ...customer, relation: 'child', ageBand: 'teen' }),
  changeFamilyMember: { no: 'K-00001', form: { ageBand: 'adult' } },
  logPromise: form({ ...customer, promise: 'kirim contoh', due: '2026-11-30' }),
  closePromise: { no: 'N-00001', result: 'kept' },
  logService: form({ ...customer, kind: 'complaint', note: 'penyok' }),
  updateService: { no: 'L-00001', step: 'answered' },
  saveEvent: form({ name: 'Lembang', date: '2026-12-20' }),
  pickGuests: { no: 'A-001' },
  markGuest: { no: 'U-00001', mark: 'lock' },
  inviteGuest: { no: 'U-00001' },
  takeReplies: {},
  recordReply: { no: 'U-00001', reply: 'yesWithFamily', adults: '2' },
  recordAttendance: { no: 'U-00002', came: true, adults: '2' },
  closeEvent: { no: 'A-002', spent: '500rb' },
  cancelEvent: { no: 'A-001' },
  undoSeveral: { ids: ['before 3', 'before 2'] },
  seeTransfers: { seen: [{ no: 'P-000002', units: 60_000 }] },
  importPurchases: {
    rows: [
      ['Tanggal', 'Pelanggan', 'Total'],
      ['2026-11-22', 'C-0003', '60000'],
      ['2026-11-22', 'Pembeli Baru', '15000'],
    ],
    choice: {
      columns: { date: 0, customer: 1, amount: 2 },
      hasHeader: true,
      dateOrder: 'ymd',
      decimalMark: '.',
    },
  },
};
/** Calls that write elsewhere than into tables, or have trials of their own: tests/shipped/setUp, desk. */
export const apart = ['setUp', 'keepDesk', 'undo'];

/** A shop in which each of them has something to do. */
export const base = (() => {
  const { host, store } = shop();
  let begun = 0;
  const sale = (no: number, name: string, code: string, more: readonly (string | number | null)[]) => [
    `P-00000${no}`,
    today - 5,
    null,
    name,
    code,
    'Nastar',
    null,
    1,
    null,
    null,
    null,
    60_000,
    ...more,
  ];
  type(store, 'Pembelian', 1, 0, [
    sale(1, 'Ratna Dewi', 'C-0001', ['Tempo', 'Belum', today - 1]),
    sale(2, 'Siti Nurhayati', 'C-0002', ['Transfer', 'Menunggu', null]),
    sale(3, 'Siti Nurhayati', 'C-0003', ['Tunai', 'Lunas', null]),
  ]);
  type(store, 'Kas', 1, 0, [['M-000001', today - 3, null, 75_000]]);
  const write = (name: string, input: object) =>
    good(call(host, name, { id: `before ${++begun}`, user: 'Neng', ...input }));
  write('addFamilyMember', form({ ...customer, relation: 'child', ageBand: 'teen' }));
  write('logPromise', form({ ...customer, promise: 'telepon', due: '2026-11-25' }));
  write('logService', form({ ...customer, kind: 'complaint', note: 'kurang satu' }));
  write('saveEvent', form({ name: 'Ciater', date: '2026-12-12', partySeats: '2', familyRequired: true }));
  write('saveEvent', form({ name: 'Cihampelas', date: '2026-11-22', partySeats: '2' }));
  type(store, 'Undangan', 1, 0, [
    ['U-00001', 'Ciater', 'A-001', 'Ratna Dewi', 'C-0001', 1, false, false, null, 'Diundang', 2, 0],
    ['U-00002', 'Cihampelas', 'A-002', 'Ratna Dewi', 'C-0001', 1, false, false, null, 'Ya + keluarga', 2, 0],
    ['U-00003', 'Cihampelas', 'A-002', 'Siti Nurhayati', 'C-0002', 2, false, false, null, 'Hadir', 2, 1],
  ]);
  type(store, 'Undangan', 0, 16, [['Kode undangan'], ['ABCD1234']]);
  store.insertSheet('Jawaban', store.sheets().length);
  type(store, 'Jawaban', 0, 0, [
    [
      'Stempel waktu',
      'Nama',
      'Bisa ikut?',
      'Berapa orang dewasa?',
      'Berapa anak?',
      'Kode undangan',
      'No',
      'Dicatat',
      'Kenapa belum',
    ],
    [today + 0.3, 'Ratna', 'Ya, sekeluarga', 2, 1, 'ABCD1234', 'Q-00001', null, null],
    [today + 0.4, 'Entah', 'Ya, sekeluarga', 2, 1, 'WXYZ9876', 'Q-00002', null, null],
  ]);
  // Sheets that appear with their first row are there already: an interrupted save would leave one empty.
  for (const [name, input] of [
    ['closeEvent', { no: 'A-002', spent: '100rb' }],
    ['logSale', writing.logSale],
  ] as const) {
    const { id } = write(name, input ?? {});
    good(call(host, 'undo', { id, user: 'Neng' }));
  }
  return store;
})();

/** What every cell of every sheet but the journal holds, short enough to be compared by eye. */
export function cells(store: MemoryWorkbook): string {
  const held = store
    .sheets()
    .filter(({ name }) => name !== '_Journal')
    .map((sheet) => {
      const { rows, columns } = sheet.contentSize();
      const area = { row: 0, column: 0, rows, columns };
      return [sheet.name, rows === 0 ? [] : [sheet.read('value', area), sheet.read('formula', area)]];
    });
  return createHash('sha256').update(JSON.stringify(held)).digest('hex');
}
