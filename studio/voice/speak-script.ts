/** Speaks a script line by line so that it fits its clip. */
import { SILENCE_SECONDS } from '#studio/script/pace.ts';
import type { Script, ScriptLine } from '#studio/script/script.ts';
import { scriptTooLong } from '#studio/script/script-too-long.ts';
import { AppError } from '#studio/shared/errors.ts';
import { languageName } from '#studio/shared/language.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Storage } from '#studio/shared/storage.ts';
import { MAX_RATE } from '#studio/script/pace.ts';
import {
  lineToDrop,
  NORMAL_RATE,
  rateFor,
  speechBudget,
  RATES,
  type Rate,
  type SpeechBudget,
} from '#studio/voice/fit-script.ts';
import { inPairs } from '#studio/shared/in-pairs.ts';
import { whoSpeaks, type Speaker, type SpeakerChoice, type SpeechTask } from '#studio/voice/ports.ts';
import {
  recordingInputs,
  recordLine,
  type RecordedLine,
  type RecordingInputs,
} from '#studio/voice/record-line.ts';
import type { SpellingOptions } from '#studio/voice/spelling/find-readings.ts';
import { spellLine, type SpelledLine } from '#studio/voice/spelling/spell-line.ts';
import type { VoicedLine, Voiceover } from '#studio/voice/voiceover.ts';
import { timeWords } from '#studio/voice/words/time-words.ts';

/** Returns a stored recording of equal inputs, else makes and stores it. */
export type CacheRecording = (
  inputs: RecordingInputs,
  make: () => Promise<Result<RecordedLine, AppError>>,
) => Promise<Result<RecordedLine, AppError>>;

export type SpeakPorts = {
  speaker: Speaker;
  storage: Storage;
  /** Without it every line is spoken again. */
  cacheRecording?: CacheRecording;
};

export type SpeakInput = {
  script: Script;
  /** Length of the clip. */
  seconds: number;
  /** The speaker's own name of a voice, or null for its default in the script's language. */
  voiceId: string | null;
  /** Another voice for the hook; null or absent: the same. */
  hookVoiceId?: string | null;
  /** The shop's own words, and its currency. */
  spelling?: SpellingOptions | undefined;
  /** Silence before the first word, 0.35 by default. */
  leadSeconds?: number;
  /** Silence after the last word, for the last hit and the end card; 1.6 by default. */
  tailSeconds?: number;
  /** Shortest pause between two lines, 0.3 by default. */
  gapSeconds?: number;
};

export type SpeakOptions = {
  signal?: AbortSignal;
  onProgress?: (progress: { done: number; total: number }) => void;
};

/** The voiceover, and the script as it was spoken: lines that did not fit are removed and named in its notes. */
export type SpokenScript = { voiceover: Voiceover; script: Script };

type Line = { line: ScriptLine; spelled: SpelledLine };
type Spoken = Line & { recorded: RecordedLine };

/**
 * VOICE_UNAVAILABLE when the speaker has no voice for the language, SCRIPT_EMPTY when nothing can be said,
 * SCRIPT_TOO_LONG when the merchant's own text does not fit at the fastest rate (`seconds` says by how much),
 * SPEAKER_FAILED from the speaker.
 */
export async function speakScript(
  ports: SpeakPorts,
  input: SpeakInput,
  options: SpeakOptions = {},
): Promise<Result<SpokenScript, AppError>> {
  const {
    script,
    seconds,
    leadSeconds = SILENCE_SECONDS.lead,
    tailSeconds = SILENCE_SECONDS.tail,
    gapSeconds = SILENCE_SECONDS.pause,
  } = input;
  const { language } = script;
  const { speaker, voiceId } = whoSpeaks(ports.speaker, language, input.voiceId);
  if (speaker.quality(language) === 'none')
    return err(new AppError('VOICE_UNAVAILABLE', { language: languageName(language) }));
  const lines = script.lines
    .map((line) => ({ line, spelled: spellLine(line.text, language, input.spelling) }))
    .filter(({ spelled }) => spelled.words.length > 0);
  if (lines.length === 0) return err(new AppError('SCRIPT_EMPTY'));
  const budget = { seconds, leadSeconds, tailSeconds, gapSeconds };
  const record = recorder(
    ports,
    {
      language,
      body: { speaker, voiceId },
      hook: whoSpeaks(ports.speaker, language, input.hookVoiceId ?? input.voiceId),
    },
    options,
  );
  const fitted = await fit(lines, budget, script.writer !== 'manual', record);
  if (!fitted.ok) return fitted;
  const { spoken, rate, dropped } = fitted.value;
  return ok({
    voiceover: {
      language,
      voice: nameOfVoice(speaker, speaker.voiceFor(language, voiceId)),
      rate,
      lines: spoken.map(voicedLine),
    },
    script: {
      ...script,
      lines: spoken.map(({ line }) => line),
      notes: [...script.notes, ...dropped.map((text) => `Left out to fit ${seconds} seconds: “${text}”`)],
    },
  });
}

