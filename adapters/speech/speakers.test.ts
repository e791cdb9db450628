/** Runs the one suite for speakers against all of them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openChosen } from '#adapters/provider.ts';
import { SPEAKERS } from '#adapters/speech/providers.ts';
import type { SpeakerProvider } from '#adapters/speech/speaker-provider.ts';
import { openInstalledSpeaker } from '#adapters/speech/sherpa/installed-speaker.ts';
import { describeSpeaker, type OpenedSpeaker } from '#adapters/speech/testing/speaker-conformance.ts';
import { SERVER_KEY, settingsFor, startSpeechServer } from '#adapters/speech/testing/speech-server.ts';
import { writeToyVoice } from '#adapters/speech/testing/toy-voice.ts';
import { openFolderStorage } from '#adapters/storage/folder-storage.ts';
import { openWeb } from '#adapters/web/web.ts';

type Prepared = { settings: Record<string, string>; close?: () => Promise<void> };

/** A provider that takes a key is tried against the stand-in of its service. */
async function overHttp(provider: string): Promise<Prepared> {
  const server = await startSpeechServer();
  return { settings: settingsFor(provider, server.origin), close: () => server.close() };
}

/** What else a speaker of the registry is tried with. */
const PREPARE: Record<string, (folder: string) => Promise<Prepared>> = {
  'sherpa-onnx': async (folder) => ({ settings: { folder: await writeToyVoice(folder) } }),
};

async function prepare({ id, settings }: SpeakerProvider, folder: string): Promise<Prepared> {
  if ('apiKey' in settings.shape) return overHttp(id);
  return (await PREPARE[id]?.(folder)) ?? { settings: {} };
}

/** Opens the speaker as the programs do, from its settings. */
async function open(provider: SpeakerProvider): Promise<OpenedSpeaker> {
  const folder = await mkdtemp(join(tmpdir(), 'speaker-'));
  const web = openWeb();
  const { settings, close } = await prepare(provider, folder);
  return {
    speaker: await openChosen(SPEAKERS, { provider: provider.id, settings }, { web }),
    storage: openFolderStorage(join(folder, 'files')),
    async close() {
      await Promise.all([web.close(), close?.()]);
      await rm(folder, { recursive: true });
    },
  };
}

for (const provider of SPEAKERS) describeSpeaker(provider.id, () => open(provider));

describeSpeaker('installed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'speaker-'));
  await writeToyVoice(join(folder, 'voices'), 'en_US');
  return {
    speaker: openInstalledSpeaker(join(folder, 'voices')),
    storage: openFolderStorage(join(folder, 'files')),
    close: () => rm(folder, { recursive: true }),
  };
});

test('a speaker at another address is another speaker: its recordings are never mistaken for the service’s own', async () => {
  const web = openWeb();
  const addresses = [undefined, 'https://one.example/a', 'https://one.example/b', 'https://two.example/a'];
  const names = await Promise.all(
    ['elevenlabs', 'openai'].flatMap((provider) =>
      addresses.map(async (baseUrl) => {
        const settings = { apiKey: SERVER_KEY, ...(baseUrl === undefined ? {} : { baseUrl }) };
        return (await openChosen(SPEAKERS, { provider, settings }, { web })).name;
      }),
    ),
  );
  expect(new Set(names).size).toBe(8);
});
