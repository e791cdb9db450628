/** Voices come whole, checked and inside their folder, or not at all. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { openInstalledSpeaker } from '#adapters/speech/sherpa/installed-speaker.ts';
import { startReleaseServer, type ReleaseServer } from '#adapters/speech/testing/release-server.ts';
import { toyArchive, toyVoiceEntries, type ToyEntry } from '#adapters/speech/testing/toy-archive.ts';
import { addVoice, type AddVoiceOptions, type VoiceToAdd } from '#adapters/speech/voices/add-voice.ts';
import { coqui, type CatalogVoice } from '#adapters/speech/voices/catalog-voice.ts';
import { installedVoices, removeVoice } from '#adapters/speech/voices/installed-voices.ts';
import { openWeb, type Web } from '#adapters/web/web.ts';
import { ok } from '#studio/shared/result.ts';

/** A row as the catalog has them. */
const VOICE: CatalogVoice = { ...coqui('en', 'Toy'), name: 'vits-coqui-en-toy' };
const FILE = `${VOICE.name}.tar.bz2`;

let server: ReleaseServer;
let web: Web;
let parent: string;
let folder: string;
beforeEach(async () => {
  server = await startReleaseServer();
  web = openWeb();
  parent = await mkdtemp(join(tmpdir(), 'voices-'));
  folder = join(parent, 'voices');
  server.put(FILE, await toyArchive(await toyVoiceEntries(VOICE.name)));
});
afterEach(async () => {
  await Promise.all([web.close(), server.close()]);
  await rm(parent, { recursive: true, force: true });
});

const sumOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** "added", or why not. */
async function add(wanted: Partial<VoiceToAdd> = {}, options: Partial<AddVoiceOptions> = {}) {
  const added = await addVoice(
    web,
    folder,
    { voice: VOICE, archive: null, language: 'en', sha256: null, ...wanted },
    { mirror: server.origin, ...options },
  );
  return added.ok ? 'added' : String(added.error.details['reason']);
}

/** Nothing is half there: no voice, and nothing that is being unpacked. */
async function expectNothingThere(): Promise<void> {
  expect(installedVoices(folder)).toEqual([]);
  expect((await readdir(folder)).filter((name) => name.startsWith('.adding'))).toEqual([]);
  expect((await readdir(parent)).sort()).toEqual(['voices']);
}

/** Breaks the connection once these bytes are on the disk. */
const cutAfter = (afterBytes: number) => server.fail({ kind: 'silent', afterBytes });
const cut = { onProgress: () => server.cut() };

const pack = async (entries: readonly ToyEntry[]) => server.put(FILE, await toyArchive(entries));

describe('a voice', () => {
  it('comes from a mirror, speaks at once, and leaves nothing else behind', async () => {
    const speaker = openInstalledSpeaker(folder);
    expect(speaker.quality('en')).toBe('none');
    expect(await add()).toBe('added');
    expect(installedVoices(folder)).toMatchObject([
      { name: VOICE.name, languages: ['en'], license: VOICE.license },
    ]);
    expect(await readdir(join(folder, '.downloads'))).toEqual([]);
    expect(speaker.quality('en-GB')).toBe('natural');
    const spoken = await speaker.speak({ text: 'hello', language: 'en', voiceId: null, rate: 1 });
    expect(spoken.ok && spoken.value.samples.length).toBeGreaterThan(1000);
    expect(await removeVoice(folder, VOICE.name)).toBe(true);
    expect(speaker.quality('en')).toBe('none');
  });

  it('that is here is not brought again', async () => {
    await add();
    server.requests.length = 0;
    expect(await add()).toBe('added');
    expect(server.requests).toEqual([]);
  });

  it('comes from a file of one’s own, which stays, in a language that the command names', async () => {
    const archive = join(parent, 'my-own.tar.bz2');
    const bytes = await toyArchive(await toyVoiceEntries('whatever'));
    await writeFile(archive, bytes);
    expect(await add({ voice: null, archive, language: 'de-AT' })).toBe('added');
    expect(installedVoices(folder)).toMatchObject([{ name: 'my-own', languages: ['de'], source: archive }]);
    expect(await readFile(archive)).toEqual(bytes);
    expect(server.requests).toEqual([]);
  });

  it('that two processes add at the same time comes once', async () => {
    const steps: string[] = [];
    const onProgress = (step: string) => void steps.push(step);
    const both = await Promise.all([add({}, { onProgress }), add({}, { onProgress })]);
    expect(both).toEqual(['added', 'added']);
    expect(server.requests).toHaveLength(1);
    expect(steps).toContain('waiting for another process that adds it');
  });

  it('comes beside another at the same time: their vocoder once, and the checksum of each is kept', async () => {
    const names = ['vits-coqui-en-one', 'vits-coqui-en-two', 'vits-coqui-en-three'];
    for (const name of names) server.put(`${name}.tar.bz2`, await toyArchive(await toyVoiceEntries(name)));
    server.put('hum.bin', Buffer.from('hum'));
    const all = names.map((name) => add({ voice: { ...VOICE, name, vocoder: 'hum.bin' } }));
    expect(await Promise.all(all)).toEqual(names.map(() => 'added'));
    expect(server.requests.filter(({ path }) => path === '/hum.bin')).toHaveLength(1);
    const checksums: unknown = JSON.parse(await readFile(join(folder, 'checksums.json'), 'utf8'));
    expect(Object.keys(z.record(z.string(), z.string()).parse(checksums)).sort()).toEqual(
      ['hum.bin', ...names.map((name) => `${name}.tar.bz2`)].sort(),
    );
  });

  it('that a process left behind when it was killed is brought again', async () => {
    await mkdir(join(folder, `.adding-${VOICE.name}-1`), { recursive: true });
    expect(await add()).toBe('added');
    expect((await readdir(folder)).filter((name) => name.startsWith('.adding'))).toEqual([]);
  });
});

