/** Puts a product's pictures in the order a film uses them, and leaves out those that show the same. */
import type { Picture, RejectedPicture } from '#studio/product/picture.ts';

/** Hashes that differ in at most this many of 64 bits show the same picture, if their colours agree. */
const SAME_BITS = 6;
/** Largest distance of two colours (sRGB, 0 to 442) that still count as the same: colour variants stay apart. */
const SAME_COLOUR = 42;
/** Below these a picture goes to the end. */
const WEAK = { sharpness: 0.06, luminance: 0.015 };

/**
 * The merchant's own order is the intent: the first picture stays first, weak ones go last, and of the rest the next is
 * always the first that is of another kind than the one before, as long as that does not reach more than three places ahead.
 */
export function rankPictures(judged: readonly Picture[]): { pictures: Picture[]; rejected: RejectedPicture[] } {
  const rejected: RejectedPicture[] = [];
  const distinct: Picture[] = [];
  for (const picture of judged) {
    const twin = distinct.findIndex((each) => showTheSame(each, picture));
    const other = distinct[twin];
    if (other === undefined) {
      distinct.push(picture);
      continue;
    }
    const [kept, left] = picture.width * picture.height > other.width * other.height ? [picture, other] : [other, picture];
    distinct[twin] = kept;
    rejected.push({ name: left.name, reason: 'duplicate', explanation: `It shows the same as ${kept.name}, which is kept.` });
  }
  const weak = (picture: Picture) => picture.sharpness < WEAK.sharpness || picture.luminance < WEAK.luminance;
  return { pictures: [...varied(distinct.filter((picture) => !weak(picture))), ...distinct.filter(weak)], rejected };
}

function varied(pictures: readonly Picture[]): Picture[] {
  const left = [...pictures];
  const ordered: Picture[] = [];
  while (left.length > 0) {
    const previous = ordered.at(-1);
    const other = previous === undefined ? 0 : left.slice(0, 4).findIndex((picture) => picture.kind !== previous.kind);
    ordered.push(...left.splice(Math.max(0, other), 1));
  }
  return ordered;
}

function showTheSame(a: Picture, b: Picture): boolean {
  const shapes = Math.abs(Math.log(a.width / a.height / (b.width / b.height)));
  return a.kind === b.kind && shapes < 0.06 && bitsApart(a.perceptualHash, b.perceptualHash) <= SAME_BITS && coloursApart(a, b) <= SAME_COLOUR;
}

function bitsApart(a: string, b: string): number {
  let difference = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let bits = 0;
  for (; difference > 0n; difference >>= 1n) bits += Number(difference & 1n);
  return bits;
}

/** How far the colour that the other picture lacks most lies from its nearest one there, of the four most frequent of each. */
function coloursApart(a: Picture, b: Picture): number {
  const [first, second] = [a, b].map((picture) => picture.palette.slice(0, 4).map(channelsOf));
  if (first === undefined || second === undefined) return 0;
  const lacking = (from: number[][], others: number[][]) => Math.max(...from.map((colour) => Math.min(...others.map((other) => distance(colour, other)))));
  return Math.max(lacking(first, second), lacking(second, first));
}

const channelsOf = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const distance = (a: readonly number[], b: readonly number[]): number => Math.hypot(...a.map((channel, index) => channel - (b[index] ?? 0)));
