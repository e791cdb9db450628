/** Makes clips without a voice from briefs that differ in their seeds. */
import { expect, test } from 'vitest';
import type { Brief } from '#studio/clip/brief.ts';
import { readBrief } from '#studio/clip/documents/documents.ts';
import { generateClip, type ClipPorts } from '#studio/clip/generate-clip.ts';
import { facts, OLD, picture, ports } from '#studio/clip/testing/silent-mug.ts';
import { ok } from '#studio/shared/result.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { suggestLook } from '#studio/storyboard/suggest-look.ts';

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

test('the writer is given the shop’s promises in the clip’s language, and writes again when they change', async () => {
  const asked: (readonly string[])[] = [];
  const keys = new Set<string>();
  const watched: ClipPorts = {
    ...ports,
    writer: {
      ...ports.writer,
      write: (task, signal) => {
        asked.push(task.promises);
        return ports.writer.write(task, signal);
      },
    },
    steps: {
      once: (step, make) => {
        if (step.name === 'write-script') keys.add(JSON.stringify(step.inputs));
        return ports.steps.once(step, make);
      },
    },
  };
  for (const promises of [
    undefined,
    { de: ['Gratis Rückversand'] },
    { en: ['Free returns'], de: ['Gratis Rückversand'] },
  ]) {
    const clip = await generateClip(watched, {
      link: { host: null, product: { by: 'handle', handle: 'mug' }, variantId: null, language: null },
      brief: readBrief(OLD),
      ...(promises === undefined ? {} : { promises }),
    });
    if (!clip.ok) throw clip.error;
  }
  expect(asked).toEqual([[], [], ['Free returns']]);
  expect(keys.size).toBe(2);
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
