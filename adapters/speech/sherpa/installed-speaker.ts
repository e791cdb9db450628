/** Speaks with the neural voices that were brought to this machine, each language with its own. */
import { configFor, readVoiceFolder } from '#adapters/speech/sherpa/voice-folder.ts';
import { failed, openVoiceProcess, type VoiceProcess } from '#adapters/speech/sherpa/voice-process.ts';
import { openVoicePool } from '#adapters/speech/sherpa/voice-pool.ts';
import { voiceNamed } from '#adapters/speech/voices/find-voice.ts';
import {
  folderStamp,
  installedVoices,
  type InstalledVoice,
} from '#adapters/speech/voices/installed-voices.ts';
import { baseLanguage } from '#studio/shared/language.ts';
import type { Speaker } from '#studio/voice/ports.ts';

/** How many voices are held in memory at once; the one that was used the longest ago is closed. */
const MAX_LOADED = 3;

/** One person's voice: "vits-piper-de_DE-kerstin-low", or "kokoro-multi-lang-v1_0#3" in a voice of several. */
type Choice = { id: string; label: string; voice: InstalledVoice; number: number };

/**
 * The speaker sees voices that are added or removed while it is open. Its name is the provider's:
 * "sherpa-onnx".
 */
export function openInstalledSpeaker(folder: string): Speaker {
  const list = watchFolder(folder);
  const pool = openVoicePool<VoiceProcess>(MAX_LOADED);
  const choicesIn = (language: string): Choice[] => {
    const base = baseLanguage(language);
    return list()
      .filter(({ languages }) => languages.includes(base))
      .flatMap((voice) => choicesOf(voice, base));
  };
  return {
    name: 'sherpa-onnx',
    quality: (language) => (choicesIn(language).length > 0 ? 'natural' : 'none'),
    voiceFor(language, voiceId) {
      if (voiceId !== null && !speaksAnother(list(), choicesIn(language), voiceId)) return voiceId;
      return choicesIn(language)[0]?.id ?? voiceId;
    },
    voices: (language) => Promise.resolve(choicesIn(language).map(({ id, label }) => ({ id, name: label }))),
    async speak(task, signal) {
      const choices = choicesIn(task.language);
      const choice = task.voiceId === null ? choices[0] : choices.find(({ id }) => id === task.voiceId);
      if (choice === undefined)
        return failed(`the voice “${task.voiceId ?? ''}” is not on this machine any more; choose another`);
      const { voice, number } = choice;
      const read = readVoiceFolder(voice.folder, voice.languages);
      if (!read.ok) return failed(read.error.details['reason']?.toString() ?? 'its files are missing');
      const language = baseLanguage(task.language);
      const key = `${voice.name} ${voice.addedAt} ${read.value.kind === 'kokoro' ? language : ''}`;
      const line = { text: task.text, speakerNumber: number, rate: task.rate };
      return pool.use(
        key,
        () => openVoiceProcess(configFor(read.value, language)),
        (process) => process.speak(line, signal),
        signal,
      );
    },
  };
}

/** A voice of this machine in another language than the one that is asked for: a shop's choice for its own language. */
const speaksAnother = (
  all: readonly InstalledVoice[],
  choices: readonly Choice[],
  voiceId: string,
): boolean =>
  all.some(({ name }) => voiceId === name || voiceId.startsWith(`${name}#`)) &&
  !choices.some(({ id }) => id === voiceId);

function choicesOf(voice: InstalledVoice, language: string): Choice[] {
  const known = voiceNamed(voice.name)?.speakers.filter((speaker) => speaker.language === language) ?? [];
  if (known.length === 0) return [{ id: voice.name, label: voice.name, voice, number: 0 }];
  return known.map(({ number, name, gender }) => ({
    id: number === 0 ? voice.name : `${voice.name}#${number}`,
    label: gender === null ? name : `${name}, ${gender}`,
    voice,
    number,
  }));
}

/** Lists the folder again only after something in it changed. */
function watchFolder(folder: string): () => readonly InstalledVoice[] {
  let stamp: number | null | undefined;
  let voices: readonly InstalledVoice[] = [];
  return () => {
    const now = folderStamp(folder);
    if (now === stamp) return voices;
    stamp = now;
    voices = installedVoices(folder);
    return voices;
  };
}
