/** Tests the accents of scenes: where they are, that they keep the product whole, and what they draw. */
import { expect, test } from 'vitest';
import { applyEdit } from '#studio/storyboard/edit/edit.ts';
import { isLively } from '#studio/storyboard/look.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { steadyBeats } from '#studio/storyboard/timeline.ts';
import { LOOK_IDS, type Storyboard } from '#studio/storyboard/storyboard.ts';
import { CATALOG_PICTURES } from '#tests/film/catalog-pictures.ts';
import { openSampleFilm, sampleStoryboard } from '#tests/film/sample-film.ts';

const mug = CATALOG_PICTURES['stoneware-mug']!;

test('lively looks punch on bars, others at the price and the end alone; never in the first scene', () => {
  const bars = steadyBeats(30, 104).barSeconds;
  for (const lookId of LOOK_IDS) {
    const { scenes } = sampleStoryboard({ pictures: mug, lookId, seconds: 30 });
    expect(scenes[0]?.accent).toBeUndefined();
    const punched = scenes.filter(({ accent }) => accent === 'punch');
    const lively = isLively(LOOKS[lookId]);
    if (lively) expect(punched.length).toBeGreaterThan(0);
    for (const { startSeconds, content, transition } of punched) {
      expect(transition?.seconds ?? 0).toBe(0);
      const isMoment = content.kind === 'endCard' || content.poster?.kind === 'price';
      const onBar = bars.some((bar) => Math.abs(bar - startSeconds) <= 0.051);
      expect(lively ? onBar || isMoment : isMoment).toBe(true);
    }
    const starts = scenes.flatMap(({ accent, startSeconds }) => (accent === undefined ? [] : [startSeconds]));
    starts.slice(1).forEach((start, index) => expect(start - starts[index]!).toBeGreaterThanOrEqual(1.8));
  }
});

test('a punch is over after a fifth of a second, and switched off it is as if there were none', async () => {
  const film = sampleStoryboard({ pictures: mug, lookId: 'bold', seconds: 30 });
  const scene = film.scenes.find(({ accent }) => accent === 'punch')!;
  const still: Storyboard = {
    ...film,
    scenes: film.scenes.map(({ accent: _, ...each }) => each),
  };
  const off = applyEdit(film, { kind: 'show-accents', shown: false });
  if (!off.ok) throw off.error;
  const [accented, plain, without] = await Promise.all(
    [film, still, off.value].map(async (each) => (await openSampleFilm(each, 216)).film),
  );
  const first = Math.round(scene.startSeconds * 30);
  const boxes = (from: typeof accented, frame: number) => from!.sprites(frame).map(({ box }) => box);
  expect(boxes(accented, first)).not.toEqual(boxes(plain, first));
  expect(boxes(without, first)).toEqual(boxes(plain, first));
  expect(boxes(accented, first + 6)).toEqual(boxes(plain, first + 6));
});

test('a flash lights the frame for a few frames', async () => {
  const film = sampleStoryboard({ pictures: mug, lookId: 'bold', seconds: 15 });
  const lit: Storyboard = {
    ...film,
    scenes: film.scenes.map((scene, index) =>
      index === 2 ? { ...scene, accent: 'flash' as const } : { ...scene, accent: undefined },
    ),
  };
  const { film: opened } = await openSampleFilm(lit, 216);
  const first = Math.round(lit.scenes[2]!.startSeconds * 30);
  const isLit = (frame: number): boolean =>
    opened
      .sprites(frame)
      .some(({ bitmap, opacity, box }) => bitmap.width === 2 && opacity < 1 && box.width === opened.width);
  expect([first - 1, first, first + 2, first + 5].map(isLit)).toEqual([false, true, true, false]);
});
