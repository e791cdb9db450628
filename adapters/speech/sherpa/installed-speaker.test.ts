/** The voices of this machine speak each their own language, share a bounded memory, and survive a crash. */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openInstalledSpeaker } from '#adapters/speech/sherpa/installed-speaker.ts';
import { openVoiceProcess } from '#adapters/speech/sherpa/voice-process.ts';
import { configFor, readVoiceFolder } from '#adapters/speech/sherpa/voice-folder.ts';
import { openVoicePool } from '#adapters/speech/sherpa/voice-pool.ts';
import { writeToyVoice } from '#adapters/speech/testing/toy-voice.ts';
import { NOTE_FILE } from '#adapters/speech/voices/installed-voices.ts';
import { openFolderStorage } from '#adapters/storage/folder-storage.ts';
import { recordLine } from '#studio/voice/record-line.ts';
import type { Speaker } from '#studio/voice/ports.ts';

let folder: string;
let speaker: Speaker;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'voices-'));
  speaker = openInstalledSpeaker(folder);
});
afterEach(() => rm(folder, { recursive: true }));

/** A toy voice under a name of the catalog. */
async function install(name: string, languages: readonly string[]): Promise<string> {
  const made = await writeToyVoice(await mkdtemp(join(folder, '.making-')));
  const note = { languages, license: 'CC0', sha256: '', source: '', addedAt: name, bytes: 0 };
  await writeFile(join(made, NOTE_FILE), JSON.stringify(note));
  await rename(made, join(folder, name));
  return join(folder, name);
}

const say = (language: string, voiceId: string | null = null, text = 'hello') =>
  speaker.speak({ text, language, voiceId, rate: 1 });

describe('the voices of this machine', () => {
  it('are each offered in their own languages, the catalog’s best first, as soon as they are here', async () => {
    expect(speaker.quality('de')).toBe('none');
    await install('vits-piper-de_DE-kerstin-low', ['de']);
    await install('vits-piper-de_DE-thorsten-medium', ['de']);
    await install('kokoro-int8-multi-lang-v1_0', ['en', 'es']);
    expect(speaker.quality('de-AT')).toBe('natural');
    expect(await speaker.voices('de')).toEqual([
      { id: 'vits-piper-de_DE-thorsten-medium', name: 'Thorsten, male' },
      { id: 'vits-piper-de_DE-kerstin-low', name: 'Kerstin, female' },
    ]);
    expect(speaker.voiceFor('de', null)).toBe('vits-piper-de_DE-thorsten-medium');
    expect(speaker.voiceFor('es', null)).toBe('kokoro-int8-multi-lang-v1_0#28');
    expect(speaker.quality('fr')).toBe('none');
  });

  it('keep a shop’s choice for its own language, and each other language has its own', async () => {
    await install('vits-piper-de_DE-kerstin-low', ['de']);
    await install('vits-piper-sv_SE-alma-medium', ['sv']);
    const chosen = 'vits-piper-de_DE-kerstin-low';
    expect(speaker.voiceFor('de', chosen)).toBe(chosen);
    expect(speaker.voiceFor('sv', chosen)).toBe('vits-piper-sv_SE-alma-medium');
    expect(speaker.voiceFor('sv', 'a-voice-that-is-gone')).toBe('a-voice-that-is-gone');
    const gone = await say('sv', 'a-voice-that-is-gone');
    expect(gone.ok ? null : gone.error.message).toContain('not on this machine any more');
  });

  it('include one that was put there by hand', async () => {
    await rename(await writeToyVoice(join(folder, '.mine'), 'fi_FI'), join(folder, 'vits-mine-fi_FI'));
    expect(speaker.quality('fi')).toBe('natural');
    expect((await say('fi')).ok).toBe(true);
  });

  it('say a line again whose process was killed in the middle of it', async () => {
    const read = readVoiceFolder(await install('vits-toy-de', ['de']));
    if (!read.ok) throw read.error;
    const voice = openVoiceProcess(configFor(read.value, 'de'));
    const said = voice.speak({ text: 'hello', speakerNumber: 0, rate: 1 });
    voice.stop();
    expect((await said).ok).toBe(true);
    voice.stop();
  });

  it('go on with a line while others are canceled', async () => {
    const read = readVoiceFolder(await install('vits-toy-de', ['de']));
    if (!read.ok) throw read.error;
    const voice = openVoiceProcess(configFor(read.value, 'de'));
    const line = { text: 'hello', speakerNumber: 0, rate: 1 };
    const said = Promise.all(Array.from({ length: 3 }, () => voice.speak(line)));
    for (let canceled = 0; canceled < 3; canceled++) {
      const controller = new AbortController();
      const other = voice.speak(line, controller.signal);
      await setTimeout(30);
      controller.abort(new Error('Enough.'));
      await other.catch((error: unknown) => expect(String(error)).toContain('Enough.'));
    }
    expect((await said).every(({ ok }) => ok)).toBe(true);
    voice.stop();
  });

  it('give up a line that is too long in work, and say so', async () => {
    const read = readVoiceFolder(await install('vits-toy-de', ['de']));
    if (!read.ok) throw read.error;
    const voice = openVoiceProcess(configFor(read.value, 'de'), 0.001);
    const said = await voice.speak({ text: 'hello', speakerNumber: 0, rate: 1 });
    expect(said.ok ? null : said.error.message).toContain('longer than 0.001 seconds');
  });

  it('are five, one after the other and all at once', async () => {
    const languages = ['de', 'sv', 'fi', 'hu', 'ro'];
    for (const language of languages) await install(`vits-toy-${language}`, [language]);
    for (const language of [...languages, ...languages]) expect((await say(language)).ok).toBe(true);
    const all = await Promise.all(languages.map((language) => say(language)));
    expect(all.every(({ ok }) => ok)).toBe(true);
  });

  it('do not mind folders that hold no voice', async () => {
    await mkdir(join(folder, 'empty'));
    await writeFile(join(folder, 'checksums.json'), '{}');
    expect(speaker.quality('en')).toBe('none');
    expect(await speaker.voices('en')).toEqual([]);
  });
});

