import { useWords } from '../text/words';
import { type CardKey, cardIcons, tabKeys, tabOf } from './cards';
import { Icon } from './Icon';

interface Props {
  readonly current: CardKey;
  readonly onChoose: (card: CardKey) => void;
}

/** The cards at the bottom, each an icon and a word. */
export function TabBar({ current, onChoose }: Props) {
  const { text } = useWords();
  return (
    <nav class="tabs" aria-label="Langganan">
      {tabKeys.map((key) => (
        <button
          key={key}
          type="button"
          class="tab"
          aria-current={key === tabOf(current) ? 'page' : undefined}
          onClick={() => onChoose(key)}
        >
          <Icon name={cardIcons[key]} />
          {text.cards[key]}
        </button>
      ))}
    </nav>
  );
}
