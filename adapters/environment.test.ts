/** Tests that a process does not start with wrong settings, and says which they are. */
import { expect, test } from 'vitest';
import { readEnvironment } from '#adapters/environment.ts';

const complaint = (variables: Record<string, string>): string => {
  try {
    readEnvironment(variables);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
};

test('nothing set: the writer and the speaker that need no account', () => {
  const { WRITER, SPEAKER } = readEnvironment({ WRITER: '', SPEAKER_MODEL: '' });
  expect(WRITER).toEqual({ provider: 'extractive', settings: {} });
  expect(SPEAKER).toEqual({ provider: 'espeak-ng', settings: {} });
});

test('a provider takes its own settings, each from its variable', () => {
  const { SPEAKER } = readEnvironment({
    SPEAKER: 'openai',
    SPEAKER_BASE_URL: 'http://127.0.0.1:8880/v1',
    SPEAKER_VOICE: '',
    SPEAKER_FOLDER: '/of/another',
  });
  expect(SPEAKER).toEqual({ provider: 'openai', settings: { baseUrl: 'http://127.0.0.1:8880/v1' } });
});

test.each([
  [{ WRITER: 'nobody' }, /WRITER: Invalid option: expected one of "extractive"\|"openai"/],
  [{ WRITER: 'openai', WRITER_API_KEY: 'k' }, /WRITER_MODEL: the writer “openai” needs it \(its model\)/],
  [
    { WRITER: 'google', WRITER_MODEL: 'm', WRITER_API_KEY: 'k', WRITER_BASE_URL: 'x' },
    /WRITER_BASE_URL: Invalid URL/,
  ],
  [{ SPEAKER: 'nobody' }, /SPEAKER: Invalid option: expected one of "espeak-ng"\|"sherpa-onnx"/],
  [{ SPEAKER: 'elevenlabs' }, /SPEAKER_API_KEY: the speaker “elevenlabs” needs it/],
  [{ SPEAKER: 'openai' }, /SPEAKER_API_KEY: OpenAI needs a key/],
  [{ SPEAKER: 'sherpa-onnx' }, /SPEAKER_FOLDER: the speaker “sherpa-onnx” needs it \(a folder/],
])('%j stops the start', (variables: Record<string, string>, reason) => {
  expect(complaint(variables)).toMatch(reason);
});

test('all that is wrong is named at once', () => {
  const said = complaint({ PORT: 'door', WRITER: 'anthropic', SPEAKER: 'elevenlabs' });
  for (const variable of ['PORT', 'WRITER_MODEL', 'WRITER_API_KEY', 'SPEAKER_API_KEY'])
    expect(said).toContain(`${variable}: `);
});

test.each(['https://vitrine.example', 'http://192.168.1.4:3000', 'https://127.0.0.1.example.com'])(
  'the development secret, which everyone knows, is refused at %s',
  (url) => {
    expect(() => readEnvironment({ SHOPIFY_APP_URL: url })).toThrow(/SHOPIFY_API_SECRET: .*client secret/u);
    expect(readEnvironment({ SHOPIFY_APP_URL: url, SHOPIFY_API_SECRET: 'x'.repeat(32) })).toMatchObject({
      SHOPIFY_APP_URL: url,
    });
  },
);

test.each(['http://127.0.0.1:3000', 'http://localhost:3000', 'https://[::1]:3000'])(
  'the development secret is good at %s',
  (url) => expect(() => readEnvironment({ SHOPIFY_APP_URL: url })).not.toThrow(),
);
