/** Tests what a merchant reads when a voiceover does not fit. */
import { expect, test } from 'vitest';
import { scriptTooLong } from '#studio/script/script-too-long.ts';

test.each([
  [15, 'The voiceover is 2.5 seconds too long. Shorten it, speak faster, or choose 30 seconds.'],
  [30, 'The voiceover is 2.5 seconds too long. Shorten it or speak faster.'],
  [null, 'The voiceover is 2.5 seconds too long. Shorten it or speak faster.'],
])('a longer clip is offered only where there is one: %s', (clipSeconds, sentence) => {
  expect(scriptTooLong(2.5, clipSeconds).message).toBe(sentence);
});
