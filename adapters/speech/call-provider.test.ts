/** What happens to a line when a speech service is busy, broken or wrong. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAzureSpeaker } from '#adapters/speech/azure/azure-speaker.ts';
import { openElevenLabsSpeaker } from '#adapters/speech/elevenlabs/elevenlabs-speaker.ts';
import { openGoogleSpeaker } from '#adapters/speech/google/google-speaker.ts';
import { SPEAKERS } from '#adapters/speech/providers.ts';
import {
  SERVER_KEY,
  settingsFor,
  startSpeechServer,
  type Fault,
  type SpeechServer,
} from '#adapters/speech/testing/speech-server.ts';
import { openFolderStorage } from '#adapters/storage/folder-storage.ts';
import { openWeb, type Web } from '#adapters/web/web.ts';
import type { Speaker, SpeechTask } from '#studio/voice/ports.ts';
import { recordLine } from '#studio/voice/record-line.ts';

const task: SpeechTask = { text: 'A mug for coffee, tea or soup.', language: 'en', voiceId: null, rate: 1 };

let server: SpeechServer;
let web: Web;
let folder: string;
beforeEach(async () => {
  server = await startSpeechServer();
  web = openWeb();
  folder = await mkdtemp(join(tmpdir(), 'speech-'));
});
afterEach(async () => {
  await Promise.all([web.close(), server.close(), rm(folder, { recursive: true })]);
});

/** Every service that speaks for a key, as the programs open it. A slash at the end of the address is of no account. */
const services = SPEAKERS.filter(({ settings }) => 'apiKey' in settings.shape);

describe.each(services)('$label', ({ id, open: openWith }) => {
  const open = (): Promise<Speaker> => {
    const settings = settingsFor(id, server.origin);
    return openWith({ ...settings, baseUrl: `${settings.baseUrl}/` }, { web });
  };
  const record = async (...faults: Fault[]) => {
    server.fail(...faults);
    const result = await recordLine({ speaker: await open(), storage: openFolderStorage(folder) }, task);
    return result.ok ? 'spoken' : `${result.error.code}: ${String(result.error.details['reason'])}`;
  };

  it.each<[string, Fault[]]>([
    ['busy once', [{ kind: 'status', status: 429, retryAfter: '0.1' }]],
    [
      'broken twice',
      [
        { kind: 'status', status: 500 },
        { kind: 'status', status: 503 },
      ],
    ],
  ])('speaks the line after the service was %s', async (_case, faults) => {
    expect(await record(...faults)).toBe('spoken');
    expect(server.requests).toHaveLength(faults.length + 1);
  });

  it('gives up after the third error and says so', async () => {
    const error: Fault = { kind: 'status', status: 500 };
    expect(await record(error, error, error, error)).toMatch(
      /^SPEAKER_FAILED: .* answered with an error \(500\)$/,
    );
    expect(server.requests).toHaveLength(3);
  });

  it.each<[string, Fault, RegExp]>([
    ['the key is wrong', { kind: 'status', status: 401 }, /does not accept the key/],
    ['there is no credit', { kind: 'status', status: 402 }, /has no credit left/],
    ['the voice is unknown', { kind: 'status', status: 404 }, /does not know this voice or model/],
    ['the answer is nonsense', { kind: 'nonsense' }, /is not/],
    ['the answer is empty', { kind: 'empty' }, /is not/],
    ['the answer is cut', { kind: 'cut' }, /could not be reached/],
    ['the recording is silent', { kind: 'silence' }, /it sent silence/],
    ['the recording is far too long', { kind: 'too long' }, /far longer than the text/],
    ['the recording is far too short', { kind: 'too short' }, /far shorter than the text/],
  ])('fails without asking, and paying, again when %s', async (_case, fault, reason) => {
    const outcome = await record(fault);
    expect(outcome).toMatch(/^SPEAKER_FAILED/);
    expect(outcome).toMatch(reason);
    expect(server.requests).toHaveLength(1);
  });

  it('stops waiting when it is canceled', async () => {
    server.fail({ kind: 'never answers' });
    const controller = new AbortController();
    const speaker = await open();
    const spoken = speaker.speak(task, controller.signal);
    setTimeout(() => controller.abort(new Error('Enough.')), 50);
    await expect(spoken).rejects.toThrow('Enough.');
  });

  it('tries a server that is not there again, then says that it could not be reached', async () => {
    const speaker = await open();
    await server.close();
    const result = await speaker.speak(task);
    expect(result.ok ? null : result.error.details['reason']).toMatch(/could not be reached/);
    server = await startSpeechServer();
  });
});

