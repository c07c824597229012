import { customers } from '../../src/workbook/schema/customers';
import { ChosenCustomer } from '../log/ChosenCustomer';
import { Field } from '../log/Field';
import type { Customer } from '../search/customerIndex';
import { useWords } from '../text/words';
import { nobody, type SaleDraft } from './saleDraft';

interface Props {
  /** Who was found by the search. */
  readonly customer: Customer | null;
  readonly draft: SaleDraft;
  readonly problemOf: (field: string) => string;
  readonly onChange: (part: Partial<SaleDraft>) => void;
  readonly onSearch: () => void;
}

/** Who buys: found by the search, a stranger, or somebody new. */
export function Buyer({ customer, draft, problemOf, onChange, onSearch }: Props) {
  const { text } = useWords();
  const problem = problemOf('customerCode');
  const again = () => {
    onChange(nobody);
    onSearch();
  };
  if (customer !== null) return <ChosenCustomer customer={customer} problem={problem} onChange={again} />;
  if (!draft.walkIn && !draft.isNew)
    return (
      <div class="nobody">
        <p>{text.sale.who}</p>
        <div class="owing-links">
          <button type="button" class="button" onClick={() => onChange({ ...nobody, walkIn: true })}>
            {text.sale.walkIn}
          </button>
          <button type="button" class="button" onClick={() => onChange({ ...nobody, isNew: true })}>
            {text.sale.newPerson}
          </button>
        </div>
        <p class="problem" role="alert">
          {problem}
        </p>
      </div>
    );
  const name = draft.isNew ? text.sale.newPerson : text.sale.walkIn;
  return (
    <>
      <div class="chosen">
        <div class="chosen-words">
          <strong class="name">{name}</strong>
        </div>
        <button
          type="button"
          class="button quiet-button"
          aria-label={text.customer.changeLabel(name)}
          onClick={again}
        >
          {text.customer.change}
        </button>
        {problem !== '' && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      {draft.isNew &&
        (['name', 'phone'] as const).map((part) => {
          const key = part === 'name' ? 'newName' : 'newPhone';
          return (
            <Field
              key={part}
              name={`sale-newCustomer.${part}`}
              column={customers.columns[part]}
              value={draft[key]}
              problem={problemOf(`newCustomer.${part}`)}
              onInput={(value) => onChange({ [key]: value })}
            />
          );
        })}
    </>
  );
}
