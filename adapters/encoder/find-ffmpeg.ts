/** Finds an ffmpeg that can make our files: the one that was named, the system's, or the one that npm brought. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { AppError } from '#studio/shared/errors.ts';

const run = promisify(execFile);

/**
 * Absolute path of the program (a name stays a name where it is not on the PATH). Throws TOOL_MISSING when
 * none has libx264 and AAC.
 */
export async function findFfmpeg(named: string | undefined): Promise<string> {
  const candidates = named === undefined ? [await onPath('ffmpeg'), bundled()] : [await onPath(named)];
  for (const candidate of candidates) if (candidate !== null && (await isFit(candidate))) return candidate;
  throw new AppError('TOOL_MISSING', {
    tool: `${named ?? 'ffmpeg'} with libx264 and AAC`,
    command: 'bin/setup',
  });
}

/** The render process sees no PATH, so a name is looked up here. */
async function onPath(program: string): Promise<string> {
  try {
    const { stdout } = await run('/bin/sh', ['-c', 'command -v "$1"', 'sh', program]);
    return stdout.trim() || program;
  } catch (error) {
    if (isExit(error)) return program;
    throw error;
  }
}

async function isFit(program: string): Promise<boolean> {
  try {
    const { stdout } = await run(program, ['-hide_banner', '-encoders']);
    return /\blibx264\b/.test(stdout) && /\baac\b/.test(stdout);
  } catch (error) {
    if (isExit(error)) return false;
    throw error;
  }
}

/** A program that is not there, may not be run, or ended with an error. */
const isExit = (error: unknown): boolean => error instanceof Error && 'code' in error;

function bundled(): string | null {
  try {
    const installer: unknown = createRequire(import.meta.url)('@ffmpeg-installer/ffmpeg');
    return typeof installer === 'object' &&
      installer !== null &&
      'path' in installer &&
      typeof installer.path === 'string'
      ? installer.path
      : null;
  } catch (error) {
    // The package throws plain errors on platforms it has no binary for.
    if (error instanceof Error) return null;
    throw error;
  }
}
