/** A message that nobody has to scroll. */
const longest = 900;

/** What may stand in a message: line breaks do, other signs that steer a text do not. */
const steering = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Halves of a character that stand alone mean nothing, and no link can carry them. */
const halves = /\p{Cs}/gu;
const plain = (text: string): string =>
  text.replace(halves, '').replace(steering, (sign) => (sign === '\n' ? sign : ' '));

/**
 * A text with its places filled in: `{name}` stands for the value of that name, `{item|it}` for the value or,
 * where it is blank, for what follows the bar. A value is text and nothing else: no place in it is filled. A
 * place that nobody knows stays as it was written.
 */
export function filledIn(template: string, values: Readonly<Record<string, string>>): string {
  const filled = template.replace(/\{(\p{L}+)(?:\|([^{}]*))?\}/gu, (place, name: string, otherwise = '') => {
    const key = name.toLowerCase();
    if (!Object.prototype.hasOwnProperty.call(values, key)) return place;
    return (values[key] ?? '').replace(/\s+/g, ' ').trim() || String(otherwise);
  });
  return [...plain(filled)].slice(0, longest).join('').trim();
}
