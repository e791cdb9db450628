/** Reads a product's description: HTML as merchants paste it, to blocks of plain text as a reader sees them. */
import { Parser } from 'htmlparser2';
import { plainText } from '#adapters/shopify/plain-text.ts';
import { DescriptionReader } from '#adapters/shopify/description/description-reader.ts';
import { markNotes } from '#adapters/shopify/description/notes.ts';
import { withoutNumbers } from '#adapters/shopify/description/numbered-lists.ts';
import type { CopyBlock } from '#studio/product/product.ts';

/** Changes with every change that reads the same description as other blocks; 1 is what older snapshots have. */
export const COPY_VERSION = 2;

const MAX_CHARACTERS = 1_000_000;
const MAX_BLOCKS = 500;
/** So much is never said, and everything that reads a product's text reads all of it. */
const MAX_TEXT_CHARACTERS = 80_000;
/** No editor nests deeper; deeper nesting would only slow the parser down. */
const MAX_DEPTH = 500;
const CHUNK_CHARACTERS = 16_384;

/**
 * Never fails: what is not HTML is text. Reads the first million characters, gives at most 500 blocks with 80,000
 * characters in all. Hidden and struck text is left out; footnotes and small print are notes.
 */
export function copyBlocks(html: string): CopyBlock[] {
  const reader = new DescriptionReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: (name) => reader.close(name),
    ontext: (text) => reader.text(text),
  });
  const bounded = html.slice(0, MAX_CHARACTERS);
  for (
    let at = 0;
    at < bounded.length && reader.depth <= MAX_DEPTH && reader.count < MAX_BLOCKS;
    at += CHUNK_CHARACTERS
  ) {
    parser.write(bounded.slice(at, at + CHUNK_CHARACTERS));
  }
  parser.end();
  return withinText(withoutNumbers(markNotes(reader.end().slice(0, MAX_BLOCKS))).slice(0, MAX_BLOCKS)).map(
    ({ kind, text }) => ({ kind, text }),
  );
}

/** The blocks until there would be too much text; of the last as much as there is room for. */
function withinText<T extends CopyBlock>(blocks: readonly T[]): T[] {
  let left = MAX_TEXT_CHARACTERS;
  return blocks.flatMap((block) => {
    const text = block.text.length <= left ? block.text : plainText(block.text.slice(0, left));
    left = Math.max(0, left - block.text.length);
    return text === '' ? [] : [{ ...block, text }];
  });
}
