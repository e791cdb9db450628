/** Tests the clip command as a person uses it: against the development store, with right and wrong inputs. */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDevstore, type Devstore } from '#devstore/devstore.ts';

const root = join(import.meta.dirname, '..');
let folder: string;
let store: Devstore;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vitrine-clip-'));
  store = await startDevstore({ processingMilliseconds: 20 });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const variables = () => ({
  ...process.env,
  VITRINE_HOME: join(folder, 'home'),
  VITRINE_DEVSTORE_ORIGIN: store.origin,
  SHOPIFY_SHOP: store.shop,
  SHOPIFY_ACCESS_TOKEN: store.accessToken,
});

const clip = (...args: string[]) => run(variables(), args);

function run(env: NodeJS.ProcessEnv, args: string[]): Promise<{ code: number; out: string; said: string }> {
  return new Promise((resolve) => {
    execFile(
      join(root, 'bin/node'),
      [join(root, 'bin/clip.ts'), ...args],
      { cwd: folder, env, maxBuffer: 20e6 },
      (error, out, said) => {
        resolve({ code: error === null ? 0 : Number(error.code), out, said });
      },
    );
  });
}

const LINK = 'https://lumen-and-clay.myshopify.com/products/soy-candle';
type Made = {
  paths: { video: string; poster: string; captions: string };
  publication: { mediaId: string; position: number; alreadyThere: boolean } | null;
  seconds: { storyboard: number; export: number };
  script: { lines: { id: string; text: string }[]; language: string };
  voice: string | null;
  storyboard: { sound: { voice: { recording: { sha256: string } }[] } };
};

describe('a clip of one product', () => {
  test('is made, whole, and published after the featured picture; the same again takes no time and is published once', async () => {
    const first = await clip(LINK, '--publish', '--json', '--resolution', '720p');
    expect([first.code, first.said]).toEqual([0, expect.not.stringContaining('Error')]);
    const made = JSON.parse(first.out) as Made;
    const probe = JSON.parse(
      execFileSync(
        'ffprobe',
        ['-v', 'error', '-count_packets', '-show_streams', '-of', 'json', made.paths.video],
        { encoding: 'utf8' },
      ),
    ) as {
      streams: {
        codec_name: string;
        width?: number;
        height?: number;
        nb_read_packets: string;
        duration: string;
      }[];
    };
    expect(probe.streams.map((stream) => stream.codec_name)).toEqual(['h264', 'aac']);
    expect(probe.streams[0]).toMatchObject({
      width: 720,
      height: 1280,
      nb_read_packets: '450',
      duration: '15.000000',
    });
    expect(readFileSync(made.paths.captions, 'utf8')).toMatch(/^WEBVTT\n/);
    expect(statSync(made.paths.poster).size).toBeGreaterThan(10_000);
    expect(made.publication).toMatchObject({ position: 1, alreadyThere: false });

    const again = JSON.parse((await clip(LINK, '--publish', '--json', '--resolution', '720p')).out) as Made;
    expect(again.publication).toMatchObject({ mediaId: made.publication!.mediaId, alreadyThere: true });
    expect(again.seconds.export).toBeLessThan(1);
    const candle = store.store.products.find((product) => product.handle === 'soy-candle')!;
    expect(candle.media.filter((media) => media.kind === 'VIDEO')).toHaveLength(1);
    expect(candle.media[1]!.kind).toBe('VIDEO');
    expect(readdirSync(join(folder, 'home/tmp'))).toEqual([]);
  });

  test('re-speaks one line when one line changed', async () => {
    const text = join(folder, 'lines.txt');
    const speak = async (middle: string) => {
      writeFileSync(text, `A candle from soy wax.\n${middle}\nMade for quiet evenings.\n`);
      const { out, said } = await clip(
        LINK,
        '--voice',
        `@${text}`,
        '--no-music',
        '--json',
        '--resolution',
        '720p',
      );
      expect(said).not.toContain('Error');
      return (JSON.parse(out) as Made).storyboard.sound.voice.map((cue) => cue.recording.sha256);
    };
    const [before, after] = [await speak('It smells of fig.'), await speak('It smells of cedar.')];
    expect(after.map((hash, index) => hash === before[index])).toEqual([true, false, true]);
  });
});

describe('a wrong command', () => {
  test.each([
    [['--seconds', '20', LINK], '--seconds: it may be 15, 30; it was “20”.'],
    [['--seconds', 'abc', LINK], '--seconds: it may be 15, 30; it was “abc”.'],
    [['--aspect', '1:1', LINK], '--aspect: it may be 9:16, 16:9'],
    [['--bitrate', 'lots', LINK], '--bitrate: it must lie between 500k and 100M'],
    [['--voice', '@nowhere.txt', LINK], 'the file nowhere.txt can’t be read'],
    [['--nonsense', LINK], 'See --help'],
    [[], '<link>: it is missing'],
    [['https://169.254.169.254/products/x'], 'can’t open'],
    [['https://lumen-and-clay.myshopify.com/'], 'opens the store, not a product'],
    [
      ['https://lumen-and-clay.myshopify.com/products/no-such-thing'],
      'We couldn’t find the product “no-such-thing”',
    ],
    [[LINK, '--language', 'ko'], 'Translate it into Korean'],
    [[LINK, '--picture', 'nowhere.jpg', '--no-store-pictures'], 'nowhere.jpg can’t be used'],
  ])('%j is refused with what to do', async (args, message) => {
    const { code, said, out } = await clip(...args);
    expect(said.replace(/\r?\u001b\[2K/g, '')).toContain(message);
    expect([code, out]).toEqual([2, '']);
  });

  test('another store’s product is made but never published there', async () => {
    const { code, said } = await clip(
      'https://other-shop.myshopify.com/products/tall-bud-vase',
      '--publish',
      '--resolution',
      '720p',
      '--voice',
      'none',
      '--no-music',
    );
    expect([code, said]).toEqual([2, expect.stringContaining('belongs to Other Shop')]);
  });
});

test('canceled in the middle, it ends soon and leaves nothing half-written', async () => {
  const child = spawn(
    join(root, 'bin/node'),
    [
      join(root, 'bin/clip.ts'),
      LINK,
      '--seconds',
      '30',
      '--seed',
      '9',
      '--out',
      join(folder, 'cancelled.mp4'),
    ],
    { cwd: folder, env: variables() },
  );
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  while (!said.includes('Mixing the sound')) await setTimeout(50);
  await setTimeout(1000);
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number];
  expect([code, said]).toEqual([130, expect.stringContaining('Cancelled')]);
  expect(existsSync(join(folder, 'cancelled.mp4'))).toBe(false);
  expect(readdirSync(join(folder, 'home/tmp'))).toEqual([]);
});

test('without a store of one’s own the development store stands in, for a bare handle too', async () => {
  const { code, out, said } = await run({ ...process.env, VITRINE_HOME: join(folder, 'home') }, [
    'soy-candle',
    '--publish',
    '--json',
    '--resolution',
    '720p',
  ]);
  expect([code, said]).toEqual([0, expect.stringContaining('Moving after')]);
  expect((JSON.parse(out) as Made).publication).toMatchObject({ position: 1 });
});

test('--help says what there is', async () => {
  const { code, out } = await clip('--help');
  expect([code, out]).toEqual([0, expect.stringContaining('--aspect 9:16|16:9')]);
});
