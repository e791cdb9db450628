/** The catalog names real archives once, with what must be known before one is brought. */
import { expect, it } from 'vitest';
import { VOICE_CATALOG } from '#adapters/speech/voices/catalog.ts';
import { catalogLanguages, findVoice, voicesOf } from '#adapters/speech/voices/find-voice.ts';
import { VOICE_NAME } from '#adapters/speech/voices/installed-voices.ts';
import { canonicalLanguage } from '#studio/shared/language.ts';

it('has at least forty languages whose best voice may be used commercially', () => {
  const sold = catalogLanguages().filter((language) => voicesOf(language)[0]?.commercialUse === 'allowed');
  expect(sold.length).toBeGreaterThanOrEqual(40);
});

it('names each archive once, and each of its voices once a language', () => {
  const names = VOICE_CATALOG.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, speakers } of VOICE_CATALOG) {
    expect(name).toMatch(VOICE_NAME);
    expect(speakers.length).toBeGreaterThan(0);
    const keys = speakers.map(({ language, number }) => `${language} ${number}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { language } of speakers) expect(canonicalLanguage(language)).toBe(language);
  }
});

it('has women and men for the main languages', () => {
  for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'pl', 'zh', 'hi']) {
    const usable = voicesOf(language).filter(({ commercialUse }) => commercialUse === 'allowed');
    const genders = usable.flatMap(({ speakers }) =>
      speakers.filter((speaker) => speaker.language === language).map(({ gender }) => gender),
    );
    expect([language, genders.includes('female'), genders.includes('male')]).toEqual([language, true, true]);
  }
});

it('pins checksums in hex, and a vocoder where the kind needs one', () => {
  for (const { sha256, kind, vocoder, samplesPerSecond } of VOICE_CATALOG) {
    if (sha256 !== null) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(vocoder !== null).toBe(kind === 'matcha');
    expect([16_000, 22_050, 24_000, 44_100]).toContain(samplesPerSecond);
  }
});

it('gives no voice by itself that may not be used commercially, and says which there are', () => {
  const found = findVoice({ language: 'ka', name: null });
  expect(found.ok ? null : found.error.message).toMatch(/no Georgian voice may be used commercially.*natia/);
  expect(findVoice({ language: 'ka', name: 'natia' })).toMatchObject({ ok: true });
  for (const language of catalogLanguages()) {
    const best = findVoice({ language, name: null });
    if (best.ok) expect(best.value.commercialUse).not.toBe('forbidden');
  }
});

it.each([
  [{ language: 'de-AT', name: null }, 'vits-piper-de_DE-thorsten-medium'],
  [{ language: 'de', name: 'kerstin' }, 'vits-piper-de_DE-kerstin-low'],
  [{ language: 'de', name: 'de_DE-thorsten-high' }, 'vits-piper-de_DE-thorsten-high'],
  [{ language: 'es', name: null }, 'kokoro-int8-multi-lang-v1_0'],
])('finds %j', (wanted, name) => {
  expect(findVoice(wanted)).toMatchObject({ ok: true, value: { name } });
});

it.each([
  [{ language: 'xx', name: null }, /no voice for “xx”\. It has: .* de .* sv /],
  [{ language: 'not a language', name: null }, /no voice for “not a language”/],
  [{ language: 'sv', name: 'thorsten' }, /no Swedish voice “thorsten”\. It has: .*alma.*nst/],
])('says what there is instead of %j', (wanted, reason) => {
  const found = findVoice(wanted);
  expect(found.ok ? null : found.error.message).toMatch(reason);
});
