import { normalPhone } from './phone';

/** Halves of a character that stand alone cannot be encoded, and mean nothing. */
const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A link that opens a draft with this text to this number, and does nothing else; blank where the number is none. */
export function whatsAppLink(phone: string, text: string): string {
  const chat = chatLink(phone);
  return chat === '' ? '' : `${chat}?text=${encodeURIComponent(text.replace(halves, ''))}`;
}

/** A link that opens the chat with this number; blank where the number is none. */
export function chatLink(phone: string): string {
  const number = normalPhone(phone);
  return number === null ? '' : `https://wa.me/${number}`;
}
