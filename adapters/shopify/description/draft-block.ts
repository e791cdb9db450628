/** A block of a description while it is read: before notes and numbered lists are told from the rest. */
import type { CopyBlock } from '#studio/product/product.ts';

export type DraftBlock = CopyBlock & {
  /** Set small on the page, whatever it says. */
  small: boolean;
};

/** The signs that lists are bulleted with by hand; an asterisk may also lead a footnote. */
const BULLET_SIGNS = '•◦▪▫●○■□‣⁃∙·➤➔→►▶✓✔✅☑★☆✦❖◆';
/** A sign at the beginning of a line, with the space behind it. */
export const BULLET = new RegExp(`^(?:[${BULLET_SIGNS}–—-]\\ufe0f?\\s+|->\\s*)`, 'u');
/** Two signs that no sentence has in its midst: a list that was written in one line. */
export const INLINE_BULLET = /[•●▪■✓✔✅►]\ufe0f?\s+/u;

export const headingOf = (text: string): DraftBlock => ({ kind: 'heading', text, small: false });
export const bulletOf = (text: string): DraftBlock => ({ kind: 'bullet', text, small: false });

/** "Size :" → "Size". */
export const withoutColon = (text: string): string =>
  /[:：]$/u.test(text.slice(-1)) ? text.slice(0, -1).trimEnd() : text;
