import type { PromiseResult } from '../../domain/promise';
import { promiseResultTitle, promiseWords } from '../../text/promise';
import { choice, day, flag, id, linkOf, nameOf, pick, required, text } from '../column';
import { type Row, table } from '../table';

const both = (result: PromiseResult) => [promiseWords.en[result], promiseWords.id[result]] as const;

/** What was promised to whom, by whom, and who is to keep it: the two are often not the same person. */
export const promises = table(
  'promises',
  ['Promises', 'Janji'],
  [
    'What we promised, who promised, and who keeps it.',
    'Janji kita: siapa yang bilang, siapa yang menepati.',
  ],
  {
    no: id('N', 5)(['No', 'No'], ['Given by the add-on.', 'Diisi otomatis.']),
    date: required(day(['Date', 'Tanggal'], ['The day of the promise.', 'Kapan dijanjikan.'])),
    customer: required(
      nameOf('customers', 'customerCode')(['Customer', 'Pelanggan'], ['To whom.', 'Janji ke siapa.']),
    ),
    customerCode: linkOf('customer')(
      ['Customer code', 'Kode pelanggan'],
      ['Filled from the name.', 'Diisi dari namanya.'],
    ),
    promise: required(text(['Promise', 'Janji'], ['What was promised.', 'Apa yang dijanjikan.'])),
    promisedBy: pick('staff')(['Promised by', 'Yang berjanji'], ['Who said it.', 'Siapa yang bilang.']),
    fulfilledBy: pick('staff')(
      ['Fulfilled by', 'Yang menepati'],
      ['Who is to do it.', 'Siapa yang mengerjakan.'],
    ),
    due: required(day(['Due', 'Paling lambat'], ['By when.', 'Harus selesai kapan.'])),
    result: choice({
      pending: both('pending'),
      short: both('short'),
      kept: both('kept'),
      exceeded: both('exceeded'),
    })([promiseResultTitle.en, promiseResultTitle.id], ['How it ended.', 'Akhirnya bagaimana.']),
    closedOn: day(['Closed on', 'Selesai tanggal'], ['The day it ended.', 'Kapan selesainya.']),
    matters: flag(
      ['Matters to them', 'Penting bagi mereka'],
      ['It matters to the customer.', 'Ini penting bagi pelanggan.'],
    ),
    rivalsCannot: flag(
      ['Rivals cannot', 'Pesaing tidak bisa'],
      ['Nobody else offers it.', 'Yang lain tidak sanggup.'],
    ),
    note: text(['Note', 'Catatan'], ['Anything else.', 'Hal lain.']),
  },
  { module: true },
);
export type PromiseRow = Row<typeof promises>;
