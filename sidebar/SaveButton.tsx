import type { Refusal } from '../src/server/contract';
import { Trouble } from './shell/Trouble';
import { useWords } from './text/words';

interface Props {
  readonly name: string;
  readonly saving: boolean;
  readonly refusal: Refusal | null;
  /** Of what stands behind the form, such as a row that is gone: no field of it can show that. */
  readonly beyond?: string;
  readonly onRepair: () => void;
  readonly repairing: boolean;
}

/** Saves a form; above it what kept it from being saved, where no field is at fault. */
export function SaveButton({ name, saving, refusal, beyond, onRepair, repairing }: Props) {
  const { text } = useWords();
  const trouble = refusal && (refusal.field === undefined || refusal.field === beyond) ? refusal : null;
  return (
    <div class="action">
      {trouble && <Trouble refusal={trouble} busy={repairing} onRepair={onRepair} />}
      <button type="submit" name={name} class="button primary" disabled={saving}>
        {saving ? text.log.saving : trouble?.remedy === 'retry' ? text.trouble.retry : text.log.save}
      </button>
    </div>
  );
}
