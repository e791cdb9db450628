/** Makes picture files for tests, good and bad, and analyzes them like a merchant's upload. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { createImageAnalyzer } from '#adapters/images/image-analyzer.ts';
import { openFolderStorage } from '#adapters/storage/folder-storage.ts';
import type { Picture, RejectedPicture } from '#studio/product/picture.ts';
import { err, type Result } from '#studio/shared/result.ts';
import type { Storage } from '#studio/shared/storage.ts';

/** The folder of the development store's pictures and products. */
export const CATALOGUE = join(import.meta.dirname, '../../../devstore/catalog');
/** The folder of the picture files that are kept for these tests. */
export const FIXTURES = join(import.meta.dirname, '../fixtures');

/** An image analyzer and its store. Everything lies in `folder`, which closing the bench removes. */
export type AnalyzerBench = {
  storage: Storage;
  folder: string;
  analyzeFile(path: string): Promise<Result<Picture, RejectedPicture>>;
  analyzeBytes(bytes: Uint8Array, name?: string): Promise<Result<Picture, RejectedPicture>>;
  /** Analyzes a picture that must be accepted. */
  accept(bytes: Uint8Array | string, name?: string): Promise<Picture>;
  /** Analyzes a picture that must be refused: "reason: explanation". */
  refuse(bytes: Uint8Array, name?: string): Promise<string>;
  /** The stored pixels of a picture, three or four bytes each. */
  pixelsOf(picture: Picture): Promise<{ at(x: number, y: number): number[]; channels: number }>;
  close(): void;
};

/** A bench in a new temporary folder. It reads files and bytes; every address on the web is "not reachable". */
export function openAnalyzerBench(): AnalyzerBench {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-images-'));
  const storage = openFolderStorage(join(folder, 'store'));
  const analyzer = createImageAnalyzer({
    storage,
    fetchPicture: () => Promise.resolve(err('not reachable')),
  });
  let files = 0;
  const analyzeFile = (path: string, name = basename(path)) =>
    analyzer.analyze({ name, alt: '', location: { kind: 'file', path } });
  const analyzeBytes = (bytes: Uint8Array, name = 'picture.jpg') => {
    const path = join(folder, `${files++}-${name}`);
    writeFileSync(path, bytes);
    return analyzeFile(path, name);
  };
  return {
    storage,
    folder,
    analyzeFile,
    analyzeBytes,
    async accept(bytes, name) {
      const analyzed = typeof bytes === 'string' ? await analyzeFile(bytes) : await analyzeBytes(bytes, name);
      if (!analyzed.ok) throw new Error(`${analyzed.error.name}: ${analyzed.error.explanation}`);
      return analyzed.value;
    },
    async refuse(bytes, name) {
      const analyzed = await analyzeBytes(bytes, name);
      if (analyzed.ok) throw new Error(`${analyzed.value.name} was accepted.`);
      return `${analyzed.error.reason}: ${analyzed.error.explanation}`;
    },
    async pixelsOf(picture) {
      const { data, info } = await sharp(await storage.get(picture.file))
        .raw()
        .toBuffer({ resolveWithObject: true });
      return {
        at: (x, y) => [
          ...data.subarray((y * info.width + x) * info.channels, (y * info.width + x + 1) * info.channels),
        ],
        channels: info.channels,
      };
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}

/** A picture of one color. */
export const plain = (width: number, height: number, background = '#c0392b') =>
  sharp({ create: { width, height, channels: 3, background } });

/**
 * A file of a few hundred kilobytes at most that claims to be a PNG of width × height; its pixels are one
 * color, and not all there.
 */
export function pngBomb(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((width * 4 + 1) * 64));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A GIF with so many frames of 320 × 320 px, each a few bytes: the first is red, the others blue. */
export function gifOf(frames: number): Uint8Array {
  const side = 320;
  const size = [side & 255, side >> 8, side & 255, side >> 8];
  const palette = [255, 0, 0, 0, 0, 255, 0, 0, 0, 0, 0, 0];
  const frame = (colour: number): Buffer =>
    Buffer.concat([
      Buffer.from([0x21, 0xf9, 4, 0, 1, 0, 0, 0, 0x2c, 0, 0, 0, 0, ...size, 0, 2]),
      subBlocks(onlyColour(colour, side * side)),
      Buffer.from([0]),
    ]);
  const [first, other] = [frame(0), frame(1)];
  const head = Buffer.from([...Buffer.from('GIF89a', 'latin1'), ...size, 0x91, 0, 0, ...palette]);
  return Buffer.concat([
    head,
    first,
    ...Array.from({ length: frames - 1 }, () => other),
    Buffer.from([0x3b]),
  ]);
}

/**
 * LZW (smallest code size 2) of `count` equal pixels: each code stands for one pixel more than the last,
 * cleared when the table is full.
 */
function onlyColour(colour: number, count: number): Buffer {
  const [clear, end] = [4, 5];
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  const write = (code: number, width: number): void => {
    bits |= code << held;
    for (held += width; held >= 8; held -= 8, bits >>>= 8) bytes.push(bits & 255);
  };
  let [width, next, left, run] = [3, 6, count, 0];
  write(clear, width);
  while (left > 0) {
    // The code for a run of n pixels is the one that was added when the run of n - 1 was written.
    const length = Math.min(run + 1, left);
    write(length === 1 ? colour : 4 + length, width);
    if (run > 0) next++;
    run = length;
    left -= length;
    if (next + 1 > 1 << width && width < 12) width++;
    if (next >= 4094) {
      write(clear, width);
      [width, next, run] = [3, 6, 0];
    }
  }
  write(end, width);
  if (held > 0) bytes.push(bits & 255);
  return Buffer.from(bytes);
}

function subBlocks(data: Buffer): Buffer {
  const blocks: Buffer[] = [];
  for (let at = 0; at < data.length; at += 255)
    blocks.push(Buffer.from([Math.min(255, data.length - at)]), data.subarray(at, at + 255));
  return Buffer.concat(blocks);
}