describe('the pool', () => {
  const open = () => {
    const stopped: string[] = [];
    const pool = openVoicePool<{ key: string; stop(): void }>(2);
    const use = <T>(key: string, work: () => Promise<T>, signal?: AbortSignal) =>
      pool.use(key, () => ({ key, stop: () => void stopped.push(key) }), work, signal);
    return { stopped, use };
  };
  const nothing = () => Promise.resolve();

  it('closes the voice that was used the longest ago', async () => {
    const { stopped, use } = open();
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await use(key, nothing);
    expect(stopped).toEqual(['b', 'c']);
  });

  it('waits while all are at work, and stops waiting when it is canceled', async () => {
    const { stopped, use } = open();
    const gates = ['a', 'b'].map((key) => {
      let finish = () => {};
      const finished = new Promise<void>((resolve) => {
        finish = resolve;
      });
      return { finish, used: use(key, () => finished) };
    });
    const controller = new AbortController();
    const canceled = use('c', nothing, controller.signal);
    const third = use('d', nothing);
    controller.abort(new Error('Enough.'));
    await expect(canceled).rejects.toThrow('Enough.');
    expect(stopped).toEqual([]);
    gates[1]?.finish();
    await third;
    expect(stopped).toEqual(['b']);
    gates[0]?.finish();
    await Promise.all(gates.map(({ used }) => used));
  });
});

describe('a recorded line of a neural voice', () => {
  it('has word times that fit the sound within 30 ms, pauses and all', async () => {
    await install('vits-coqui-en-toy', ['en']);
    const storage = openFolderStorage(join(folder, '.files'));
    // The toy hums 62.5 ms a letter and is silent for a space.
    const text = 'zoom warm wool very soft';
    const recorded = await recordLine({ speaker, storage }, { text, language: 'en', voiceId: null, rate: 1 });
    if (!recorded.ok) throw recorded.error;
    const words = recorded.value.engineWords ?? [];
    expect(words.map((word) => word.text)).toEqual(text.split(' '));
    // Silence is trimmed to 20 ms.
    const lead = 0.02;
    let letters = 0;
    for (const { text: word, startSeconds, endSeconds } of words) {
      expect(Math.abs(startSeconds - (lead + letters * 0.0625))).toBeLessThan(0.03);
      expect(Math.abs(endSeconds - (lead + (letters + word.length) * 0.0625))).toBeLessThan(0.03);
      letters += word.length + 1;
    }
  });
});
