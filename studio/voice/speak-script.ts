/** Speaks a script line by line so that it fits its clip. */
import { SILENCE_SECONDS } from '#studio/script/pace.ts';
import type { Script, ScriptLine } from '#studio/script/script.ts';
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
import { inPairs } from '#studio/voice/in-pairs.ts';
import type { Speaker, SpeechTask } from '#studio/voice/ports.ts';
import { recordLine, type RecordedLine, type RecordingInputs } from '#studio/voice/record-line.ts';
import { spellLine, type Pronunciations, type SpelledLine } from '#studio/voice/spelling/spell-line.ts';
import type { VoicedLine, Voiceover } from '#studio/voice/voiceover.ts';
import { timeWords } from '#studio/voice/words/time-words.ts';

/** Gives a recording that was made before with equal inputs, else makes and keeps it. */
export type CacheRecording = (
  inputs: RecordingInputs,
  make: () => Promise<Result<RecordedLine, AppError>>,
) => Promise<Result<RecordedLine, AppError>>;

export type SpeakPorts = {
  speaker: Speaker;
  storage: Storage;
  /** Without it every line is spoken anew. */
  remember?: CacheRecording;
};

export type SpeakInput = {
  script: Script;
  /** Length of the clip. */
  seconds: number;
  /** The speaker's own name of a voice, or null for its default in the script's language. */
  voiceId: string | null;
  pronunciations?: Pronunciations;
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

/** The voiceover, and the script as it was spoken: what did not fit is gone from its lines and named in its notes. */
export type SpokenScript = { voiceover: Voiceover; script: Script };

type Line = { line: ScriptLine; spelled: SpelledLine };
type Spoken = Line & { recorded: RecordedLine };

/**
 * VOICE_UNAVAILABLE when the speaker has no voice for the language, SCRIPT_EMPTY when nothing can be said, SCRIPT_TOO_LONG when
 * the merchant's own text does not fit at the fastest rate (`seconds` says by how much), SPEAKER_FAILED from the speaker.
 */
export async function speakScript(
  ports: SpeakPorts,
  input: SpeakInput,
  options: SpeakOptions = {},
): Promise<Result<SpokenScript, AppError>> {
  const {
    script,
    seconds,
    voiceId,
    leadSeconds = SILENCE_SECONDS.lead,
    tailSeconds = SILENCE_SECONDS.tail,
    gapSeconds = SILENCE_SECONDS.pause,
  } = input;
  const { language } = script;
  if (ports.speaker.quality(language) === 'none')
    return err(new AppError('VOICE_UNAVAILABLE', { language: languageName(language) }));
  const lines = script.lines
    .map((line) => ({ line, spelled: spellLine(line.text, language, input.pronunciations) }))
    .filter(({ spelled }) => spelled.words.length > 0);
  if (lines.length === 0) return err(new AppError('SCRIPT_EMPTY'));
  const budget = { seconds, leadSeconds, tailSeconds, gapSeconds };
  const record = recorder(ports, language, voiceId, options);
  const fitted = await fit(lines, budget, script.writer !== 'manual', record);
  if (!fitted.ok) return fitted;
  const { spoken, rate, dropped } = fitted.value;
  const voice = ports.speaker.voiceFor(language, voiceId);
  return ok({
    voiceover: {
      language,
      voice: voice === null ? ports.speaker.name : `${ports.speaker.name}:${voice}`,
      rate,
      lines: spoken.map(voicedLine),
    },
    script: {
      ...script,
      lines: spoken.map(({ line }) => line),
      notes: [...script.notes, ...dropped.map((text) => `Left out to fit ${seconds} s: “${text}”`)],
    },
  });
}

type Record = (lines: readonly Line[], rate: Rate) => Promise<Result<Spoken[], AppError>>;

/** Speaks lines at a rate, two at a time, and reports how many of all are done. */
function recorder(
  { speaker, storage, remember }: SpeakPorts,
  language: string,
  voiceId: string | null,
  { signal, onProgress }: SpeakOptions,
): Record {
  const voice = speaker.voiceFor(language, voiceId);
  return async (lines, rate) => {
    let done = 0;
    const recorded = await inPairs(lines, async (line): Promise<Result<Spoken, AppError>> => {
      signal?.throwIfAborted();
      const task: SpeechTask = { text: line.spelled.spokenText, language, voiceId: voice, rate };
      const make = () => recordLine({ speaker, storage }, task, signal);
      const result = await (remember === undefined
        ? make()
        : remember({ speaker: speaker.name, ...task }, make));
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
      // The voice did not speed up as asked: go on from the next rate.
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
    if (id === null) return err(new AppError('SCRIPT_TOO_LONG', { seconds: Math.ceil(over * 10) / 10 }));
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
