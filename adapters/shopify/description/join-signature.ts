/** Keeps a quotation and the name under it in one block, so that neither is said without the other. */
import type { DraftBlock } from '#adapters/shopify/description/draft-block.ts';

const MAX_SIGNATURE_CHARACTERS = 60;
/** A quotation with its name is one review; what is longer is a text of its own. */
const MAX_QUOTED_CHARACTERS = 1500;
const SIGNATURE = /^[—–―-]{1,2}\s*\p{L}/u;
const OPENS_QUOTED = /^["“„«»「『‘‚]/u;
const ENDS_QUOTED = /["”“»«」』’‘]/u;

/**
 * True when `text` is a signature: it then stands behind the quotation that it signs, which is the last block, or
 * all blocks from `quoteFrom` on (of an open `<blockquote>`, else null).
 */
export function joinSignature(blocks: DraftBlock[], text: string, quoteFrom: number | null): boolean {
  if (text.length > MAX_SIGNATURE_CHARACTERS || !SIGNATURE.test(text)) return false;
  const from = quoteFrom ?? blocks.length - 1;
  const quoted = blocks.slice(Math.max(0, from));
  const said = quoted.map((block) => block.text).join(' ');
  if (said === '' || said.length > MAX_QUOTED_CHARACTERS) return false;
  if (quoteFrom === null && !ENDS_QUOTED.test(said.slice(-1))) return false;
  const isMarked = OPENS_QUOTED.test(said) || quoteFrom === null;
  blocks.splice(from, quoted.length, {
    kind: 'paragraph',
    text: `${isMarked ? said : `“${said}”`} ${text}`,
    small: quoted.every(({ small }) => small),
  });
  return true;
}
