/**
 * A phone number as WhatsApp wants it: country code first, digits only. National forms are Indonesian
 * (0812… and 812…); other country codes stay. Null where it cannot be a number of 10 to 15 digits.
 */
export function normalPhone(typed: string): string | null {
  const digits = typed.replace(/\D/g, '').replace(/^00/, '');
  const international = /^\s*(\+|00)/.test(typed);
  const number = international
    ? digits.replace(/^620/, '62')
    : digits
        .replace(/^620/, '62')
        .replace(/^0/, '62')
        .replace(/^(8\d{8,11})$/, '62$1');
  return number.length >= 10 && number.length <= 15 ? number : null;
}
