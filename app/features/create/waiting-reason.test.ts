/**
 * Tests that the button's reason is the first thing that is missing, and that there is one for everything it
 * waits for.
 */
import { describe, expect, test } from 'vitest';
import { DEFAULT_FORMATS } from '#app/contract/format.ts';
import { waitingReason, type GenerateState } from '#app/features/create/waiting-reason.ts';

const READY: GenerateState = {
  number: DEFAULT_FORMATS.number,
  productOpening: false,
  rightsMissing: null,
  imagesUploading: 0,
  imagesChosen: 3,
  silentLanguage: null,
  languages: null,
  ownText: false,
  textCharacters: 0,
  maxTextCharacters: 5000,
  scriptFailure: null,
  measuring: false,
  tooLong: false,
  seconds: 15,
};

test('nothing waits when nothing is missing', () => {
  expect(waitingReason(READY)).toBeNull();
});

describe('what is missing has its own reason', () => {
  test.each<[Partial<GenerateState>, string]>([
    [{ productOpening: true }, 'Opening the product…'],
    [{ rightsMissing: 'Other Shop' }, 'Confirm that you may use the images and text of Other Shop.'],
    [{ imagesUploading: 1 }, 'Uploading 1 image…'],
    [{ imagesUploading: 2, imagesChosen: 0 }, 'Uploading 2 images…'],
    [{ imagesChosen: 0 }, 'Add at least one image.'],
    [
      { silentLanguage: 'Klingon' },
      'No voice speaks Klingon. Choose another language, or captions and music only.',
    ],
    [{ languages: { chosen: 0, tooMany: null } }, 'Choose at least one language.'],
    [
      { languages: { chosen: 2, tooMany: null }, ownText: true, textCharacters: 9 },
      'Your own script is in one language, so it can’t be used in several. Have the script written from the product description, or choose one language.',
    ],
    [{ languages: { chosen: 9, tooMany: 'These are 36 videos.' } }, 'These are 36 videos.'],
    [{ ownText: true }, 'Enter your script.'],
    [{ ownText: true, textCharacters: 5001 }, 'Shorten your script to 5,000 characters.'],
    [{ scriptFailure: { code: 'NO_TEXT', message: 'The product has no text.' } }, 'The product has no text.'],
    [{ ownText: true, textCharacters: 9, measuring: true }, 'Checking the length of your script…'],
    [
      { ownText: true, textCharacters: 9, tooLong: true },
      'Your script is too long for 15 seconds. Shorten it.',
    ],
  ])('%j', (missing, reason) => {
    expect(waitingReason({ ...READY, ...missing })).toBe(reason);
  });
});

test('of several things the one that stands first on the page is given', () => {
  expect(waitingReason({ ...READY, imagesChosen: 0, tooLong: true, ownText: true })).toBe(
    'Add at least one image.',
  );
});

test('of several languages, the one that is shown holds up no other when its script fails', () => {
  const failed = { scriptFailure: { code: 'NO_TEXT', message: 'The product has no text.' } };
  expect(waitingReason({ ...READY, ...failed, languages: { chosen: 2, tooMany: null } })).toBeNull();
});
