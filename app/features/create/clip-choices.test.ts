/** Shows what language, look and music a form comes to, and how uploads replace each other. */
import { describe, expect, test } from 'vitest';
import {
  languageOf,
  lookOf,
  musicOf,
  uploadCapacity,
  viewOf,
  withUploads,
} from '#app/features/create/clip-choices.ts';
import { EMPTY_FORM, MAX_UPLOADS } from '#app/contract/create-form.ts';
import type { LanguageView } from '#app/contract/languages.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { suggestLook } from '#studio/storyboard/suggest-look.ts';

describe('the language', () => {
  const languages: LanguageView[] = [
    { language: 'en', name: 'English', ofStore: true, primary: true, voice: 'synthetic' },
    { language: 'fr', name: 'French', ofStore: false, primary: false, voice: 'synthetic' },
  ];

  test('is the chosen one, else the product’s, else the store’s', () => {
    expect([
      languageOf({ language: 'ja' }, { language: 'de' }, 'en'),
      languageOf({ language: null }, { language: 'de' }, 'en'),
      languageOf({ language: null }, null, 'en'),
    ]).toEqual(['ja', 'de', 'en']);
  });

  test('of another country is shown as the one that is offered, and one that is not offered has no voice', () => {
    expect(viewOf('fr-CA', languages)).toBe(languages[1]);
    expect(viewOf('tlh', languages)).toEqual({
      language: 'tlh',
      name: 'Klingon',
      ofStore: false,
      primary: false,
      voice: 'none',
    });
  });
});

describe('the music', () => {
  const dark = [{ kind: 'lifestyle' as const, luminance: 0.1 }];
  const bright = [{ kind: 'packshot' as const, luminance: 0.8 }];

  test('has the mood of the look that the film takes from the same pictures', () => {
    for (const pictures of [dark, bright])
      expect(musicOf(EMPTY_FORM, pictures)).toEqual({
        seed: 1,
        mood: LOOKS[suggestLook(pictures, 1)].mood,
        seconds: 15,
      });
    expect(lookOf(EMPTY_FORM, dark)).not.toBe(lookOf(EMPTY_FORM, bright));
  });

  test('follows a chosen look, and a chosen mood before it', () => {
    expect(musicOf({ ...EMPTY_FORM, look: 'noir', musicSeed: 5 }, bright)).toEqual({
      seed: 5,
      mood: LOOKS.noir.mood,
      seconds: 15,
    });
    expect(musicOf({ ...EMPTY_FORM, look: 'noir', mood: 'playful' }, bright)?.mood).toBe('playful');
  });

  test('is none without pictures, and none when it is off', () => {
    expect([musicOf(EMPTY_FORM, []), musicOf({ ...EMPTY_FORM, music: false }, bright)]).toEqual([null, null]);
  });
});

describe('uploads', () => {
  const uploads = Array.from({ length: MAX_UPLOADS + 3 }, (_, index) => ({
    id: `picture-${index}`,
    uploadId: `upload-${index}`,
  }));
  const full = { ...EMPTY_FORM, uploadIds: uploads.slice(0, MAX_UPLOADS).map(({ uploadId }) => uploadId) };

  test('join what is there once, and are chosen where the merchant has chosen', () => {
    const [one, two] = [uploads.slice(0, 1), uploads.slice(0, 2)];
    expect(withUploads(EMPTY_FORM, [], one)).toEqual({ ...EMPTY_FORM, uploadIds: ['upload-0'] });
    expect(
      withUploads({ ...EMPTY_FORM, uploadIds: ['upload-0'], pictureIds: ['store'] }, one, two),
    ).toMatchObject({ uploadIds: ['upload-0', 'upload-1'], pictureIds: ['store', 'picture-1', 'picture-0'] });
  });

  test('are never more than the limit, and those that are left out are replaced', () => {
    expect([uploadCapacity(full, uploads), withUploads(full, uploads, uploads.slice(-1))]).toEqual([0, full]);
    const chosen = { ...full, pictureIds: uploads.slice(2, MAX_UPLOADS).map(({ id }) => id) };
    expect(uploadCapacity(chosen, uploads)).toBe(2);
    const after = withUploads(chosen, uploads, uploads.slice(-3));
    expect(after.uploadIds).toEqual([
      ...full.uploadIds.slice(2),
      `upload-${MAX_UPLOADS}`,
      `upload-${MAX_UPLOADS + 1}`,
    ]);
    expect(after.pictureIds).toHaveLength(MAX_UPLOADS);
  });
});
