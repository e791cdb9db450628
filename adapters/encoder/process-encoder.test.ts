/**
 * Tests the export with the real film, the real render process and the real ffmpeg: what it gives, and what
 * happens when it is killed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFolderStorage } from '#adapters/storage/folder-storage.ts';
import { makeSample } from '#bench/sample-clip.ts';
import type { Export } from '#studio/export/export.ts';
import type { Encoder, ExportProgress } from '#studio/export/ports.ts';
import { composeMusic } from '#studio/music/compose-music.ts';
import { playScore } from '#studio/music/play-score.ts';
import { encodeWav } from '#studio/shared/samples.ts';
import type { Storage } from '#studio/shared/storage.ts';
import type { ClipSeconds } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { findFfmpeg } from './find-ffmpeg.ts';
import { createProcessEncoder } from './process-encoder.ts';
import { verifyVideo } from './verify-video.ts';

/** How long the largest films run. */
const SHORT_SECONDS = 3;

const root = join(import.meta.dirname, '../..');
let folder: string;
let storage: Storage;
let storyboard: Storyboard;
let encoder: Encoder;
let ffmpeg: string;
const settings = { resolution: '720p', bitsPerSecond: null } as const;

function encoderWith(change: { deadlineSeconds?: number; temporaryFolder?: string } = {}): Encoder {
  return createProcessEncoder({
    storage,
    ffmpeg,
    temporaryFolder: join(folder, 'tmp'),
    cacheFolder: join(folder, 'compiled'),
    program: join(root, 'workers/render/main.ts'),
    musicFile: (request) => {
      const { left, right } = playScore(composeMusic(request));
      return storage.put(encodeWav([left, right], 48_000), 'audio/wav');
    },
    ...change,
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vitrine-encoder-'));
  storage = openFolderStorage(join(folder, 'store'));
  ffmpeg = await findFfmpeg(undefined);
  storyboard = await makeSample(
    { handle: 'soy-candle', lookId: 'gallery', seconds: 15, aspectRatio: '9:16' },
    join(root, 'devstore/catalog'),
    storage,
  );
  encoder = encoderWith();
});
afterAll(() => rmSync(folder, { recursive: true }));

const attempts = () => (existsSync(join(folder, 'tmp')) ? readdirSync(join(folder, 'tmp')) : []);
const videos = () =>
  readdirSync(join(folder, 'store'), { recursive: true }).filter((name) => String(name).endsWith('.mp4'));

/**
 * Ids of the processes whose command line holds the text, ours among them only when they run for this test's
 * folder.
 */
function processesWith(text: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(text);
      } catch {
        return false;
      }
    });
}

/** Other tests may be rendering at the same time: only our own child is ours to kill. */
const parentOf = (pid: number): number =>
  Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

describe('an export', () => {
  let made: Export;
  let path: string;
  const reported: ExportProgress[] = [];
  beforeAll(async () => {
    const result = await encoder.encode(
      { storyboard, settings },
      { onProgress: (progress) => reported.push(progress) },
    );
    if (!result.ok) throw result.error;
    made = result.value;
    path = await storage.localPath(made.video);
  }, 120_000);

  test('is what the platforms take: H.264 High and AAC, BT.709, 30 fps, 450 frames, 15.000 s, a keyframe every 2 s', () => {
    const { streams } = JSON.parse(
      execFileSync('ffprobe', ['-v', 'error', '-count_frames', '-show_streams', '-of', 'json', path], {
        encoding: 'utf8',
      }),
    ) as { streams: Record<string, string | number>[] };
    expect(streams[0]).toMatchObject({
      codec_name: 'h264',
      profile: 'High',
      width: 720,
      height: 1280,
      pix_fmt: 'yuv420p',
      color_range: 'tv',
      color_space: 'bt709',
      color_transfer: 'bt709',
      color_primaries: 'bt709',
      r_frame_rate: '30/1',
      nb_read_frames: '450',
      duration: '15.000000',
    });
    expect(streams[1]).toMatchObject({ codec_name: 'aac', profile: 'LC', sample_rate: '48000', channels: 2 });
    expect(Math.abs(Number(streams[1]!['duration']) - 15)).toBeLessThanOrEqual(1 / 30);
    const keyframes = execFileSync(
      'ffprobe',
      [
        '-v',
        'error',
        '-skip_frame',
        'nokey',
        '-select_streams',
        'v',
        '-show_entries',
        'frame=pts_time',
        '-of',
        'csv=p=0',
        path,
      ],
      { encoding: 'utf8' },
    );
    expect(
      keyframes
        .split('\n')
        .map((line) => Number.parseFloat(line))
        .filter((seconds) => !Number.isNaN(seconds)),
    ).toEqual([0, 2, 4, 6, 8, 10, 12, 14]);
  });

  test('says in its metadata what it is and what a machine made', () => {
    const { format } = JSON.parse(
      execFileSync('ffprobe', ['-v', 'error', '-show_format', '-of', 'json', path], { encoding: 'utf8' }),
    ) as { format: { tags: Record<string, string> } };
    expect(format.tags).toMatchObject({
      title: storyboard.title,
      comment: expect.stringMatching(/voice is synthetic.*Original music/) as string,
    });
  });

  test('comes with a poster and captions', async () => {
    const poster = await storage.get(made.poster);
    expect([...poster.subarray(0, 2)]).toEqual([0xff, 0xd8]);
    expect(new TextDecoder().decode(await storage.get(made.captions!))).toMatch(/^WEBVTT\n\n00:00:00\./);
  });

  test('reported its progress, never backwards, up to the last frame', () => {
    const frames = reported.filter(({ step }) => step === 'frames').map(({ framesDone }) => framesDone);
    expect(frames).toEqual([...frames].sort((a, b) => a - b));
    expect([frames.at(-1), reported[0]!.step, reported.at(-1)!.step]).toEqual([450, 'sound', 'checking']);
  });

  test('is the same file when it is made again', async () => {
    expect(await encoder.encode({ storyboard, settings })).toMatchObject({
      ok: true,
      value: { video: { sha256: made.video.sha256 }, poster: { sha256: made.poster.sha256 } },
    });
  }, 120_000);

  test('a truncated file is found by its check', async () => {
    const whole = readFileSync(path);
    const expected = { frames: 450, seconds: 15, width: 720, height: 1280 };
    expect(await verifyVideo(path, expected)).toBeNull();
    for (const share of [0.2, 0.6, 0.99]) {
      const cut = join(folder, 'cut.mp4');
      execFileSync(
        'dd',
        [`if=${path}`, `of=${cut}`, 'bs=1', `count=${Math.floor(Math.min(whole.length, 200_000) * share)}`],
        { stdio: 'ignore' },
      );
      expect(await verifyVideo(cut, expected)).not.toBeNull();
    }
    expect(await verifyVideo(path, { ...expected, frames: 451 })).toMatch(/450 frames of 451/);
  });
});

