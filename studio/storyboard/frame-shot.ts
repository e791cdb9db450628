/** Decides how a picture stands on the frame: which framing its content needs, and where it lies when it rests. */
import type { Box, Picture } from '#studio/product/picture.ts';
import type { View } from '#studio/storyboard/cast-pictures.ts';
import { layoutFor, type Look, type LookLayout } from '#studio/storyboard/look.ts';
import type { Rect, Shot } from '#studio/storyboard/shot.ts';
import type { AspectRatio } from '#studio/storyboard/storyboard.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';

/** A shot at rest: the picture's best rectangle, before motion. */
export type Framed = Pick<Shot, 'framing' | 'backdrop' | 'window' | 'detail' | 'near'> & {
  rest: Rect;
  /** Where a push-in aims, in design units at rest. */
  anchor: { x: number; y: number };
  /** How far the picture may be enlarged from rest before the product leaves the window or the picture turns soft. */
  largestZoom: number;
  /**
   * The product's box in fractions of the picture, which must stay inside the window; null where a part of it
   * is meant.
   */
  keepInSight: Box | null;
  /** True when the picture must always cover its window (no background between them). */
  covers: boolean;
};

/** The shape of the frame and the way its text runs. */
export type Page = { aspectRatio: AspectRatio; direction: 'ltr' | 'rtl' };

/** Pixels of a picture behind one design unit: below this a picture is visibly soft at 1080p. */
export const SOFTEST_PIXELS_PER_UNIT = 0.55;
/** Share of a picture's width or height that a panel shows at least. */
const MIN_SEEN = 0.78;
/**
 * Share of the subject's longer side that a close view shows, and the most: beyond it a part appears as a
 * cropped whole.
 */
const CLOSE_SHARE = { wanted: 0.62, largest: 0.72 };
/** A picture covers the frame only where its subject stays whole while it grows by this much: it has to move. */
const ROOM_TO_PAN = 1.04;
/** How far a near view may go from the whole one, and how much it must gain to be another view. */
const NEAR = { largest: 1.6, least: 1.08, tallest: 0.62, fill: 0.94 };

/** The product on the end card: whole, in the window kept for it. */
export function frameEndCard(picture: Picture, look: Look, page: Page): Framed {
  const own = layoutFor(look, page.aspectRatio, page.direction);
  const window = own.endCard.picture;
  const layout = { ...own, windows: { panel: window, packshot: window, cutout: window } };
  return picture.kind === 'lifestyle'
    ? panel(picture, look, layout)
    : standing(picture, picture.kind, look, layout);
}

/**
 * The picture at rest, in design units. A close view that would be soft, or show nearly the whole product, becomes
 * the whole picture.
 */
export function frameShot(picture: Picture, view: View, look: Look, page: Page): Framed {
  const frame: Rect = { x: 0, y: 0, ...FRAME_UNITS[page.aspectRatio] };
  const layout = layoutFor(look, page.aspectRatio, page.direction);
  if (view.kind === 'close') {
    const close = closeView(picture, view, look, frame);
    if (close !== null) return close;
  }
  if (view.kind === 'near' && picture.kind !== 'lifestyle')
    return { ...standing(picture, picture.kind, look, layout, frame), near: true };
  const whole = wholeView(picture, look, frame, layout);
  return view.kind === 'near' ? nearer(picture, whole) : whole;
}

function wholeView(picture: Picture, look: Look, frame: Rect, layout: LookLayout): Framed {
  if (picture.kind !== 'lifestyle') return standing(picture, picture.kind, look, layout);
  return coversWell(picture, frame) ? fullBleed(picture, frame) : panel(picture, look, layout);
}

