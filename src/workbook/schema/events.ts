import { choice, day, flag, id, integer, money, required, text } from '../column';
import { type Row, table } from '../table';

/** Outings and gatherings with customers and their families. */
export const events = table(
  'events',
  ['Events', 'Acara'],
  ['Outings with customers and their families.', 'Acara bareng pelanggan dan keluarganya.'],
  {
    no: id('A', 3)(['No', 'No'], ['Given by the add-on.', 'Diisi otomatis.']),
    name: required(text(['Name', 'Nama acara'], ['What you call it.', 'Sebutan acaranya.'])),
    date: required(day(['Date', 'Tanggal'], ['The day of the event.', 'Hari acara.'])),
    place: text(['Place', 'Tempat'], ['Where.', 'Di mana.']),
    partySeats: integer(['Party seats', 'Kursi keluarga'], ['How many families.', 'Berapa keluarga.']),
    headSeats: integer(['Head seats', 'Kursi orang'], ['How many people.', 'Berapa orang.']),
    budget: money(['Budget', 'Anggaran'], ['At most.', 'Paling banyak.']),
    replyBy: day(['Reply by', 'Balas sebelum'], ['The last day for a reply.', 'Batas jawaban.']),
    familyRequired: flag(
      ['Family required', 'Wajib bawa keluarga'],
      ['Without family the seat goes on.', 'Tanpa keluarga, kursinya untuk yang lain.'],
    ),
    ourFamily: flag(
      ['Our family joins', 'Keluarga kami ikut'],
      ['Our own heads count.', 'Keluarga kita ikut dihitung.'],
    ),
    suits: text(
      ['Suits', 'Cocok untuk'],
      ['Age bands, e.g. child, adult.', 'Kelompok umur, misalnya anak, dewasa.'],
    ),
    status: choice({
      draft: ['Draft', 'Rencana'],
      inviting: ['Inviting', 'Mengundang'],
      closed: ['Closed', 'Ditutup'],
      held: ['Held', 'Selesai'],
      cancelled: ['Cancelled', 'Batal'],
    })(['Status', 'Status'], ['Where it stands.', 'Sudah sampai mana.']),
    note: text(['Note', 'Catatan'], ['Anything else.', 'Hal lain.']),
    ourHeads: integer(
      ['Our own heads', 'Orang dari kita'],
      ['How many of us come along.', 'Berapa orang dari kita yang ikut.'],
    ),
    spent: money(['What it cost', 'Biaya jadinya'], ['Once it was held.', 'Setelah acaranya selesai.']),
  },
);
export type Event = Row<typeof events>;
