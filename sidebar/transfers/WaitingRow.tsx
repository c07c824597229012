import type { WaitingTransfer } from '../../src/server/contract';
import { dayText } from '../format';
import { Icon } from '../shell/Icon';
import { useWords } from '../text/words';

interface Props {
  readonly transfer: WaitingTransfer;
  readonly today: string;
  readonly disabled: boolean;
  readonly onSeen: () => void;
}

/** A transfer that nobody has seen: red by colour, shape and word, until somebody says it is there. */
export function WaitingRow({ transfer, today, disabled, onSeen }: Props) {
  const { text, language } = useWords();
  const { no, day, customer, amount, daysWaiting } = transfer;
  const name = customer === '' ? no : customer;
  return (
    <li class="waiting">
      <div class="waiting-words">
        <span class="waiting-name">
          <span class="name">{name}</span> <strong class="amount">{amount}</strong>
        </span>
        <span class="waiting-mark">
          <Icon name="warning" />
          {text.transfers.unseen}
        </span>
        <span class="quiet">
          {`${dayText(day, language, today)} · ${text.transfers.since(daysWaiting)} · ${no}`}
        </span>
      </div>
      <button
        type="button"
        class="button"
        aria-label={text.transfers.arrivedLabel(name, amount)}
        disabled={disabled}
        onClick={onSeen}
      >
        {text.transfers.arrived}
      </button>
    </li>
  );
}
