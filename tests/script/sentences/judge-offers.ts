/** Compares what a writer offers of a sentence with what may be said of it. */
import type { StandardSentence } from '#tests/script/sentences/standard-sentence.ts';

/** What a writer offered of one sentence. */
export type Verdict = {
  /** Offered though it may not be said. */
  wrong: string[];
  /** How many of the allowed cuts were offered, and how many there are. */
  found: number;
  cuts: number;
};

const isSaid = (letter: string): boolean => /[\p{L}\p{M}\p{N}%°″)]/u.test(letter);

/** In lower case, from the first letter or figure to the last. */
function plain(text: string): string {
  const letters = [...text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ')];
  const first = letters.findIndex((letter) => /[\p{L}\p{N}]/u.test(letter));
  return first < 0 ? '' : letters.slice(first, letters.findLastIndex(isSaid) + 1).join('');
}

/** Signs at the edges and capitals make no difference. */
export function judgeOffers({ text, whole, cuts }: StandardSentence, offers: readonly string[]): Verdict {
  const allowed = new Set([...(whole ? [text] : []), ...cuts].map(plain));
  const offered = new Set(offers.map(plain));
  return {
    wrong: offers.filter((offer) => !allowed.has(plain(offer))),
    found: cuts.filter((cut) => offered.has(plain(cut))).length,
    cuts: cuts.length,
  };
}
