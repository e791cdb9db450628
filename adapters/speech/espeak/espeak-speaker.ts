/**
 * Speaks with espeak-ng, the voice that every machine can have: one process for each line, text on its
 * standard input.
 */
import { basename } from 'node:path';
import { pinyinSyllables } from '#adapters/speech/chinese/pinyin.ts';
import { alignWords } from '#adapters/speech/espeak/align-words.ts';
import { ESPEAK_LANGUAGES } from '#adapters/speech/espeak/languages.ts';
import { withMelody } from '#adapters/speech/espeak/melody.ts';
import { VARIANTS } from '#adapters/speech/espeak/variants.ts';
import { soften } from '#adapters/speech/espeak/soften.ts';
import { voiceNameOf, wordsPerMinute } from '#adapters/speech/espeak/voices.ts';
import { canReadJapanese, kanaPhrases } from '#adapters/speech/japanese/kana.ts';
import { findOpenJTalk, sayJapanese } from '#adapters/speech/japanese/open-jtalk.ts';
import { readWav, type MonoSound } from '#adapters/speech/read-sound.ts';
import { runProgram } from '#adapters/speech/run-program.ts';
import { AppError } from '#studio/shared/errors.ts';
import { baseLanguage } from '#studio/shared/language.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import { voiceQuality } from '#studio/voice/languages.ts';
import type { Speaker, VoiceQuality } from '#studio/voice/ports.ts';

const ESPEAK = { name: 'espeak-ng', install: 'apt-get install -y espeak-ng' };

/** A little under espeak's default of 50: less nasal on small loudspeakers. */
const PITCH = 45;
/** 2: with a melody. */
const REVISION = 2;
/** Silence put between words in the second reading, in units of 10 ms: longer than any stop within a word. */
const WORD_GAP = 22;

/** "de", "en-gb+f3", "cmn-latn-pinyin": a name, never a path. */
const VOICE_NAME = /^[\w+-]+$/;

/** A stretch of the text: how espeak is given it, and how it is written. */
export type Utterance = { spoken: string; written: string };

/** `voice` is an espeak-ng voice for every language, such as "en-gb+f3"; by default each language has its own. */
export function openEspeakSpeaker(settings: { voice?: string | undefined } = {}): Speaker {
  const voiceOf = (language: string, voiceId: string | null) =>
    voiceId?.startsWith('+') === true
      ? `${voiceNameOf(language)}${voiceId}`
      : (voiceId ?? settings.voice ?? voiceNameOf(language));
  const japanese = findOpenJTalk();
  const japaneseQuality = (): VoiceQuality =>
    japanese !== null ? 'synthetic' : canReadJapanese() ? 'poor' : 'none';
  return {
    name: 'espeak-ng',
    revision: REVISION,
    quality: (language) =>
      baseLanguage(language) === 'ja' ? japaneseQuality() : voiceQuality(ESPEAK_LANGUAGES, language),
    voiceFor: (language, voiceId) =>
      baseLanguage(language) === 'ja' && japanese !== null
        ? basename(japanese.voice, '.htsvoice')
        : voiceOf(language, voiceId),
    voices: (language) =>
      Promise.resolve(baseLanguage(language) === 'ja' && japanese !== null ? [] : [...VARIANTS]),
    async speak(task, signal) {
      if (baseLanguage(task.language) === 'ja' && japanese !== null) {
        const said = await sayJapanese(japanese, task.text, task.rate, signal);
        return said.ok ? ok({ ...said.value, words: null }) : said;
      }
      const voiceName = voiceOf(task.language, task.voiceId);
      if (!VOICE_NAME.test(voiceName))
        return err(
          new AppError('SPEAKER_FAILED', { reason: `“${voiceName}” is not the name of an espeak-ng voice` }),
        );
      const utterances = await utterancesOf(task.text, task.language, signal);
      if (!utterances.ok) return utterances;
      const text = withMelody(
        utterances.value.map((utterance) => utterance.spoken),
        task.language,
      );
      const voice = [
        `-v${voiceName}`,
        `-p${PITCH}`,
        `-s${Math.round(wordsPerMinute(task.language) * task.rate)}`,
      ];
      const [plain, gapped] = await Promise.all([
        say(text, voice, signal),
        say(text, [...voice, `-g${WORD_GAP}`], signal),
      ]);
      if (!plain.ok) return plain;
      return ok({
        ...soften(plain.value),
        words: gapped.ok ? alignWords(utterances.value, plain.value, gapped.value) : null,
      });
    },
  };
}

async function say(
  text: string,
  voice: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Result<MonoSound, AppError>> {
  const bytes = await runProgram(ESPEAK, [...voice, '-m', '-b1', '--stdin', '--stdout'], text, signal);
  return bytes.ok ? readWav(bytes.value) : bytes;
}

/** espeak reads "[[…]]" as phonemes; Chinese and Japanese it reads well only in pinyin and kana. */
async function utterancesOf(
  text: string,
  language: string,
  signal: AbortSignal | undefined,
): Promise<Result<Utterance[], AppError>> {
  const plain = text.replace(/\[\[|\]\]|\p{Cc}/gu, ' ');
  switch (baseLanguage(language)) {
    case 'zh':
      return ok(pinyinSyllables(plain));
    case 'ja':
      return kanaPhrases(plain, signal);
    default:
      return ok(
        plain.split(/\s+/u).flatMap((word) => (word === '' ? [] : [{ spoken: word, written: word }])),
      );
  }
}
