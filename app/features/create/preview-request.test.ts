/** Shows what of the page a preview is drawn from. */
import { expect, test } from 'vitest';
import { EMPTY_FORM, type CreateForm } from '#app/contract/create-form.ts';
import type { PictureView, ProductView, ScriptView } from '#app/contract/product.ts';
import { previewRequests } from '#app/features/create/preview-request.ts';
import type { Uploaded } from '#app/ui/pictures/use-uploads.ts';
import { facts, picture } from '#studio/clip/testing/silent-mug.ts';
import type { Picture } from '#studio/product/picture.ts';

const pictureOf = (id: string): Picture => ({
  ...picture,
  id,
  file: { ...picture.file, sha256: id.repeat(64) },
});
const viewOf = ({ id }: Picture): PictureView => ({
  ...pictureOf(id),
  url: `/files/${id}`,
  source: 'store',
});
const [a, b, c] = [pictureOf('a'), pictureOf('b'), pictureOf('c')];
const product: ProductView = {
  productId: facts.id,
  title: facts.title,
  shopName: facts.shop.name,
  shopDomain: facts.shop.domain,
  own: true,
  language: 'en',
  languages: ['en'],
  price: null,
  hasDescription: true,
  pictures: [a, b].map(viewOf),
  rejected: [],
  checked: 2,
  total: 2,
  uploadIds: [],
  snapshot: {
    ...facts,
    name: 'Mug',
    ranked: [b, a],
    brand: { brandColour: '#0a7d4f', font: 'Outfit', logo: null },
  },
};
const line = { evidence: null, pictureIndex: null };
const script: ScriptView = {
  language: 'en',
  lines: [
    { ...line, id: 'hook', role: 'hook', text: 'Thrown by hand.' },
    { ...line, id: 'line-1', role: 'line', text: 'It holds 380 ml.' },
  ],
  spokenSeconds: 4,
  budgetSeconds: 12,
  rate: 1,
  notes: [],
};
const requests = (
  change: Partial<CreateForm> = {},
  chosenIds: readonly string[] = ['a', 'b'],
  uploads: Uploaded[] = [],
) => previewRequests({ form: { ...EMPTY_FORM, ...change }, product, chosenIds, uploads, script });

test('one is drawn of each aspect ratio, of the first variant, in the brand of the shop', () => {
  const drawn = requests({ aspectRatios: ['9:16', '16:9'], variants: 3, seed: 7 });
  expect(drawn.map(({ brief }) => [brief.aspectRatio, brief.seed])).toEqual([
    ['9:16', 7],
    ['16:9', 7],
  ]);
  expect(drawn[0]?.brief).toMatchObject({ brandColour: '#0a7d4f', brandFont: 'Outfit' });
});

test('pictures stand in the order that suits a film, or in the merchant’s own', () => {
  expect(requests()[0]?.brief.pictureIds).toBeNull();
  expect(requests()[0]?.product.pictures.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(requests({ pictureIds: ['a', 'b', 'gone'] }, ['a', 'b'])[0]?.brief.pictureIds).toEqual(['a', 'b']);
});

test('an upload is among them as soon as it has come', () => {
  const upload: Uploaded = { ...viewOf(c), uploadId: 'upload', picture: c };
  const [drawn] = requests({ uploadIds: ['upload'], pictureIds: ['c', 'a'] }, ['c', 'a'], [upload]);
  expect(drawn?.product.pictures.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(drawn?.links[c.file.sha256]).toBe('/files/c');
});

test('without a picture nothing is drawn', () => {
  expect(requests({ pictureIds: [] }, [])).toEqual([]);
});

test('of the merchant’s own words, when they are too long to be made, the opening is shown', () => {
  const long = { ...script, spokenSeconds: 60, rate: null };
  const lines = (form: Partial<CreateForm>) => {
    const [request] = previewRequests({
      form: { ...EMPTY_FORM, ...form },
      product,
      chosenIds: ['a'],
      uploads: [],
      script: long,
    });
    return request !== undefined && 'lines' in request.words ? request.words.lines.length : null;
  };
  expect(lines({ voiceover: 'manual', text: 'Long' })).toBe(1);
  expect(lines({})).toBe(2);
});

test('where nothing is written the product’s name opens it', () => {
  const [request] = previewRequests({
    form: EMPTY_FORM,
    product,
    chosenIds: ['a'],
    uploads: [],
    script: null,
  });
  expect(request?.words).toEqual({ name: 'Mug' });
});
