/** Runs one neural voice in a process of its own: it starts with the first line and survives what its library does not. */
import { fork, type ChildProcess } from 'node:child_process';
import type { VoiceConfig } from '#adapters/speech/sherpa/voice-folder.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Speech } from '#studio/voice/ports.ts';

/** What a line is asked for with; `speakerNumber` counts from 0 within the model. */
export type SherpaRequest = { id: number; text: string; speakerNumber: number; rate: number };
export type SherpaAnswer =
  | { id: number; samples: Float32Array; samplesPerSecond: number }
  | { id: number; fault: string };
export type SherpaLine = Omit<SherpaRequest, 'id'>;

/** The first line waits for the model to be read, which takes seconds for large ones. */
const SECONDS_A_LINE = 60;

/** A voice that speaks line by line. */
export type VoiceProcess = {
  /**
   * A process that ends in the middle of a line is started again, once. SPEAKER_FAILED with the reason;
   * rejects with the signal's reason when canceled.
   */
  speak(line: SherpaLine, signal?: AbortSignal): Promise<Result<Speech, AppError>>;
  /** Ends the process and frees its memory; the next line starts another. */
  stop(): void;
};

type Outcome = Result<Speech, AppError> | 'ended';
type Settle = (outcome: Outcome) => void;
/** A process and the lines that it has not finished. */
type Running = { child: ChildProcess; owed: Map<number, Settle> };

/** Started with the first line, started again after it ended; it ends with ours. */
export function openVoiceProcess(config: VoiceConfig): VoiceProcess {
  let current: Running | null = null;
  let last = 0;

  function start(): Running {
    const child = fork(new URL('./sherpa-process.ts', import.meta.url), [JSON.stringify(config)], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [],
    });
    const running: Running = { child, owed: new Map() };
    child.on('message', (answer: SherpaAnswer) => running.owed.get(answer.id)?.(outcomeOf(answer)));
    const end = () => {
      if (current === running) current = null;
      for (const settle of running.owed.values()) settle('ended');
    };
    child.once('exit', end);
    child.on('error', end);
    child.unref();
    child.channel?.unref();
    return running;
  }

  /** Asks for one line; `settle` may be called more than once, the first outcome counts. */
  function ask(request: SherpaLine, settle: Settle): { withdraw: () => void; stop: () => void } {
    const id = ++last;
    const running = (current ??= start());
    running.owed.set(id, settle);
    running.child.send({ id, ...request }, (error) => {
      if (error !== null) settle('ended');
    });
    return {
      withdraw: () => void running.owed.delete(id),
      stop: () => end(running),
    };
  }

  function end(running: Running): void {
    if (current === running) current = null;
    running.child.kill('SIGKILL');
  }

  async function attempt(request: SherpaLine, bounded: AbortSignal): Promise<Outcome> {
    return new Promise<Outcome>((resolve) => {
      // Keeps our process alive while the line is awaited: the child's channel does not.
      const alive = setInterval(() => undefined, 60_000);
      const settle = (outcome: Outcome) => {
        clearInterval(alive);
        bounded.removeEventListener('abort', abandon);
        withdraw();
        resolve(outcome);
      };
      const abandon = () => {
        settle(failed(`it took longer than ${SECONDS_A_LINE} seconds`));
        stop();
      };
      const { withdraw, stop } = ask(request, settle);
      bounded.addEventListener('abort', abandon);
    });
  }

  return {
    async speak(request, signal) {
      signal?.throwIfAborted();
      const bounded = AbortSignal.any([
        AbortSignal.timeout(SECONDS_A_LINE * 1000),
        ...(signal === undefined ? [] : [signal]),
      ]);
      let outcome = await attempt(request, bounded);
      if (outcome === 'ended' && !bounded.aborted) outcome = await attempt(request, bounded);
      signal?.throwIfAborted();
      return outcome === 'ended'
        ? failed('its process ended; the files of the voice may be damaged')
        : outcome;
    },
    stop() {
      if (current !== null) end(current);
    },
  };
}

/** SPEAKER_FAILED with a reason. */
export const failed = (reason: string): Result<Speech, AppError> =>
  err(new AppError('SPEAKER_FAILED', { reason }));

const outcomeOf = (answer: SherpaAnswer): Result<Speech, AppError> =>
  'fault' in answer
    ? failed(answer.fault)
    : ok({ samples: answer.samples, samplesPerSecond: answer.samplesPerSecond, words: null });
