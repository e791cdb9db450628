/** Lets one scene take the place of another: each transition changes two lists of sprites, drawn one over the other. */
import { easeInOut, easeOut } from '#studio/film/ease.ts';
import type { PixelRect } from '#studio/film/film.ts';
import { intersect, type Sprite } from '#studio/film/sprite.ts';
import type { TransitionKind } from '#studio/storyboard/storyboard.ts';

export type TransitionInput = {
  outgoing: readonly Sprite[];
  incoming: readonly Sprite[];
  frame: PixelRect;
  /** 0 the outgoing scene alone, 1 the incoming scene alone. */
  progress: number;
  /** Movement goes with the reading direction. */
  direction: 'ltr' | 'rtl';
};

/** Both ends are exact: at 0 the outgoing sprites, at 1 the incoming ones, unchanged. */
export function transition(kind: TransitionKind, input: TransitionInput): Sprite[] {
  if (input.progress <= 0) return [...input.outgoing];
  if (input.progress >= 1 || kind === 'cut') return [...input.incoming];
  return BY_KIND[kind](input);
}

const BLINDS = 6;

const BY_KIND: Record<Exclude<TransitionKind, 'cut'>, (input: TransitionInput) => Sprite[]> = {
  crossfade: ({ outgoing, incoming, progress }) => [...outgoing, ...faded(incoming, easeInOut(progress))],

  push: ({ outgoing, incoming, frame, progress, direction }) => {
    const way = direction === 'ltr' ? -1 : 1;
    const travelled = easeInOut(progress) * frame.width;
    return [...moved(outgoing, way * travelled, 0, frame), ...moved(incoming, way * (travelled - frame.width), 0, frame)];
  },

  'slide-over': ({ outgoing, incoming, frame, progress }) => {
    const travelled = easeInOut(progress);
    return [...moved(outgoing, 0, -0.22 * travelled * frame.height, frame), ...moved(incoming, 0, (1 - travelled) * frame.height, frame)];
  },

  wipe: ({ outgoing, incoming, frame, progress, direction }) => {
    const width = Math.round(easeInOut(progress) * frame.width);
    return [...outgoing, ...clipped(incoming, { ...frame, x: direction === 'ltr' ? 0 : frame.width - width, width })];
  },

  'zoom-through': ({ outgoing, incoming, frame, progress }) => {
    const share = easeInOut(progress);
    return [...zoomed(outgoing, 1 + 0.35 * share, frame), ...faded(zoomed(incoming, 0.82 + 0.18 * share, frame), Math.min(1, share * 1.6))];
  },

  iris: ({ outgoing, incoming, frame, progress }) => {
    const radius = easeInOut(progress) * Math.hypot(frame.width, frame.height) * 0.5 + 1;
    const circle = { x: frame.width / 2, y: frame.height / 2, radius };
    return [...outgoing, ...incoming.map((each) => ({ ...each, circle }))];
  },

  blinds: ({ outgoing, incoming, frame, progress, direction }) => {
    const strip = Math.ceil(frame.width / BLINDS);
    const strips = Array.from({ length: BLINDS }, (_, index) => {
      const place = direction === 'ltr' ? index : BLINDS - 1 - index;
      const open = Math.round(strip * easeOut(progress * 1.5 - (index / BLINDS) * 0.5));
      return { x: place * strip, y: 0, width: open, height: frame.height };
    });
    return [...outgoing, ...strips.flatMap((area) => clipped(incoming, area))];
  },
};

const faded = (sprites: readonly Sprite[], opacity: number): Sprite[] => sprites.map((each) => ({ ...each, opacity: each.opacity * opacity }));

/** Moved by whole pixels: the eye sees no difference at this speed, and still bitmaps stay pixel for pixel. */
function moved(sprites: readonly Sprite[], byX: number, byY: number, frame: PixelRect): Sprite[] {
  const [x, y] = [Math.round(byX), Math.round(byY)];
  const page = intersect({ ...frame, x, y }, frame);
  if (page === null) return [];
  return clipped(
    sprites.map((each) => ({ ...each, box: { ...each.box, x: each.box.x + x, y: each.box.y + y }, clip: each.clip === null ? null : { ...each.clip, x: each.clip.x + x, y: each.clip.y + y } })),
    page,
  );
}

function zoomed(sprites: readonly Sprite[], zoom: number, frame: PixelRect): Sprite[] {
  const scale = (value: number, centre: number) => centre + (value - centre) * zoom;
  const [centreX, centreY] = [frame.width / 2, frame.height / 2];
  return sprites.map((each) => ({
    ...each,
    box: { x: scale(each.box.x, centreX), y: scale(each.box.y, centreY), width: each.box.width * zoom, height: each.box.height * zoom },
    clip:
      each.clip === null
        ? null
        : { x: Math.round(scale(each.clip.x, centreX)), y: Math.round(scale(each.clip.y, centreY)), width: Math.round(each.clip.width * zoom), height: Math.round(each.clip.height * zoom) },
  }));
}

function clipped(sprites: readonly Sprite[], area: PixelRect): Sprite[] {
  return sprites.flatMap((each) => {
    const clip = each.clip === null ? area : intersect(each.clip, area);
    return clip === null || clip.width === 0 ? [] : [{ ...each, clip }];
  });
}
