/** Times a script for reading without a voice. */
import { speakingBudget, speakingSeconds } from '#studio/script/pace.ts';
import type { Script } from '#studio/script/script.ts';
import { spellLine } from '#studio/voice/spelling/spell-line.ts';
import type { TimedLine } from '#studio/voice/voiceover.ts';
import { timeWords } from '#studio/voice/words/time-words.ts';

/** Less than this cannot be seen, found and read. */
const MIN_LINE_SECONDS = 1.1;
/** Captions stay up to this much longer than they would be spoken, when there is time. */
const MAX_STRETCH = 1.3;

/**
 * One a line that has words; together with their pauses they fit the clip, faster than speech when the text
 * is long.
 */
export function timeSilently(script: Script, seconds: number): TimedLine[] {
  const lines = script.lines
    .map((line) => ({ lineId: line.id, spelled: spellLine(line.text, script.language) }))
    .filter(({ spelled }) => spelled.words.length > 0);
  const natural = lines.map(({ spelled }) =>
    Math.max(MIN_LINE_SECONDS, speakingSeconds(spelled.text, script.language)),
  );
  const budget = Math.max(1, speakingBudget(seconds, lines.length));
  const stretch = Math.min(MAX_STRETCH, budget / natural.reduce((sum, length) => sum + length, 0));
  return lines.map(({ lineId, spelled }, index) => {
    const length = Math.round((natural[index] ?? MIN_LINE_SECONDS) * stretch * 1000) / 1000;
    return {
      lineId,
      text: spelled.text,
      seconds: length,
      words: timeWords(spelled, length, null),
      recording: null,
    };
  });
}
