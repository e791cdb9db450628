/** Tests that merchants read names of voices, not ids. */
import { expect, test } from 'vitest';
import { voiceName } from './voice-name.server.ts';

test.each([
  ['espeak-ng:en-us', 'eSpeak NG, American English'],
  ['espeak-ng:de', 'eSpeak NG, German'],
  ['espeak-ng:not a language', 'eSpeak NG, not a language'],
  ['espeak-ng', 'eSpeak NG'],
  ['elevenlabs:JBF', 'ElevenLabs, George'],
  ['elevenlabs-eleven_v3:other', 'ElevenLabs, other'],
  ['openai-tts-1@https://voices.example/v1:alloy', 'OpenAI, alloy'],
])('%s is %s', (voice, name) => {
  expect(voiceName(voice, [{ id: 'JBF', name: 'George' }])).toBe(name);
});
