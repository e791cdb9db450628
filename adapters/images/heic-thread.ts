/** The thread that decodes one HEIC picture with libheif (WebAssembly) and answers with its pixels. */
import { parentPort, workerData } from 'node:worker_threads';
import decode from 'heic-decode';

const { bytes, mostPixels } = workerData as { bytes: Uint8Array; mostPixels: number };
const [first] = await decode.all({ buffer: bytes });
if (first === undefined) throw new Error('The file holds no picture.');
const { width, height } = first;
if (width * height > mostPixels) parentPort?.postMessage({ width, height, pixels: width * height, rgba: null });
else parentPort?.postMessage({ width, height, pixels: width * height, rgba: new Uint8Array((await first.decode()).data) });