describe('an export that is stopped leaves nothing behind', () => {
  /** Starts an export and calls back once frames are being encoded. */
  async function interrupted(
    stop: (pids: { render: number; ffmpeg: number }) => void,
    options: { signal?: AbortSignal; encoder?: Encoder } = {},
  ) {
    const before = videos().length;
    let stopped = false;
    const other = { ...storyboard, title: `Interrupted ${Math.round(performance.now())}` };
    const result = await (options.encoder ?? encoder).encode(
      { storyboard: other, settings },
      {
        ...(options.signal === undefined ? {} : { signal: options.signal }),
        onProgress: ({ step, framesDone }) => {
          if (stopped || step !== 'frames' || framesDone < 40) return;
          stopped = true;
          const render = processesWith('workers/render/main.ts').find((pid) => parentOf(pid) === process.pid);
          const [encoding] = processesWith(join(folder, 'tmp'));
          stop({ render: render ?? 0, ffmpeg: encoding ?? 0 });
        },
      },
    );
    await setTimeout(200);
    expect(attempts()).toEqual([]);
    expect(videos()).toHaveLength(before);
    expect(processesWith(join(folder, 'tmp'))).toEqual([]);
    return result;
  }

  test('when its encoder is killed', async () => {
    const result = await interrupted(({ ffmpeg: pid }) => process.kill(pid, 'SIGKILL'));
    expect(result).toMatchObject({ ok: false, error: { code: 'EXPORT_FAILED' } });
  }, 60_000);

  test('when its render process is killed', async () => {
    const result = await interrupted(({ render }) => process.kill(render, 'SIGKILL'));
    expect(result).toMatchObject({ ok: false, error: { code: 'EXPORT_FAILED' } });
  }, 60_000);

  test('when it is canceled, within a second', async () => {
    const cancel = new AbortController();
    let at = 0;
    const result = await interrupted(
      () => {
        at = performance.now();
        cancel.abort();
      },
      { signal: cancel.signal },
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'EXPORT_CANCELLED' } });
    expect(performance.now() - at).toBeLessThan(8000);
  }, 60_000);

  test('when its deadline has come', async () => {
    const result = await interrupted(() => undefined, { encoder: encoderWith({ deadlineSeconds: 1.2 }) });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'EXPORT_DEADLINE', message: expect.stringContaining('took too long') as string },
    });
  }, 60_000);

  test.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
    'when the disk is full (needs root, for a small file system)',
    async () => {
      const small = join(folder, 'small');
      execFileSync('mkdir', [small]);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', small]);
      try {
        const result = await encoderWith({ temporaryFolder: join(small, 'tmp') }).encode({
          storyboard,
          settings,
        });
        expect(result).toMatchObject({ ok: false, error: { code: 'DISK_FULL' } });
        expect(readdirSync(join(small, 'tmp'))).toEqual([]);
      } finally {
        execFileSync('umount', [small]);
      }
    },
    60_000,
  );
});

test.each([
  ['4K', '16:9', 3840, 2160],
  ['1440p', '9:16', 1440, 2560],
] as const)(
  'a %s film in %s is drawn at its own size, at the bitrate that was asked for',
  async (resolution, aspectRatio, width, height) => {
    const board = await makeSample(
      { handle: 'tall-bud-vase', lookId: 'bold', seconds: 15, aspectRatio },
      join(root, 'devstore/catalog'),
      storage,
    );
    // Drawn and encoded as every film, but ended early: each second of 4K takes the better part of a minute
    // on a slow machine.
    const result = await encoder.encode({
      storyboard: { ...board, seconds: SHORT_SECONDS as ClipSeconds },
      settings: { resolution, bitsPerSecond: 6_000_000 },
    });
    if (!result.ok) throw result.error;
    expect(result.value).toMatchObject({ width, height, frames: SHORT_SECONDS * 30 });
    const bitsPerSecond = (result.value.video.bytes * 8) / SHORT_SECONDS;
    expect(bitsPerSecond).toBeGreaterThan(1_000_000);
    expect(bitsPerSecond).toBeLessThan(6_000_000 * 1.3 + 192_000);
  },
  240_000,
);

test('a missing ffmpeg is named with the command that brings it', async () => {
  await expect(findFfmpeg('/nowhere/ffmpeg')).rejects.toMatchObject({
    code: 'TOOL_MISSING',
    message: expect.stringContaining('bin/setup') as string,
  });
});
