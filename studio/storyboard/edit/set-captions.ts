/** Replaces the captions of one line: its words, timed, broken into what can be read at once. */
import { spellLine } from '#studio/voice/spelling/spell-line.ts';
import type { WordTime } from '#studio/voice/voiceover.ts';
import { timeWords } from '#studio/voice/words/time-words.ts';
import { captionLines, cutsIn, hookPagesOf } from '#studio/storyboard/caption-lines.ts';
import { lookOf } from '#studio/storyboard/look-of.ts';
import type { StoryLine } from '#studio/storyboard/edit/line-text.ts';
import type { Caption, Storyboard } from '#studio/storyboard/storyboard.ts';

/** Words of a text spread over a time, as a voice would say them. Empty when there is nothing to read. */
export const wordsWithin = (storyboard: Storyboard, text: string, seconds: number): WordTime[] =>
  timeWords(spellLine(text, storyboard.language, storyboard.sound.voiceover), seconds, null);

/** All captions, those of this line replaced by its new words (in seconds from its start). */
export function captionsWith(
  storyboard: Storyboard,
  line: Pick<StoryLine, 'lineId' | 'role' | 'text' | 'startSeconds'>,
  words: readonly WordTime[],
): Caption[] {
  const others = storyboard.captions.filter(({ lineId }) => lineId !== line.lineId);
  if (line.role === 'callToAction') return others;
  const last = storyboard.scenes.at(-1);
  const filmEnd = last?.content.kind === 'endCard' ? last.startSeconds : storyboard.seconds;
  const until = Math.min(
    filmEnd,
    ...others.map(({ startSeconds }) => startSeconds).filter((start) => start > line.startSeconds),
  );
  const own = captionLines(
    [{ lineId: line.lineId, role: line.role, text: line.text, words, startSeconds: line.startSeconds }],
    storyboard.language,
    until,
    {
      cuts: cutsIn(storyboard.scenes),
      hook: hookPagesOf(lookOf(storyboard), { text: line.text, language: storyboard.language }),
    },
  );
  return [...others, ...own].sort((a, b) => a.startSeconds - b.startSeconds);
}
