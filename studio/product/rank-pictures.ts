/** Puts a product's pictures in the order a film uses them, and leaves out those that show the same. */
import type { Picture, RejectedPicture } from '#studio/product/picture.ts';
import { coloursApart, oklabOf, type Oklab } from '#studio/shared/oklab.ts';

/** What counts as one step apart: differing bits (of 64) of the hashes, and the distance of the colors (OKLab). */
type Scale = { bits: number; colours: number };
/** So many steps, of both together, and two pictures are still alike. */
const ALIKE = 1.4;

/** One is the other re-encoded, scaled or lightly cropped. How it was measured: docs/decisions/0032. */
const SAME: Scale = { bits: 10, colours: 0.06 };
/** The camera hardly moved between them. */
const NEAR: Scale = { bits: 16, colours: 0.05 };
/** How much the shapes of two pictures that show the same may differ, as a ratio. */
const SAME_SHAPE = 1.12;

/** Below these a picture is too soft, or too dark, to be shown while there are others. */
const WEAK = { sharpness: 0.1, luminance: 0.015 };
/** How far ahead a picture may be taken from, to follow one of another kind. */
const LOOK_AHEAD = 4;

/**
 * Keeps the larger of two that show the same. The first picture stays first: the merchant chose it. Then come
 * the others in the merchant's order, except that the next picture is of another kind than the one before
 * where one of the next four is; then those that nearly repeat an earlier one, and last the soft and the very
 * dark.
 */
export function rankPictures(pictures: readonly Picture[]): {
  pictures: Picture[];
  rejected: RejectedPicture[];
} {
  const { distinct, rejected } = distinctPictures(pictures);
  const [first, ...rest] = distinct;
  if (first === undefined) return { pictures: [], rejected };
  const weak = rest.filter(isWeak);
  const clear: Picture[] = [first];
  const repeating: Picture[] = [];
  for (const picture of rest.filter((each) => !isWeak(each)))
    (clear.some((each) => alike(each, picture, NEAR)) ? repeating : clear).push(picture);
  return { pictures: [...varied(clear), ...repeating, ...weak], rejected };
}

/** In the merchant's order; of two that show the same the larger one takes the position of the first of them. */
export function distinctPictures(pictures: readonly Picture[]): {
  distinct: Picture[];
  rejected: RejectedPicture[];
} {
  const distinct: Picture[] = [];
  const rejected: RejectedPicture[] = [];
  const leaveOut = (left: Picture, kept: Picture) =>
    rejected.push({
      name: left.name,
      reason: 'duplicate',
      file: left.file,
      explanation: `Same image as ${kept.name}, which we kept.`,
    });
  for (const picture of pictures) {
    const [first, ...others] = distinct.filter((each) => alike(each, picture, SAME));
    if (first === undefined) {
      distinct.push(picture);
      continue;
    }
    const larger = [first, ...others].find((each) => pixelsOf(each) >= pixelsOf(picture));
    if (larger !== undefined) {
      leaveOut(picture, larger);
      distinct[distinct.indexOf(larger)] = withValuesOf(larger, [picture]);
      continue;
    }
    distinct[distinct.indexOf(first)] = withValuesOf(picture, [first, ...others]);
    for (const twin of [first, ...others]) leaveOut(twin, picture);
    for (const twin of others) distinct.splice(distinct.indexOf(twin), 1);
  }
  return { distinct, rejected };
}

/** It shows what its twins show: the store may have given the variant to one of them only. */
function withValuesOf(picture: Picture, twins: readonly Picture[]): Picture {
  const values = new Set([picture, ...twins].flatMap(({ variantValues = [] }) => variantValues));
  return values.size === 0 ? picture : { ...picture, variantValues: [...values] };
}

function varied(pictures: readonly Picture[]): Picture[] {
  const left = [...pictures];
  const ordered: Picture[] = [];
  while (left.length > 0) {
    const previous = ordered.at(-1);
    const other =
      previous === undefined
        ? 0
        : left.slice(0, LOOK_AHEAD).findIndex((picture) => picture.kind !== previous.kind);
    ordered.push(...left.splice(Math.max(0, other), 1));
  }
  return ordered;
}

const isWeak = (picture: Picture): boolean =>
  picture.sharpness < WEAK.sharpness || picture.luminance < WEAK.luminance;

/** Color variants photographed alike have nearly equal hashes: their colors distinguish them. */
function alike(one: Picture, other: Picture, scale: Scale): boolean {
  if (isStanding(one) !== isStanding(other)) return false;
  const shapes = shapeOf(one) / shapeOf(other);
  if (Math.max(shapes, 1 / shapes) > SAME_SHAPE) return false;
  return (
    bitsApart(one.perceptualHash, other.perceptualHash) / scale.bits +
      palettesApart(one.palette, other.palette) / scale.colours <=
    ALIKE
  );
}

const isStanding = ({ kind }: Picture): boolean => kind !== 'lifestyle';

/** The hash of a free-standing product describes its own box: the white around it does not count. */
const shapeOf = (picture: Picture): number =>
  (picture.width * (isStanding(picture) ? picture.subject.width : 1)) /
  (picture.height * (isStanding(picture) ? picture.subject.height : 1));

const pixelsOf = ({ width, height }: Picture): number => width * height;

function bitsApart(one: string, other: string): number {
  let bits = 0;
  for (let difference = BigInt(`0x${one}`) ^ BigInt(`0x${other}`); difference > 0n; difference >>= 1n)
    bits += Number(difference & 1n);
  return bits;
}

/**
 * How far the color that the other palette lacks most lies from its nearest one there, of the three most
 * frequent of each.
 */
function palettesApart(one: readonly string[], other: readonly string[]): number {
  const [ones, others] = [one.map(oklabOf), other.map(oklabOf)];
  return Math.max(lacking(ones.slice(0, 3), others), lacking(others.slice(0, 3), ones));
}

const lacking = (from: readonly Oklab[], others: readonly Oklab[]): number =>
  Math.max(...from.map((colour) => Math.min(...others.map((other) => coloursApart(colour, other)))));
