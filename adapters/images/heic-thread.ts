/** The thread that decodes one HEIC picture with libheif (WebAssembly) and answers with its pixels. */
import { parentPort, workerData } from 'node:worker_threads';
import decode from 'heic-decode';
import type { HeicRequest } from '#adapters/images/heic.ts';

const { bytes, maxPixels } = workerData as HeicRequest;
const [first] = await decode.all({ buffer: bytes });
if (first === undefined) throw new Error('The file holds no picture.');
// The main thread has read the size already; this is the size that would really be decoded.
if (first.width * first.height > maxPixels) throw new Error('The picture has too many pixels.');
const { width, height, data } = await first.decode();
const { buffer } = data;
parentPort?.postMessage({ width, height, rgba: buffer }, [buffer]);
