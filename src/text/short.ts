const line = 60;

/** As much of a text as a line of a list, or so many signs, can hold, on one line. */
export function short(text: string, most = line): string {
  const signs = [...text.replace(/\s+/g, ' ').trim()];
  return signs.length <= most ? signs.join('') : `${signs.slice(0, most - 1).join('')}…`;
}