/** The same framing with the picture enlarged around its product, half of the way to where it would be cut. */
function nearer(picture: Picture, whole: Framed): Framed {
  const { rest, window, largestZoom } = whole;
  const softest = picture.width / (SOFTEST_PIXELS_PER_UNIT * rest.width);
  // In an upright frame words stand above or below the product: they need room there.
  const upright = window.height > window.width;
  const withWords = upright
    ? (NEAR.tallest * window.height) / (picture.subject.height * rest.height)
    : Number.POSITIVE_INFINITY;
  const zoom = Math.min(NEAR.largest, softest, withWords, 0.94 * zoomUntilCropped(picture, rest, window));
  if (!whole.covers || zoom < NEAR.least) return whole;
  const unitsPerPixel = (rest.width * zoom) / picture.width;
  const near = coverAround(picture, unitsPerPixel, centreOf(picture.subject), window);
  return {
    ...whole,
    near: true,
    rest: near,
    anchor: pointOn(near, centreOf(picture.subject)),
    largestZoom: Math.max(1, Math.min(largestZoom, zoomUntilCropped(picture, near, window))),
  };
}

/**
 * A product without surroundings, its subject box centered in the look's window. Where `frame` is given it stands as large
 * as the window holds it, and a card in the color of its paper is the whole frame.
 */
function standing(
  picture: Picture,
  kind: 'cutout' | 'packshot',
  look: Look,
  layout: LookLayout,
  frame?: Rect,
): Framed {
  const window = layout.windows[kind];
  const isCard = kind === 'packshot' && look.backdrop.packshot === 'picture-colour';
  const fill = frame === undefined ? layout.subjectFill[kind] : Math.max(NEAR.fill, layout.subjectFill[kind]);
  const { subject } = picture;
  const unitsPerPixel = Math.min(
    (window.width * fill) / (subject.width * picture.width),
    (window.height * fill) / (subject.height * picture.height),
    1 / SOFTEST_PIXELS_PER_UNIT,
  );
  const rest = placed(picture, unitsPerPixel, centreOf(subject), {
    x: window.x + window.width / 2,
    y: window.y + window.height / 2,
  });
  return {
    framing: kind,
    backdrop: kind === 'packshot' ? look.backdrop.packshot : 'look',
    window: isCard && frame !== undefined ? frame : window,
    rest,
    anchor: { x: window.x + window.width / 2, y: window.y + window.height / 2 },
    largestZoom: 0.98 / fill,
    keepInSight: subject,
    covers: false,
  };
}

function fullBleed(picture: Picture, frame: Rect): Framed {
  const unitsPerPixel = coverScale(picture, frame);
  const rest = coverAround(picture, unitsPerPixel, centreOf(picture.subject), frame);
  return {
    framing: 'full-bleed',
    backdrop: 'look',
    window: frame,
    rest,
    anchor: pointOn(rest, picture.focus),
    largestZoom: Math.max(
      1,
      Math.min(
        1.35,
        zoomUntilCropped(picture, rest, frame),
        Math.max(1.03, 1 / (SOFTEST_PIXELS_PER_UNIT * unitsPerPixel)),
      ),
    ),
    keepInSight: picture.subject,
    covers: true,
  };
}

/**
 * The whole subject in a window whose shape lies between the picture's and the layout's, as near the layout's
 * as the subject allows.
 */
function panel(picture: Picture, look: Look, layout: LookLayout): Framed {
  const panel = layout.windows.panel;
  const own = picture.width / picture.height;
  const wanted = panel.width / panel.height;
  const narrowest = own * Math.min(1, Math.max(MIN_SEEN, picture.subject.width * 1.15));
  const widest = own / Math.min(1, Math.max(MIN_SEEN, picture.subject.height * 1.15));
  const shape = Math.min(Math.max(wanted, narrowest), widest);
  const width = Math.min(panel.width, panel.height * shape);
  const height = width / shape;
  const window = {
    x: panel.x + (panel.width - width) / 2,
    y: panel.y + (panel.height - height) / 2,
    width,
    height,
  };
  const rest = coverAround(picture, coverScale(picture, window), centreOf(picture.subject), window);
  return {
    framing: 'panel',
    backdrop: look.backdrop.panel,
    window,
    rest,
    anchor: pointOn(rest, picture.focus),
    largestZoom: Math.max(1, Math.min(1.12, zoomUntilCropped(picture, rest, window))),
    keepInSight: picture.subject,
    covers: true,
  };
}

