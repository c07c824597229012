const most = 60;

/** As much of a text as a line of a list can hold, on one line. */
export function short(text: string): string {
  const line = [...text.replace(/\s+/g, ' ').trim()];
  return line.length <= most ? line.join('') : `${line.slice(0, most - 1).join('')}…`;
}
