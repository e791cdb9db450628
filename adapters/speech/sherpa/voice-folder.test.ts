/** Voices are recognized by the files that sherpa-onnx distributes, and a folder without one is named. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openSherpaSpeaker } from '#adapters/speech/sherpa/sherpa-speaker.ts';
import { configFor, readVoiceFolder } from '#adapters/speech/sherpa/voice-folder.ts';
import { writeToyVoice } from '#adapters/speech/testing/toy-voice.ts';

let parent: string;
beforeEach(async () => void (parent = await mkdtemp(join(tmpdir(), 'voices-'))));
afterEach(() => rm(parent, { recursive: true }));

async function folder(name: string, files: Record<string, string>): Promise<string> {
  const path = join(parent, name);
  await mkdir(path);
  for (const [file, text] of Object.entries(files))
    await (file.endsWith('/') ? mkdir(join(path, file)) : writeFile(join(path, file), text));
  return path;
}

describe('a voice', () => {
  it('of Piper has its language in its settings', async () => {
    const path = await folder('thorsten', {
      'tokens.txt': '',
      'de_DE-thorsten.onnx': '',
      'de_DE-thorsten.onnx.json': '{"language": {"code": "de_DE"}}',
      'espeak-ng-data/': '',
    });
    const read = readVoiceFolder(path);
    expect(read.ok && read.value).toMatchObject({
      kind: 'vits',
      languages: ['de'],
      model: { vits: { model: join(path, 'de_DE-thorsten.onnx'), dataDir: join(path, 'espeak-ng-data') } },
    });
  });

  it('of Kokoro has a file of speakers', async () => {
    const read = readVoiceFolder(
      await folder('kokoro-multi-lang-v1_0', {
        'tokens.txt': '',
        'model.onnx': '',
        'voices.bin': '',
        'lexicon-gb-en.txt': '',
        'lexicon-us-en.txt': '',
        'lexicon-zh.txt': '',
        'number-zh.fst': '',
      }),
    );
    if (!read.ok) throw read.error;
    expect(read.value).toMatchObject({ kind: 'kokoro', languages: ['en', 'zh'] });
    // One English lexicon, rules for Chinese in Chinese alone, other languages through espeak-ng.
    const configs = ['en', 'zh', 'es', 'pt'].map((language) => configFor(read.value, language));
    expect(configs.map(({ model }) => ('kokoro' in model ? model.kokoro.lang : null))).toEqual([
      '',
      '',
      'es',
      'pt-br',
    ]);
    expect(configs.map(({ ruleFsts }) => basename(ruleFsts))).toEqual(['', 'number-zh.fst', '', '']);
    const [english] = configs;
    expect(english && 'kokoro' in english.model && english.model.kokoro.lexicon.split(',')).toHaveLength(2);
  });

  it('of Matcha has a vocoder', async () => {
    const read = readVoiceFolder(
      await folder('matcha-icefall-zh-baker', {
        'tokens.txt': '',
        'model-steps-3.onnx': '',
        'vocos-22khz-univ.onnx': '',
        'lexicon.txt': '',
      }),
    );
    expect(read.ok && read.value).toMatchObject({
      kind: 'matcha',
      languages: ['zh'],
      model: { matcha: { acousticModel: expect.stringContaining('model-steps-3.onnx') as string } },
    });
  });

  it.each([
    ['is not there', 'nowhere-en', null, 'can’t be read'],
    ['has no tokens', 'vits-en', { 'model.onnx': '' }, 'no tokens.txt'],
    ['has no model', 'vits-de', { 'tokens.txt': '' }, 'no voice model'],
    [
      'does not say its language',
      'thorsten',
      { 'tokens.txt': '', 'model.onnx': '' },
      'put its code into the folder’s name',
    ],
  ])('that %s is refused with the reason', async (_case, name, files, reason) => {
    const path = files === null ? join(parent, name) : await folder(name, files);
    const opened = openSherpaSpeaker({ folder: path });
    expect(opened.ok ? null : [opened.error.code, opened.error.message]).toEqual([
      'ENVIRONMENT_INVALID',
      expect.stringContaining(reason),
    ]);
  });
});

describe('a voice that breaks', () => {
  it('fails the line, not the program, and works once its files are mended', async () => {
    const path = await writeToyVoice(parent);
    await writeFile(join(path, 'model.onnx'), 'not a model');
    const opened = openSherpaSpeaker({ folder: path });
    if (!opened.ok) throw opened.error;
    const task = { text: 'hello', language: 'en', voiceId: null, rate: 1 };
    const broken = await opened.value.speak(task);
    expect(broken.ok ? null : broken.error.message).toContain('the files of the voice may be damaged');
    await writeToyVoice(parent);
    expect((await opened.value.speak(task)).ok).toBe(true);
  });

  it('names a speaker that it does not have', async () => {
    const opened = openSherpaSpeaker({ folder: await writeToyVoice(parent) });
    if (!opened.ok) throw opened.error;
    const speak = async (voiceId: string) => {
      const spoken = await opened.value.speak({ text: 'hello', language: 'en', voiceId, rate: 1 });
      return spoken.ok ? null : spoken.error.details['reason'];
    };
    expect(await speak('7')).toBe('it has 1 speaker, and not number 7');
    expect(await speak('Anna')).toContain('“Anna” is not the number of a speaker');
  });
});
