/** Runs the one suite for speakers against all of them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSpeaker } from '#adapters/speech/create-speaker.ts';
import { describeSpeaker, type OpenedSpeaker } from '#adapters/speech/testing/speaker-conformance.ts';
import { SERVER_KEY, startSpeechServer } from '#adapters/speech/testing/speech-server.ts';
import { writeToyVoice } from '#adapters/speech/testing/toy-voice.ts';
import { openWeb } from '#adapters/web/web.ts';

const nothing = { SPEAKER_VOICE: undefined, SPEAKER_MODEL: undefined, SPEAKER_BASE_URL: undefined, SPEAKER_API_KEY: undefined, SPEAKER_FOLDER: undefined };

describeSpeaker('espeak-ng', () => {
  const web = openWeb();
  return Promise.resolve({ speaker: createSpeaker({ ...nothing, SPEAKER: 'espeak-ng' }, web), close: () => web.close() });
});

describeSpeaker('sherpa-onnx', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'voice-'));
  const web = openWeb();
  const speaker = createSpeaker({ ...nothing, SPEAKER: 'sherpa-onnx', SPEAKER_FOLDER: await writeToyVoice(folder) }, web);
  const close = async () => {
    await Promise.all([web.close(), rm(folder, { recursive: true })]);
  };
  return { speaker, close };
});

describeSpeaker('ElevenLabs', () => overHttp('elevenlabs', ''));
describeSpeaker('OpenAI-compatible', () => overHttp('openai', '/v1'));

async function overHttp(SPEAKER: 'elevenlabs' | 'openai', path: string): Promise<OpenedSpeaker> {
  const server = await startSpeechServer();
  const web = openWeb();
  const speaker = createSpeaker({ ...nothing, SPEAKER, SPEAKER_BASE_URL: server.origin + path, SPEAKER_API_KEY: SERVER_KEY }, web);
  const close = async () => {
    await Promise.all([web.close(), server.close()]);
  };
  return { speaker, close };
}
