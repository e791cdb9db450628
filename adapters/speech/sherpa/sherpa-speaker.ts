/** Speaks with a neural voice from a folder, in a process of its own that stays open between lines. */
import { fork, type ChildProcess } from 'node:child_process';
import { readVoiceFolder, type VoiceFolder } from '#adapters/speech/sherpa/voice-folder.ts';
import { AppError } from '#studio/shared/errors.ts';
import { baseLanguage } from '#studio/shared/language.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Speaker, Speech } from '#studio/voice/ports.ts';

export type SherpaRequest = { id: number; text: string; speakerNumber: number; rate: number };
export type SherpaAnswer =
  { id: number; samples: Float32Array; samplesPerSecond: number } | { id: number; fault: string };

/** The first line waits for the model to be read, which takes seconds for large ones. */
const SECONDS_A_LINE = 60;

/** ENVIRONMENT_INVALID when there is no voice in the folder. `voice` is the number of a speaker in a voice that has several. */
export function openSherpaSpeaker(settings: {
  folder: string;
  voice?: string | undefined;
}): Result<Speaker, AppError> {
  const folder = readVoiceFolder(settings.folder);
  if (!folder.ok) return folder;
  const { name, languages } = folder.value;
  const voiceProcess = openVoiceProcess(folder.value);
  const voiceOf = (voiceId: string | null) => voiceId ?? settings.voice ?? '0';
  return ok({
    name: `sherpa-onnx-${name}`,
    quality: (language) => (languages.includes(baseLanguage(language)) ? 'natural' : 'none'),
    voiceFor: (_language, voiceId) => voiceOf(voiceId),
    voices: () => Promise.resolve([]),
    speak: async (task, signal) => {
      const speakerNumber = Number(voiceOf(task.voiceId));
      if (!Number.isInteger(speakerNumber) || speakerNumber < 0)
        return err(
          new AppError('SPEAKER_FAILED', {
            reason: `“${voiceOf(task.voiceId)}” is not the number of a speaker`,
          }),
        );
      return voiceProcess.speak({ text: task.text, speakerNumber, rate: task.rate }, signal);
    },
  });
}

type Settle = (outcome: Result<Speech, AppError>) => void;
/** A process and the lines that it has not finished. */
type Running = { child: ChildProcess; owed: Map<number, Settle> };

/** Started with the first line, started again after it ended; it ends with ours. */
function openVoiceProcess(voice: VoiceFolder) {
  let current: Running | null = null;
  let last = 0;

  function start(): Running {
    const child = fork(new URL('./sherpa-process.ts', import.meta.url), [JSON.stringify(voice)], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [],
    });
    const running: Running = { child, owed: new Map() };
    child.on('message', (answer: SherpaAnswer) => running.owed.get(answer.id)?.(outcomeOf(answer)));
    const end = () => {
      if (current === running) current = null;
      for (const settle of running.owed.values())
        settle(failed('its process ended; the files of the voice may be damaged'));
    };
    child.once('exit', end);
    child.on('error', end);
    child.unref();
    child.channel?.unref();
    return running;
  }

  /** Asks for one line; `settle` may be called more than once, the first outcome counts. */
  function ask(
    request: Omit<SherpaRequest, 'id'>,
    settle: Settle,
  ): { withdraw: () => void; stop: () => void } {
    const id = ++last;
    const running = (current ??= start());
    running.owed.set(id, settle);
    running.child.send({ id, ...request }, (error) => {
      if (error !== null) settle(failed('its process ended'));
    });
    return {
      withdraw: () => void running.owed.delete(id),
      stop: () => {
        if (current === running) current = null;
        running.child.kill('SIGKILL');
      },
    };
  }

  return {
    async speak(request: Omit<SherpaRequest, 'id'>, signal?: AbortSignal): Promise<Result<Speech, AppError>> {
      signal?.throwIfAborted();
      const bounded = AbortSignal.any([
        AbortSignal.timeout(SECONDS_A_LINE * 1000),
        ...(signal === undefined ? [] : [signal]),
      ]);
      const outcome = await new Promise<Result<Speech, AppError>>((resolve) => {
        // Keeps our process alive while the line is awaited: the child's channel does not.
        const alive = setInterval(() => undefined, 60_000);
        const settle = (result: Result<Speech, AppError>) => {
          clearInterval(alive);
          bounded.removeEventListener('abort', abandon);
          withdraw();
          resolve(result);
        };
        const abandon = () => {
          settle(failed(`it took longer than ${SECONDS_A_LINE} s`));
          stop();
        };
        const { withdraw, stop } = ask(request, settle);
        bounded.addEventListener('abort', abandon);
      });
      signal?.throwIfAborted();
      return outcome;
    },
  };
}

const failed = (reason: string): Result<Speech, AppError> => err(new AppError('SPEAKER_FAILED', { reason }));

const outcomeOf = (answer: SherpaAnswer): Result<Speech, AppError> =>
  'fault' in answer
    ? failed(answer.fault)
    : ok({ samples: answer.samples, samplesPerSecond: answer.samplesPerSecond, words: null });
