import type { Customer, CustomerIndex } from './customerIndex';

/** The customer of a draft, by the name that was kept until all have arrived; a stranger's code is nobody's. */
export function customerOf(
  {
    customerCode: code,
    customerName: name,
  }: { readonly customerCode: string; readonly customerName: string },
  index: CustomerIndex | null,
): Customer | null {
  if (code === '') return null;
  if (index === null) return { code, name, title: '', phone: '', doNotContact: false, careFirst: false };
  const known = index.byCode(code);
  return known?.name === name ? known : null;
}