describe('ElevenLabs requests', () => {
  it('name the language only for models that take one', async () => {
    await openElevenLabsSpeaker(web, { apiKey: SERVER_KEY, baseUrl: server.origin }).speak(task);
    await openElevenLabsSpeaker(web, {
      apiKey: SERVER_KEY,
      baseUrl: server.origin,
      model: 'eleven_flash_v2_5',
    }).speak({ ...task, language: 'pt-BR' });
    expect(server.requests.map(({ body }) => (body as { language_code?: string }).language_code)).toEqual([
      undefined,
      'pt',
    ]);
  });

  it('carry the merchant’s voice, escaped', async () => {
    await openElevenLabsSpeaker(web, { apiKey: SERVER_KEY, baseUrl: server.origin }).speak({
      ...task,
      voiceId: '../admin',
    });
    expect(server.requests[0]?.path).toContain('/v1/text-to-speech/..%2Fadmin/');
  });
});

describe('Azure requests', () => {
  const speak = async (changes: Partial<SpeechTask>) => {
    const speaker = openAzureSpeaker(web, { apiKey: SERVER_KEY, baseUrl: server.origin });
    expect(await speaker.speak({ ...task, ...changes })).toMatchObject({ ok: true });
    return String(server.requests.at(-1)?.body);
  };

  it('carry the text as text, never as markup', async () => {
    expect(await speak({ text: 'Soft & warm <break/> “wool”' })).toContain(
      'Soft &amp; warm &lt;break/&gt; “wool”',
    );
  });

  it('name the voice, the language with its region, and the pace', async () => {
    expect(await speak({ language: 'no', rate: 1.1, voiceId: 'nb-NO-PernilleNeural' })).toMatch(
      /<voice name="nb-NO-PernilleNeural"><lang xml:lang="nb-NO"><prosody rate="10%">/,
    );
    expect(await speak({ language: 'pt-PT' })).toContain('<lang xml:lang="pt-PT">');
  });

  it('name a voice of one language for that language alone, a multilingual one for any', async () => {
    const katja = 'de-DE-KatjaNeural';
    expect(await speak({ language: 'de-AT', voiceId: katja })).toContain(`<voice name="${katja}">`);
    const other = await speak({ language: 'fr', voiceId: katja });
    expect(other).toContain('<voice name="en-US-AvaMultilingualNeural"><lang xml:lang="fr-FR">');
    const multilingual = 'de-DE-SeraphinaMultilingualNeural';
    expect(await speak({ language: 'fr', voiceId: multilingual })).toContain(
      `<voice name="${multilingual}">`,
    );
    const speaker = openAzureSpeaker(web, { apiKey: SERVER_KEY, baseUrl: server.origin, voice: katja });
    expect(speaker.voiceFor('de', null)).toBe(katja);
    expect(speaker.voiceFor('fr', null)).toBe('en-US-AvaMultilingualNeural');
  });

  it('list the voices of the language alone', async () => {
    const speaker = openAzureSpeaker(web, { apiKey: SERVER_KEY, baseUrl: server.origin });
    expect(await speaker.voices('de-AT')).toEqual([
      { id: 'de-DE-KatjaNeural', name: 'Katja, female (de-DE)' },
    ]);
  });
});

describe('Google requests', () => {
  it.each([
    ['de', null, 'de-DE', 'de-DE-Chirp3-HD-Aoede'],
    ['de', 'Kore', 'de-DE', 'de-DE-Chirp3-HD-Kore'],
    ['de', 'de-DE-Neural2-F', 'de-DE', 'de-DE-Neural2-F'],
    ['zh-TW', 'Puck', 'cmn-CN', 'cmn-CN-Chirp3-HD-Puck'],
    ['zh', 'cmn-CN-Wavenet-A', 'cmn-CN', 'cmn-CN-Wavenet-A'],
    ['es-MX', 'Kore', 'es-US', 'es-US-Chirp3-HD-Kore'],
    ['en', 'en-GB-Neural2-A', 'en-GB', 'en-GB-Neural2-A'],
    ['en-GB', 'en-GB-Neural2-A', 'en-GB', 'en-GB-Neural2-A'],
    ['fr', 'de-DE-Neural2-F', 'fr-FR', 'fr-FR-Chirp3-HD-Aoede'],
  ])('in %s with %s ask for %s, %s', async (language, voiceId, languageCode, name) => {
    const speaker = openGoogleSpeaker(web, { apiKey: SERVER_KEY, baseUrl: server.origin });
    expect(await speaker.speak({ ...task, language, voiceId })).toMatchObject({ ok: true });
    expect(server.requests.at(-1)?.body).toMatchObject({ voice: { languageCode, name } });
    expect(name).toContain(speaker.voiceFor(language, voiceId));
  });

  it('go back to the deployment’s voice where the shop’s speaks another language', () => {
    const speaker = openGoogleSpeaker(web, { apiKey: SERVER_KEY, baseUrl: server.origin, voice: 'Puck' });
    expect(speaker.voiceFor('fr', 'de-DE-Neural2-F')).toBe('Puck');
  });
});
