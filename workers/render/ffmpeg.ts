/** Runs ffmpeg on frames that are handed to it one by one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Takes frames one after another and encodes them. */
export type FrameSink = {
  /**
   * Settles when the frame has left: only then may its bytes change. Rejects with ffmpeg's last words when it
   * has stopped.
   */
  write(frame: Uint8Array): Promise<void>;
  /** No more frames come: settles when the file is finished. */
  finish(): Promise<void>;
};

const LAST_WORDS = 4000;

export function startFfmpeg(program: string, args: readonly string[]): FrameSink {
  const ffmpeg = spawn(program, args, { stdio: ['pipe', 'ignore', 'pipe'] });
  let words = '';
  ffmpeg.stderr.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-LAST_WORDS);
  });
  const ended: Promise<void> = once(ffmpeg, 'close').then(([code, signal]) => {
    if (code !== 0) throw new Error(`ffmpeg ended with ${String(code ?? signal)}: ${words.trim()}`);
  });
  const stopped = ended.then(() => {
    throw new Error(`ffmpeg ended before it had every frame: ${words.trim()}`);
  });
  // A writer gets the error; here nobody may be writing yet. A broken pipe says less than ffmpeg's own words.
  stopped.catch(() => undefined);
  ffmpeg.stdin.on('error', () => undefined);
  return {
    async write(frame) {
      const written = new Promise<void>((resolve) => {
        ffmpeg.stdin.write(frame, (error) => {
          if (!error) resolve();
        });
      });
      await Promise.race([written, stopped]);
    },
    async finish() {
      ffmpeg.stdin.end();
      await ended;
    },
  };
}
