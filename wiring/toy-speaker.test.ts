/**
 * Proves that a voice provider is one folder and one line: a toy one, put into the registry, shows wherever
 * providers do.
 */
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readEnvironment } from '#adapters/environment.ts';
import { WRITERS } from '#adapters/language/providers.ts';
import { addressSetting, checkKey, openChosen, openWithKey, textSetting } from '#adapters/provider.ts';
import { SPEAKERS } from '#adapters/speech/providers.ts';
import { speakerProvider } from '#adapters/speech/speaker-provider.ts';
import { openWeb, type Web } from '#adapters/web/web.ts';
import { languagesPage, providersTable } from '#bin/provider-docs.ts';
import { serviceKeyProblem, serviceKeySchema } from '#studio/clip/service-keys.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok } from '#studio/shared/result.ts';
import { voiceQuality, type SpokenLanguages } from '#studio/voice/languages.ts';
import { viewProviders } from '#wiring/view-providers.ts';

const SAMPLES_PER_SECOND = 8000;
/** Spoken by no other. */
const LANGUAGES: SpokenLanguages = { natural: ['en', 'tlh'] };

/** What the folder adapters/speech/toy would hold. */
const toy = speakerProvider({
  id: 'toy',
  label: 'Toy voices',
  settings: z.object({
    baseUrl: addressSetting('the address of the toy'),
    apiKey: textSetting('its key'),
    model: textSetting('its model').optional(),
    pitchHertz: textSetting('how high it hums').optional(),
  }),
  shopKey: { asks: { model: 'hum-1', baseUrl: 'https://…/toy' } },
  languages: LANGUAGES,
  open: ({ baseUrl, apiKey, pitchHertz = '220' }, { web }) => ({
    name: 'toy',
    quality: (language) => voiceQuality(LANGUAGES, language),
    voiceFor: () => null,
    voices: () => Promise.resolve([]),
    async speak({ text }) {
      const body = JSON.stringify({ text, pitchHertz: Number(pitchHertz) });
      const headers = { 'x-key': apiKey };
      const answer = await web.provider(baseUrl)(`${baseUrl}/hum`, { method: 'POST', headers, body });
      if (!answer.ok)
        return err(new AppError('SPEAKER_FAILED', { reason: 'The toy does not accept the key' }));
      const samples = new Float32Array(await answer.arrayBuffer());
      return ok({ samples, samplesPerSecond: SAMPLES_PER_SECOND, words: null });
    },
  }),
});
/** And the one line in adapters/speech/providers.ts. */
const speakers = [...SPEAKERS, toy];

let server: Server;
let web: Web;
let origin: string;
const heard: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    void (async () => {
      const { text, pitchHertz } = (await new Response(
        await Array.fromAsync(request).then((parts) => Buffer.concat(parts as Buffer[])),
      ).json()) as { text: string; pitchHertz: number };
      if (request.headers['x-key'] !== 'the-toy-key') return response.writeHead(401).end();
      heard.push(`${text} at ${pitchHertz} Hz`);
      const tone = Float32Array.from({ length: SAMPLES_PER_SECOND }, (_, index) =>
        Math.sin((2 * Math.PI * pitchHertz * index) / SAMPLES_PER_SECOND),
      );
      return response.end(Buffer.from(tone.buffer));
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  web = openWeb({ trustedOrigins: [origin] });
});
afterAll(async () => {
  await web.close();
  server.close();
});

const read = (variables: Record<string, string>) =>
  readEnvironment({ SPEAKER: 'toy', ...variables }, { WRITER: WRITERS, SPEAKER: speakers });

test('the environment accepts it, and names what it lacks', () => {
  expect(() => readEnvironment({ SPEAKER: 'toy' })).toThrow(/SPEAKER: Invalid option/);
  expect(() => read({ SPEAKER_BASE_URL: 'nowhere' })).toThrow(
    /SPEAKER_BASE_URL: Invalid URL; SPEAKER_API_KEY: the speaker “toy” needs it \(its key\)/,
  );
  expect(
    read({ SPEAKER_BASE_URL: origin, SPEAKER_API_KEY: 'k', SPEAKER_PITCH_HERTZ: '330' }).SPEAKER,
  ).toEqual({
    provider: 'toy',
    settings: { baseUrl: origin, apiKey: 'k', pitchHertz: '330' },
  });
});

test('it speaks a line with the settings of the environment', async () => {
  const { SPEAKER } = read({
    SPEAKER_BASE_URL: origin,
    SPEAKER_API_KEY: 'the-toy-key',
    SPEAKER_PITCH_HERTZ: '330',
  });
  const speaker = await openChosen(speakers, SPEAKER, { web });
  const said = await speaker.speak({ text: 'Qapla’!', language: 'tlh', voiceId: null, rate: 1 });
  expect(said).toMatchObject({ ok: true, value: { samplesPerSecond: SAMPLES_PER_SECOND } });
  expect(said.ok && Math.max(...said.value.samples)).toBeGreaterThan(0.9);
  expect(heard).toContain('Qapla’! at 330 Hz');
});

const key = (changes: object = {}) =>
  serviceKeySchema.parse({
    purpose: 'speaker',
    provider: 'toy',
    model: null,
    baseUrl: origin,
    key: 'the-toy-key',
    ...changes,
  });

test('the settings page offers it with the fields it needs, and a shop’s key for it is checked and used', async () => {
  const { keyServices } = viewProviders({ writers: WRITERS, speakers });
  expect(keyServices.speaker.at(-1)).toEqual({
    provider: 'toy',
    label: 'Toy voices',
    model: { needed: false, example: 'hum-1' },
    baseUrl: { needed: true, example: 'https://…/toy' },
  });
  expect(serviceKeyProblem(key(), keyServices)).toBeNull();
  expect(serviceKeyProblem(key({ baseUrl: null }), keyServices)).toMatchObject({ field: 'Address' });
  expect(await checkKey(speakers, key(), { web })).toMatchObject({ ok: true });
  expect(await checkKey(speakers, key({ key: 'another-key' }), { web })).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('does not accept the key') as string },
  });
  expect((await openWithKey(speakers, key(), { web }))?.name).toBe('toy');
});

test('a shop’s key of a service that is offered no more is left alone, and the deployment’s own is used', async () => {
  expect(await openWithKey(SPEAKERS, key(), { web })).toBeNull();
  expect(await openWithKey(SPEAKERS, key({ provider: 'espeak-ng' }), { web })).toBeNull();
  expect(await checkKey(SPEAKERS, key(), { web })).toMatchObject({ ok: false, error: { code: 'BAD_INPUT' } });
});

test('its languages can be chosen, its voices have its name, and the docs list it', () => {
  const { languages, nameVoice } = viewProviders({ writers: WRITERS, speakers });
  expect(languages.map(({ language }) => language)).toContain('tlh');
  expect(nameVoice('toy:low')).toBe('Toy voices, low');
  expect(languagesPage(speakers)).toMatch(/\| google \| toy \|\n/);
  expect(languagesPage(speakers)).toMatch(
    /\| Klingon \| tlh \| .* \| – \| – \| – \| – \| – \| – \| natural \|/,
  );
  expect(providersTable('SPEAKER', speakers)).toContain(
    '| `toy` | Toy voices | `SPEAKER_BASE_URL` (the address of the toy), `SPEAKER_API_KEY` (its key) | `SPEAKER_MODEL` (its model), `SPEAKER_PITCH_HERTZ` (how high it hums) |',
  );
});
