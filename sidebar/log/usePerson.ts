import { useState } from 'preact/hooks';
import { keep, kept, useRestored } from '../keep';
import { keptRecord, string } from '../keptRecord';

const read = (text: string | null) => {
  const { code, name } = keptRecord(text);
  return { code: string(code), name: string(name) };
};

/** Who was found last, kept in this browser; blank where nobody was. */
export function usePerson() {
  const [named, put] = useState(() => read(kept('person')));
  useRestored('person', (text) => put(read(text)));
  const setNamed = (person: { readonly code: string; readonly name: string }) => {
    put(person);
    keep('person', JSON.stringify(person));
  };
  return { named, setNamed };
}
