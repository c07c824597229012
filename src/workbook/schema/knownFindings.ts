import { findingKinds } from '../../text/finding';
import { choice, day, id, pick, required, text } from '../column';
import { type Row, table } from '../table';

/** What the leak finder need not tell any more: somebody has looked into it. */
export const knownFindings = table(
  'knownFindings',
  ['Known findings', 'Sudah Jelas'],
  ['Findings that are cleared up and stay quiet.', 'Temuan yang sudah jelas, tidak dimunculkan lagi.'],
  {
    no: id('S', 5)(['No', 'No'], ['Given by the add-on.', 'Diisi otomatis.']),
    kind: choice(findingKinds)(
      ['Kind of finding', 'Jenis temuan'],
      ['Blank is any kind.', 'Kosong berarti semua jenis.'],
    ),
    about: required(
      text(
        ['About', 'Tentang'],
        [
          'As the finding says, e.g. P-000045 or Rent 2026-10.',
          'Seperti di temuan, misalnya P-000045 atau Sewa 2026-10.',
        ],
      ),
    ),
    why: text(['Why', 'Alasan'], ['What it was.', 'Ternyata kenapa.']),
    date: day(['Date', 'Tanggal'], ['The day it was cleared up.', 'Kapan jelasnya.']),
    staff: pick('staff')(['Staff', 'Petugas'], ['Who cleared it up.', 'Siapa yang memastikan.']),
  },
);
export type KnownFindingRow = Row<typeof knownFindings>;
