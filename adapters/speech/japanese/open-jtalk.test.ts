/**
 * Open JTalk is found by its files and called as its manual says; a stand-in is used, since no free voice is
 * packaged.
 */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOpenJTalk, sayJapanese } from '#adapters/speech/japanese/open-jtalk.ts';
import { encodeWav } from '#studio/shared/samples.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'jtalk-'))));
afterEach(() => rm(folder, { recursive: true }));

it('is not found without a voice', async () => {
  await mkdir(join(folder, 'dic'));
  await writeFile(join(folder, 'dic', 'sys.dic'), '');
  expect(findOpenJTalk([join(folder, 'dic')], [`${folder}/**/*.htsvoice`])).toBeNull();
});

it('is given dictionary, voice, rate and text, and gives back its recording', async () => {
  await mkdir(join(folder, 'dic'));
  await writeFile(join(folder, 'dic', 'sys.dic'), '');
  await writeFile(join(folder, 'mei.htsvoice'), '');
  await writeFile(join(folder, 'speech.wav'), encodeWav([new Float32Array(480).fill(0.5)], 48_000));
  const program = join(folder, 'open_jtalk');
  await writeFile(
    program,
    `#!/bin/sh\nprintf '%s ' "$@" > ${folder}/arguments\ncat > ${folder}/text\ncat ${folder}/speech.wav\n`,
  );
  await chmod(program, 0o755);

  const found = findOpenJTalk([join(folder, 'dic')], [`${folder}/**/*.htsvoice`], {
    name: program,
    install: '',
  });
  if (found === null) throw new Error('not found');
  const said = await sayJapanese(found, '器 です', 1.1);

  expect(said.ok && said.value.samples.length).toBe(480);
  expect(await readFile(join(folder, 'arguments'), 'utf8')).toBe(
    `-x ${folder}/dic -m ${folder}/mei.htsvoice -r 1.1 -ow /dev/stdout `,
  );
  expect(await readFile(join(folder, 'text'), 'utf8')).toBe('器　です\n');
});
