import { phoneText } from '../format';
import type { Customer } from './customerIndex';

/** Code and phone: what tells two customers of one name apart. */
export function CustomerNumbers({ customer: { code, phone } }: { readonly customer: Customer }) {
  return (
    <span class="quiet numbers">
      <span>{phone === '' ? code : `${code} ·`}</span> <span>{phoneText(phone)}</span>
    </span>
  );
}
