/** Tests that merchants read names of voices, not ids. */
import { expect, test } from 'vitest';
import { nameVoice } from '#adapters/speech/name-voice.ts';
import { SPEAKERS } from '#adapters/speech/providers.ts';

test.each([
  ['espeak-ng:en-us', 'eSpeak NG, American English'],
  ['espeak-ng:de', 'eSpeak NG, German'],
  ['espeak-ng:de+f3', 'eSpeak NG, German, Voice 3 (higher)'],
  ['espeak-ng:de+unknown', 'eSpeak NG, German'],
  ['espeak-ng:not a language', 'eSpeak NG, not a language'],
  ['espeak-ng', 'eSpeak NG'],
  ['elevenlabs:JBF', 'ElevenLabs, George'],
  ['elevenlabs-eleven_v3:other', 'ElevenLabs, other'],
  ['openai-tts-1@https://voices.example/v1:alloy', 'OpenAI, alloy'],
])('%s is %s', (voice, name) => {
  expect(nameVoice(SPEAKERS, voice, [{ id: 'JBF', name: 'George' }])).toBe(name);
});
