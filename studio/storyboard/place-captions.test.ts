/** Tests that words and price stand beside the product, stay there while a picture does, and that products yield. */
import { describe, expect, test } from 'vitest';
import { applyEdit } from '#studio/storyboard/edit/edit.ts';
import { placeBadge, placeCaptions } from '#studio/storyboard/place-captions.ts';
import { isInside, SAFE_ZONES } from '#studio/storyboard/safe-zones.ts';
import { areaOf, overlap, shownScenes, subjectBetween } from '#studio/storyboard/subject-on-frame.ts';
import { yieldToWords } from '#studio/storyboard/yield-to-words.ts';
import type { Rect } from '#studio/storyboard/shot.ts';
import {
  ASPECT_RATIOS,
  LOOK_IDS,
  type Caption,
  type Scene,
  type Storyboard,
} from '#studio/storyboard/storyboard.ts';
import { CATALOG_PICTURES } from '#tests/film/catalog-pictures.ts';
import { sampleStoryboard } from '#tests/film/sample-film.ts';

const all = Object.values(CATALOG_PICTURES);

/** One scene that shows a picture filling the frame, its product in `subject` (fractions), and one caption. */
function oneScene(subject: Rect, change: Partial<Caption> = {}): Storyboard {
  const made = sampleStoryboard({ pictures: all[0]!, lookId: 'gallery', showPrice: false });
  const frame = { x: 0, y: 0, width: 1080, height: 1920 };
  const picture = { ...made.pictures[0]!, kind: 'lifestyle' as const, subject };
  const scene: Scene = {
    id: 'scene-1',
    startSeconds: 0,
    endSeconds: 12,
    transition: null,
    content: {
      kind: 'picture',
      shot: {
        pictureId: picture.id,
        framing: 'full-bleed',
        backdrop: 'look',
        window: frame,
        from: frame,
        to: frame,
        ease: 'linear',
        motion: 'hold',
      },
    },
  };
  const caption: Caption = {
    id: 'a',
    lineId: 'a',
    style: 'line',
    startSeconds: 1,
    endSeconds: 2.5,
    words: [{ text: 'Words', glue: '', startSeconds: 1, endSeconds: 2 }],
    ...change,
  };
  const card = made.scenes.at(-1)!;
  return {
    ...made,
    pictures: [picture],
    scenes: [scene, { ...card, startSeconds: 12, transition: null }],
    captions: [caption],
  };
}

const placed = (storyboard: Storyboard) => placeCaptions(storyboard)[0]!.area;

describe('a caption over a picture that fills the frame', () => {
  test('stands above a product at the foot, below one at the head, and where the look has it beside none', () => {
    expect(placed(oneScene({ x: 0.1, y: 0.5, width: 0.8, height: 0.45 }))!.y).toBeLessThan(700);
    expect(placed(oneScene({ x: 0.1, y: 0.1, width: 0.8, height: 0.35 }))).toBeUndefined();
    expect(placed(oneScene({ x: 0.1, y: 0.3, width: 0.8, height: 0.4 }))!.y).toBeLessThan(600);
  });
  test('stays where the look has it when the product leaves no room', () =>
    expect(placed(oneScene({ x: 0, y: 0, width: 1, height: 1 }))).toBeUndefined());
  test('is in the safe zone wherever it stands', () => {
    for (let top = 0; top < 0.9; top += 0.05)
      for (const height of [0.1, 0.3, 0.5]) {
        const area = placed(oneScene({ x: 0.1, y: top, width: 0.8, height: Math.min(height, 1 - top) }));
        if (area !== undefined) expect(isInside(area, SAFE_ZONES['9:16']), `${top} ${height}`).toBe(true);
      }
  });
  test('stays in its place while the picture stays', () => {
    const made = oneScene({ x: 0.1, y: 0.5, width: 0.8, height: 0.45 });
    const [first] = made.captions;
    const three = [0, 1, 2].map((index) => ({
      ...first!,
      id: `c${index}`,
      startSeconds: 1 + 1.5 * index,
      endSeconds: 2.5 + 1.5 * index,
    }));
    const areas = placeCaptions({ ...made, captions: three }).map(({ area }) => area);
    expect(areas[0]).toBeDefined();
    expect(areas).toEqual([areas[0], areas[0], areas[0]]);
  });
});

