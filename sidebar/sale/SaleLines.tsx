import { formatMoney, type Money } from '../../src/domain/money';
import type { PriceList } from '../../src/server/contract';
import { purchases } from '../../src/workbook/schema/purchases';
import { Icon } from '../shell/Icon';
import { useWords } from '../text/words';
import { listedAs } from './saleBillOf';
import { emptyLine, type LineDraft } from './saleDraft';

interface Props {
  readonly lines: readonly LineDraft[];
  readonly list: PriceList | null;
  readonly problemOf: (field: string) => string;
  readonly onChange: (lines: readonly LineDraft[]) => void;
}

const parts = ['item', 'quantity', 'unitPrice'] as const;

/** What was bought, a line each: name, how many, price of one; the price of a listed product stands there. */
export function SaleLines({ lines, list, problemOf, onChange }: Props) {
  const { text, language } = useWords();
  const title = (part: keyof LineDraft) => purchases.columns[part].title[language];
  const listed = (line: LineDraft) => listedAs(line.item, list?.products ?? [])?.price ?? null;
  const hint = (line: LineDraft, part: keyof LineDraft): string => {
    const price = part === 'unitPrice' && list ? listed(line) : null;
    if (price !== null && list) return formatMoney(price as Money, list.currency, language);
    return part === 'quantity' ? '1' : title(part);
  };
  return (
    <>
      <datalist id="sale-products">
        {list?.products.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {lines.map((line, at) => {
        const wrong = parts.find((part) => problemOf(`lines.${at}.${part}`) !== '');
        return (
          <fieldset key={at} class="sale-line" aria-label={text.sale.line(at + 1)}>
            {parts.map((part) => (
              <input
                key={part}
                name={`sale-lines.${at}.${part}`}
                aria-label={title(part)}
                placeholder={hint(line, part)}
                autocomplete="off"
                {...(part === 'item' ? { list: 'sale-products' } : { inputMode: 'decimal' as const })}
                value={line[part]}
                aria-invalid={part === wrong}
                aria-describedby={`sale-line-${at}-problem`}
                onInput={({ currentTarget: { value } }) =>
                  onChange(lines.map((each, place) => (place === at ? { ...each, [part]: value } : each)))
                }
              />
            ))}
            <button
              type="button"
              class="icon-button"
              aria-label={text.sale.remove(at + 1)}
              onClick={() => onChange(lines.filter((_, place) => place !== at))}
            >
              <Icon name="close" />
            </button>
            <span id={`sale-line-${at}-problem`} class="problem">
              {wrong === undefined ? '' : problemOf(`lines.${at}.${wrong}`)}
            </span>
          </fieldset>
        );
      })}
      <button
        type="button"
        class="button"
        name="sale-add"
        disabled={lines.length >= mostLines}
        onClick={() => onChange([...lines, emptyLine])}
      >
        {text.sale.add}
      </button>
    </>
  );
}

/** As many as the server takes. */
const mostLines = 50;
