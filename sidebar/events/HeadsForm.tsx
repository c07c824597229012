import { useState } from 'preact/hooks';
import type { GuestEntry } from '../../src/server/contract';
import { useWords } from '../text/words';

interface Props {
  readonly guest: GuestEntry;
  /** Of people who come together. */
  readonly least: number;
  readonly doing: boolean;
  readonly problem: string;
  readonly onCancel: () => void;
  readonly onSave: (heads: { readonly adults: string; readonly children: string }) => void;
}

/** How many come: as they are known, to be put right. */
export function HeadsForm({ guest, least, doing, problem, onSave, onCancel }: Props) {
  const { text } = useWords();
  const [heads, setHeads] = useState({
    adults: String(guest.children > 0 ? guest.adults : Math.max(guest.adults, least)),
    children: String(guest.children),
  });
  const submit = (event: Event) => {
    event.preventDefault();
    onSave(heads);
  };
  const problemId = `heads-${guest.no}-problem`;
  return (
    <form class="heads" noValidate onSubmit={submit}>
      {(['adults', 'children'] as const).map((key) => (
        <label key={key}>
          {text.events[key]}
          <input
            name={key}
            inputMode="numeric"
            autocomplete="off"
            value={heads[key]}
            aria-invalid={problem !== ''}
            aria-describedby={problemId}
            onInput={({ currentTarget }) => setHeads({ ...heads, [key]: currentTarget.value })}
          />
        </label>
      ))}
      <button type="submit" class="button primary" disabled={doing}>
        {doing ? text.log.saving : text.log.save}
      </button>
      <button type="button" class="link" onClick={onCancel}>
        {text.events.cancel}
      </button>
      <p id={problemId} class="problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
