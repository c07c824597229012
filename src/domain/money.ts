import { fail, ok, type Result } from './result';

/** How a currency counts: rupiah has no decimals. */
export interface Currency {
  readonly code: string;
  readonly decimals: number;
}

/** An amount in integer minor units (whole rupiah, or cents), possibly negative. */
export type Money = number & { readonly money: unique symbol };

/** Why something is not an amount; `readings` are the two amounts that an ambiguous text could mean. */
export type MoneyProblem =
  | { readonly kind: 'notMoney'; readonly text: string }
  | { readonly kind: 'tooPrecise'; readonly text: string; readonly decimals: number }
  | { readonly kind: 'tooLarge'; readonly text: string }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly readings: readonly [string, string] };

const largest = 9e15;

/** The number of a cell as money; refuses decimals that the currency does not have. */
export function moneyOfNumber(value: number, { decimals }: Currency): Result<Money, MoneyProblem> {
  const text = String(value);
  if (!Number.isFinite(value)) return fail({ kind: 'notMoney', text });
  const scaled = value * 10 ** decimals;
  if (Math.abs(scaled) > largest) return fail({ kind: 'tooLarge', text });
  const units = Math.round(scaled);
  // A cent is never stored exactly in binary: that noise is not a decimal somebody typed.
  const noise = Math.max(1e-6, Math.abs(scaled) * 1e-12);
  if (Math.abs(scaled - units) > noise) return fail({ kind: 'tooPrecise', text, decimals });
  return ok((units === 0 ? 0 : units) as Money);
}

/** Words for thousands and millions, as shops write them. */
const multiples: Readonly<Record<string, number>> = { rb: 1e3, ribu: 1e3, k: 1e3, jt: 1e6, juta: 1e6 };
const shape = /^(rp\.?|idr)?\s*([\d.,]+)\s*(rb|ribu|k|jt|juta)?(?:,-)?$/i;

/**
 * The amount that people type: 'Rp 37.000', '37rb', '1,5jt', '1.234.567', '1,234,567.50', '-5000', '(5.000)'.
 * Rp, rb and jt mean the Indonesian reading; a text that reads differently in the two conventions and has no
 * such mark is refused with both readings, never guessed, and so is Rp37,000.
 */
export function moneyIn(text: string, currency: Currency): Result<Money, MoneyProblem> {
  const typed = text.trim();
  const negative = /^\(.*\)$/.test(typed) || /^-|^rp\.?\s*-/i.test(typed);
  const body = typed
    .replace(/^\(|\)$/g, '')
    .replace(/-(?=\s*(?:rp|\d))/i, '')
    .trim();
  const parts = shape.exec(body);
  if (!parts) return fail({ kind: 'notMoney', text: typed });
  const [, mark, digits = '', word] = parts;
  const numbers = readings(digits);
  const indonesian = mark !== undefined || word !== undefined;
  // Three decimals of a rupiah nobody writes: Rp37,000 is a slip for one of two amounts.
  const slip = mark !== undefined && word === undefined && /,\d{3}$/.test(digits) && numbers.english !== null;
  const chosen = indonesian && !slip ? numbers.indonesian : agreed(numbers);
  if (chosen === 'ambiguous') {
    const [one, other] = [String(numbers.indonesian), String(numbers.english)];
    return fail({ kind: 'ambiguous', text: typed, readings: [one, other] });
  }
  if (chosen === null) return fail({ kind: 'notMoney', text: typed });
  const value = exactly(chosen, multiples[(word ?? '').toLowerCase()] ?? 1);
  return named(moneyOfNumber(negative ? -value : value, currency), typed);
}

/** 1.5 × 1,000,000 without the noise of binary fractions. */
const exactly = (value: number, multiple: number) =>
  multiple === 1 ? value : Math.round(value * multiple * 1e4) / 1e4;

const named = (result: Result<Money, MoneyProblem>, text: string): Result<Money, MoneyProblem> =>
  result.ok ? result : fail({ ...result.problem, text });

interface Readings {
  readonly indonesian: number | null;
  readonly english: number | null;
}

const dotted = /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;
const commaed = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

const readings = (digits: string): Readings => ({
  indonesian: dotted.test(digits) ? Number(digits.replace(/\./g, '').replace(',', '.')) : null,
  english: commaed.test(digits) ? Number(digits.replace(/,/g, '')) : null,
});

const agreed = ({ indonesian, english }: Readings): number | null | 'ambiguous' => {
  if (indonesian === null || english === null) return indonesian ?? english;
  return indonesian === english ? indonesian : 'ambiguous';
};

/** What goes into a cell. */
export const numberOfMoney = (money: Money, { decimals }: Currency): number => money / 10 ** decimals;

const grouped = (whole: string, mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);

/** A plain number as people of the language write it: 1.250,5 in Indonesian, 1,250.5 in English. */
export function formatNumber(value: number, language: 'en' | 'id'): string {
  const [thousands, mark] = language === 'id' ? ['.', ','] : [',', '.'];
  const [whole = '', fraction = ''] = String(Math.abs(value)).split('.');
  return `${value < 0 ? '-' : ''}${grouped(whole, thousands)}${fraction === '' ? '' : mark + fraction}`;
}

/** As people write it: rupiah as Rp37.000 in any language, so that it reads back; other currencies by their code. */
export function formatMoney(money: Money, { code, decimals }: Currency, language: 'en' | 'id'): string {
  const [thousands, mark] = language === 'id' || code === 'IDR' ? ['.', ','] : [',', '.'];
  const units = String(Math.abs(money)).padStart(decimals + 1, '0');
  const whole = grouped(units.slice(0, units.length - decimals), thousands);
  const fraction = decimals > 0 ? mark + units.slice(-decimals) : '';
  const sign = money < 0 ? '-' : '';
  return `${sign}${code === 'IDR' ? 'Rp' : `${code} `}${whole}${fraction}`;
}
