/** Measures scripts against the time they have. */
import { expect, test } from 'vitest';
import { fitOf } from '#app/features/create/script-fit.ts';

const own = { voiceover: 'manual', speakFaster: false } as const;
const faster = { voiceover: 'manual', speakFaster: true } as const;
const script = (spokenSeconds: number, rate: 1 | 1.1 | null = null) => ({
  spokenSeconds,
  budgetSeconds: 12,
  rate,
});

test('what fits is spoken at its own pace, whether it might go faster or not', () => {
  for (const form of [own, faster])
    expect(fitOf(script(12, 1), form)).toEqual({
      overSeconds: 0,
      blocks: false,
      canSpeakFaster: false,
      hurried: false,
      rate: 1,
    });
});

test('a little too long can be spoken faster, and is not made before someone says so', () => {
  expect(fitOf(script(13, 1.1), own)).toEqual({
    overSeconds: 1,
    blocks: true,
    canSpeakFaster: true,
    hurried: false,
    rate: 1,
  });
  expect(fitOf(script(13, 1.1), faster)).toEqual({
    overSeconds: 0,
    blocks: false,
    canSpeakFaster: false,
    hurried: true,
    rate: 1.1,
  });
});

test('far too long is too long at any pace', () => {
  expect(fitOf(script(20), own)).toMatchObject({ overSeconds: 8, blocks: true, canSpeakFaster: false });
  const hurried = fitOf(script(20), faster);
  expect([hurried.overSeconds.toFixed(2), hurried.blocks]).toEqual(['5.39', true]);
});

test('a script that was written for the merchant fits itself: it is said to be long, and blocks nothing', () => {
  expect(fitOf(script(13), { voiceover: 'ai', speakFaster: true })).toMatchObject({
    overSeconds: 1,
    blocks: false,
    canSpeakFaster: false,
  });
});
