import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  BankReport,
  DateOrder,
  DecimalMark,
  Refusal,
  Saved,
  SeenTransfer,
  WaitingTransfer,
} from '../../src/server/contract';
import { type Attempt, attemptFor, freshAttempt } from '../attempt';
import { type FileTable, fileTable } from '../import/fileTable';
import { type FileProblem, readTable } from '../import/readTable';
import { ask, lostBy } from '../server';

/** How the bank's file is to be read where its own rows do not tell. */
export interface BankMarks {
  readonly dateOrder?: DateOrder;
  readonly decimalMark?: DecimalMark;
}
/** What is under way; `seeing` with the one whose button was pressed, or '' for all that are chosen. */
export type GateWork = 'reading' | 'checking' | 'seeing';

/** What was marked, and by name what was left as it is. */
export interface GateDone {
  readonly seen: readonly string[];
  readonly skipped: readonly { readonly no: string; readonly name: string; readonly reason: string }[];
  readonly saved: Saved | null;
}

interface Gate {
  readonly fileName: string;
  readonly pasted: string;
  readonly table: FileTable | null;
  readonly fileProblem: FileProblem | null;
  readonly marks: BankMarks;
  readonly report: BankReport | null;
  /** Which transfer each line of the file is said to be. */
  readonly chosen: Readonly<Record<number, string>>;
  readonly done: GateDone | null;
  readonly work: GateWork | null;
  readonly refusal: Refusal | null;
  /** What was sent and refused, to be sent again. */
  readonly refused: readonly SeenTransfer[] | null;
}

const noFile = {
  fileName: '',
  pasted: '',
  table: null,
  fileProblem: null,
  marks: {},
  report: null,
  chosen: {},
};
const nothing: Gate = { ...noFile, done: null, work: null, refusal: null, refused: null };

/** Seeing transfers on the account, with the bank's file or without. What is begun anew makes older answers void. */
export function useTransferGate(
  transfers: readonly WaitingTransfer[] | null,
  user: string,
  onSaved: (saved: Saved) => void,
) {
  const [state, setState] = useState<Gate>(nothing);
  const [gone, setGone] = useState<readonly string[]>([]);
  const now = useRef(state);
  const version = useRef(0);
  const attempt = useRef<Attempt>(freshAttempt());
  // A new list knows by itself what has been seen, and what an undo has brought back.
  useEffect(() => setGone([]), [transfers]);

  const put = (part: Partial<Gate>) => {
    now.current = { ...now.current, ...part };
    setState(now.current);
  };
  const begin = (part: Partial<Gate>): (() => boolean) => {
    version.current += 1;
    const mine = version.current;
    put({ refusal: null, refused: null, ...part });
    return () => mine === version.current;
  };

  const check = async (marks: BankMarks = now.current.marks) => {
    const { pasted } = now.current;
    const table = pasted === '' ? now.current.table : fileTable(pasted);
    if (table === null || now.current.work === 'seeing') return;
    const wanted = begin({ work: 'checking', table, marks, report: null, chosen: {}, done: null });
    const reply = await ask('checkBank', { rows: table.rows, ...marks });
    if (!wanted()) return;
    if (!reply.ok) return put({ work: null, refusal: reply });
    const chosen = Object.fromEntries(reply.value.certain.map(({ row, no }) => [row.line, no]));
    put({ work: null, report: reply.value, chosen });
  };

  const chooseFile = async (file: File) => {
    const wanted = begin({ ...nothing, fileName: file.name, work: 'reading' });
    const table = await readTable(file);
    if (!wanted()) return;
    if (typeof table === 'string') return put({ work: null, fileProblem: table });
    put({ work: null, table });
    await check();
  };

  const paste = (pasted: string) => {
    begin({ ...nothing, pasted });
  };

  /** The line is this transfer, or with '' none; one transfer is never two lines. */
  const choose = (line: number, no: string) => {
    const others = Object.entries(now.current.chosen).filter(
      ([known, other]) => Number(known) !== line && other !== no,
    );
    put({ chosen: Object.fromEntries(no === '' ? others : [...others, [line, no]]) });
  };

  const see = async (seen: readonly SeenTransfer[]) => {
    if (now.current.work !== null || seen.length === 0) return;
    begin({ work: 'seeing', done: null });
    const refused = (refusal: Refusal) => put({ work: null, refusal, refused: seen });
    const next = await attemptFor(attempt.current, JSON.stringify(seen), user);
    if ('problem' in next) return refused(next);
    attempt.current = next;
    const reply = await ask('seeTransfers', { id: next.id, user, seen });
    if (!reply.ok) {
      if (lostBy(reply) === null) attempt.current = freshAttempt();
      return refused(reply);
    }
    attempt.current = freshAttempt();
    const byFile = seen.some(({ reference }) => reference !== undefined);
    const known = now.current.report?.transfers ?? transfers ?? [];
    const skipped = reply.value.skipped.map(({ no, reason }) => ({ no, name: nameOf(known, no), reason }));
    put({ ...(byFile ? noFile : {}), work: null, done: { ...reply.value, skipped } });
    setGone((before) => [...before, ...reply.value.seen]);
    if (reply.value.saved) onSaved(reply.value.saved);
  };

  /** Back to the list; nothing of the file is kept. */
  const close = () => {
    begin(nothing);
  };
  const seeOne = ({ no, units }: WaitingTransfer) => see([{ no, units }]);
  const seeChosen = () => see(sightsOf(now.current));
  const retry = () => {
    const { refused } = now.current;
    if (refused) see(refused);
    else check();
  };

  const waiting = transfers?.filter(({ no }) => !gone.includes(no)) ?? null;
  return { ...state, waiting, check, chooseFile, paste, choose, close, seeOne, seeChosen, retry };
}
export type GateState = ReturnType<typeof useTransferGate>;

/** Whose transfer it is; its number where nobody is named. */
export const nameOf = (transfers: readonly WaitingTransfer[], no: string): string =>
  transfers.find((transfer) => transfer.no === no)?.customer || no;

/** The chosen lines of the file as what was seen. */
function sightsOf({ report, chosen }: Gate): SeenTransfer[] {
  if (report === null) return [];
  return [...report.certain, ...report.ties].flatMap(({ row: { line, day, reference } }) => {
    const transfer = report.transfers.find(({ no }) => no === chosen[line]);
    return transfer ? [{ no: transfer.no, units: transfer.units, day, reference }] : [];
  });
}
