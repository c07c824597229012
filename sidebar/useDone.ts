import { useEffect, useRef } from 'preact/hooks';
import type { Status } from './shell/useStatus';

/** What was done last by this page, blank where nothing was; whoever depends on it is told of each thing once. */
export function useDone(status: Status | null, onDone: () => void): string {
  const done = doneIn(status);
  const seen = useRef(done);
  useEffect(() => {
    if (seen.current === done) return;
    seen.current = done;
    if (done !== '') onDone();
  }, [done]);
  return done;
}

function doneIn(status: Status | null): string {
  if (status?.is === 'undone') return `undone ${status.id}`;
  return status?.is === 'saved' ? status.saved.id : '';
}
