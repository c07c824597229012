import { choice, id, integer, linkOf, moment, nameOf, required, text } from '../column';
import { type Row, table } from '../table';

/**
 * What guests answered in the form: its questions are these titles, and Google puts every answer into the next
 * row. What the add-on adds stands to the right of them.
 */
export const replies = table(
  'replies',
  ['Replies', 'Jawaban'],
  ['What guests answered in the form.', 'Jawaban tamu lewat formulir.'],
  {
    time: moment(['Timestamp', 'Stempel waktu'], ['When it was sent.', 'Kapan dikirim.']),
    name: text(['Your name', 'Nama'], ['So that we know who it is.', 'Supaya kami tahu dari siapa.']),
    coming: required(
      choice({
        yesWithFamily: ['Yes, with my family', 'Ya, sekeluarga'],
        yesAlone: ['Yes, but without family', 'Ya, tapi tanpa keluarga'],
        no: ['Sorry, I cannot', 'Maaf, belum bisa'],
      })(['Can you come?', 'Bisa ikut?'], ['Your answer.', 'Jawabannya.']),
    ),
    adults: integer(
      ['How many grown-ups?', 'Berapa orang dewasa?'],
      ['Yourself included.', 'Termasuk yang mengisi.'],
    ),
    children: integer(['How many children?', 'Berapa anak?'], ['None is 0.', 'Tidak ada: 0.']),
    message: text(['A word for us', 'Pesan untuk kami'], ['Whatever you like.', 'Boleh dikosongkan.']),
    code: text(['Invitation code', 'Kode undangan'], ['Filled in already.', 'Sudah terisi.']),
    no: id('Q', 5)(['No', 'No'], ['Given by the add-on.', 'Diisi otomatis.']),
    customer: nameOf('customers', 'customerCode')(
      ['Customer', 'Pelanggan'],
      ['Whose invitation it is.', 'Undangan siapa.'],
    ),
    customerCode: linkOf('customer')(
      ['Customer code', 'Kode pelanggan'],
      ['Filled from the name.', 'Diisi dari namanya.'],
    ),
    noted: choice({
      taken: ['Noted', 'Tercatat'],
      look: ['Needs a look', 'Perlu dilihat'],
    })(['Noted', 'Dicatat'], ['Whether it is in Invitations.', 'Sudah masuk Undangan atau belum.']),
    why: text(['Why not', 'Kenapa belum'], ['What is in the way.', 'Yang menghalangi.']),
  },
  { module: true },
);
export type Reply = Row<typeof replies>;
