/** Speaks with espeak-ng, the voice that every machine can have: a process a line, text on its standard input. */
import { kanaPhrases, canReadJapanese } from '#adapters/speech/japanese/kana.ts';
import { pinyinSyllables } from '#adapters/speech/chinese/pinyin.ts';
import { alignWords } from '#adapters/speech/espeak/align-words.ts';
import { voiceNameOf, wordsPerMinute } from '#adapters/speech/espeak/voices.ts';
import { readWav } from '#adapters/speech/read-sound.ts';
import { runProgram } from '#adapters/speech/run-program.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { baseLanguage } from '#studio/shared/language.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import { filter, highShelf } from '#studio/shared/sound/biquad.ts';
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';
import { voiceQuality } from '#studio/voice/languages.ts';
import type { Speaker, Speech } from '#studio/voice/ports.ts';
import { resample } from '#studio/voice/sound/resample.ts';

const ESPEAK = { name: 'espeak-ng', install: 'apt-get install -y espeak-ng' };

/** A little under espeak's default of 50: less nasal on small loudspeakers. */
const PITCH = 45;
/** Silence put between words in the second reading, in units of 10 ms: longer than any stop within a word. */
const WORD_GAP = 22;
/** Takes the edge off espeak's buzz; consonants, which carry the meaning, lie mostly lower. */
const SOFTENED = { hertz: 5200, gainDecibels: -5, quality: 0.7 };

/** A stretch of the text: how espeak is given it, and how it is written. */
export type Utterance = { spoken: string; written: string };

/** `voice` is an espeak-ng voice for every language, such as "en-gb+f3"; by default each language has its own. */
export function openEspeakSpeaker(settings: { voice?: string | undefined } = {}): Speaker {
  const voiceOf = (language: string, voiceId: string | null) => voiceId ?? settings.voice ?? voiceNameOf(language);
  return {
    name: 'espeak-ng',
    quality: (language) => (baseLanguage(language) === 'ja' && !canReadJapanese() ? 'none' : voiceQuality('espeak-ng', language)),
    voiceFor: voiceOf,
    async speak(task, signal) {
      const utterances = await utterancesOf(task.text, task.language, signal);
      if (!utterances.ok) return utterances;
      const text = utterances.value.map((utterance) => utterance.spoken).join(' ');
      const voice = [`-v${voiceOf(task.language, task.voiceId)}`, `-p${PITCH}`, `-s${Math.round(wordsPerMinute(task.language) * task.rate)}`];
      const [plain, gapped] = await Promise.all([say(text, voice, signal), say(text, [...voice, `-g${WORD_GAP}`], signal)]);
      if (!plain.ok) return plain;
      return ok({ ...soften(plain.value), words: gapped.ok ? alignWords(utterances.value, plain.value, gapped.value) : null });
    },
  };
}

type Sound = Pick<Speech, 'samples' | 'samplesPerSecond'>;

async function say(text: string, voice: readonly string[], signal: AbortSignal | undefined): Promise<Result<Sound, AppError>> {
  const bytes = await runProgram(ESPEAK, [...voice, '-b1', '--stdin', '--stdout'], text, signal);
  return bytes.ok ? readWav(bytes.value) : bytes;
}

/** espeak reads "[[…]]" as phonemes; Chinese and Japanese it reads well only in pinyin and kana. */
async function utterancesOf(text: string, language: string, signal: AbortSignal | undefined): Promise<Result<Utterance[], AppError>> {
  const plain = text.replace(/\[\[|\]\]|\p{Cc}/gu, ' ');
  switch (baseLanguage(language)) {
    case 'zh':
      return ok(pinyinSyllables(plain));
    case 'ja':
      return kanaPhrases(plain, signal);
    default:
      return ok(plain.split(/\s+/u).flatMap((word) => (word === '' ? [] : [{ spoken: word, written: word }])));
  }
}

function soften({ samples, samplesPerSecond }: Sound): Sound {
  const full = resample(samples, samplesPerSecond, SAMPLES_PER_SECOND);
  return { samples: filter(full, highShelf(SOFTENED)), samplesPerSecond: SAMPLES_PER_SECOND };
}
