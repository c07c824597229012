import { useState } from 'preact/hooks';
import { keep, kept, useRestored } from '../keep';

/** Who is at the keyboard: chosen once, kept in this browser. */
export function useStaff() {
  const [name, setName] = useState(() => kept('staff') ?? '');
  useRestored('staff', setName);
  const choose = (chosen: string) => {
    setName(chosen);
    keep('staff', chosen);
  };
  return { name, choose };
}
export type StaffState = ReturnType<typeof useStaff>;
