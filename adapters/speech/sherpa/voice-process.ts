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
   * rejects with the signal's reason when canceled, which leaves the process to the others that wait for it.
   */
  speak(line: SherpaLine, signal?: AbortSignal): Promise<Result<Speech, AppError>>;
  /** Ends the process and frees its memory; the next line starts another. */
  stop(): void;
};

type Outcome = Result<Speech, AppError> | 'ended' | 'withdrawn';
/** The first outcome counts. */
type Settle = (outcome: Outcome) => void;
/** A process, the lines that it was sent and has not answered, the one in work first, and the watch over that one. */
type Running = {
  child: ChildProcess;
  lines: { id: number; settle: Settle }[];
  watch: NodeJS.Timeout | undefined;
};

/**
 * Started with the first line, started again after it ended; it ends with ours. A line may be in work for
 * `secondsALine` and wait for others as long as they take.
 */
export function openVoiceProcess(config: VoiceConfig, secondsALine = SECONDS_A_LINE): VoiceProcess {
  let current: Running | null = null;
  let last = 0;

  function start(): Running {
    const child = fork(new URL('./sherpa-process.ts', import.meta.url), [JSON.stringify(config)], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [],
    });
    const running: Running = { child, lines: [], watch: undefined };
    child.on('message', (answer: SherpaAnswer) => finish(running, answer));
    const over = () => {
      clearTimeout(running.watch);
      if (current === running) current = null;
      for (const { settle } of running.lines) settle('ended');
    };
    child.once('exit', over);
    child.on('error', over);
    child.unref();
    child.channel?.unref();
    return running;
  }

  /** The process answers line after line, also those that were withdrawn. */
  function finish(running: Running, answer: SherpaAnswer): void {
    const index = running.lines.findIndex(({ id }) => id === answer.id);
    const [line] = index < 0 ? [] : running.lines.splice(index, 1);
    line?.settle(outcomeOf(answer));
    watchFirst(running);
  }

  function watchFirst(running: Running): void {
    clearTimeout(running.watch);
    const [first] = running.lines;
    if (first === undefined) return;
    running.watch = setTimeout(() => {
      first.settle(failed(`it took longer than ${secondsALine} seconds`));
      end(running);
    }, secondsALine * 1000).unref();
  }

  function ask(request: SherpaLine, settle: Settle): void {
    const id = ++last;
    const running = (current ??= start());
    running.lines.push({ id, settle });
    if (running.lines.length === 1) watchFirst(running);
    running.child.send({ id, ...request }, (error) => {
      if (error !== null) settle('ended');
    });
  }

  function end(running: Running): void {
    if (current === running) current = null;
    running.child.kill('SIGKILL');
  }

  async function attempt(request: SherpaLine, signal: AbortSignal | undefined): Promise<Outcome> {
    return new Promise<Outcome>((resolve) => {
      // Keeps our process alive while the line is awaited: the child's channel does not.
      const alive = setInterval(() => undefined, 60_000);
      const withdraw = () => settle('withdrawn');
      const settle = (outcome: Outcome) => {
        clearInterval(alive);
        signal?.removeEventListener('abort', withdraw);
        resolve(outcome);
      };
      signal?.addEventListener('abort', withdraw);
      ask(request, settle);
    });
  }

  return {
    async speak(request, signal) {
      signal?.throwIfAborted();
      let outcome = await attempt(request, signal);
      signal?.throwIfAborted();
      if (outcome === 'ended') outcome = await attempt(request, signal);
      signal?.throwIfAborted();
      return outcome === 'ended' || outcome === 'withdrawn'
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
