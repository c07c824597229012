/** Which sign parts whole from decimals: one for the whole file. */
export type DecimalMark = '.' | ',';

const dressing = /^(?:rp\.?|idr|usd|us\$|\$|€|£)\s*|\s*(?:idr|usd|,-)$/gi;

const bare = (text: string) => text.trim().replace(dressing, '').replace(/\s+/g, '');

/** The amount that the text means under this decimal mark; null where it is none. Brackets and a minus are negative. */
export function fileAmount(text: string, mark: DecimalMark): number | null {
  const clean = bare(text);
  const negative = /^\(.*\)$/.test(clean) || clean.startsWith('-') || clean.endsWith('-');
  const body = bare(clean.replace(/^[(+-]+|[)-]+$/g, ''));
  const thousands = mark === '.' ? ',' : '.';
  const shape =
    mark === '.'
      ? /^(?=.)(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?$/
      : /^(?=.)(?:\d+|\d{1,3}(?:\.\d{3})+)?(?:,\d+)?$/;
  if (!shape.test(body)) return null;
  const amount = Number(body.split(thousands).join('').replace(',', '.'));
  return negative && amount !== 0 ? -amount : amount;
}

/** The mark that the file's own amounts prove; '.' where none has any mark, null where they can be read both ways. */
export function decimalMarkOf(texts: readonly string[]): DecimalMark | null {
  let marked = false;
  let dot = false;
  let comma = false;
  for (const text of texts) {
    const clean = bare(text);
    if (!/[.,]/.test(clean)) continue;
    const asDot = fileAmount(clean, '.') !== null;
    const asComma = fileAmount(clean, ',') !== null;
    if (!asDot && !asComma) continue;
    marked = true;
    if (asDot && !asComma) dot = true;
    if (asComma && !asDot) comma = true;
    // Rp means the Indonesian reading wherever both are possible.
    if (asComma && asDot && /^\s*[-(]?\s*rp/i.test(text)) comma = true;
  }
  if (!marked) return '.';
  return dot === comma ? null : dot ? '.' : ',';
}

export const looksLikeAmount = (text: string): boolean =>
  fileAmount(text, '.') !== null || fileAmount(text, ',') !== null;
