/** Measures a storyboard: the figures that films are compared by. */
import { beatGridOf } from '#studio/music/beat-grid.ts';
import { composeMusic } from '#studio/music/compose-music.ts';
import type { MusicRequest } from '#studio/music/music.ts';
import { oklabOf } from '#studio/shared/oklab.ts';
import { FRAMES_PER_SECOND } from '#studio/shared/time.ts';
import type { Figures } from '#studio/storyboard/critic/fault.ts';
import { roomAfterWords, swingsOf } from '#studio/storyboard/critic/sound-faults.ts';
import { wordsOnProduct } from '#studio/storyboard/critic/words-on-product.ts';
import { shownPoster } from '#studio/storyboard/posters/shown-poster.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';
import { DISSOLVING } from '#studio/storyboard/shared-product.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import {
  areaOf,
  overlap,
  shownScenes,
  standsFree,
  subjectAt,
  type ShownScene,
} from '#studio/storyboard/subject-on-frame.ts';

const OPENING_SECONDS = 5;

/** Pure: it reads the document, and composes the music's plan where there is music. */
export function figuresOf(storyboard: Storyboard): Figures {
  const { scenes, aspectRatio } = storyboard;
  const changes = scenes.slice(1).map(({ startSeconds, transition }) => ({
    kind: transition?.kind ?? 'cut',
    seconds: startSeconds + (transition?.seconds ?? 0) / 2,
  }));
  const share = (count: number): number | null => (changes.length === 0 ? null : count / changes.length);
  const shown = shownScenes(storyboard);
  const inScenes = shown.filter(({ scene }) => scene.content.kind === 'picture');
  const pictured = [...new Set(inScenes.map(({ scene }) => scene))];
  return {
    hookIsTitle: hookIsTitle(storyboard),
    changes: changes.length,
    hardCuts: share(changes.filter(({ kind }) => kind === 'cut').length),
    dissolves: share(changes.filter(({ kind }) => DISSOLVING.has(kind)).length),
    openingChanges: changes.filter(({ seconds }) => seconds <= OPENING_SECONDS).length,
    layouts: new Set(scenes.map((scene) => shownPoster(storyboard, scene)?.kind ?? layoutOf(scene))).size,
    picturesUsed: new Set(shown.map(({ picture }) => picture.id)).size,
    coverage:
      pictured.length === 0
        ? null
        : pictured.reduce(
            (sum, scene) =>
              sum +
              coverageOf(
                inScenes.filter((each) => each.scene === scene),
                aspectRatio,
              ),
            0,
          ) / pictured.length,
    wordsOnProduct: wordsOnProduct(storyboard).share,
    groundDistance: groundDistance(storyboard, inScenes),
    longestSilenceSeconds: longestSilence(storyboard),
    captionPageSeconds: pageSeconds(storyboard),
    endsOnLastHit: endsOnLastHit(storyboard),
    callToActionRoomSeconds: roomAfterWords(storyboard),
    musicSwings: storyboard.sound.music === null ? 0 : swingsOf(storyboard.sound.ducking).length,
  };
}

/** The way in which a scene stands on the frame: its framing, whole, near or close. */
function layoutOf({ content }: Storyboard['scenes'][number]): string {
  const { shot } = content;
  if (content.kind === 'endCard') return 'end card';
  if (content.layout !== undefined) return content.layout.kind;
  if (shot === null) return 'none';
  const close = shot.detail !== undefined || shot.aim?.close === true;
  return `${shot.framing} ${close ? 'close' : 'whole'}`;
}

function hookIsTitle({ captions, title }: Storyboard): boolean {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const hook = captions
    .filter(({ style }) => style === 'hook')
    .flatMap(({ words }) => words.map(({ text }) => text))
    .join('');
  return hook !== '' && plain(hook) === plain(title);
}

/**
 * Share of the frame that is picture, or the product where that stands free, in the middle of the scene. Of cards that
 * lie on each other the largest counts.
 */
function coverageOf(shown: readonly ShownScene[], aspectRatio: Storyboard['aspectRatio']): number {
  const frame = { x: 0, y: 0, ...FRAME_UNITS[aspectRatio] };
  const shares = shown.map((each) => {
    const { shot, picture, fromSeconds, pathSeconds } = each;
    const middle = (fromSeconds + pathSeconds) / 2;
    const covered = standsFree(shot, picture) ? subjectAt(each, middle, aspectRatio) : shot.window;
    return areaOf(overlap(frame, covered)) / areaOf(frame);
  });
  const onEachOther = shown.some(({ untilSeconds, pathSeconds }) => untilSeconds < pathSeconds);
  return onEachOther ? Math.max(...shares) : shares.reduce((sum, share) => sum + share, 0);
}

/** Distance of the nearest of the product's two main colors; a product that stands free only. */
function groundDistance({ look: { colours } }: Storyboard, shown: readonly ShownScene[]): number | null {
  const ground = oklabOf(colours.background);
  const distances = shown
    .filter(({ shot, picture }) => standsFree(shot, picture))
    .flatMap(({ picture }) => picture.palette.slice(0, 1))
    .map((colour) => {
      const own = oklabOf(colour);
      return Math.hypot(own.lightness - ground.lightness, own.a - ground.a, own.b - ground.b);
    });
  return distances.length === 0 ? null : Math.min(...distances);
}

/** Between captions, the clip's start and the end card. */
function longestSilence({ captions, scenes, seconds }: Storyboard): number {
  const last = scenes.at(-1);
  const until = last?.content.kind === 'endCard' ? last.startSeconds : seconds;
  let spokenUntil = 0;
  let longest = 0;
  for (const { startSeconds, endSeconds } of captions) {
    longest = Math.max(longest, startSeconds - spokenUntil);
    spokenUntil = Math.max(spokenUntil, endSeconds);
  }
  return Math.max(longest, until - spokenUntil);
}

/** Pages of the hook are read, not followed; the others stand until the next one or their own end. */
function pageSeconds({ captions }: Storyboard): number | null {
  const pages = captions
    .flatMap(({ style, startSeconds, endSeconds }, index) =>
      style === 'hook'
        ? []
        : [Math.min(endSeconds, captions[index + 1]?.startSeconds ?? endSeconds) - startSeconds],
    )
    .sort((a, b) => a - b);
  return pages.length === 0 ? null : (pages[pages.length >> 1] ?? null);
}

/** True when the end card, or its button, comes within two frames of the last hit. */
function endsOnLastHit({ scenes, sound, seconds }: Storyboard): boolean | null {
  const card = scenes.at(-1);
  if (sound.music === null || card?.content.kind !== 'endCard') return null;
  const hit = lastHit({ ...sound.music.order, seconds });
  const comes = [
    card.startSeconds + (card.transition?.seconds ?? 0) / 2,
    card.content.hitSeconds ?? Infinity,
  ];
  return comes.some((at) => Math.abs(at - hit) <= 2 / FRAMES_PER_SECOND);
}

const lastHit = (order: MusicRequest): number => beatGridOf(composeMusic(order)).lastHitSeconds;
