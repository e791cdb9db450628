/** Tests that a preview is the clip that generating makes without a voice. */
import { expect, test } from 'vitest';
import type { Brief } from '#studio/clip/brief.ts';
import { readBrief } from '#studio/clip/documents/documents.ts';
import { generateClip, type ClipPorts } from '#studio/clip/generate-clip.ts';
import { previewClip } from '#studio/clip/preview-clip.ts';
import { OLD, picture, ports } from '#studio/clip/testing/silent-mug.ts';
import { choosePoster } from '#studio/export/choose-poster.ts';
import { ok } from '#studio/shared/result.ts';
import { linesOf } from '#studio/storyboard/edit/line-text.ts';
import { LOOK_IDS } from '#studio/storyboard/storyboard.ts';

const NAMES = ['front', 'foot', 'glaze'];
const threePictures: ClipPorts = {
  ...ports,
  catalog: {
    async read(link, language) {
      const read = await ports.catalog.read(link, language);
      const pictures = NAMES.map((name) => ({
        name,
        alt: '',
        location: { kind: 'web' as const, url: `https://cdn.example/${name}.jpg` },
      }));
      return read.ok ? ok({ ...read.value, pictures }) : read;
    },
  },
  analyzer: {
    analyze: ({ name }) =>
      Promise.resolve(
        ok({ ...picture, id: name, perceptualHash: ['0', '3', 'c'][NAMES.indexOf(name)]?.repeat(16) ?? '' }),
      ),
  },
};

async function generated(brief: Brief) {
  const clip = await generateClip(threePictures, {
    link: { host: null, product: { by: 'handle', handle: 'mug' }, variantId: null, language: null },
    brief,
  });
  if (!clip.ok) throw clip.error;
  return clip.value;
}
function previewed(...of: Parameters<typeof previewClip>) {
  const preview = previewClip(...of);
  if (!preview.ok) throw preview.error;
  return preview.value;
}

test.each(LOOK_IDS)('in the %s look it is the clip to the last frame when nobody speaks', async (look) => {
  for (const change of [
    { aspectRatio: '9:16' as const },
    { aspectRatio: '16:9' as const, seconds: 30 as const, showPrice: true, brandColour: '#0a7d4f' },
    { pictureIds: ['glaze', 'front'], brandFont: 'Outfit' as const, music: null },
  ]) {
    const brief: Brief = { ...readBrief(OLD), look, ...change };
    const all = await generated({ ...brief, pictureIds: null });
    const { script, storyboard } = await generated(brief);
    expect(previewed(all.product, script, brief)).toEqual(storyboard);
  }
});

test('the first picture and the look are the ones that are chosen now', async () => {
  const brief = readBrief(OLD);
  const { product, script } = await generated(brief);
  const firstOf = (change: Partial<Brief>) =>
    previewed(product, script, { ...brief, ...change }).scenes[0]?.content.shot?.pictureId;
  expect(firstOf({ pictureIds: ['foot', 'front'] })).toBe('foot');
  expect(firstOf({ pictureIds: ['front', 'foot'] })).toBe('front');
  expect(previewed(product, script, { ...brief, look: 'noir' }).look.id).toBe('noir');
});

test('without a script the product’s name opens it, in every length and shape', async () => {
  const brief = readBrief(OLD);
  const { product } = await generated(brief);
  for (const seconds of [15, 30] as const)
    for (const aspectRatio of ['9:16', '16:9'] as const) {
      const preview = previewed(product, { name: 'Stoneware Mug' }, { ...brief, seconds, aspectRatio });
      expect(linesOf(preview)[0]?.text).toBe('Stoneware Mug');
      expect(preview).toMatchObject({ seconds, aspectRatio });
      expect(choosePoster(preview)).toBeGreaterThan(0);
    }
});
