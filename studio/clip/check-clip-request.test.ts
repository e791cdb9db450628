/** Requests clips that can be made, and clips that cannot. */
import { expect, test } from 'vitest';
import { checkClipRequest } from '#studio/clip/check-clip-request.ts';

const ports = (speaks: readonly string[], translates = false) => ({
  speaker: {
    quality: (language: string) => (speaks.includes(language) ? ('synthetic' as const) : ('none' as const)),
  },
  writer: { translates },
});
const product = { language: 'en', languages: ['en', 'de'] };
const ai = { mode: 'ai', voiceId: null } as const;
const own = (text: string) => ({ mode: 'manual', voiceId: null, text }) as const;
const codeOf = (...[asked, request]: Parameters<typeof checkClipRequest>): string => {
  const checked = checkClipRequest(asked, request);
  return checked.ok ? 'ok' : checked.error.code;
};

test('a language that no voice speaks is refused when a voice was asked for, and taken without one', () => {
  const georgian = {
    product: { language: 'ka', languages: ['ka'] },
    brief: { language: null, seconds: 15 as const, voiceover: ai },
  };
  expect(codeOf(ports(['en']), georgian)).toBe('VOICE_UNAVAILABLE');
  expect(
    codeOf(ports(['en']), { ...georgian, brief: { ...georgian.brief, voiceover: { mode: 'none' } } }),
  ).toBe('ok');
});

test('a text of her own is refused when it is empty, or longer than the fastest voice can say', () => {
  const request = (text: string, seconds: 15 | 30 = 15) => ({
    product,
    brief: { language: 'en', seconds, voiceover: own(text) },
  });
  const long = 'A straight-sided mug for coffee, tea or soup.\n'.repeat(7);
  expect([
    codeOf(ports(['en']), request('Made by hand.')),
    codeOf(ports(['en']), request(' … ')),
    codeOf(ports(['en']), request(long)),
    codeOf(ports(['en']), request(long, 30)),
  ]).toEqual(['ok', 'SCRIPT_EMPTY', 'SCRIPT_TOO_LONG', 'ok']);
});

test('a product without text in the language is refused unless the writer translates or the merchant writes', () => {
  const request = { product, brief: { language: 'fr', seconds: 15 as const, voiceover: ai } };
  expect([
    codeOf(ports(['fr']), request),
    codeOf(ports(['fr'], true), request),
    codeOf(ports(['fr']), { ...request, brief: { ...request.brief, voiceover: own('Faite à la main.') } }),
  ]).toEqual(['TRANSLATION_MISSING', 'ok', 'ok']);
});
