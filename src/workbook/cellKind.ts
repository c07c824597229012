import {
  type Day,
  dayIn,
  dayOfParts,
  dayOfSerial,
  daySerial,
  type Moment,
  momentIn,
  momentOfSerial,
  momentSerial,
} from '../domain/day';
import { type Currency, type Money, moneyIn, moneyOfNumber, numberOfMoney } from '../domain/money';
import { fail, ok, type Result } from '../domain/result';
import type { Language, Words } from '../text/language';
import { type Cell, isBlank, isDateCell, shown, type Written } from './cell';
import type { CellProblem } from './cellProblem';
import type { Kind } from './column';
import { guarded, longestText, unguarded } from './typedText';

/** What reading and writing cells depend on. */
export interface Style {
  readonly language: Language;
  readonly currency: Currency;
}

type Reading = Result<unknown, CellProblem>;

const textOf = (cell: Cell): string =>
  typeof cell === 'string' ? unguarded(cell) : isDateCell(cell) ? dayOfSerial(cell.serial) : String(cell);

const readText = (cell: Cell): Reading => {
  const text = textOf(cell);
  return text.length > longestText ? fail({ is: 'tooLong', length: text.length }) : ok(text);
};

const readNumber = (cell: Cell): Result<number, CellProblem> => {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? ok(cell) : fail({ is: 'notANumber', text: shown(cell) });
  const text = typeof cell === 'string' ? cell.trim() : '';
  return /^-?\d+([.,]\d+)?$/.test(text)
    ? ok(Number(text.replace(',', '.')))
    : fail({ is: 'notANumber', text: shown(cell) });
};

const readInteger = (cell: Cell): Reading => {
  const number = readNumber(cell);
  if (!number.ok) return number;
  return Number.isSafeInteger(number.value) ? number : fail({ is: 'notWhole', text: shown(cell) });
};

const readShare = (cell: Cell): Reading => {
  const percent = typeof cell === 'string' ? /^\s*(\d+(?:[.,]\d+)?)\s*%\s*$/.exec(cell)?.[1] : undefined;
  const share = percent === undefined ? readNumber(cell) : ok(Number(percent.replace(',', '.')) / 100);
  if (!share.ok) return share;
  return share.value >= 0 && share.value <= 1 ? share : fail({ is: 'notAShare', text: shown(cell) });
};

const readMoney = (cell: Cell, currency: Currency): Reading => {
  if (typeof cell !== 'number' && typeof cell !== 'string')
    return fail({ is: 'notANumber', text: shown(cell) });
  const money = typeof cell === 'number' ? moneyOfNumber(cell, currency) : moneyIn(cell, currency);
  return money.ok ? money : fail({ is: 'money', problem: money.problem });
};

/** dd/mm/yyyy, as people type it where the cell keeps it as text. */
const dayTyped = (text: string): Day | null => {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  return parts ? dayOfParts(Number(parts[3]), Number(parts[2]), Number(parts[1])) : dayIn(text.trim());
};

const readDay = (cell: Cell): Reading => {
  if (isDateCell(cell)) return ok(dayOfSerial(cell.serial));
  const day = typeof cell === 'string' ? dayTyped(cell) : null;
  return day ? ok(day) : fail({ is: 'notADate', text: shown(cell) });
};

const readMoment = (cell: Cell): Reading => {
  if (isDateCell(cell)) return ok(momentOfSerial(cell.serial));
  const moment = typeof cell === 'string' ? (momentIn(cell.trim()) ?? momentIn(dayTyped(cell) ?? '')) : null;
  return moment ? ok(moment) : fail({ is: 'notADate', text: shown(cell) });
};

const readBirthday = (cell: Cell): Reading => {
  if (isDateCell(cell)) return ok(dayOfSerial(cell.serial));
  const text = textOf(cell).trim();
  const yearless = /^(?:--)?(\d{1,2})[/.-](\d{1,2})$/.exec(text);
  if (yearless) {
    const [first, second] = [Number(yearless[1]), Number(yearless[2])];
    const [month, date] = text.startsWith('--') ? [first, second] : [second, first];
    // 2000 is a leap year, so that 29 February is a birthday.
    const day = dayOfParts(2000, month, date);
    return day ? ok(`-${day.slice(4)}`) : fail({ is: 'notABirthday', text });
  }
  const day = dayTyped(text);
  return day ? ok(day) : fail({ is: 'notABirthday', text });
};