/** A part of the product, filling the frame around a point of it; null where more would be seen than a part. */
function closeView(
  picture: Picture,
  { centre, always }: Extract<View, { kind: 'close' }>,
  look: Look,
  frame: Rect,
): Framed | null {
  const { subject } = picture;
  const [width, height] = [subject.width * picture.width, subject.height * picture.height];
  const side = height >= width ? frame.height / height : frame.width / width;
  const covers = picture.kind === 'lifestyle';
  const unitsPerPixel = Math.max(
    covers ? coverScale(picture, frame) * 1.15 : 0,
    Math.min(side / CLOSE_SHARE.wanted, 1 / SOFTEST_PIXELS_PER_UNIT),
  );
  if (always !== true && side / unitsPerPixel > CLOSE_SHARE.largest) return null;
  const middle = { x: frame.width / 2, y: frame.height * 0.45 };
  const rest = covers
    ? coverAround(picture, unitsPerPixel, centre, frame)
    : placed(picture, unitsPerPixel, centre, middle);
  return {
    framing: picture.kind === 'lifestyle' ? 'full-bleed' : picture.kind,
    backdrop: picture.kind === 'packshot' ? look.backdrop.packshot : 'look',
    window: frame,
    detail: centre,
    rest,
    anchor: pointOn(rest, centre),
    largestZoom: 1.12,
    keepInSight: null,
    covers,
  };
}

/** True when the picture can fill the frame with its subject whole, space to move, and without getting soft. */
function coversWell(picture: Picture, frame: Rect): boolean {
  const unitsPerPixel = coverScale(picture, frame);
  const rest = { width: picture.width * unitsPerPixel, height: picture.height * unitsPerPixel };
  return (
    zoomUntilCropped(picture, rest, frame) >= ROOM_TO_PAN && unitsPerPixel <= 1 / SOFTEST_PIXELS_PER_UNIT
  );
}

const coverScale = (picture: Picture, area: { width: number; height: number }): number =>
  Math.max(area.width / picture.width, area.height / picture.height);

/**
 * The picture's rectangle at a scale, covering the area, with `centre` as near the area's middle as covering
 * allows.
 */
function coverAround(
  picture: Picture,
  unitsPerPixel: number,
  centre: { x: number; y: number },
  area: Rect,
): Rect {
  const rect = placed(picture, unitsPerPixel, centre, {
    x: area.x + area.width / 2,
    y: area.y + area.height / 2,
  });
  return {
    ...rect,
    x: Math.min(area.x, Math.max(area.x + area.width - rect.width, rect.x)),
    y: Math.min(area.y, Math.max(area.y + area.height - rect.height, rect.y)),
  };
}

function placed(
  picture: Picture,
  unitsPerPixel: number,
  point: { x: number; y: number },
  at: { x: number; y: number },
): Rect {
  const width = picture.width * unitsPerPixel;
  const height = picture.height * unitsPerPixel;
  return { x: at.x - point.x * width, y: at.y - point.y * height, width, height };
}

/** How far the rectangle can grow around the subject's middle before the subject leaves the window. */
function zoomUntilCropped(picture: Picture, rest: Pick<Rect, 'width' | 'height'>, window: Rect): number {
  const { subject } = picture;
  return (
    0.98 *
    Math.min(window.width / (subject.width * rest.width), window.height / (subject.height * rest.height))
  );
}

const centreOf = (box: Box): { x: number; y: number } => ({
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
});

const pointOn = (rect: Rect, point: { x: number; y: number }): { x: number; y: number } => ({
  x: rect.x + rect.width * point.x,
  y: rect.y + rect.height * point.y,
});
