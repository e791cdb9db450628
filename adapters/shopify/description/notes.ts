/** Tells footnotes and small print from the copy, by how they are marked and set. */
import { bulletOf, type DraftBlock } from '#adapters/shopify/description/draft-block.ts';

/** "* while stocks last", "** Not sold in Iceland." */
const STAR = /^([*＊]{1,5})\s*(?=[^\s*＊])/u;
/** "**Material**", "*soft* and warm": emphasis in a text that was not written as HTML. */
const EMPHASIS = /^([*＊]{1,3})[^*＊\s][^*＊]*\1/u;
/** "¹ Tested in …", "† With care", "※ 数量限定": these lead nothing but notes. */
const NOTE_MARK = /^(?:[†‡§¶※]{1,3}|[⁰¹²³⁴-⁹]{1,3}[⁾)]?(?=\s|\p{L}))/u;
/** "[1] Tested in …", where a text refers to it. */
const BRACKET_MARK = /^\[(\d{1,2})\]/;
/** A word, a number or a sign with an asterisk behind it that nothing closes: "24 hours*". */
const REFERENCE = /[\p{L}\p{N}\p{Pe}\p{Pf}.!?%]\s?[*＊]+(?![\p{L}\p{N}*＊])/u;

/** True when a text begins as a footnote does; a single asterisk may also lead an item of a list. */
export const beginsAsNote = (text: string): boolean => NOTE_MARK.test(text) || isStarred(text);

const isStarred = (text: string): boolean => STAR.test(text) && !EMPHASIS.test(text);

/**
 * Makes notes of the blocks that are marked or set as such. Lines in a row that begin with the same asterisk are
 * a list, unless the text refers to it and nothing follows them. Where all of a description is set small, size
 * says nothing.
 */
export function markNotes(blocks: readonly DraftBlock[]): DraftBlock[] {
  const hasReference = blocks.some(({ text }) => REFERENCE.test(text) && !isStarred(text));
  const referred = new Set(
    blocks.flatMap(({ text }) => [...text.matchAll(/\S\s?\[(\d{1,2})\]/g)].map(([, n]) => n)),
  );
  const sizeTells = blocks.some(({ kind, small }) => kind !== 'heading' && !small);
  const marked: DraftBlock[] = [];
  for (let at = 0; at < blocks.length;) {
    const run = starredFrom(blocks, at);
    if (run.length > 0) {
      at += run.length;
      const isList = run.length > 1 && sameStars(run) && !(hasReference && at === blocks.length);
      marked.push(...run.map((block) => (isList ? bulletOf(block.text.replace(STAR, '')) : noteOf(block))));
      continue;
    }
    const block = blocks[at++];
    if (block === undefined) break;
    const [, number] = BRACKET_MARK.exec(block.text) ?? [];
    const isNote =
      NOTE_MARK.test(block.text) ||
      (number !== undefined && referred.has(number)) ||
      (sizeTells && block.small);
    marked.push(isNote && block.kind !== 'heading' ? noteOf(block) : block);
  }
  return marked;
}

const noteOf = (block: DraftBlock): DraftBlock => ({ ...block, kind: 'note' });

function starredFrom(blocks: readonly DraftBlock[], at: number): DraftBlock[] {
  const run: DraftBlock[] = [];
  for (let block = blocks[at]; block !== undefined && isStarred(block.text); block = blocks[at + run.length])
    run.push(block);
  return run;
}

const starsOf = ({ text }: DraftBlock): string => STAR.exec(text)?.[1] ?? '';

/** One asterisk each: two and more are a footnote's. */
const sameStars = (run: readonly DraftBlock[]): boolean => run.every((block) => starsOf(block).length === 1);
