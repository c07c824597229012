import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../shell/Icon';
import { useWords } from '../text/words';
import { CustomerNumbers } from './CustomerNumbers';
import type { Customer } from './customerIndex';

interface Props {
  readonly id: string;
  readonly customer: Customer;
  readonly active: boolean;
  readonly onChoose: () => void;
}

/** One customer in the list: the name, and below it what tells two of the same name apart. */
export function CustomerOption({ id, customer, active, onChoose }: Props) {
  const { text } = useWords();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const { name, title, doNotContact } = customer;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the focus stays in the field, which takes the keys.
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      class="option"
      onClick={onChoose}
    >
      <span class="name">{`${title} ${name}`.trim()}</span>
      <CustomerNumbers customer={customer} />
      {doNotContact && (
        <span class="do-not-contact-mark">
          <Icon name="ban" />
          {text.customer.doNotContact}
        </span>
      )}
    </div>
  );
}
