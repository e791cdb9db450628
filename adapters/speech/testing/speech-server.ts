/** Stands in for ElevenLabs, OpenAI, Azure and Google on the loopback interface: strict about requests, and wrong on demand. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { z } from 'zod';
import { encodeWav } from '#studio/shared/samples.ts';

/** How the next requests are answered instead of with speech, in order. */
export type Fault =
  | { kind: 'status'; status: number; retryAfter?: string }
  | { kind: 'nonsense' }
  | { kind: 'empty' }
  | { kind: 'silence' }
  | { kind: 'too long' }
  | { kind: 'too short' }
  | { kind: 'cut' }
  | { kind: 'never answers' };

/**
 * A running server: `origin` is its "http://127.0.0.1:port"; `fail` queues faults, and each later request for
 * speech takes the next one.
 */
export type SpeechServer = {
  origin: string;
  /** Path and parsed body of every request that came, right or wrong. */
  requests: { path: string; body: unknown }[];
  fail(...faults: Fault[]): void;
  close(): Promise<void>;
};

/** The only API key that the server accepts; it answers 401 to any other. */
export const SERVER_KEY = 'key-of-the-test';
/** What comes after the origin in the address of a service; nothing where it is not named. */
const BASE_PATHS: Readonly<Record<string, string>> = { openai: '/v1' };

/** The settings with which a provider that takes a key speaks with this server instead of its own. */
export const settingsFor = (provider: string, origin: string): { apiKey: string; baseUrl: string } => ({
  apiKey: SERVER_KEY,
  baseUrl: origin + (BASE_PATHS[provider] ?? ''),
});

const SAMPLES_PER_SECOND = 24_000;
const SSML = 'application/ssml+xml';
const SECONDS_A_LETTER = 0.06;

const elevenLabsBody = z.strictObject({
  text: z.string().min(1),
  model_id: z.string(),
  language_code: z.string().length(2).optional(),
  voice_settings: z.strictObject({ speed: z.number().min(0.7).max(1.2) }),
});
const openAiBody = z.strictObject({
  model: z.string(),
  voice: z.string(),
  input: z.string().min(1),
  response_format: z.literal('wav'),
  speed: z.number().min(0.25).max(4),
});

const googleBody = z.strictObject({
  input: z.strictObject({ text: z.string().min(1) }),
  voice: z.strictObject({ languageCode: z.string(), name: z.string() }),
  audioConfig: z.strictObject({
    audioEncoding: z.literal('LINEAR16'),
    sampleRateHertz: z.literal(SAMPLES_PER_SECOND),
    speakingRate: z.number().min(0.25).max(2),
  }),
});
/** SSML as Azure takes it: one voice, one language, one pace. */
const AZURE_SSML =
  /^<speak version="1\.0" xmlns="http:\/\/www\.w3\.org\/2001\/10\/synthesis" xml:lang="[a-z]{2,3}-[A-Z]{2}"><voice name="[\w-]+"><lang xml:lang="[a-z]{2,3}-[A-Z]{2}"><prosody rate="(-?\d+)%">([^<>]+)<\/prosody><\/lang><\/voice><\/speak>$/;

/**
 * Starts the server on a free port. It answers with a hum (24 kHz, mono) whose length follows the text and
 * the speed. Close it after the test.
 */
