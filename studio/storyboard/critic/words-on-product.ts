/** Measures how much of the product words and price stand on, scene by scene. */
import { estimateText } from '#studio/storyboard/critic/estimate-text.ts';
import type { Fault } from '#studio/storyboard/critic/fault.ts';
import { lookArea } from '#studio/storyboard/caption-area.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';
import { layoutFor } from '#studio/storyboard/look.ts';
import { lookOf } from '#studio/storyboard/look-of.ts';
import { factsArea } from '#studio/storyboard/posters/posters.ts';
import { shownPoster } from '#studio/storyboard/posters/shown-poster.ts';
import type { Rect } from '#studio/storyboard/shot.ts';
import type { Caption, Storyboard } from '#studio/storyboard/storyboard.ts';
import { areaOf, overlap, shownScenes, subjectAt } from '#studio/storyboard/subject-on-frame.ts';

const STEP_SECONDS = 0.1;
/** Share of the frame, mean over a scene, that words may cover of the product. */
const MAX_COVERED = 0.02;

/** Covered area as a share of the frame: its mean over the clip, and the scenes in which it is too much. */
export function wordsOnProduct(storyboard: Storyboard): { share: number; faults: Fault[] } {
  const { seconds, aspectRatio, scenes } = storyboard;
  const wordsAt = openWords(storyboard);
  const shown = shownScenes(storyboard);
  const { width, height } = FRAME_UNITS[aspectRatio];
  const coveredIn = new Map<string, number[]>();
  for (let at = STEP_SECONDS / 2; at < seconds; at += STEP_SECONDS) {
    const scene = scenes.findLast(({ startSeconds }) => startSeconds <= at);
    if (scene === undefined) continue;
    const products = shown
      .filter((each) => each.scene === scene && each.fromSeconds <= at && at < each.untilSeconds)
      .map((each) => subjectAt(each, at, aspectRatio));
    const covered = wordsAt(at).flatMap((words) =>
      scene.content.kind === 'endCard' ? [] : products.map((product) => areaOf(overlap(words, product))),
    );
    coveredIn.set(scene.id, [
      ...(coveredIn.get(scene.id) ?? []),
      covered.reduce((sum, area) => sum + area, 0) / (width * height),
    ]);
  }
  const all = [...coveredIn.values()].flat();
  const faults = scenes.flatMap(({ id, startSeconds }): Fault[] => {
    const measure = mean(coveredIn.get(id) ?? []);
    return measure > MAX_COVERED
      ? [{ kind: 'words-on-product', seconds: startSeconds, sceneId: id, measure, limit: MAX_COVERED }]
      : [];
  });
  return { share: mean(all), faults };
}

/** The estimated boxes of caption and price at a moment. */
function openWords(storyboard: Storyboard): (seconds: number) => Rect[] {
  const { captions, showCaptions, badge, language, aspectRatio, direction } = storyboard;
  const look = lookOf(storyboard);
  const layout = layoutFor(look, aspectRatio, direction);
  const { scenes } = storyboard;
  const posters = scenes.map((scene) => shownPoster(storyboard, scene));
  const boxIn = (caption: Caption, area: Rect): Rect => {
    const text = caption.words.map((word) => word.text + word.glue).join('');
    const size = estimateText(text, look.type[caption.style], language, area);
    const centred = look.captions.align[aspectRatio] === 'centre';
    const end = direction === 'rtl' ? area.x + area.width - size.width : area.x;
    return {
      ...size,
      x: centred ? area.x + (area.width - size.width) / 2 : end,
      y: look.captions.anchor === 'centre' ? area.y + (area.height - size.height) / 2 : area.y,
    };
  };
  const boxes = captions.map((caption) => ({
    caption,
    box: boxIn(caption, caption.area ?? lookArea(storyboard, layout, caption)),
  }));
  // Large words fill the place that the poster has for them, and a price has it to itself.
  const boxAt = (box: Rect, seconds: number): Rect => {
    const poster = posters[scenes.findLastIndex(({ startSeconds }) => startSeconds <= seconds)] ?? null;
    return poster === null ? box : factsArea(poster, storyboard);
  };
  return (seconds) => [
    ...boxes.flatMap(({ caption, box }) =>
      showCaptions && seconds >= caption.startSeconds && seconds < caption.endSeconds
        ? [boxAt(box, seconds)]
        : [],
    ),
    ...(badge !== null && seconds >= badge.startSeconds && seconds < badge.endSeconds
      ? [priceBox(badge, badge.area ?? layout.badge, direction)]
      : []),
  ];
}

/** Mean width of a digit of the price and padding of its pill, design units. */
const PRICE = { digit: 38, padding: 76 };

function priceBox(
  { price, compareAtPrice }: NonNullable<Storyboard['badge']>,
  area: Rect,
  direction: Storyboard['direction'],
): Rect {
  const digits = price.length + (compareAtPrice?.length ?? 0) * 0.7;
  const width = Math.min(area.width, digits * PRICE.digit + PRICE.padding);
  return { ...area, width, x: direction === 'rtl' ? area.x + area.width - width : area.x };
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
