/** Finds an ffmpeg that can make our files: the one that was named, the system's, or the one that npm brought. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { AppError } from '#studio/shared/errors.ts';

const run = promisify(execFile);

/** Path or name of the program. Throws TOOL_MISSING when none has libx264 and AAC. */
export async function findFfmpeg(named: string | undefined): Promise<string> {
  for (const candidate of named === undefined ? ['ffmpeg', bundled()] : [named]) {
    if (candidate !== null && (await isFit(candidate))) return candidate;
  }
  throw new AppError('TOOL_MISSING', { tool: named ?? 'ffmpeg with libx264', command: 'bin/setup' });
}

async function isFit(program: string): Promise<boolean> {
  try {
    const { stdout } = await run(program, ['-hide_banner', '-encoders']);
    return /\blibx264\b/.test(stdout) && /\baac\b/.test(stdout);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

function bundled(): string | null {
  try {
    const installer: unknown = createRequire(import.meta.url)('@ffmpeg-installer/ffmpeg');
    return typeof installer === 'object' && installer !== null && 'path' in installer && typeof installer.path === 'string' ? installer.path : null;
  } catch (error) {
    // The package throws plain errors on platforms it has no binary for.
    if (error instanceof Error) return null;
    throw error;
  }
}