export async function startSpeechServer(): Promise<SpeechServer> {
  const faults: Fault[] = [];
  const requests: SpeechServer['requests'] = [];
  const server = createServer((request, response) => {
    if (request.method === 'GET') {
      listVoices(request, response);
      return;
    }
    void read(request).then((body) => {
      requests.push({ path: request.url ?? '', body });
      answer(request, body, response, faults.shift());
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    requests,
    fail: (...next) => void faults.push(...next),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function read(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  return request.headers['content-type'] === SSML ? text : JSON.parse(text);
}

function answer(
  request: IncomingMessage,
  body: unknown,
  response: ServerResponse,
  fault: Fault | undefined,
): void {
  const type = request.url === '/cognitiveservices/v1' ? SSML : 'application/json';
  if (request.method !== 'POST' || request.headers['content-type'] !== type) {
    refuse(response, 415);
    return;
  }
  if (fault?.kind === 'status') {
    refuse(response, fault.status, fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter });
    return;
  }
  if (fault?.kind === 'nonsense') {
    response.end('{"detail": "all is well"}');
    return;
  }
  if (fault?.kind === 'empty') {
    response.end();
    return;
  }
  if (fault?.kind === 'never answers') return;
  if (fault?.kind === 'cut') {
    response.writeHead(200, { 'content-length': 100_000 });
    response.write('{"audio_base64": "');
    setTimeout(() => response.destroy(), 20);
    return;
  }
  if (/^\/v1\/text-to-speech\/[\w-]+\/with-timestamps\?output_format=pcm_24000$/.test(request.url ?? ''))
    elevenLabs(request, body, response, fault);
  else if (request.url === '/v1/audio/speech') openAi(request, body, response, fault);
  else if (request.url === '/cognitiveservices/v1') azure(request, body, response, fault);
  else if (request.url === '/v1/text:synthesize') google(request, body, response, fault);
  else refuse(response, 404);
}

function listVoices(request: IncomingMessage, response: ServerResponse): void {
  if (request.url === '/cognitiveservices/voices/list') listAzureVoices(request, response);
  else if (request.url !== '/v1/voices') refuse(response, 404);
  else if (request.headers['xi-api-key'] !== SERVER_KEY) refuse(response, 401);
  else
    response.setHeader('content-type', 'application/json').end(
      JSON.stringify({
        voices: [
          { voice_id: 'JBFqnCBsd6RMkjVDRZzb', name: 'George', category: 'premade' },
          { voice_id: 'EXAVITQu4vr4xnSDxMaL', name: 'Sarah', category: 'premade' },
        ],
      }),
    );
}

function elevenLabs(
  request: IncomingMessage,
  body: unknown,
  response: ServerResponse,
  fault: Fault | undefined,
): void {
  if (request.headers['xi-api-key'] !== SERVER_KEY) {
    refuse(response, 401);
    return;
  }
  const parsed = elevenLabsBody.safeParse(body);
  if (!parsed.success) {
    refuse(response, 422);
    return;
  }
  const { text, model_id: model, language_code: language, voice_settings: settings } = parsed.data;
  if (language !== undefined && model === 'eleven_multilingual_v2') {
    refuse(response, 400);
    return;
  }
  const spoken = speech(text, settings.speed, fault);
  const characters = [...text];
  const alignment = {
    characters,
    character_start_times_seconds: characters.map((_, index) => LEAD_SECONDS + index * spoken.secondsALetter),
    character_end_times_seconds: characters.map(
      (_, index) => LEAD_SECONDS + (index + 1) * spoken.secondsALetter,
    ),
  };
  const pcm = encodeWav([spoken.samples], SAMPLES_PER_SECOND).subarray(44);
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({
      audio_base64: Buffer.from(pcm).toString('base64'),
      alignment,
      normalized_alignment: alignment,
    }),
  );
}

function openAi(
  request: IncomingMessage,
  body: unknown,
  response: ServerResponse,
  fault: Fault | undefined,
): void {
  if (request.headers.authorization !== `Bearer ${SERVER_KEY}`) {
    refuse(response, 401);
    return;
  }
  const parsed = openAiBody.safeParse(body);
  if (!parsed.success) {
    refuse(response, 422);
    return;
  }
  response.setHeader('content-type', 'audio/wav');
  response.end(encodeWav([speech(parsed.data.input, parsed.data.speed, fault).samples], SAMPLES_PER_SECOND));
}

function listAzureVoices(request: IncomingMessage, response: ServerResponse): void {
  if (request.headers['ocp-apim-subscription-key'] !== SERVER_KEY) refuse(response, 401);
  else
    response.setHeader('content-type', 'application/json').end(
      JSON.stringify([
        { ShortName: 'en-US-JennyNeural', LocalName: 'Jenny', Gender: 'Female', Locale: 'en-US' },
        { ShortName: 'en-GB-RyanNeural', LocalName: 'Ryan', Gender: 'Male', Locale: 'en-GB' },
        { ShortName: 'de-DE-KatjaNeural', LocalName: 'Katja', Gender: 'Female', Locale: 'de-DE' },
      ]),
    );
}

function azure(
  request: IncomingMessage,
  body: unknown,
  response: ServerResponse,
  fault: Fault | undefined,
): void {
  const { headers } = request;
  if (headers['ocp-apim-subscription-key'] !== SERVER_KEY) {
    refuse(response, 401);
    return;
  }
  const [, percent, text] = AZURE_SSML.exec(String(body)) ?? [];
  const isAsked =
    headers['x-microsoft-outputformat'] === 'riff-24khz-16bit-mono-pcm' &&
    headers['user-agent'] !== undefined;
  if (text === undefined || !isAsked || /&(?!amp;|lt;|gt;|quot;|apos;)/.test(text)) {
    refuse(response, 400);
    return;
  }
  response.setHeader('content-type', 'audio/x-wav');
  const spoken = speech(text, 1 + Number(percent) / 100, fault);
  response.end(encodeWav([spoken.samples], SAMPLES_PER_SECOND));
}

function google(
  request: IncomingMessage,
  body: unknown,
  response: ServerResponse,
  fault: Fault | undefined,
): void {
  if (request.headers['x-goog-api-key'] !== SERVER_KEY) {
    refuse(response, 401);
    return;
  }
  const parsed = googleBody.safeParse(body);
  if (!parsed.success || !parsed.data.voice.name.startsWith(`${parsed.data.voice.languageCode}-`)) {
    refuse(response, 400);
    return;
  }
  const { input, audioConfig } = parsed.data;
  const wav = encodeWav([speech(input.text, audioConfig.speakingRate, fault).samples], SAMPLES_PER_SECOND);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ audioContent: Buffer.from(wav).toString('base64') }));
}

const LEAD_SECONDS = 0.2;
const TAIL_SECONDS = 0.3;

/** A hum for every letter and silence for every space, with silence at both ends as real services have it. */
function speech(
  text: string,
  speed: number,
  fault: Fault | undefined,
): { samples: Float32Array; secondsALetter: number } {
  const stretch = fault?.kind === 'too long' ? 40 : fault?.kind === 'too short' ? 0.02 : 1;
  const secondsALetter = (SECONDS_A_LETTER * stretch) / speed;
  const letters = [...text];
  const samples = new Float32Array(
    Math.round((LEAD_SECONDS + letters.length * secondsALetter + TAIL_SECONDS) * SAMPLES_PER_SECOND),
  );
  if (fault?.kind === 'silence') return { samples, secondsALetter };
  for (const [index, letter] of letters.entries()) {
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    const from = Math.round((LEAD_SECONDS + index * secondsALetter) * SAMPLES_PER_SECOND);
    for (let i = from; i < from + secondsALetter * SAMPLES_PER_SECOND; i++)
      samples[i] = 0.25 * Math.sin((2 * Math.PI * 180 * i) / SAMPLES_PER_SECOND);
  }
  return { samples, secondsALetter };
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end('{"detail": "no"}');
}
