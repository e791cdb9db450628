/** Each language is spoken by the best that there is for it, and what was stored before stays true. */
import { describe, expect, it } from 'vitest';
import { speakerByLanguage } from '#adapters/speech/speaker-by-language.ts';
import { ok } from '#studio/shared/result.ts';
import { whoSpeaks, type Speaker, type VoiceQuality } from '#studio/voice/ports.ts';

/** Remembers who was asked for what. */
function open(provided: 'service' | 'built-in' = 'service') {
  const said: string[] = [];
  const speaker = (name: string, qualities: Record<string, VoiceQuality>): Speaker => ({
    name,
    quality: (language) => qualities[language] ?? 'none',
    voiceFor: (language, voiceId) => voiceId ?? `${language}-default`,
    voices: (language) => Promise.resolve([{ id: `${language}-1`, name: `${name} one` }]),
    speak(task) {
      said.push(`${name} ${task.language} ${task.voiceId}`);
      return Promise.resolve(ok({ samples: new Float32Array(1), samplesPerSecond: 8000, words: null }));
    },
  });
  const natural = speaker('sherpa-onnx', { de: 'natural', fi: 'natural' });
  const service = speaker('service@http://host:8880/v1', { de: 'natural', fr: 'natural' });
  const builtIn = speaker('espeak-ng', { de: 'synthetic', fr: 'synthetic', fi: 'synthetic', sw: 'poor' });
  const provider = provided === 'service' ? service : builtIn;
  return { all: speakerByLanguage({ natural, provider, builtIn }), provider, said };
}

const say = async (speaker: Speaker, language: string, voiceId: string | null) =>
  speaker.speak({ text: 'x', language, voiceId, rate: 1 });

describe('a language is spoken', () => {
  it('by the voice on this machine, else the service, else what is built in', async () => {
    const { all, said } = open();
    for (const language of ['de', 'fr', 'sw']) await say(all, language, null);
    expect(said).toEqual(['sherpa-onnx de null', 'service@http://host:8880/v1 fr null', 'espeak-ng sw null']);
    expect(['de', 'fr', 'sw', 'ja'].map((language) => all.quality(language))).toEqual([
      'natural',
      'natural',
      'poor',
      'none',
    ]);
  });

  it('by the service as before, with a voice that was chosen before there were others', async () => {
    const { all, provider, said } = open();
    expect(all.name).toBe(provider.name);
    expect(all.voiceFor('de', 'JBFq')).toBe('JBFq');
    await say(all, 'de', 'JBFq');
    expect(said).toEqual(['service@http://host:8880/v1 de JBFq']);
  });

  it('by the language’s own voice, where the chosen one does not speak it', async () => {
    const { all, said } = open();
    await say(all, 'fr', 'sherpa-onnx:de-1');
    await say(all, 'fi', 'JBFq');
    expect(said).toEqual(['service@http://host:8880/v1 fr null', 'sherpa-onnx fi null']);
  });

  it('by a voice of this machine that was chosen, under its own name', () => {
    const { all } = open();
    const chosen = whoSpeaks(all, 'de', 'sherpa-onnx:de-1');
    expect([chosen.speaker.name, chosen.voiceId]).toEqual(['sherpa-onnx', 'de-1']);
    expect(all.voiceFor('de', 'sherpa-onnx:de-1')).toBe('sherpa-onnx:de-1');
    expect(all.voiceFor('de', null)).toBe('sherpa-onnx:de-default');
  });
});

describe('the voices to choose from', () => {
  it('are those of this machine and of the service, each by an id that comes back to it', async () => {
    const { all, said } = open();
    const voices = await all.voices('de');
    expect(voices).toEqual([
      { id: 'sherpa-onnx:de-1', name: 'sherpa-onnx one' },
      { id: 'de-1', name: 'service@http://host:8880/v1 one' },
    ]);
    for (const { id } of voices) await say(all, 'de', id);
    expect(said).toEqual(['sherpa-onnx de de-1', 'service@http://host:8880/v1 de de-1']);
  });

  it('say which are synthetic', async () => {
    const { all } = open('built-in');
    expect(await all.voices('fi')).toEqual([
      { id: 'sherpa-onnx:fi-1', name: 'sherpa-onnx one' },
      { id: 'fi-1', name: 'espeak-ng one · synthetic' },
    ]);
    expect(await all.voices('sw')).toEqual([{ id: 'sw-1', name: 'espeak-ng one' }]);
  });
});
