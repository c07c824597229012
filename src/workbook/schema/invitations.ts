import { choice, day, flag, id, integer, linkOf, nameOf, required, text } from '../column';
import { type Row, table } from '../table';

/** Who is asked to which event: one row per event and customer. */
export const invitations = table(
  'invitations',
  ['Invitations', 'Undangan'],
  ['Who is asked to which event.', 'Siapa diundang ke acara apa.'],
  {
    no: id('U', 5)(['No', 'No'], ['Given by the add-on.', 'Diisi otomatis.']),
    event: required(nameOf('events', 'eventNo')(['Event', 'Acara'], ['Which event.', 'Acara yang mana.'])),
    eventNo: linkOf('event')(['Event no', 'No acara'], ['Filled from the name.', 'Diisi dari namanya.']),
    customer: required(
      nameOf('customers', 'customerCode')(
        ['Customer', 'Pelanggan'],
        ['Whom you invite.', 'Siapa yang diundang.'],
      ),
    ),
    customerCode: linkOf('customer')(
      ['Customer code', 'Kode pelanggan'],
      ['Filled from the name.', 'Diisi dari namanya.'],
    ),
    rank: integer(['Rank', 'Urutan'], ['Order of choice.', 'Urutan pilihan.']),
    reserve: flag(
      ['Reserve', 'Cadangan'],
      ['Comes in if a seat gets free.', 'Masuk kalau ada kursi kosong.'],
    ),
    locked: flag(['Locked', 'Dikunci'], ['Stays whatever is re-picked.', 'Tetap walau dipilih ulang.']),
    why: text(['Why', 'Alasan'], ['Why this guest.', 'Kenapa dipilih.']),
    status: choice({
      picked: ['Picked', 'Dipilih'],
      invited: ['Invited', 'Diundang'],
      yesWithFamily: ['Yes, with family', 'Ya + keluarga'],
      yesAlone: ['Yes, without family', 'Ya tanpa keluarga'],
      no: ['No', 'Tidak'],
      noAnswer: ['No answer', 'Belum jawab'],
      attended: ['Attended', 'Hadir'],
      didNotAttend: ['Did not attend', 'Tidak hadir'],
      skipped: ['Not this time', 'Lain kali'],
    })(['Status', 'Status'], ['Their answer.', 'Jawabannya.']),
    adults: integer(['Adults', 'Dewasa'], ['How many come.', 'Berapa yang datang.']),
    children: integer(['Children', 'Anak'], ['How many come.', 'Berapa yang datang.']),
    invitedOn: day(['Invited on', 'Diundang tanggal'], ['When it was sent.', 'Kapan dikirim.']),
    repliedOn: day(['Replied on', 'Dijawab tanggal'], ['When they answered.', 'Kapan dijawab.']),
    note: text(['Note', 'Catatan'], ['Anything else.', 'Hal lain.']),
    came: flag(
      ['Is there', 'Sudah datang'],
      ['Tick at the door, on the phone too.', 'Centang di tempat acara, bisa dari HP.'],
    ),
    code: text(
      ['Invitation code', 'Kode undangan'],
      ['Given by the add-on, for the reply form.', 'Diisi otomatis, untuk formulir jawaban.'],
    ),
  },
);
export type Invitation = Row<typeof invitations>;

/** A tick at the door says more than whatever was said before. */
export const statusOf = ({ status, came }: Pick<Invitation, 'status' | 'came'>): Invitation['status'] =>
  came === true ? 'attended' : status;
