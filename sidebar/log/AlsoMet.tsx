import { Icon } from '../shell/Icon';
import { useWords } from '../text/words';
import type { MetToo } from './followUpDraft';

interface Props {
  readonly also: readonly MetToo[];
  /** The next person who is found is met too. */
  readonly adding: boolean;
  readonly onAdding: (adding: boolean) => void;
  readonly onRemove: (code: string) => void;
}

/** Whoever else was there: each gets a row of their own. */
export function AlsoMet({ also, adding, onAdding, onRemove }: Props) {
  const { text } = useWords();
  return (
    <div class="also">
      {also.map(({ code, name }) => (
        <span key={code} class="chip">
          {name}
          <button
            type="button"
            class="icon-button"
            aria-label={text.log.removeAlso(name)}
            onClick={() => onRemove(code)}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      <button type="button" class="unfold" aria-pressed={adding} onClick={() => onAdding(!adding)}>
        {adding ? text.log.searchAlso : text.log.addAlso}
      </button>
    </div>
  );
}
