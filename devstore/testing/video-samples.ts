/** Real video files for tests, made by ffmpeg when they are first asked for. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOUND = ['-f', 'lavfi', '-i', 'sine=frequency=440'];
const H264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'];
const AAC = ['-c:a', 'aac', '-shortest'];
const picture = (size: string, rate = 30): string[] => [
  '-f',
  'lavfi',
  '-i',
  `testsrc=size=${size}:rate=${rate}`,
];

/** ffmpeg's arguments for each; a name ends as its container does. */
const RECIPES = {
  'good.mp4': [...picture('320x568'), ...SOUND, '-t', '1', ...H264, ...AAC, '-movflags', '+faststart'],
  'silent.mp4': [...picture('320x180'), '-t', '1', ...H264],
  'good.mov': [...picture('320x180'), ...SOUND, '-t', '1', ...H264, ...AAC],
  'good.webm': [...picture('160x120', 15), '-t', '1', '-c:v', 'libvpx', '-deadline', 'realtime'],
  'short.mp4': [...picture('320x180'), '-t', '0.1', ...H264],
  'long.mp4': [...picture('128x128', 1), '-t', '601', ...H264],
  'narrow.mp4': [...picture('98x320'), '-t', '0.5', ...H264],
  'low.mp4': [...picture('320x98'), '-t', '0.5', ...H264],
  'wide.mp4': [...picture('4098x128', 5), '-t', '0.5', ...H264],
  'tall.mp4': [...picture('128x4098', 5), '-t', '0.5', ...H264],
  'fast.mp4': [...picture('128x128', 144), '-t', '0.5', ...H264],
  'old-codec.mp4': [...picture('320x180'), '-t', '0.5', '-c:v', 'mpeg4'],
  'lossless-sound.mov': [
    ...picture('320x180'),
    ...SOUND,
    '-t',
    '0.5',
    ...H264,
    '-c:a',
    'pcm_s16le',
    '-shortest',
  ],
  'sound-only.mp4': [...SOUND, '-t', '1', '-c:a', 'aac'],
  'matroska.mkv': [...picture('320x180'), '-t', '0.5', ...H264],
} as const;

/** A name says what is wrong with the file, or that nothing is: "good.mp4", "narrow.mp4". */
export type SampleName = keyof typeof RECIPES | 'truncated.mp4' | 'text.mp4' | 'nothing.mp4';

/** Each file is made once, when its path or bytes are first asked for. `remove` deletes them all. */
export type VideoSamples = {
  path(name: SampleName): string;
  bytes(name: SampleName): Uint8Array<ArrayBuffer>;
  remove(): void;
};

/** Samples in a temporary folder of their own. Making one throws when ffmpeg is missing or fails. */
export function makeVideoSamples(): VideoSamples {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-samples-'));
  function path(name: SampleName): string {
    const file = join(folder, name);
    if (existsSync(file)) return file;
    if (name === 'text.mp4') writeFileSync(file, 'This is no video.');
    else if (name === 'nothing.mp4') writeFileSync(file, Buffer.alloc(1));
    else if (name === 'truncated.mp4') writeFileSync(file, firstPart(readFileSync(path('good.mp4')), 0.7));
    else execFileSync('ffmpeg', ['-v', 'error', ...RECIPES[name], file]);
    return file;
  }
  return {
    path,
    bytes: (name) => new Uint8Array(readFileSync(path(name))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const firstPart = (bytes: Buffer, part: number): Buffer => bytes.subarray(0, Math.floor(bytes.length * part));
