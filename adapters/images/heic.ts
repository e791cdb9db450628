/** Decodes HEIC pictures in threads of their own, bounded in pixels, time and number. */
import { once } from 'node:events';
import { crc32, deflateSync } from 'node:zlib';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { sharp } from '#adapters/images/loaders.ts';
import { takeTurns } from '#adapters/images/take-turns.ts';

export type HeicRequest = { bytes: Uint8Array; maxPixels: number };

/** The decoder gave no picture: the file is damaged, or took too long. */
export class HeicFailure extends Error {
  readonly tooSlow: boolean;

  constructor(tooSlow: boolean, options?: { cause?: unknown }) {
    super(tooSlow ? 'Decoding took too long.' : 'The decoder could not read the file.', options);
    this.name = 'HeicFailure';
    this.tooSlow = tooSlow;
  }
}

const decodedSchema = z.object({
  width: z.number().int(),
  height: z.number().int(),
  rgba: z.instanceof(ArrayBuffer),
});

/** The largest picture allowed takes half a gigabyte while it is decoded: two at once are enough for any machine. */
const inTurn = takeTurns(2);

/**
 * The picture as an uncompressed PNG that carries the color profile, so that it is handled like any other.
 * Upright, since libheif rotates it. Rejects with HeicFailure.
 */
export async function decodeHeic(
  request: HeicRequest,
  profile: Uint8Array | undefined,
  milliseconds: number,
): Promise<Uint8Array> {
  return inTurn(async () => {
    const { width, height, rgba } = await inThread(request, milliseconds);
    const png = await sharp(new Uint8Array(rgba), { raw: { width, height, channels: 4 } })
      .png({ compressionLevel: 0 })
      .toBuffer();
    return profile === undefined ? png : withProfile(png, profile);
  });
}

async function inThread(request: HeicRequest, milliseconds: number) {
  const worker = new Worker(new URL('./heic-thread.ts', import.meta.url), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
    stderr: true,
    stdout: true,
  });
  const deadline = AbortSignal.timeout(milliseconds);
  try {
    // Rejects with what the thread threw, and when the deadline passes.
    const [message] = (await once(worker, 'message', { signal: deadline })) as [unknown];
    return decodedSchema.parse(message);
  } catch (error) {
    throw new HeicFailure(deadline.aborted, { cause: error });
  } finally {
    await worker.terminate();
  }
}

/** Puts the profile where PNG keeps it: in a chunk right behind the header, which ends at byte 33. */
function withProfile(png: Uint8Array, profile: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from('iCCPprofile\0\0', 'latin1'), deflateSync(profile)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, 33), length, body, sum, png.subarray(33)]);
}
