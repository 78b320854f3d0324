/** Begins what is shown of a masked value. */
export const MASK = '•••';
const TAIL = 4;
const SHOWN_TAIL = new RegExp(`^${MASK}(?:@.*|.{1,2}| \\d{${TAIL}})?$`, 'su');
const PHONE = /^[\d\s()+.-]+$/;

/** The tail of a text: the domain of an e-mail, the last digits of a phone, two characters of anything else. */
export function mask(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mask);
  // A file or any other object has no tail that says little: it is not there.
  if (typeof value === 'object') return null;
  if (typeof value !== 'string' || !value) return value;
  const at = value.lastIndexOf('@');
  if (at > 0) return `${MASK}${value.slice(at)}`;
  const digits = PHONE.test(value) ? value.replace(/\D/g, '') : '';
  if (digits.length >= 7) return `${MASK} ${digits.slice(-TAIL)}`;
  const characters = Array.from(value);
  return characters.length > TAIL ? `${MASK}${characters.slice(-2).join('')}` : MASK;
}

/** Whether a text is what is shown of a masked value, and so no value itself. */
export const isTail = (text: string): boolean => SHOWN_TAIL.test(text);
