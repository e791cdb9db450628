/** Extracts the link from pasted text: no quotes, brackets, invisible characters or words around it. */
import { withoutEnd } from '#studio/shared/text-end.ts';

const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '<': '>',
  '(': ')',
  '[': ']',
  '{': '}',
  '“': '”',
  '„': '“',
  '‘': '’',
  '«': '»',
  '‹': '›',
  '「': '」',
};
const ADDRESS_IN_TEXT = /\b(?:https?|gid):\/\/[^\s<>"“”«»]+/iu;

/** "Look: <https://shop.com/products/mug>." → "https://shop.com/products/mug". */
export function linkIn(pasted: string): string {
  const text = unwrap(pasted.replace(INVISIBLE, (character) => (/\s/.test(character) ? ' ' : '')).trim());
  if (!/\s|\]\(/.test(text)) return text;
  const address = ADDRESS_IN_TEXT.exec(text)?.[0];
  return address === undefined ? text : withoutEnd(address, /[.,;:!?)\]}'’`]/u);
}

function unwrap(text: string): string {
  const close = PAIRS[text.charAt(0)];
  const wrapped = text.length > 2 && close !== undefined && text.endsWith(close);
  return wrapped ? unwrap(text.slice(1, -1).trim()) : text;
}
