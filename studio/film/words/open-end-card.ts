/** Brings in the words of the end card, each a little after the one before, and has the button nod once. */
import { clamp01, easeBack, easeInOut, easeOut } from '#studio/shared/ease.ts';
import { openLruCache } from '#studio/shared/lru-cache.ts';
import { placedSprite, sprite, type Placed, type Sprite } from '#studio/film/sprite.ts';
import type { Stage } from '#studio/film/stage.ts';
import { paintEndCard, type EndCard } from '#studio/film/words/paint-end-card.ts';
import type { Scene } from '#studio/storyboard/storyboard.ts';

const STAGGER_SECONDS = 0.11;
const ENTER_SECONDS = 0.5;
const RISE = 38;
/** With a hit the button begins this early: it is seen when the hit is heard. */
const BEFORE_HIT_SECONDS = 0.1;
/** The nod begins this long after the button has come in. */
const NOD = { afterSeconds: 0.7, seconds: 0.5, growth: 0.05 };

/** The sprites of an end card at a time in seconds. */
export function openEndCard(stage: Stage): (scene: Scene, content: EndCard, seconds: number) => Sprite[] {
  const painted = openLruCache<ReturnType<typeof paintEndCard>>(1);
  return (scene, content, seconds) => {
    const { texts, button } = painted(scene.id, () => paintEndCard(stage, content));
    const begin = scene.startSeconds + (scene.transition?.seconds ?? 0) * 0.55;
    const since = seconds - begin;
    const words = texts.flatMap((part, index) => {
      const entered = easeOut((since - index * STAGGER_SECONDS) / ENTER_SECONDS);
      if (entered <= 0) return [];
      return [
        placedSprite(
          { ...part, y: part.y + Math.round((1 - entered) * RISE * stage.scale) },
          { opacity: Math.round(entered * 32) / 32 },
        ),
      ];
    });
    return button === null
      ? words
      : [
          ...words,
          ...buttonSprites(button, sinceButton(content, seconds, since - texts.length * STAGGER_SECONDS)),
        ];
  };
}

/** Seconds since the button began to come in: after the words, or so that it is there on the music's last hit. */
const sinceButton = ({ hitSeconds }: EndCard, seconds: number, afterWords: number): number =>
  hitSeconds === undefined ? afterWords : Math.min(afterWords, seconds - hitSeconds + BEFORE_HIT_SECONDS);

function buttonSprites({ bitmap, x, y }: Placed, since: number): Sprite[] {
  if (since <= 0) return [];
  const entered = clamp01(since / ENTER_SECONDS);
  const nod = clamp01((since - ENTER_SECONDS - NOD.afterSeconds) / NOD.seconds);
  const swing = nod <= 0 || nod >= 1 ? 0 : NOD.growth * Math.sin(Math.PI * easeInOut(nod));
  const size = (entered >= 1 ? 1 : 0.8 + 0.2 * easeBack(entered)) + swing;
  const [width, height] = [bitmap.width * size, bitmap.height * size];
  return [
    sprite(
      bitmap,
      { x: x + (bitmap.width - width) / 2, y: y + (bitmap.height - height) / 2, width, height },
      { opacity: clamp01(entered * 2.5) },
    ),
  ];
}
