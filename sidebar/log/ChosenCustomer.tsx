import { CustomerNumbers } from '../search/CustomerNumbers';
import type { Customer } from '../search/customerIndex';
import { Icon } from '../shell/Icon';
import { useWords } from '../text/words';

interface Props {
  readonly customer: Customer | null;
  readonly problem: string;
  readonly onChange: () => void;
}

/** Whom the follow-up is about, or how to say so. */
export function ChosenCustomer({ customer, problem, onChange }: Props) {
  const { text } = useWords();
  if (customer === null) {
    return (
      <div class="nobody">
        <p>{text.customer.empty}</p>
        <p id="customer-problem" class="problem" role="alert">
          {problem}
        </p>
      </div>
    );
  }
  const { name, title, doNotContact } = customer;
  return (
    <div class="chosen">
      <div class="chosen-words">
        <strong class="name">{`${title} ${name}`.trim()}</strong>
        <CustomerNumbers customer={customer} />
      </div>
      <button
        type="button"
        class="button quiet-button"
        aria-label={text.customer.changeLabel(name)}
        onClick={onChange}
      >
        {text.customer.change}
      </button>
      {doNotContact && (
        <p class="do-not-contact">
          <Icon name="ban" />
          <span>
            <strong>{text.customer.doNotContact}.</strong> {text.customer.doNotContactHelp}
          </span>
        </p>
      )}
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
