import { moment, required, text } from '../column';
import { table } from '../table';

/** One row per commit: the trail, the undo, the guard against doing a thing twice, and the recovery. */
export const journal = table(
  '_journal',
  ['_Journal', '_Journal'],
  ['What the add-on wrote. Leave it as it is.', 'Catatan tulisan add-on. Jangan diubah.'],
  {
    id: required(text(['Id', 'Id'], ['Of the commit.', 'Nomor simpanan.'])),
    time: required(moment(['Time', 'Waktu'], ['When.', 'Kapan.'])),
    user: text(
      ['Staff', 'Petugas'],
      ['Who, by the name chosen in the sidebar.', 'Siapa, sesuai nama di panel.'],
    ),
    action: required(text(['Action', 'Tindakan'], ['What was done.', 'Apa yang dilakukan.'])),
    state: required(text(['State', 'Keadaan'], ['open, done or withdrawn.', 'open, done, atau withdrawn.'])),
    summary: text(['Summary', 'Ringkasan'], ['In words.', 'Dengan kata-kata.']),
    changes: text(
      ['Changes', 'Perubahan'],
      ['Before and after; goes on to the right.', 'Sebelum dan sesudah; berlanjut ke kanan.'],
    ),
  },
  { hidden: true },
);
