import type { CustomerEntry } from '../../src/server/contract';

/** A few regulars of a shop in Bandung; two share a name, one wants no contact. */
export const regulars: readonly CustomerEntry[] = [
  ['C-0001', 'Ratna Dewi', 'Bu', '6281234567890', 0],
  ['C-0002', 'Asep Sunandar', 'Pak', '6281398765432', 0],
  ['C-0003', 'Siti Nurhayati', 'Bu', '6285700001111', 0],
  ['C-0004', 'Siti Nurhayati', '', '6287822223333', 0],
  ['C-0005', 'Ujang Suherman', 'Kang', '', 1],
  ['C-0006', 'José Álvarez', '', '6591234567', 0],
];

/** As many customers as asked for, each with a name, a code and a number of its own. */
export const crowd = (size: number): readonly CustomerEntry[] =>
  Array.from({ length: size }, (_, at): CustomerEntry => {
    const number = String(at + 1);
    const first = firstNames[at % firstNames.length] ?? '';
    return [
      `C-${number.padStart(5, '0')}`,
      `${first} Pelanggan${number}`,
      '',
      `6281${number.padStart(8, '0')}`,
      0,
    ];
  });

const firstNames = ['Ratna', 'Asep', 'Siti', 'Ujang', 'Euis', 'Dadang', 'Neng', 'Cecep', 'Imas', 'Tatang'];
