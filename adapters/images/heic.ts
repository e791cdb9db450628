/** Decodes HEIC pictures in a thread of its own, bounded in pixels and time. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** `rgba` is null when the picture has more pixels than allowed. */
export type DecodedHeic = { width: number; height: number; pixels: number; rgba: Uint8Array } | { width: number; height: number; pixels: number; rgba: null };

/** Rejects when the file is damaged or takes longer than `milliseconds`. */
export async function decodeHeic(bytes: Uint8Array, mostPixels: number, milliseconds: number): Promise<DecodedHeic> {
  const worker = new Worker(new URL('./heic-thread.ts', import.meta.url), { workerData: { bytes, mostPixels }, resourceLimits: { maxOldGenerationSizeMb: 512 } });
  const timer = setTimeout(() => void worker.terminate(), milliseconds);
  try {
    const answered = once(worker, 'message').then(([message]) => message as DecodedHeic);
    const ended = once(worker, 'exit').then(() => {
      throw new Error('The HEIC decoder stopped before it was done.');
    });
    return await Promise.race([answered, ended]);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
