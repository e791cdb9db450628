/** Makes clips without a voice from briefs that differ in their seeds. */
import { expect, test } from 'vitest';
import type { Brief } from '#studio/clip/brief.ts';
import { readBrief } from '#studio/clip/documents/documents.ts';
import { generateClip, type ClipPorts } from '#studio/clip/generate-clip.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { ProductFacts } from '#studio/product/product.ts';
import { extractiveWriter } from '#studio/script/extractive/extractive-writer.ts';
import { ok } from '#studio/shared/result.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { suggestLook } from '#studio/storyboard/suggest-look.ts';

const facts: ProductFacts = {
  id: 'gid://shopify/Product/1',
  handle: 'mug',
  url: null,
  shop: { name: 'Shop', domain: 'shop.example', currencyCode: 'EUR', own: true },
  title: 'Stoneware Mug',
  vendor: '',
  productType: '',
  tags: [],
  options: [],
  price: null,
  compareAtPrice: null,
  language: 'en',
  languages: ['en'],
  copy: [
    'A straight-sided mug for coffee, tea or soup, thrown in stoneware and dipped by hand.',
    'The foot stays bare and shows the colour of the clay.',
    'Iron in the clay comes through the glaze as small brown speckles.',
    'The handle is wide enough for three fingers.',
    'It holds 380 ml to the rim.',
    'No two mugs have the same pattern.',
    'Dishwasher and microwave safe.',
  ].map((text) => ({ kind: 'paragraph' as const, text })),
};
const picture: Picture = {
  id: 'front',
  name: 'front.jpg',
  alt: '',
  file: { sha256: '0'.repeat(64), bytes: 1, mediaType: 'image/jpeg' },
  width: 1000,
  height: 1000,
  kind: 'packshot',
  background: '#ffffff',
  subject: { x: 0.2, y: 0.2, width: 0.6, height: 0.6 },
  focus: { x: 0.5, y: 0.5 },
  palette: ['#b9705a'],
  luminance: 0.6,
  sharpness: 0.5,
  perceptualHash: '0'.repeat(16),
};
const unused = () => Promise.reject(new Error('Nobody speaks here, and nothing is kept.'));
const ports: ClipPorts = {
  catalog: {
    read: () =>
      Promise.resolve(
        ok({
          facts,
          pictures: [
            { name: 'front.jpg', alt: '', location: { kind: 'web', url: 'https://cdn.example/front.jpg' } },
          ],
        }),
      ),
  },
  analyzer: { analyze: () => Promise.resolve(ok(picture)) },
  writer: extractiveWriter,
  speaker: {
    name: 'nobody',
    quality: () => 'none',
    voiceFor: () => null,
    voices: () => Promise.resolve([]),
    speak: unused,
  },
  storage: { put: unused, promote: unused, get: unused, localPath: unused },
  steps: { once: (_step, make) => make() },
};
/** As it was kept before script and music had seeds of their own. */
const OLD = {
  language: null,
  seconds: 15,
  aspectRatio: '9:16',
  voiceover: { mode: 'none' },
  music: { mood: null, gainDecibels: 0 },
  look: null,
  brandColour: null,
  showCaptions: true,
  showPrice: false,
  extraPictures: [],
  useStorePictures: true,
  seed: 2,
};

async function made(brief: Brief): Promise<{ words: string[]; music: unknown; scenes: string }> {
  const clip = await generateClip(ports, {
    link: { host: null, product: { by: 'handle', handle: 'mug' }, variantId: null, language: null },
    brief,
  });
  if (!clip.ok) throw clip.error;
  const { script, storyboard } = clip.value;
  return {
    words: script.lines.map(({ text }) => text),
    music: storyboard.sound.music?.order,
    scenes: JSON.stringify([storyboard.look, storyboard.scenes.map(({ content }) => content.shot)]),
  };
}

test('a brief of one seed is read as before: lines and music come from it', async () => {
  const old = await made(readBrief(OLD));
  expect(old).toEqual(await made(readBrief({ ...OLD, scriptSeed: 2, musicSeed: 2 })));
  expect(old.music).toEqual({ seed: 2, mood: LOOKS[suggestLook([picture], 2)].mood, seconds: 15 });
});

test('other music leaves the lines, and other lines leave the music; neither changes the look', async () => {
  const before = await made(readBrief(OLD));
  const music = await made(readBrief({ ...OLD, musicSeed: 9 }));
  const lines = await made(readBrief({ ...OLD, scriptSeed: 1 }));
  expect([music.words, music.music]).toEqual([before.words, { ...(before.music as object), seed: 9 }]);
  expect([lines.words.join() === before.words.join(), lines.music]).toEqual([false, before.music]);
  expect((JSON.parse(music.scenes) as unknown[])[0]).toEqual((JSON.parse(before.scenes) as unknown[])[0]);
});

test('the merchant’s own order is the film’s, also where a line speaks of another picture', async () => {
  const speckles = {
    ...picture,
    id: 'speckles',
    name: 'speckles.jpg',
    alt: 'Small brown speckles of iron in the glaze',
    kind: 'lifestyle' as const,
    perceptualHash: 'f'.repeat(16),
  };
  const both: ClipPorts = {
    ...ports,
    catalog: {
      read: () =>
        Promise.resolve(
          ok({
            facts,
            pictures: ['front', 'a', 'b', 'speckles'].map((name) => ({
              name,
              alt: '',
              location: { kind: 'web' as const, url: `https://cdn.example/${name}.jpg` },
            })),
          }),
        ),
    },
    analyzer: {
      analyze: ({ name }) =>
        Promise.resolve(
          ok(
            name === 'speckles'
              ? speckles
              : {
                  ...picture,
                  id: name,
                  perceptualHash: { front: '0', a: '3', b: 'c' }[name]?.repeat(16) ?? '',
                },
          ),
        ),
    },
  };
  const shown = async (pictureIds: string[] | null) => {
    const clip = await generateClip(both, {
      link: { host: null, product: { by: 'handle', handle: 'mug' }, variantId: null, language: null },
      brief: { ...readBrief(OLD), seed: 1, pictureIds },
    });
    if (!clip.ok) throw clip.error;
    return clip.value.storyboard.scenes.slice(0, -1).map(({ content }) => content.shot?.pictureId);
  };
  const order = ['b', 'a', 'front', 'speckles'];
  const scenes = await shown(order);
  expect(scenes.length).toBeGreaterThan(4);
  expect(scenes).toEqual(scenes.map((_, index) => order[index % order.length]));
  expect(await shown(null)).not.toEqual(await shown(['front', 'a', 'b', 'speckles']));
});
