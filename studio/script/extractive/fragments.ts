/** Joins short sentences that make one point together: "8.2 kilos. One gear. No fuss." */
import { speechRules } from '#studio/languages/speech-rules.ts';
import type { Range } from '#studio/script/extractive/cut-sentence.ts';
import { speakingSeconds } from '#studio/script/pace.ts';

type Piece = { range: Range; joined: boolean };

/** A sentence this short is a fragment. */
const MAX_FRAGMENT = { words: 5, letters: 9 };
/** More fragments in a row are a way of writing: each is said for itself. */
const MAX_FRAGMENTS = 4;
/** Together they are one line. */
const MAX_SECONDS = 5.5;

/** The pieces in order; runs of two to four fragments as one. Pieces that are joined already stay as they are. */
export function joinFragments(text: string, pieces: readonly Piece[], language: string): Piece[] {
  const result: Piece[] = [];
  let run: Piece[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    const whole: Range | null =
      first !== undefined && last !== undefined && run.length > 1 && run.length <= MAX_FRAGMENTS
        ? [first.range[0], last.range[1]]
        : null;
    if (whole !== null && speakingSeconds(text.slice(...whole), language) <= MAX_SECONDS)
      result.push({ range: whole, joined: true });
    else result.push(...run);
    run = [];
  };
  for (const piece of pieces) {
    if (!piece.joined && isFragment(text.slice(...piece.range), language)) run.push(piece);
    else {
      close();
      result.push(piece);
    }
  }
  close();
  return result;
}

const isFragment = (sentence: string, language: string): boolean =>
  speechRules(language).spaces === 'nothing'
    ? (sentence.match(/\p{L}/gu)?.length ?? 0) <= MAX_FRAGMENT.letters
    : sentence.trim().split(/\s+/u).length <= MAX_FRAGMENT.words;
