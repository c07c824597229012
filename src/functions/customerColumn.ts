import { isWalkIn, plainName } from '../domain/customerMatch';
import { type Cells, isRange, nameOrNull } from './cells';

interface Person {
  readonly name: string;
  readonly code: string;
}

/**
 * Who each row belongs to, as one column. Where names and codes are given side by side, name first and code last, the code tells people
 * of one name apart, and a row without one belongs to the only bearer of its name.
 */
export function customerColumn(customer: Cells): Cells {
  if (!isRange(customer) || !customer.every((line) => isRange(line) && line.length > 1)) return customer;
  const people = customer.map(
    (line): Person => ({ name: text(line[0]), code: text(line[line.length - 1]).toUpperCase() }),
  );
  const codes = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  for (const { name, code } of people) {
    if (code === '' || name === '' || isWalkIn(name)) continue;
    const bearers = codes.get(plainName(name)) ?? new Set();
    codes.set(plainName(name), bearers.add(code));
    if (!names.has(code)) names.set(code, name);
  }
  const label = ({ name, code }: Person): string => {
    const bearers = [...(codes.get(plainName(name)) ?? [])];
    const own = code === '' && bearers.length === 1 ? (bearers[0] ?? '') : code;
    if (own === '') return name;
    const known = names.get(own);
    if (known === undefined) return own;
    return (codes.get(plainName(known))?.size ?? 0) > 1 ? `${known} (${own})` : known;
  };
  return people.map((person, at) => {
    const [name, code] = [customer[at]?.[0], customer[at]?.[customer[at].length - 1]];
    const bad = [name, code].find((cell) => nameOrNull(cell) === null);
    return [bad ?? label(person)];
  });
}

const text = (value: unknown): string => nameOrNull(value) ?? '';
