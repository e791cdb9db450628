/** Runs a speech program as a process of its own: text in, bytes out, bounded in time. */
import { execa, ExecaError } from 'execa';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/** A program that is found on the PATH by its name. */
export type Program = {
  name: string;
  /** What installs it on Debian, for the message when it is missing. */
  install: string;
};

const SECONDS = 20;
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * TOOL_MISSING when it is not installed, SPEAKER_FAILED when it fails or takes longer than 20 s; rejects with
 * the signal's reason when canceled.
 */
export async function runProgram(
  program: Program,
  programArguments: readonly string[],
  input: string,
  signal?: AbortSignal,
): Promise<Result<Uint8Array, AppError>> {
  try {
    const { stdout } = await execa(program.name, programArguments, {
      input,
      encoding: 'buffer',
      timeout: SECONDS * 1000,
      maxBuffer: MAX_BYTES,
      forceKillAfterDelay: 500,
      ...(signal === undefined ? {} : { cancelSignal: signal }),
    });
    return ok(stdout);
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof ExecaError)) throw error;
    if (error.code === 'ENOENT')
      return err(
        new AppError('TOOL_MISSING', { tool: program.name, command: program.install }, { cause: error }),
      );
    const reason = error.timedOut
      ? `${program.name} took longer than ${SECONDS} seconds`
      : `${program.name} stopped with an error`;
    return err(new AppError('SPEAKER_FAILED', { reason }, { cause: error }));
  }
}
