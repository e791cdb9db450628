/** Starts one process that analyzes pictures within a memory limit, and sends it requests. */
import { nodeWithin } from '#adapters/limit-memory.ts';
import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { PictureToAnalyze } from '#adapters/images/analyze-picture.ts';
import type { AnalysisMessage } from '#adapters/images/analysis-main.ts';

/** The outcome of a request: an answer, or how the process ended without one. */
export type AnalysisOutcome =
  | Exclude<AnalysisMessage, { kind: 'ready' }>
  | { kind: 'too slow' }
  /** While it analyzed. */
  | { kind: 'died' }
  /** Before it was ready. */
  | { kind: 'never started' };

export type AnalysisProcess = {
  pid: number | undefined;
  /**
   * One picture at a time. `seconds` are those that the process works on it, which other work on the machine
   * does not shorten; where the system does not report CPU time, wall time counts. Ends the process when they
   * are over.
   */
  ask(picture: PictureToAnalyze, seconds: number): Promise<AnalysisOutcome>;
  end(): void;
  hasEnded(): boolean;
};

const PROGRAM = fileURLToPath(new URL('./analysis-main.ts', import.meta.url));
const START_SECONDS = 180;
/** A merchant waits for pictures: they go before exports, and after the pages. */
const BELOW_NORMAL_PRIORITY = 2;
/** On a machine this busy, even a valid picture is given up. */
const MAX_WAITS = 4;
const NODE_FLAGS = [
  // Before 22.18 Node strips types only when asked.
  '--experimental-strip-types',
  '--disable-warning=ExperimentalWarning',
  '--max-old-space-size=256',
];

/** The process gets none of our environment, so no key reaches it. It does not keep ours alive, and ends with it. */
export function startAnalysisProcess(megabytes: number): AnalysisProcess {
  const child = fork(PROGRAM, {
    ...nodeWithin(megabytes, NODE_FLAGS),
    env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let isReady = false;
  let settle: ((outcome: AnalysisOutcome) => void) | null = null;
  let begin: (() => void) | null = null;
  const report = (outcome: AnalysisOutcome): void => {
    settle?.(outcome);
    settle = null;
  };
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null || !child.connected;
  const kill = (outcome: AnalysisOutcome): void => {
    child.kill('SIGKILL');
    report(outcome);
  };
  child.on('message', (message: AnalysisMessage) => {
    if (message.kind === 'ready') {
      isReady = true;
      begin?.();
    } else {
      report(message);
    }
  });
  const gone = (): void => report({ kind: isReady ? 'died' : 'never started' });
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
          const worked = startStopwatch(child.pid);
          const waits = (left: number, count: number): void => {
            timer = setTimeout(() => {
              const still = seconds - worked();
              if (still <= 0 || count === MAX_WAITS) kill({ kind: 'too slow' });
              else waits(still, count + 1);
            }, left * 1000);
          };
          waits(seconds, 1);
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

/** Returns how many CPU seconds a process has used since; wall seconds where the system does not report them. */
function startStopwatch(pid: number | undefined): () => number {
  const [began, usedBefore] = [performance.now(), processorSecondsOf(pid)];
  return () => {
    const used = processorSecondsOf(pid);
    return used === null || usedBefore === null ? (performance.now() - began) / 1000 : used - usedBefore;
  };
}

/** As Linux counts them, in hundredths; null elsewhere, and for a process that has ended. */
function processorSecondsOf(pid: number | undefined): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, which may contain anything, is in parentheses; time in user mode and in the kernel are the
    // 12th and 13th after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}

function lowerPriority({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, BELOW_NORMAL_PRIORITY);
  } catch (error) {
    // It has ended already.
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_SYSTEM_ERROR')) throw error;
  }
}
