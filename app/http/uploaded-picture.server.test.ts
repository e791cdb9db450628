/** Sends forms with pictures: one that fits, one that is too large, and many that are too large together. */
import { expect, test } from 'vitest';
import { uploadedPicture } from '#app/http/uploaded-picture.server.ts';
import type { ImageAnalyzer } from '#studio/product/ports.ts';
import { ok } from '#studio/shared/result.ts';
import { SAMPLE_PICTURES } from '#tests/film/sample-film.ts';

const analyzedBytes: number[] = [];
const analyzer: ImageAnalyzer = {
  analyze({ name, location }) {
    analyzedBytes.push(location.kind === 'bytes' ? location.bytes.length : 0);
    return Promise.resolve(ok({ ...SAMPLE_PICTURES[0]!, name }));
  },
};
const merchant = { caller: { shop: 'lumen-and-clay.myshopify.com' }, services: { studio: { analyzer } } };

async function send(parts: readonly [string, number][]) {
  analyzedBytes.length = 0;
  const form = new FormData();
  for (const [name, bytes] of parts)
    form.append(name, new File([new Uint8Array(bytes)], `${name}.jpg`, { type: 'image/jpeg' }));
  // As bytes: a form that is cut off while it is still being written fails by itself in Node.
  const written = new Response(form);
  const result = await uploadedPicture(
    merchant,
    new Request('https://vitrine.example/app/uploads', {
      method: 'POST',
      body: await written.arrayBuffer(),
      headers: { 'content-type': written.headers.get('content-type') ?? '' },
    }),
    'scene',
  );
  return result.ok ? result.value.name : result.error.message;
}

const TOO_LARGE = 'The image wasn’t used: It’s larger than 10 MB. Save a smaller version and try again.';

test('a picture of up to 10 MB is analyzed unchanged', async () => {
  expect([await send([['picture', 10_000_000]]), analyzedBytes]).toEqual(['picture.jpg', [10_000_000]]);
});

test.each([
  ['a picture that is larger', [['picture', 10_000_001]]],
  ['a form that is far larger', [['picture', 30_000_000]]],
  [
    'many pictures that are small',
    [
      ['picture', 6_000_000],
      ['picture', 6_000_000],
    ],
  ],
  [
    'a picture beside something large',
    [
      ['note', 20_000_000],
      ['picture', 10],
    ],
  ],
] as const)('%s is refused before anything is analyzed', async (_what, parts) => {
  expect([await send([...parts].map(([name, bytes]) => [name, bytes]))]).toEqual([TOO_LARGE]);
  expect(analyzedBytes).toEqual([]);
});

test.each([
  [
    'breaks off',
    '--x\r\ncontent-disposition: form-data; name="picture"; filename="mug.jpg"\r\n\r\nhalf',
    'multipart/form-data; boundary=x',
  ],
  ['is none', '{}', 'application/json'],
])('a form that %s is distinguished from a large one', async (_what, body, type) => {
  const request = new Request('https://vitrine.example/app/uploads', {
    method: 'POST',
    body,
    headers: { 'content-type': type },
  });
  expect(await uploadedPicture(merchant, request, 'scene')).toMatchObject({
    ok: false,
    error: { message: 'The image: The upload was interrupted. Check your connection and try again.' },
  });
});

test('so is a form without a picture', async () => {
  expect(await send([['note', 10]])).toBe('picture: there is no file in the request.');
});
