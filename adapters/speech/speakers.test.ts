/** Runs the one suite for speakers against all of them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Environment } from '#adapters/environment.ts';
import { createSpeaker } from '#adapters/speech/create-speaker.ts';
import { describeSpeaker, type OpenedSpeaker } from '#adapters/speech/testing/speaker-conformance.ts';
import { SERVER_KEY, startSpeechServer } from '#adapters/speech/testing/speech-server.ts';
import { writeToyVoice } from '#adapters/speech/testing/toy-voice.ts';
import { openFolderStorage } from '#adapters/storage/folder-storage.ts';
import { openWeb } from '#adapters/web/web.ts';

type Settings = Partial<Pick<Environment, 'SPEAKER_FOLDER' | 'SPEAKER_BASE_URL' | 'SPEAKER_API_KEY'>>;

/** Opens the speaker as the programs do, from its settings. */
async function open(
  SPEAKER: Environment['SPEAKER'],
  settings: (folder: string) => Settings | Promise<Settings>,
  alsoClose: () => Promise<void> = () => Promise.resolve(),
): Promise<OpenedSpeaker> {
  const folder = await mkdtemp(join(tmpdir(), 'speaker-'));
  const web = openWeb();
  const nothing = {
    SPEAKER_VOICE: undefined,
    SPEAKER_MODEL: undefined,
    SPEAKER_BASE_URL: undefined,
    SPEAKER_API_KEY: undefined,
    SPEAKER_FOLDER: undefined,
  };
  return {
    speaker: createSpeaker({ ...nothing, SPEAKER, ...(await settings(folder)) }, web),
    storage: openFolderStorage(join(folder, 'files')),
    async close() {
      await Promise.all([web.close(), alsoClose()]);
      await rm(folder, { recursive: true });
    },
  };
}

async function overHttp(SPEAKER: 'elevenlabs' | 'openai', path: string): Promise<OpenedSpeaker> {
  const server = await startSpeechServer();
  return open(
    SPEAKER,
    () => ({ SPEAKER_BASE_URL: server.origin + path, SPEAKER_API_KEY: SERVER_KEY }),
    () => server.close(),
  );
}

describeSpeaker('espeak-ng', () => open('espeak-ng', () => ({})));
describeSpeaker('sherpa-onnx', () =>
  open('sherpa-onnx', async (folder) => ({ SPEAKER_FOLDER: await writeToyVoice(folder) })),
);
describeSpeaker('ElevenLabs', () => overHttp('elevenlabs', ''));
describeSpeaker('OpenAI-compatible', () => overHttp('openai', '/v1'));

test('a speaker at another address is another speaker: its recordings are never taken for the service’s own', () => {
  const web = openWeb();
  const nothing = {
    SPEAKER_VOICE: undefined,
    SPEAKER_MODEL: undefined,
    SPEAKER_FOLDER: undefined,
    SPEAKER_API_KEY: SERVER_KEY,
  };
  const names = (['elevenlabs', 'openai'] as const).flatMap((SPEAKER) =>
    [undefined, 'https://one.example/a', 'https://one.example/b', 'https://two.example/a'].map(
      (SPEAKER_BASE_URL) => createSpeaker({ ...nothing, SPEAKER, SPEAKER_BASE_URL }, web).name,
    ),
  );
  expect(new Set(names).size).toBe(8);
});
