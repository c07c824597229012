import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Icon } from '../shell/Icon';
import { useWords } from '../text/words';
import { CustomerOption } from './CustomerOption';
import type { Customer, CustomerIndex } from './customerIndex';

/** Rows of the list at most; more would not be read. */
const most = 30;

interface Props {
  readonly index: CustomerIndex | null;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly disabled: boolean;
  readonly onChoose: (customer: Customer) => void;
}

/** Finding a customer by name, number or code: a combobox as WAI-ARIA describes it. */
export function CustomerSearch({ index, input, disabled, onChoose }: Props) {
  const { text, count } = useWords();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const found = useMemo(() => index?.find(query, most) ?? { customers: [], total: 0 }, [index, query]);
  const asked = query.trim() !== '';
  const listed = open && found.customers.length > 0;
  const active = Math.min(at, found.customers.length - 1);

  const type = (value: string) => {
    setQuery(value);
    setOpen(value.trim() !== '');
    setAt(0);
  };
  const choose = (customer: Customer) => {
    type('');
    onChoose(customer);
  };
  const step = (by: number) => {
    if (listed) setAt((active + by + found.customers.length) % found.customers.length);
    else setOpen(asked);
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const customer = found.customers[active];
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && listed && customer) choose(customer);
    else if (event.key === 'Escape' && open) setOpen(false);
    else if (event.key === 'Escape') type('');
    else return;
    event.preventDefault();
  };

  const message = !asked
    ? ''
    : index === null
      ? text.search.loading
      : found.total === 0
        ? text.search.none(query.trim(), text.cards.customer)
        : '';
  const rest = found.total - found.customers.length;
  return (
    <search class="search">
      <label class="unseen" for="search">
        {text.search.label}
      </label>
      <Icon name="search" />
      <input
        id="search"
        ref={input}
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={text.search.placeholder}
        value={query}
        disabled={disabled}
        aria-expanded={listed}
        aria-controls="search-list"
        aria-autocomplete="list"
        aria-activedescendant={listed ? `found-${active}` : undefined}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
        onFocus={() => setOpen(asked)}
        onBlur={() => setOpen(false)}
      />
      <div class="found" hidden={!open}>
        {/* The list keeps the focus in the field: a press on it must not take it away. */}
        <div
          id="search-list"
          class="found-list"
          role="listbox"
          aria-label={text.search.label}
          hidden={!listed}
          onMouseDown={(event) => event.preventDefault()}
        >
          {found.customers.map((customer, place) => (
            <CustomerOption
              key={customer.code}
              id={`found-${place}`}
              customer={customer}
              active={place === active}
              onChoose={() => choose(customer)}
            />
          ))}
        </div>
        {rest > 0 && <p class="quiet found-rest">{text.search.more(count(rest))}</p>}
        {message !== '' && <p class="found-rest">{message}</p>}
      </div>
      <p class="unseen" role="status">
        {open && message !== '' ? message : listed ? text.search.found(count(found.total)) : ''}
      </p>
    </search>
  );
}
