/** Starts one process that analyzes pictures within a limit of memory, and asks it. */
import { fork, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { PictureToAnalyze } from '#adapters/images/analyze-picture.ts';
import type { AnalysisMessage } from '#adapters/images/analysis-main.ts';

/** What came of asking: an answer, or how the process ended without one. */
export type AnalysisOutcome =
  | Exclude<AnalysisMessage, { kind: 'ready' }>
  | { kind: 'too slow' }
  /** While it analyzed. */
  | { kind: 'died' }
  /** Before it could be asked. */
  | { kind: 'never started' };

export type AnalysisProcess = {
  pid: number | undefined;
  /** One picture at a time. Counts the seconds from when the process can be asked; ends it when they are over. */
  ask(picture: PictureToAnalyze, seconds: number): Promise<AnalysisOutcome>;
  end(): void;
  hasEnded(): boolean;
};

const PROGRAM = fileURLToPath(new URL('./analysis-main.ts', import.meta.url));
const START_SECONDS = 60;
const BELOW_NORMAL_PRIORITY = 5;
const NODE_FLAGS = [
  // Before 22.18 Node strips types only when asked.
  '--experimental-strip-types',
  '--disable-warning=ExperimentalWarning',
  '--max-old-space-size=256',
];

/**
 * Decoders allocate outside of what Node counts, so the kernel holds the limit, which the shell sets: on private memory that can be written.
 * Linux enforces it; macOS does not.
 */
const LIMITED = 'ulimit -d "$1" 2>/dev/null; shift; exec "$@"';

/** The process gets none of our environment, so no key reaches it. It does not keep ours alive, and ends with it. */
export function startAnalysisProcess(megabytes: number): AnalysisProcess {
  const child = fork(PROGRAM, {
    execPath: '/bin/sh',
    execArgv: ['-c', LIMITED, 'analyze', String(megabytes * 1000), process.execPath, ...NODE_FLAGS],
    env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let isReady = false;
  let settle: ((outcome: AnalysisOutcome) => void) | null = null;
  let begin: (() => void) | null = null;
  const tell = (outcome: AnalysisOutcome): void => {
    settle?.(outcome);
    settle = null;
  };
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null || !child.connected;
  const kill = (outcome: AnalysisOutcome): void => {
    child.kill('SIGKILL');
    tell(outcome);
  };
  child.on('message', (message: AnalysisMessage) => {
    if (message.kind === 'ready') {
      isReady = true;
      begin?.();
    } else {
      tell(message);
    }
  });
  const gone = (): void => tell({ kind: isReady ? 'died' : 'never started' });
  child.once('exit', gone);
  child.on('error', gone);
  child.once('spawn', () => lowerPriority(child));
  child.unref();
  child.channel?.unref();
  return {
    pid: child.pid,
    hasEnded,
    end: () => void child.kill('SIGKILL'),
    async ask(picture, seconds) {
      let timer = setTimeout(() => kill({ kind: 'never started' }), START_SECONDS * 1000);
      const outcome = await new Promise<AnalysisOutcome>((resolve) => {
        settle = resolve;
        if (hasEnded()) {
          gone();
          return;
        }
        begin = () => {
          clearTimeout(timer);
          timer = setTimeout(() => kill({ kind: 'too slow' }), seconds * 1000);
          child.send(picture, (error) => {
            if (error !== null) gone();
          });
        };
        if (isReady) begin();
      });
      clearTimeout(timer);
      begin = null;
      return outcome;
    },
  };
}

function lowerPriority({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, BELOW_NORMAL_PRIORITY);
  } catch (error) {
    // It has ended already.
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_SYSTEM_ERROR')) throw error;
  }
}
