/** Tests under which hash a step's result is stored: it must stay what it is, or every stored step is made again. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { stepHash } from '#studio/clip/steps.ts';

const step = (inputs: unknown, version = 1) => ({
  name: 'write-script',
  version,
  inputs,
  result: z.string(),
});

test('is the SHA-256 of its name, version and inputs, whatever the order of their fields', async () => {
  const hash = await stepHash(step({ language: 'de', text: 'Größe 🙂' }));
  expect(hash).toBe('3806c871ffdeffa8cd651f36a7cd425592184885b0811bae38191af971fb127d');
  expect(await stepHash(step({ text: 'Größe 🙂', language: 'de' }))).toBe(hash);
  expect(await stepHash(step({ language: 'de', text: 'Größe 🙂' }, 2))).not.toBe(hash);
});
