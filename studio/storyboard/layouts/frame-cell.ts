/** Frames a picture in a cell or on a card: its product whole, the cell filled. */
import type { Picture, Point } from '#studio/product/picture.ts';
import { SOFTEST_PIXELS_PER_UNIT } from '#studio/storyboard/frame-shot.ts';
import type { Place } from '#studio/storyboard/layouts/layouts.ts';
import type { Look } from '#studio/storyboard/look.ts';
import type { Rect, Shot } from '#studio/storyboard/shot.ts';

/** How far a picture that covers its cell grows while it is on. */
const GROWTH = 1.06;

/** The picture's shot in this window, or null where its product would be cut or the picture be soft. */
export function frameCell(
  picture: Picture,
  { window, stands }: Pick<Place, 'window' | 'stands'>,
  look: Look,
): Shot | null {
  const common = { pictureId: picture.id, window, ease: look.motion.ease, motion: 'push-in' as const };
  const { subject } = picture;
  if (picture.kind !== 'lifestyle') {
    const scale = Math.min(
      (stands.fill * window.width) / (subject.width * picture.width),
      (stands.fill * window.height) / (subject.height * picture.height),
      1 / SOFTEST_PIXELS_PER_UNIT,
    );
    const framing = picture.kind;
    return {
      ...common,
      framing,
      backdrop: framing === 'packshot' ? 'picture-colour' : 'look',
      from: centred(picture, scale, window, stands.middle),
      to: centred(picture, scale * GROWTH, window, stands.middle),
    };
  }
  const scale = Math.max(window.width / picture.width, window.height / picture.height);
  if (scale > 1 / SOFTEST_PIXELS_PER_UNIT) return null;
  const from = covering(centred(picture, scale, window), window);
  if (!holds(from, picture, window)) return null;
  const grown = covering(centred(picture, scale * GROWTH, window), window);
  return {
    ...common,
    framing: 'full-bleed',
    backdrop: 'look',
    from,
    to: holds(grown, picture, window) ? grown : from,
  };
}

/** A close view shows at most this share of the picture, and of the product's longer side. */
const CLOSE = { picture: 0.6, product: 0.7 };

/** The part of the picture around a point, filling this window; null where it would be soft. */
export function frameCloseCell(
  picture: Picture,
  { window, detail }: { window: Rect; detail: Point },
  look: Look,
): Shot | null {
  const whole = Math.max(window.width / picture.width, window.height / picture.height);
  const [across, down] = [picture.subject.width * picture.width, picture.subject.height * picture.height];
  const along = down >= across ? window.height / down : window.width / across;
  const scale = Math.max(whole / CLOSE.picture, along / CLOSE.product);
  if (picture.kind === 'cutout' || scale * GROWTH > 1 / SOFTEST_PIXELS_PER_UNIT) return null;
  const around = (by: number): Rect => {
    const size = { width: picture.width * scale * by, height: picture.height * scale * by };
    return covering(
      {
        ...size,
        x: window.x + window.width / 2 - detail.x * size.width,
        y: window.y + window.height / 2 - detail.y * size.height,
      },
      window,
    );
  };
  return {
    pictureId: picture.id,
    window,
    ease: look.motion.ease,
    motion: 'push-in',
    framing: 'full-bleed',
    backdrop: 'look',
    detail,
    from: around(1),
    to: around(GROWTH),
  };
}

/** The picture at a scale, with its product in the window's middle, or at a share of its height. */
function centred({ width, height, subject }: Picture, scale: number, window: Rect, middle = 0.5): Rect {
  const size = { width: width * scale, height: height * scale };
  return {
    ...size,
    x: window.x + window.width / 2 - (subject.x + subject.width / 2) * size.width,
    y: window.y + window.height * middle - (subject.y + subject.height / 2) * size.height,
  };
}

const covering = (rect: Rect, window: Rect): Rect => ({
  ...rect,
  x: Math.min(window.x, Math.max(window.x + window.width - rect.width, rect.x)),
  y: Math.min(window.y, Math.max(window.y + window.height - rect.height, rect.y)),
});

/** True when the whole product lies in the window. */
function holds(rect: Rect, { subject }: Picture, window: Rect): boolean {
  const [left, top] = [rect.x + subject.x * rect.width, rect.y + subject.y * rect.height];
  return (
    left >= window.x - 0.01 &&
    top >= window.y - 0.01 &&
    left + subject.width * rect.width <= window.x + window.width + 0.01 &&
    top + subject.height * rect.height <= window.y + window.height + 0.01
  );
}
