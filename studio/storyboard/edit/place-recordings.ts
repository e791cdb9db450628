/**
 * Puts lines that were spoken again into the storyboard: each begins where it did, or as soon as the one
 * before has ended.
 */
import { SILENCE_SECONDS } from '#studio/script/pace.ts';
import { scriptTooLong } from '#studio/script/script-too-long.ts';
import { err, ok } from '#studio/shared/result.ts';
import { duckMusic } from '#studio/storyboard/duck-music.ts';
import { linesOf, type StoryLine } from '#studio/storyboard/edit/line-text.ts';
import type { Edited } from '#studio/storyboard/edit/refuse.ts';
import { captionsWith } from '#studio/storyboard/edit/set-captions.ts';
import { settled } from '#studio/storyboard/edit/settle.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import type { TimedLine, WordTime } from '#studio/voice/voiceover.ts';

const TAIL_SECONDS = 0.05;

/** A line at its new time; `words` is null for one that keeps its recording and only moves. */
type Placed = StoryLine & { seconds: number; words: WordTime[] | null };

/**
 * `spoken` are recordings by line. Lines after a longer one move back, and close up again to where they stood
 * when there is no time; SCRIPT_TOO_LONG when all of them together do not fit. Captions, voice cues and
 * ducking follow; scenes stay.
 */
export function placeRecordings(storyboard: Storyboard, spoken: readonly TimedLine[]): Edited {
  const lines = linesOf(storyboard)
    .filter((line) => line.spoken)
    .map((line): Placed => {
      const made = spoken.find(({ lineId }) => lineId === line.lineId);
      return {
        ...line,
        seconds: made?.seconds ?? line.endSeconds - line.startSeconds,
        words: made?.words ?? null,
      };
    });
  const starts = placeAll(lines, storyboard.seconds);
  if (starts === null) {
    const over =
      lines.reduce((sum, line) => sum + line.seconds + SILENCE_SECONDS.minPauseOfEdit, 0) -
      storyboard.seconds;
    return err(scriptTooLong(Math.max(0.1, Math.ceil(over * 10) / 10), null));
  }
  const placed = lines.map((line, index) => ({ line, startSeconds: starts[index] ?? line.startSeconds }));
  const voice = storyboard.sound.voice.map((cue) => {
    const own = placed.find(({ line }) => line.lineId === cue.lineId);
    const recording = spoken.find(({ lineId }) => lineId === cue.lineId)?.recording ?? null;
    if (own === undefined) return cue;
    const { stale, ...rest } = cue;
    const moved = { ...rest, startSeconds: own.startSeconds, seconds: own.line.seconds };
    return recording === null ? (stale === undefined ? moved : { ...moved, stale }) : { ...moved, recording };
  });
  const captioned = placed.reduce(
    (current, { line, startSeconds }) => ({
      ...current,
      captions: recaptioned(current, storyboard, line, startSeconds),
    }),
    storyboard,
  );
  return ok(
    settled({
      ...captioned,
      sound: { ...storyboard.sound, voice, ducking: duckMusic(voice, storyboard.seconds) },
    }),
  );
}

function recaptioned(
  current: Storyboard,
  before: Storyboard,
  line: Placed,
  startSeconds: number,
): Storyboard['captions'] {
  const shown = before.captions.filter(({ lineId }) => lineId === line.lineId);
  const by = startSeconds - line.startSeconds;
  // Captions that show something else than is said keep their words, and only move.
  const own = before.sound.voice.find(({ lineId }) => lineId === line.lineId)?.text !== undefined;
  if (line.words === null || own) {
    if (by === 0) return current.captions;
    const moved = shown.map((caption) => ({
      ...caption,
      startSeconds: caption.startSeconds + by,
      endSeconds: caption.endSeconds + by,
      words: caption.words.map((word) => ({
        ...word,
        startSeconds: word.startSeconds + by,
        endSeconds: word.endSeconds + by,
      })),
    }));
    return [...current.captions.filter(({ lineId }) => lineId !== line.lineId), ...moved].sort(
      (a, b) => a.startSeconds - b.startSeconds,
    );
  }
  return captionsWith(current, { ...line, startSeconds }, line.words);
}

/**
 * First forwards, each as early as it may but not before its old time; then backwards from the end. Null when
 * there is no time.
 */
function placeAll(lines: readonly Placed[], clipSeconds: number): number[] | null {
  const starts: number[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const earliest =
      before === undefined ? 0 : (starts[index - 1] ?? 0) + before.seconds + SILENCE_SECONDS.minPauseOfEdit;
    starts.push(Math.max(line.startSeconds, earliest));
  }
  let latest = clipSeconds - TAIL_SECONDS;
  for (let index = lines.length - 1; index >= 0; index--) {
    starts[index] = Math.min(starts[index] ?? 0, latest - (lines[index]?.seconds ?? 0));
    latest = (starts[index] ?? 0) - SILENCE_SECONDS.minPauseOfEdit;
  }
  return (starts[0] ?? 0) < 0 ? null : starts;
}