const yes = new Set(['true', 'ya', 'yes', 'y', 'x', '✓', '✔', '1']);
const no = new Set(['false', 'tidak', 'no', 'n', '0', '-']);
const readFlag = (cell: Cell): Reading => {
  const text = String(isDateCell(cell) ? cell.serial : cell)
    .trim()
    .toLowerCase();
  if (yes.has(text)) return ok(true);
  return no.has(text) ? ok(false) : fail({ is: 'notYesOrNo', text: shown(cell) });
};

const readChoice = (cell: Cell, options: Readonly<Record<string, Words>>): Reading => {
  const typed = textOf(cell).trim().toLowerCase();
  for (const [key, title] of Object.entries(options)) {
    if ([key, title.en, title.id].some((known) => known.toLowerCase() === typed)) return ok(key);
  }
  return fail({ is: 'notAChoice', text: shown(cell), choices: Object.values(options) });
};

/** A cell of a sheet or of a form, as the value its column holds; a blank one is null, a blank checkbox false. */
export function readCell(kind: Kind, cell: Cell, style: Style): Reading {
  if (isBlank(cell)) return ok(kind.is === 'flag' ? false : null);
  if (typeof cell === 'string' && /^#[A-Z/0!?]+[!?]?$|^#N\/A$/.test(cell))
    return fail({ is: 'error', text: cell });
  switch (kind.is) {
    case 'money':
      return readMoney(cell, style.currency);
    case 'day':
      return readDay(cell);
    case 'moment':
      return readMoment(cell);
    case 'birthday':
      return readBirthday(cell);
    case 'integer':
      return readInteger(cell);
    case 'number':
      return readNumber(cell);
    case 'share':
      return readShare(cell);
    case 'flag':
      return readFlag(cell);
    case 'choice':
      return readChoice(cell, kind.options);
    default:
      return readText(cell);
  }
}

/** As people write a birthday: 12/03, or 12/03/1980 where the year is known. */
const birthdayTyped = (value: string): string => {
  const [, year, month, date] = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (month === undefined || date === undefined) return guarded(value);
  return year === '-' ? `${date}/${month}` : `${date}/${month}/${year}`;
};

/** The value as it is put into a cell; null empties it. */
export function writeCell(kind: Kind, value: unknown, style: Style): Written {
  if (value === null || value === undefined) return '';
  switch (kind.is) {
    case 'money':
      return numberOfMoney(value as Money, style.currency);
    case 'day':
      return daySerial(value as Day);
    case 'moment':
      return momentSerial(value as Moment);
    case 'integer':
    case 'number':
    case 'share':
      return value as number;
    case 'flag':
      return value as boolean;
    case 'birthday':
      return birthdayTyped(String(value));
    case 'anything':
      return typeof value === 'number' ? value : guarded(String(value));
    case 'choice':
      return kind.options[String(value)]?.[style.language] ?? '';
    default:
      return guarded(String(value));
  }
}

const moneyFormat = ({ currency, language }: Style): string => {
  const decimals = currency.decimals > 0 ? `.${'0'.repeat(currency.decimals)}` : '';
  return currency.code === 'IDR' && language === 'id' ? `"Rp"#,##0${decimals}` : `#,##0${decimals}`;
};

/** The number format of the column's cells; '@' marks text before it is written. */
export function formatOf(kind: Kind, style: Style): string {
  switch (kind.is) {
    case 'money':
      return moneyFormat(style);
    case 'day':
      return 'dd/mm/yyyy';
    case 'moment':
      return 'dd/mm/yyyy hh:mm';
    case 'integer':
      return '#,##0';
    case 'share':
      return '0.0%';
    case 'number':
    case 'flag':
    case 'anything':
      return 'General';
    default:
      return '@';
  }
}