describe('a download', () => {
  it('that is cut in the middle goes on where it was', async () => {
    cutAfter(100);
    cutAfter(200);
    expect(await add({}, cut)).toBe('added');
    expect(server.requests.map(({ range }) => range)).toEqual([null, 'bytes=100-', 'bytes=300-']);
  });

  const busy = Array.from({ length: 4 }, () => ({ kind: 'status', status: 503 }) as const);
  it('that gets nowhere keeps what came, and the next try goes on', async () => {
    cutAfter(100);
    server.fail(...busy);
    expect(await add({}, cut)).toMatch(/error \(503\)\. 0\.0 MB are here: run the command again to go on/);
    await expectNothingThere();
    expect(await add()).toBe('added');
    expect(server.requests.at(-1)?.range).toBe('bytes=100-');
  });

  it('begins again when the file has become another meanwhile', async () => {
    cutAfter(100);
    server.fail(...busy);
    await add({}, cut);
    const entries = await toyVoiceEntries(VOICE.name);
    await pack([...entries, { name: `${VOICE.name}/README.md`, content: 'New.' }]);
    expect(await add()).toBe('added');
    expect(await readFile(join(folder, VOICE.name, 'README.md'), 'utf8')).toBe('New.');
  });

  it('takes the whole file from a server that knows no parts', async () => {
    cutAfter(100);
    server.fail({ kind: 'whole' });
    expect(await add({}, cut)).toBe('added');
  });

  it('follows a redirect on its own server, and none to an address that is not public', async () => {
    server.put('elsewhere', await toyArchive(await toyVoiceEntries(VOICE.name)));
    server.fail({ kind: 'redirect', to: '/elsewhere' });
    expect(await add()).toBe('added');
    await removeVoice(folder, VOICE.name);
    server.fail({ kind: 'redirect', to: 'http://169.254.169.254/latest/meta-data' });
    expect(await add()).toMatch(/169\.254\.169\.254 may not be used/);
  });

  it('that leads nowhere says what other voices the language has', async () => {
    server.put(FILE, null);
    expect(await add()).toMatch(
      new RegExp(`^127\\.0\\.0\\.1:\\d+ has no ${FILE}\\. Other voices of the language: .*kristin`),
    );
    await expectNothingThere();
  });

  it('leaves no body unread: the connection of a refused download closes at once, not when memory is cleaned up', async () => {
    let discarded = 0;
    const { download } = web;
    web.download = async (...request) => {
      const opened = await download(...request);
      if (!opened.ok) return opened;
      const discard = () => {
        discarded++;
        opened.value.discard();
      };
      return ok({ ...opened.value, discard });
    };
    server.fail({ kind: 'status', status: 403 });
    expect(await add()).toContain('refused the download (403)');
    expect(discarded).toBe(1);
  });

  it('from a mirror that is down says so within a few seconds', async () => {
    const { origin } = server;
    await server.close();
    expect(await add({}, { mirror: origin })).toMatch(/^127\.0\.0\.1 could not be reached\. Try again/);
    server = await startReleaseServer();
    await expectNothingThere();
  });

  it('stops when it is canceled, and keeps what came', async () => {
    server.fail({ kind: 'silent', afterBytes: 100 });
    const controller = new AbortController();
    const added = add(
      {},
      { signal: controller.signal, onProgress: () => controller.abort(new Error('Enough.')) },
    );
    await expect(added).rejects.toThrow('Enough.');
    expect((await stat(join(folder, '.downloads', `${FILE}.part`))).size).toBe(100);
  });
});

it('stops while it unpacks, and the archive is there for the next try', async () => {
  const controller = new AbortController();
  const stop = (step: string) => {
    if (step === 'unpacking') controller.abort(new Error('Enough.'));
  };
  const noise = { name: `${VOICE.name}/noise`, content: Buffer.alloc(300_000, 'abcdefg') };
  await pack([...(await toyVoiceEntries(VOICE.name)), noise]);
  await expect(add({}, { signal: controller.signal, onProgress: stop })).rejects.toThrow('Enough.');
  await expectNothingThere();
  server.requests.length = 0;
  expect(await add()).toBe('added');
  expect(server.requests).toEqual([]);
});

