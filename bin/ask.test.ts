/** A question at the terminal is answered, or left with the keys that people leave with. */
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { ask } from '#bin/ask.ts';

it.each([
  ['y\r', 'yes'],
  ['\r', 'yes'],
  ['No\r', 'no'],
  ['\u0003', 'canceled'],
  ['\u0004', 'canceled'],
])('%j is %s', async (keys, answer) => {
  const input = new PassThrough();
  const asked = ask('Bring it? [Y/n] ', {
    input,
    output: new PassThrough(),
    signal: new AbortController().signal,
    terminal: true,
  });
  input.write(keys);
  expect(await asked).toBe(answer);
});

it('is canceled from outside too', async () => {
  const controller = new AbortController();
  const asked = ask('Bring it? ', {
    input: new PassThrough(),
    output: new PassThrough(),
    signal: controller.signal,
  });
  controller.abort();
  expect(await asked).toBe('canceled');
});
