import { useState } from 'preact/hooks';
import { keep, kept } from '../keep';
import { keptRecord, string } from '../keptRecord';

/** Who was found last, kept in this browser; blank where nobody was. */
export function usePerson() {
  const [named, put] = useState(() => {
    const { code, name } = keptRecord(kept('person'));
    return { code: string(code), name: string(name) };
  });
  const setNamed = (person: { readonly code: string; readonly name: string }) => {
    put(person);
    keep('person', JSON.stringify(person));
  };
  return { named, setNamed };
}
