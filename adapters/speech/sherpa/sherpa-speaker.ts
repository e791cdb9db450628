/** Speaks with the neural voice of one folder, which the operator named. */
import { configFor, readVoiceFolder } from '#adapters/speech/sherpa/voice-folder.ts';
import { failed, openVoiceProcess, type VoiceProcess } from '#adapters/speech/sherpa/voice-process.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { baseLanguage } from '#studio/shared/language.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import type { Speaker } from '#studio/voice/ports.ts';

/**
 * ENVIRONMENT_INVALID when there is no voice in the folder. `voice` is the number of a speaker in a voice
 * that has several.
 */
export function openSherpaSpeaker(settings: {
  folder: string;
  voice?: string | undefined;
}): Result<Speaker, AppError> {
  const folder = readVoiceFolder(settings.folder);
  if (!folder.ok) return folder;
  const { name, languages, kind } = folder.value;
  const processes = new Map<string, VoiceProcess>();
  /** Kokoro is opened for one language at a time. */
  const processFor = (language: string): VoiceProcess => {
    const key = kind === 'kokoro' ? language : '';
    const open = processes.get(key) ?? openVoiceProcess(configFor(folder.value, language));
    processes.set(key, open);
    return open;
  };
  const voiceOf = (voiceId: string | null) => voiceId ?? settings.voice ?? '0';
  return ok({
    name: `sherpa-onnx-${name}`,
    quality: (language) => (languages.includes(baseLanguage(language)) ? 'natural' : 'none'),
    voiceFor: (_language, voiceId) => voiceOf(voiceId),
    voices: () => Promise.resolve([]),
    speak: async (task, signal) => {
      const speakerNumber = Number(voiceOf(task.voiceId));
      if (!Number.isInteger(speakerNumber) || speakerNumber < 0)
        return failed(`“${voiceOf(task.voiceId)}” is not the number of a speaker`);
      const line = { text: task.text, speakerNumber, rate: task.rate };
      return processFor(baseLanguage(task.language)).speak(line, signal);
    },
  });
}
