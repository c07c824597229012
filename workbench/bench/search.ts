import { indexCustomers } from '../../sidebar/search/customerIndex';
import type { CustomerEntry } from '../../src/server/contract';
import { chanceFrom } from '../sample/chance';
import { counted, type Section, spoken } from './section';
import { median, timed } from './timing';

/** A screen draws sixty pictures a second. */
const frame = 1000 / 60;
const first = ['Ratna', 'Siti', 'Asep', 'Dewi', 'Neng', 'Ujang', 'Rina', 'Yanti', 'Cecep', 'Lilis'];
const last = ['Nurhayati', 'Sunandar', 'Kusuma', 'Rahayu', 'Permana', 'Lestari', 'Hidayat', 'Maulani'];

const people = (size: number): CustomerEntry[] => {
  const chance = chanceFrom(size);
  const one = (names: readonly string[]) => names[Math.floor(chance.share() * names.length)] ?? '';
  return Array.from({ length: size }, (_, at) => [
    `C-${at + 1}`,
    `${one(first)} ${one(last)} ${at}`,
    'Bu',
    `62812${10_000_000 + at}`,
    0,
  ]);
};

/** Typing into the search of the sidebar, letter by letter. */
export function searching(): Section {
  const size = 10_000;
  const entries = people(size);
  const typed = ['ratna kusuma', '0812 1000 9', 'nurhayati siti', 'c-777', 'zzzz'];
  const index = indexCustomers(entries);
  const keystrokes = typed.flatMap((text) =>
    [...text].map((_, at) => {
      const find = () => timed(() => index.find(text.slice(0, at + 1), 30));
      return median([find(), find(), find()]);
    }),
  );
  const slowest = Math.max(...keystrokes);
  return {
    title: `Searching among ${counted(size)} customers`,
    rows: [
      ['the slowest keystroke, against a frame', `${counted(slowest / frame, 2)} × (${spoken(slowest)})`],
      ['preparing the index, once', spoken(timed(() => indexCustomers(entries)))],
      ['what the page is sent', `${counted(JSON.stringify(entries).length / 1024)} KB`],
    ],
  };
}