type Record = (lines: readonly Line[], rate: Rate) => Promise<Result<Spoken[], AppError>>;

/** Who says the hook, and who says the rest. */
type Cast = { language: string; body: SpeakerChoice; hook: SpeakerChoice };

/** Speaks lines at a rate, two at a time, and reports how many of all are done. */
function recorder(
  { storage, cacheRecording }: SpeakPorts,
  { language, body, hook }: Cast,
  { signal, onProgress }: SpeakOptions,
): Record {
  return async (lines, rate) => {
    let done = 0;
    const recorded = await inPairs(lines, async (line): Promise<Result<Spoken, AppError>> => {
      signal?.throwIfAborted();
      const { speaker, voiceId } = line.line.role === 'hook' ? hook : body;
      const task: SpeechTask = {
        text: line.spelled.spokenText,
        language,
        voiceId: speaker.voiceFor(language, voiceId),
        rate,
      };
      const make = () => recordLine({ speaker, storage }, task, signal);
      const result = await (cacheRecording === undefined
        ? make()
        : cacheRecording(recordingInputs(speaker, task), make));
      done++;
      onProgress?.({ done, total: lines.length });
      return result.ok ? ok({ ...line, recorded: result.value }) : result;
    });
    const spoken: Spoken[] = [];
    for (const result of recorded) {
      if (!result.ok) return result;
      spoken.push(result.value);
    }
    return ok(spoken);
  };
}

type Fitted = { spoken: Spoken[]; rate: Rate; dropped: string[] };

/** Measures at the normal rate, then chooses the rate; when the fastest is not enough, leaves lines out if it may. */
async function fit(
  lines: readonly Line[],
  budget: SpeechBudget,
  mayDrop: boolean,
  record: Record,
): Promise<Result<Fitted, AppError>> {
  const measured = await record(lines, NORMAL_RATE);
  if (!measured.ok) return measured;
  let kept = measured.value;
  const dropped: string[] = [];
  for (let slowest: Rate = RATES[0]; ;) {
    const estimate = rateFor(lengthOf(kept), speechBudget(budget, kept.length));
    const rate: Rate = estimate === null ? MAX_RATE : later(estimate, slowest);
    const spoken = rate === NORMAL_RATE ? ok(kept) : await record(kept, rate);
    if (!spoken.ok) return spoken;
    const over = lengthOf(spoken.value) - speechBudget(budget, kept.length);
    if (over <= 0) return ok({ spoken: spoken.value, rate, dropped });
    const faster: Rate | undefined = RATES.find((other) => other > rate);
    if (faster !== undefined) {
      // The voice did not speed up as requested: continue from the next rate.
      slowest = faster;
      continue;
    }
    const id = mayDrop
      ? lineToDrop(
          spoken.value.map(({ line, recorded }) => ({
            id: line.id,
            role: line.role,
            seconds: recorded.seconds + budget.gapSeconds,
          })),
          over,
        )
      : null;
    if (id === null) return err(scriptTooLong(Math.ceil(over * 10) / 10, budget.seconds));
    dropped.push(...kept.filter(({ line }) => line.id === id).map(({ spelled }) => spelled.text));
    kept = kept.filter(({ line }) => line.id !== id);
    slowest = NORMAL_RATE;
  }
}

const later = (a: Rate, b: Rate): Rate => (a > b ? a : b);
const lengthOf = (lines: readonly Spoken[]): number =>
  lines.reduce((sum, { recorded }) => sum + recorded.seconds, 0);

function voicedLine({ line, spelled, recorded }: Spoken): VoicedLine {
  const { recording, seconds, engineWords } = recorded;
  return {
    lineId: line.id,
    text: spelled.text,
    spokenText: spelled.spokenText,
    recording,
    seconds,
    words: timeWords(spelled, seconds, engineWords),
  };
}

/** "espeak-ng:de": how a document names who spoke it. */
export const nameOfVoice = ({ name }: Pick<Speaker, 'name'>, voiceId: string | null): string =>
  voiceId === null ? name : `${name}:${voiceId}`;
