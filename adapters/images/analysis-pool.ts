/**
 * Analyzes pictures in a few processes, each bounded in time and memory, so that no picture holds up or ends
 * the calling process.
 */
import { availableParallelism } from 'node:os';
import type { AnalyzedPicture, PictureToAnalyze } from '#adapters/images/analyze-picture.ts';
import {
  startAnalysisProcess,
  type AnalysisProcess,
  type AnalysisOutcome,
} from '#adapters/images/analysis-process.ts';
import { tooDemanding, type Refusal } from '#adapters/images/refusals.ts';
import { takeTurns } from '#adapters/images/take-turns.ts';
import type { Ok } from '#studio/shared/result.ts';

/** Pictures beyond the limit wait for their turn. */
export type AnalysisPool = {
  /** Refuses by name a picture that takes too long or too much memory. Throws for a fault of ours. */
  analyze(picture: PictureToAnalyze): Promise<Ok<AnalyzedPicture> | Refusal>;
};

type AnalysisLimits = {
  /** How many pictures are analyzed at once. */
  atOnce: number;
  /** How long one picture may take. */
  seconds: number;
  /** How much memory one process may set aside, Node's own 700 MB among it. */
  megabytes: number;
  /** After how long without work a process ends. */
  idleSeconds: number;
  /** Called with the id of every process that starts. */
  onStart?: (pid: number) => void;
};

const LIMITS: AnalysisLimits = {
  atOnce: Math.min(4, Math.max(2, availableParallelism())),
  seconds: 60,
  megabytes: 2000,
  idleSeconds: 60,
};

/** A process that holds more than this after its picture is not used again. */
const KEPT_BYTES = 500e6;

/** Starts nothing until the first picture comes. */
export function openAnalysisPool(given: Partial<AnalysisLimits> = {}): AnalysisPool {
  const { atOnce, seconds, megabytes, idleSeconds, onStart } = { ...LIMITS, ...given };
  const inTurn = takeTurns(atOnce);
  const idle = new Map<AnalysisProcess, NodeJS.Timeout>();

  function take(): AnalysisProcess {
    for (const [child, timer] of idle) {
      clearTimeout(timer);
      idle.delete(child);
      if (!child.hasEnded()) return child;
    }
    const child = startAnalysisProcess(megabytes);
    if (child.pid !== undefined) onStart?.(child.pid);
    return child;
  }

  function giveBack(child: AnalysisProcess): void {
    const retire = (): void => {
      idle.delete(child);
      child.end();
    };
    idle.set(child, setTimeout(retire, idleSeconds * 1000).unref());
  }

  async function ask(picture: PictureToAnalyze): Promise<AnalysisOutcome> {
    const child = take();
    const outcome = await child.ask(picture, seconds);
    if (outcome.kind === 'verdict' && outcome.heldBytes < KEPT_BYTES) giveBack(child);
    else child.end();
    return outcome;
  }

  return {
    analyze: (picture) =>
      inTurn(async () => {
        const first = await ask(picture);
        // It may have been ended from outside: only a picture that ends two of them has done it.
        const outcome = first.kind === 'died' ? await ask(picture) : first;
        switch (outcome.kind) {
          case 'verdict':
            return outcome.verdict;
          case 'too slow':
          case 'died':
            return tooDemanding(picture.name);
          case 'never started':
            throw new Error('The process that analyzes pictures could not be started.');
          case 'fault':
            throw new Error(`A picture could not be analyzed: ${outcome.message}`);
        }
      }),
  };
}