test('a price is put beside product and words, and nowhere where there is no room', () => {
  const badge = { price: '€24', compareAtPrice: null, startSeconds: 1, endSeconds: 2.5 };
  const low = oneScene({ x: 0.1, y: 0.55, width: 0.8, height: 0.4 });
  const found = placeBadge({ ...low, captions: placeCaptions(low) }, badge)!.area!;
  expect(found.y + found.height).toBeLessThan(0.55 * 1920);
  expect(areaOf(overlap(found, placeCaptions(low)[0]!.area!))).toBe(0);
  expect(placeBadge(oneScene({ x: 0, y: 0, width: 1, height: 1 }), badge)).toBeNull();
});

test('products on a plain ground are not under words in nine of ten scenes, whatever look and shape', () => {
  let [free, inTheWay] = [0, 0];
  for (const pictures of all)
    for (const lookId of LOOK_IDS)
      for (const aspectRatio of ASPECT_RATIOS) {
        const storyboard = sampleStoryboard({ pictures, lookId, aspectRatio, showPrice: false });
        for (const each of shownScenes(storyboard)) {
          const { content } = each.scene;
          const plain = content.kind === 'picture' && content.layout === undefined;
          if (!plain || each.shot.framing !== 'packshot' || each.shot.detail !== undefined) continue;
          const product = subjectBetween(each, each.fromSeconds, each.untilSeconds, aspectRatio);
          const words = storyboard.captions.filter(({ area, startSeconds, endSeconds }) => {
            const middle = (startSeconds + endSeconds) / 2;
            return area !== undefined && middle >= each.fromSeconds && middle < each.untilSeconds;
          });
          if (words.some(({ area }) => areaOf(overlap(area!, product)) > 0)) inTheWay++;
          else free++;
        }
      }
  expect(free).toBeGreaterThan(100);
  expect(inTheWay).toBeLessThan(free / 9);
});

test('a product yields by the shortest way, and stays where words are beside it', () => {
  const made = sampleStoryboard({ pictures: all[0]!, lookId: 'bold', showPrice: false });
  expect(yieldToWords({ ...made, showCaptions: false })).toBe(made.scenes);
  expect(yieldToWords({ ...made, captions: [] })).toEqual(made.scenes);
  expect(yieldToWords(made)).toEqual(made.scenes);
});

test('an edit finds places for words that had none, and leaves a film of an earlier release as it is', () => {
  const low = oneScene({ x: 0.1, y: 0.5, width: 0.8, height: 0.45 });
  const { typeScale: _, ...oldLook } = low.look;
  const edited = (storyboard: Storyboard): Storyboard => {
    const result = applyEdit(storyboard, { kind: 'set-layout', sceneId: 'scene-1', layout: null });
    if (!result.ok) throw result.error;
    return result.value;
  };
  expect(low.captions[0]!.area).toBeUndefined();
  expect(edited(low).captions[0]!.area).toEqual(placed(low));
  expect(edited({ ...low, look: oldLook }).captions).toEqual(low.captions);
});

test('words over two pictures that leave no common place cover the one of which they hide least', () => {
  const low = oneScene({ x: 0.1, y: 0.6, width: 0.8, height: 0.35 });
  const [scene, card] = low.scenes;
  const picture = low.pictures[0]!;
  const narrow = { ...picture, id: 'narrow', subject: { x: 0.4, y: 0.1, width: 0.2, height: 0.48 } };
  const shot = { ...scene!.content.shot!, pictureId: narrow.id };
  const both: Storyboard = {
    ...low,
    pictures: [picture, narrow],
    scenes: [
      { ...scene!, endSeconds: 1.7 },
      { ...scene!, id: 'scene-2', startSeconds: 1.7, content: { kind: 'picture', shot } },
      card!,
    ],
  };
  expect(placed(both)!.y + placed(both)!.height).toBeLessThanOrEqual(0.6 * 1920);
});
