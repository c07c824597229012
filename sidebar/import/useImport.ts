import { useRef, useState } from 'preact/hooks';
import type { ImportChoice, ImportGuess, ImportReport, Refusal, Saved } from '../../src/server/contract';
import { type Attempt, attemptFor, freshAttempt } from '../attempt';
import { ask, lostBy } from '../server';
import type { FileTable } from './fileTable';
import { mappedOnly } from './mappedOnly';
import { type FileProblem, readTable } from './readTable';

/** Rows that the guess looks at. */
const guessed = 50;

export type ImportWork = 'reading' | 'guessing' | 'checking' | 'running';

interface Import {
  readonly fileName: string;
  readonly table: FileTable | null;
  readonly fileProblem: FileProblem | null;
  readonly guess: ImportGuess | null;
  readonly report: ImportReport | null;
  readonly done: { readonly report: ImportReport; readonly saved: Saved | null } | null;
  readonly work: ImportWork | null;
  readonly refusal: Refusal | null;
  /** What was refused, to be tried again. */
  readonly refused: ImportWork | null;
}

const nothing: Import = {
  fileName: '',
  table: null,
  fileProblem: null,
  guess: null,
  report: null,
  done: null,
  work: null,
  refusal: null,
  refused: null,
};

/** An import from the choice of a file to its result. Whatever is begun anew makes older answers void. */
export function useImport(user: string, onSaved: (saved: Saved) => void) {
  const [state, setState] = useState<Import>(nothing);
  const now = useRef(state);
  const version = useRef(0);
  const attempt = useRef<Attempt>(freshAttempt());

  const put = (part: Partial<Import>) => {
    now.current = { ...now.current, ...part };
    setState(now.current);
  };
  /** Whether what is asked from here on is still wanted when its answer comes. */
  const begin = (part: Partial<Import>): (() => boolean) => {
    version.current += 1;
    const mine = version.current;
    put({ refusal: null, ...part });
    return () => mine === version.current;
  };

  const guess = async (table: FileTable, choice?: ImportChoice) => {
    const wanted = begin({ work: 'guessing', report: null });
    const rows = table.rows.slice(0, guessed);
    const reply = await ask('guessImport', choice === undefined ? { rows } : { rows, choice });
    if (!wanted()) return;
    put(reply.ok ? { work: null, guess: reply.value } : refused('guessing', reply));
  };

  const chooseFile = async (file: File) => {
    const wanted = begin({ ...nothing, fileName: file.name, work: 'reading' });
    attempt.current = freshAttempt();
    const read = await readTable(file);
    if (!wanted()) return;
    if (typeof read === 'string') return put({ work: null, fileProblem: read });
    put({ table: read });
    await guess(read);
  };

  const choose = async (choice: ImportChoice) => {
    const { table, guess: last } = now.current;
    if (table === null || last === null) return;
    put({ guess: { ...last, ...choice } });
    await guess(table, choice);
  };

  const check = async () => {
    const { table, guess: choice, work } = now.current;
    if (table === null || choice === null || work !== null) return;
    const wanted = begin({ work: 'checking', report: null });
    const reply = await ask('checkImport', mappedOnly({ rows: table.rows, choice: choiceOf(choice) }));
    if (!wanted()) return;
    put(reply.ok ? { work: null, report: reply.value } : refused('checking', reply));
  };

  const run = async () => {
    const { table, guess: choice, work, fileName } = now.current;
    if (table === null || choice === null || work !== null) return;
    begin({ work: 'running' });
    const chosen = choiceOf(choice);
    const content = JSON.stringify([fileName, table.rows.length, chosen]);
    const next = await attemptFor(attempt.current, content, user);
    if ('problem' in next) return put(refused('running', next));
    attempt.current = next;
    const reply = await ask('importPurchases', {
      id: next.id,
      user,
      ...mappedOnly({ rows: table.rows, choice: chosen }),
    });
    if (!reply.ok) {
      if (lostBy(reply) === null) attempt.current = { ...next, sent: '' };
      return put(refused('running', reply));
    }
    put({ work: null, done: reply.value });
    if (reply.value.saved) onSaved(reply.value.saved);
  };

  const again = () => {
    begin(nothing);
  };
  const retry = () => {
    const { table, guess: last, refused: what } = now.current;
    if (what === 'running') run();
    else if (what === 'checking') check();
    else if (table) guess(table, last ? choiceOf(last) : undefined);
  };

  return { ...state, chooseFile, choose, check, run, again, retry };
}
export type ImportState = ReturnType<typeof useImport>;

const refused = (what: ImportWork, refusal: Refusal) => ({ work: null, refusal, refused: what });

/** The choice alone, without what the guess says besides. */
const choiceOf = ({ columns, hasHeader, dateOrder, decimalMark }: ImportChoice): ImportChoice => ({
  columns,
  hasHeader,
  dateOrder,
  decimalMark,
});
