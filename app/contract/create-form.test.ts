/** Reads stored drafts, and refuses forms in words that a merchant can act on. */
import { expect, test } from 'vitest';
import { createFormSchema, EMPTY_FORM, MAX_UPLOADS, readDraft } from '#app/contract/create-form.ts';

test('a draft is read as it was kept', () => {
  const form = {
    ...EMPTY_FORM,
    link: 'https://shop.example/products/mug',
    seconds: 30 as const,
    scriptSeed: 4,
    musicSeed: 7,
    rightsConfirmedFor: 'shop.example',
    languages: ['de', 'fr'],
    languageVoices: { de: { voiceId: 'anna', hookVoiceId: null } },
  };
  expect(readDraft(JSON.parse(JSON.stringify(form)))).toEqual(form);
});

test('a draft with one seed and one tick for every store keeps its choices, and asks to confirm the rights again', () => {
  const {
    rightsConfirmedFor: _,
    speakFaster: __,
    scriptSeed: ___,
    musicSeed: ____,
    languages: _____,
    languageVoices: ______,
    ...rest
  } = EMPTY_FORM;
  expect(readDraft({ ...rest, text: 'Made by hand.', seed: 3, rightsConfirmed: true })).toEqual({
    ...EMPTY_FORM,
    text: 'Made by hand.',
    seed: 3,
    scriptSeed: 3,
    musicSeed: 3,
  });
});

test.each([[null], ['text'], [{}], [{ ...EMPTY_FORM, seconds: 20 }]])(
  'what is no draft is none: %j',
  (kept) => {
    expect(readDraft(kept)).toBeNull();
  },
);

test('a refusal says the limit and the way out', () => {
  const said = (change: object) =>
    createFormSchema.safeParse({ ...EMPTY_FORM, ...change }).error?.issues[0]?.message;
  expect(said({ uploadIds: Array.from({ length: MAX_UPLOADS + 1 }, String) })).toBe(
    'at most 60 can be used in one clip. Take some away.',
  );
  expect(said({ text: 'a'.repeat(5001) })).toBe('it may have at most 5,000 characters. Shorten it.');
});

test('a page of the version before, which knows one language, is understood', () => {
  const { languages: _, languageVoices: __, ...before } = EMPTY_FORM;
  expect(createFormSchema.parse({ ...before, language: 'pt-BR' })).toMatchObject({
    language: 'pt-BR',
    languages: null,
    languageVoices: {},
  });
});

test('what is no language tag is refused, and no draft has more languages than there are', () => {
  const refused = (change: object) => createFormSchema.safeParse({ ...EMPTY_FORM, ...change }).success;
  expect([
    refused({ language: 'no tag!' }),
    refused({ languages: Array.from({ length: 201 }, () => 'de') }),
    refused({ languages: ['d'.repeat(36)] }),
    refused({ languages: [] }),
  ]).toEqual([false, false, false, true]);
});
