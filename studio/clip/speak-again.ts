/** Speaks the lines of an edited storyboard again: those that changed and no others. */
import { scriptTooLong } from '#studio/script/script-too-long.ts';
import { AppError } from '#studio/shared/errors.ts';
import { languageName } from '#studio/shared/language.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { StoryLine } from '#studio/storyboard/edit/line-text.ts';
import { placeRecordings } from '#studio/storyboard/edit/place-recordings.ts';
import { staleLines } from '#studio/storyboard/edit/what-must-be-made.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { RATES } from '#studio/voice/fit-script.ts';
import { inPairs } from '#studio/shared/in-pairs.ts';
import type { SpeechTask } from '#studio/voice/ports.ts';
import type { Pronunciations } from '#studio/voice/spelling/pronunciations.ts';
import { spellLine } from '#studio/voice/spelling/spell-line.ts';
import type { TimedLine } from '#studio/voice/voiceover.ts';
import { timeWords } from '#studio/voice/words/time-words.ts';
import { recordCachedLine, type SpeakingPorts } from '#studio/clip/cached-steps.ts';

const DEFAULT_DELIVERY = { voiceId: null, hookVoiceId: undefined, rate: 1, pronunciations: {} };

export type SpeakAgainOptions = {
  signal?: AbortSignal | undefined;
  /** The shop's own words; those of the clip come before them. */
  pronunciations?: Pronunciations | undefined;
};

/**
 * The storyboard with new recordings on the timeline, captions and music timed to them; the storyboard itself
 * when nothing is stale. Lines that do not fit at the chosen pace are spoken faster; SCRIPT_TOO_LONG when the
 * fastest is not enough, VOICE_UNAVAILABLE and SPEAKER_FAILED from the speaker. Unchanged lines are not
 * spoken twice.
 */
export async function speakAgain(
  ports: SpeakingPorts,
  storyboard: Storyboard,
  { signal, pronunciations = {} }: SpeakAgainOptions = {},
): Promise<Result<Storyboard, AppError>> {
  const lines = staleLines(storyboard);
  if (lines.length === 0) return ok(storyboard);
  if (ports.speaker.quality(storyboard.language) === 'none')
    return err(new AppError('VOICE_UNAVAILABLE', { language: languageName(storyboard.language) }));
  const { rate: chosen } = storyboard.sound.voiceover ?? DEFAULT_DELIVERY;
  let tooLong: AppError | null = null;
  for (const rate of [chosen, ...RATES.filter((each) => each > chosen)]) {
    const spoken = await speakAt(ports, storyboard, lines, { rate, signal, pronunciations });
    if (!spoken.ok) return spoken;
    const placed = placeRecordings(storyboard, spoken.value);
    if (placed.ok || placed.error.code !== 'SCRIPT_TOO_LONG') return placed;
    tooLong = placed.error;
  }
  return err(tooLong ?? scriptTooLong(1, null));
}

async function speakAt(
  ports: SpeakingPorts,
  storyboard: Storyboard,
  lines: readonly StoryLine[],
  { rate, signal, pronunciations }: SpeakAgainOptions & { rate: number },
): Promise<Result<TimedLine[], AppError>> {
  const { voiceId, hookVoiceId, ...own } = storyboard.sound.voiceover ?? DEFAULT_DELIVERY;
  const spelling = { ...own, pronunciations: { ...pronunciations, ...own.pronunciations } };
  const { language } = storyboard;
  const recorded = await inPairs(lines, async (line): Promise<Result<TimedLine, AppError>> => {
    signal?.throwIfAborted();
    const ofLine = line.role === 'hook' ? (hookVoiceId ?? voiceId) : voiceId;
    const spelled = spellLine(line.text, language, spelling);
    const task: SpeechTask = {
      text: spelled.spokenText,
      language,
      voiceId: ports.speaker.voiceFor(language, ofLine),
      rate,
    };
    const made = await recordCachedLine(ports, task, signal);
    if (!made.ok) return made;
    const { recording, seconds, engineWords } = made.value;
    return ok({
      lineId: line.lineId,
      text: spelled.text,
      seconds,
      recording,
      words: timeWords(spelled, seconds, engineWords),
    });
  });
  const spoken: TimedLine[] = [];
  for (const result of recorded) {
    if (!result.ok) return result;
    spoken.push(result.value);
  }
  return ok(spoken);
}
