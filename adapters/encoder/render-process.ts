/** Runs the render process: sends it a job, receives its progress, and ends it with all its children when necessary. */
import { fork, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { z } from 'zod';
import { nodeWithin } from '#adapters/limit-memory.ts';
import type { ExportProgress } from '#studio/export/ports.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

export type RenderRun = {
  /** The render process's module. */
  program: string;
  job: object;
  deadlineSeconds: number;
  /** Without a word for this long, the process hangs. */
  maxSilenceSeconds?: number;
  maxMegabytes?: number;
  /** Keeps the process's compiled code, so that the next one starts faster. */
  cacheFolder: string;
  signal: AbortSignal | undefined;
  onProgress: ((progress: ExportProgress) => void) | undefined;
};

const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sound') }),
  z.object({ kind: z.literal('frames'), done: z.number(), total: z.number() }),
  z.object({ kind: z.literal('done'), frames: z.number() }),
  z.object({ kind: z.literal('failed'), message: z.string(), noSpace: z.boolean() }),
]);

const BELOW_NORMAL_PRIORITY = 5;
const LAST_WORDS = 4000;
/** Frames are reported as they are drawn: on the slowest machine that was tried, one in two seconds. */
const MAX_SILENCE_SECONDS = 180;
const LAST_CHANCE_MILLISECONDS = 1000;
/** Three times what the largest film takes. */
const MAX_MEGABYTES = 6_000;
const NODE_FLAGS = [
  // Before 22.18 Node strips types only when asked.
  '--experimental-strip-types',
  '--disable-warning=ExperimentalWarning',
  // The heap is small, but bitmaps count against it: without headroom for them V8 marks it 25 times a clip
  // instead of 6 (measured: 0.14 s of CPU).
  '--initial-old-space-size=512',
];
/**
 * The process sees no other variables: no key and no token reaches it. Memory that held a frame or a bitmap
 * is kept for the next instead of going back to the system, which hands it out again page by page (measured:
 * 0.4 s of CPU a clip).
 */
const VARIABLES = {
  NODE_ENV: 'production',
  MALLOC_MMAP_THRESHOLD_: '33554432',
  MALLOC_TRIM_THRESHOLD_: '268435456',
} as const;

/**
 * The number of frames, once the process has reported success and has ended. None of its children survives.
 * EXPORT_CANCELLED when aborted; EXPORT_DEADLINE; DISK_FULL; EXPORT_FAILED when it hangs, and for every other
 * end, with what the process said last as its cause.
 */
export async function runRenderProcess({
  program,
  job,
  deadlineSeconds,
  maxSilenceSeconds = MAX_SILENCE_SECONDS,
  maxMegabytes = MAX_MEGABYTES,
  cacheFolder,
  signal,
  onProgress,
}: RenderRun): Promise<Result<number, AppError>> {
  if (signal?.aborted === true) return err(new AppError('EXPORT_CANCELLED'));
  const child = fork(program, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    ...nodeWithin(maxMegabytes, NODE_FLAGS),
    env: { ...VARIABLES, NODE_COMPILE_CACHE: cacheFolder },
  });
  return new Promise((resolve) => {
    let outcome: Result<number, AppError> | null = null;
    let words = '';
    const stop = (error: AppError) => {
      outcome = err(error);
      killGroup(child);
    };
    const cancel = () => stop(new AppError('EXPORT_CANCELLED'));
    const timer = setTimeout(
      () => stop(new AppError('EXPORT_DEADLINE', { seconds: deadlineSeconds })),
      deadlineSeconds * 1000,
    );
    // After a pause of this process itself, what the other has said meanwhile comes behind the timers.
    let lastChance: NodeJS.Timeout | undefined;
    const silence = setTimeout(() => {
      lastChance = setTimeout(
        () => stop(exportFailed('it stopped responding', `silent for ${maxSilenceSeconds} s`)),
        LAST_CHANCE_MILLISECONDS,
      );
    }, maxSilenceSeconds * 1000);
    signal?.addEventListener('abort', cancel, { once: true });
    const settle = (result: Result<number, AppError>) => {
      clearTimeout(timer);
      clearTimeout(silence);
      clearTimeout(lastChance);
      signal?.removeEventListener('abort', cancel);
      killGroup(child);
      resolve(outcome ?? result);
    };
    child.stderr?.on('data', (chunk: Buffer) => {
      words = (words + chunk.toString()).slice(-LAST_WORDS);
    });
    child.on('message', (message) => {
      const report = messageSchema.parse(message);
      clearTimeout(lastChance);
      silence.refresh();
      if (report.kind === 'sound') onProgress?.({ step: 'sound', framesDone: 0, framesTotal: 0 });
      else if (report.kind === 'frames')
        onProgress?.({ step: 'frames', framesDone: report.done, framesTotal: report.total });
      else if (report.kind === 'done') outcome ??= ok(report.frames);
      else
        outcome ??= err(
          report.noSpace
            ? new AppError('DISK_FULL', {}, { cause: report.message })
            : exportFailed('the video could not be encoded', report.message),
        );
    });
    child.once('spawn', () => lowerPriority(child));
    child.once('error', (cause) => settle(err(exportFailed('an error on our side', cause))));
    child.once('close', (code, killedBy) =>
      settle(err(exportFailed('an error on our side', `${String(code ?? killedBy)}: ${words}`))),
    );
    child.send(job, (failure) => {
      if (failure !== null) words += failure.message;
    });
  });
}

export const exportFailed = (reason: string, cause: unknown): AppError =>
  new AppError('EXPORT_FAILED', { reason }, { cause });

/** The render process and its ffmpeg are a group of their own. */
function killGroup(child: ChildProcess): void {
  if (child.pid !== undefined) unlessGone(() => process.kill(-(child.pid ?? 0), 'SIGKILL'));
}

function lowerPriority(child: ChildProcess): void {
  unlessGone(() => setPriority(child.pid ?? 0, BELOW_NORMAL_PRIORITY));
}

function unlessGone(act: () => void): void {
  try {
    act();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ESRCH' && code !== 'ERR_SYSTEM_ERROR') throw error;
  }
}
