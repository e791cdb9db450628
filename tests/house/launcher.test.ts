/** Tests that `bin/node` finds a Node that is none of our launchers, whatever stands first on the PATH. */
import { chmod, copyFile, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SECOND } from '#tests/patience.ts';

const BIN = join(import.meta.dirname, '../../bin');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-launcher-'));
});
afterAll(() => rm(folder, { recursive: true }));

const answer = (path: string) =>
  execa(join(BIN, 'node'), ['-e', 'console.log(process.release.name)'], {
    env: { PATH: `${path}:${process.env['PATH'] ?? ''}` },
    timeout: 30 * SECOND,
    reject: false,
  });

test('its own folder stands first', async () => {
  expect((await answer(BIN)).stdout).toBe('node');
});

test('a link to it stands first', async () => {
  await symlink(join(BIN, 'node'), join(folder, 'node'));
  expect((await answer(folder)).stdout).toBe('node');
  await rm(join(folder, 'node'));
});

test('the launcher of another clone stands first, and then its own', async () => {
  await copyFile(join(BIN, 'node'), join(folder, 'node'));
  await chmod(join(folder, 'node'), 0o755);
  expect((await answer(`${folder}:${BIN}`)).stdout).toBe('node');
});
