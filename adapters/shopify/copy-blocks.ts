/** Reads a product's description: HTML as merchants paste it, to blocks of plain text as a reader sees them. */
import { Parser } from 'htmlparser2';
import { DescriptionReader } from '#adapters/shopify/description/description-reader.ts';
import { markNotes } from '#adapters/shopify/description/notes.ts';
import { withoutNumbers } from '#adapters/shopify/description/numbered-lists.ts';
import type { CopyBlock } from '#studio/product/product.ts';

/** Changes with every change that reads the same description as other blocks; 1 is what older snapshots have. */
export const COPY_VERSION = 2;

const MAX_CHARACTERS = 1_000_000;
const MAX_BLOCKS = 500;
/** No editor nests deeper; deeper nesting would only slow the parser down. */
const MAX_DEPTH = 500;
const CHUNK_CHARACTERS = 16_384;

/**
 * Never fails: what is not HTML is text. Reads the first million characters, gives at most 500 blocks. Hidden and
 * struck text is left out; footnotes and small print are notes.
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
  return withoutNumbers(markNotes(reader.end().slice(0, MAX_BLOCKS)))
    .slice(0, MAX_BLOCKS)
    .map(({ kind, text }) => ({ kind, text }));
}
