/** The voices command from a shell: what it shows first, what it asks for, and how it ends. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startReleaseServer, type ReleaseServer } from '#adapters/speech/testing/release-server.ts';
import { toyArchive, toyVoiceEntries } from '#adapters/speech/testing/toy-archive.ts';
import { decodeWav } from '#studio/shared/samples.ts';

/** Read without a dictionary, as the toy voice is; it has no pinned checksum. */
const NAME = 'vits-coqui-ga-cv';

let server: ReleaseServer;
let home: string;
beforeEach(async () => {
  server = await startReleaseServer();
  home = await mkdtemp(join(tmpdir(), 'voices-'));
  server.put(`${NAME}.tar.bz2`, await toyArchive(await toyVoiceEntries(NAME)));
});
afterEach(async () => {
  await Promise.all([server.close(), rm(home, { recursive: true })]);
});

async function voices(...args: string[]) {
  const program = fileURLToPath(new URL('./voices.ts', import.meta.url));
  const { exitCode, stdout, stderr } = await execa('node', [program, ...args], {
    env: { VITRINE_HOME: home, VOICES_BASE_URL: server.origin },
    stdin: 'ignore',
    reject: false,
  });
  return { exitCode, stdout, stderr };
}

it('brings a voice, tests it and removes it', async () => {
  const added = await voices('add', 'ga', '--yes');
  expect(added).toMatchObject({ exitCode: 0, stdout: `${NAME} speaks ga from now on.` });
  expect(added.stderr).toMatch(/67 MB to download\n.*license .*BSD-3-Clause/);
  expect((await voices('list', 'ga')).stdout).toMatch(new RegExp(`^Here:\\n  ${NAME}  ga  BSD`));

  const path = join(home, 'test.wav');
  const tested = await voices('test', NAME, '--out', path);
  expect(tested.stdout).toMatch(/duration +\d+\.\d\d s\n +loudness +-\d+\.\d LUFS\n +real-time factor +\d/);
  expect(decodeWav(await readFile(path)).samplesPerSecond).toBe(48_000);

  expect((await voices('remove', NAME)).exitCode).toBe(0);
  expect(await voices('remove', NAME)).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('No natural voice is here') as string,
  });
});

it.each([
  [['add', 'ga'], 2, /nobody to ask: say --yes/],
  [['add', 'xx', '--yes'], 2, /no voice for “xx”/],
  [['add', 'ka', '--yes'], 2, /may be used commercially/],
  [['add', 'mt', '--yes'], 1, /has no vits-coqui-mt-cv\.tar\.bz2/],
  [['add', '--yes'], 2, /add <language>: name a language/],
  [['add', 'ga', '--sha256', 'abc'], 2, /64 hexadecimal digits/],
  [
    ['add', 'ga', '--yes', '--seconds', 'abc'],
    2,
    /--seconds: it must be a number from 1 to 86400; it was “abc”/,
  ],
  [['add', 'ga', '--yes', '--seconds', '0'], 2, /from 1 to 86400; it was “0”/],
  [['bring', 'ga'], 2, /“bring” is not known/],
  [['test', 'nobody'], 2, /“nobody” is not here/],
])('%j ends with %i and says why', async (args, exitCode, reason) => {
  const ended = await voices(...args);
  expect(ended.exitCode).toBe(exitCode);
  expect(ended.stderr).toMatch(reason);
});

it('says what there is when it is asked nothing', async () => {
  expect(await voices()).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('add <language> [voice]') as string,
  });
});
