/** Finds what must be made again after an edit, so that nothing else is made again. */
import { linesOf, type StoryLine } from '#studio/storyboard/edit/line-text.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** The results that no longer match a storyboard. */
export type MustBeMade = {
  /** Indices of the lines that have to be spoken again, by `linesOf(after)`, counted from 0. */
  voiceLines: number[];
  /** True when another piece of music has to be played; that takes no voice and no waiting. */
  music: boolean;
};

/**
 * What `after` needs that `before` has not: recordings of the lines whose text or voice changed, and other
 * music. Everything else is kept.
 */
export function whatMustBeMade(before: Storyboard, after: Storyboard): MustBeMade {
  const musicOf = (storyboard: Storyboard): string => JSON.stringify(storyboard.sound.music?.order ?? null);
  return {
    voiceLines: linesOf(after).flatMap((line, index) => (line.spoken && line.stale ? [index] : [])),
    music: after.sound.music !== null && musicOf(before) !== musicOf(after),
  };
}

/** The lines that have to be spoken again, with what they say. */
export const staleLines = (storyboard: Storyboard): StoryLine[] =>
  linesOf(storyboard).filter(({ spoken, stale }) => spoken && stale);

/** The same as a sentence. */
export function describeMaking({ voiceLines, music }: MustBeMade): string {
  const lines =
    voiceLines.length === 1
      ? `the voice will update for line ${(voiceLines[0] ?? 0) + 1}`
      : voiceLines.length > 1
        ? `the voice will update for ${voiceLines.length} lines`
        : null;
  const made = [lines, music ? 'new music will be composed' : null].filter((part) => part !== null);
  if (made.length === 0) return 'Ready to save.';
  const sentence = made.join(' and ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. Nothing else changes.`;
}
