import type { ComponentChildren } from 'preact';
import { Icon } from '../shell/Icon';
import { useWords } from '../text/words';

interface Props {
  /** Of the part that unfolds. */
  readonly id: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

/** The part of a form that few need, unfolded in place. */
export function Fold({ id, open, onToggle, children }: Props) {
  const { text } = useWords();
  return (
    <div class="details">
      <button type="button" class="unfold" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <Icon name="down" />
        {text.log.more}
      </button>
      <div id={id} class="fields" hidden={!open}>
        {children}
      </div>
    </div>
  );
}