describe('a checksum', () => {
  it('that the catalog pins refuses another archive, and names the way out', async () => {
    const sum = sumOf(await toyArchive(await toyVoiceEntries(VOICE.name)));
    const pinned = { ...VOICE, sha256: 'a'.repeat(64) };
    expect(await add({ voice: pinned })).toContain(`--sha256 ${sum}`);
    await expectNothingThere();
    expect(await readdir(join(folder, '.downloads'))).toEqual([]);
    expect(await add({ voice: pinned, sha256: sum })).toBe('added');
  });

  it('is recorded on the first use and checked from then on', async () => {
    await add();
    await removeVoice(folder, VOICE.name);
    await pack([...(await toyVoiceEntries(VOICE.name)), { name: `${VOICE.name}/more`, content: 'x' }]);
    expect(await add()).toMatch(/not the one that is known: its SHA-256 is/);
    await expectNothingThere();
  });
});

describe('an archive is refused', () => {
  const inside = (name: string) => `${VOICE.name}/${name}`;
  it.each<[string, ToyEntry, RegExp]>([
    ['with a path that leads out', { name: inside('../../evil'), content: 'x' }, /leads outside/],
    ['with an absolute path', { name: '/etc/evil', content: 'x' }, /leads outside/],
    ['with a path for another system', { name: inside('..\\evil'), content: 'x' }, /leads outside/],
    ['with a second folder', { name: 'another/file', content: 'x' }, /more than one folder/],
    [
      'with a file outside its folder',
      { name: 'file', content: 'x' },
      /more than one folder|outside its folder/,
    ],
    [
      'with a symbolic link',
      { name: inside('link'), type: 'symlink', linkname: '/etc/passwd' },
      /not a plain file/,
    ],
    [
      'with a hard link',
      { name: inside('link'), type: 'link', linkname: inside('model.onnx') },
      /not a plain file/,
    ],
    [
      'with a device',
      { name: inside('null'), type: 'character-device', devmajor: 1, devminor: 3 },
      /not a plain file/,
    ],
    ['with a pipe', { name: inside('pipe'), type: 'fifo' }, /not a plain file/],
    [
      'with a file in a file',
      { name: inside('tokens.txt/more'), content: 'x' },
      /file and a folder of one name/,
    ],
    ['with a folder over a file', { name: inside('tokens.txt'), type: 'directory' }, /file and a folder/],
    ['with a name of many bytes', { name: inside('声'.repeat(90)), content: 'x' }, /too long a name/],
    ['with two files of one name', { name: inside('tokens.txt'), content: 'x' }, /two files of one name/],
  ])('%s', async (_case, entry, reason) => {
    await pack([...(await toyVoiceEntries(VOICE.name)), entry]);
    expect(await add()).toMatch(reason);
    await expectNothingThere();
  });

  it('that grows like a bomb, long before the disk is full', async () => {
    await pack([{ name: inside('model.onnx'), content: Buffer.alloc(8_000_000) }]);
    expect(await add()).toMatch(/grows more than 100 times/);
    await expectNothingThere();
  });

  it('that is larger than the limits', async () => {
    expect(await add({}, { limits: { bytes: 500, files: 100 } })).toMatch(/grows past 0 MB/);
    expect(await add({}, { limits: { bytes: 2 ** 20, files: 2 } })).toMatch(/more than 2 files/);
    await expectNothingThere();
  });

  it.each([
    ['that is cut', (bytes: Buffer) => bytes.subarray(0, -40)],
    [
      'that is damaged',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, index) => (index === 300 ? byte ^ 255 : byte))),
    ],
    ['that is no archive', () => Buffer.from('<html>not found</html>')],
    ['that is empty', () => Buffer.alloc(0)],
  ])('%s', async (_case, change) => {
    server.put(FILE, change(await toyArchive(await toyVoiceEntries(VOICE.name))));
    expect(await add()).toMatch(/the archive is (damaged|empty)|was refused/);
    await expectNothingThere();
  });

  it('that holds no voice, or one of another kind', async () => {
    await pack([{ name: inside('README.md'), content: 'Nothing.' }]);
    expect(await add()).toMatch(/holds no voice that can be used .*tokens\.txt/);
    await pack([...(await toyVoiceEntries(VOICE.name)), { name: inside('voices.bin'), content: 'x' }]);
    expect(await add({ sha256: null })).toMatch(/a kokoro voice instead of a vits voice/);
    await expectNothingThere();
  });
});

const isRoot = process.getuid?.() === 0 && process.platform === 'linux';
test.skipIf(!isRoot)(
  'a full disk is named, and nothing is half there (skipped unless root on Linux)',
  async (context) => {
    await mkdir(folder);
    const mounted = await execa('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], {
      reject: false,
    });
    if (mounted.exitCode !== 0) context.skip('no file system may be mounted here');
    try {
      const noise = Buffer.alloc(60_000);
      for (let i = 0, seed = 1; i < noise.length; i++) {
        seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
        noise[i] = seed >> 16;
      }
      await pack([...(await toyVoiceEntries(VOICE.name)), { name: `${VOICE.name}/noise`, content: noise }]);
      expect(await add()).toMatch(/the disk is full/);
      expect(installedVoices(folder)).toEqual([]);
    } finally {
      await execa('umount', [folder]);
    }
  },
);
