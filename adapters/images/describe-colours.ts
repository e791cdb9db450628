/** Measures a product's colors: the few that describe it, and how light the picture is. */
import type { Mask } from '#adapters/images/mask.ts';
import type { Thumbnail } from '#adapters/images/thumbnail.ts';
import { coloursApart, linearOf, type Oklab } from '#studio/shared/oklab.ts';

const CLUSTERS = 6;
const MIN_COLOURS = 3;
const ROUNDS = 10;
/** Enough to know the colors of a picture by. */
const SAMPLES = 2000;
/** Clusters nearer to each other than this (OKLab) are one color; smaller than this share, none. */
const SAME = 0.055;
const MIN_SHARE = 0.02;

/** A group of like colors: how many samples, and the means of lightness, a, b, red, green and blue. */
type Cluster = { count: number; means: Float64Array };
const VALUES = 6;

/**
 * Three to six colors of the product, most frequent first. K-means (OKLab) that starts from evenly spread
 * lightnesses: the same picture always gives the same colors.
 */
export function paletteOf(thumbnail: Thumbnail, mask: Mask): string[] {
  const samples = samplesOf(thumbnail, mask);
  const count = samples.length / VALUES;
  if (count === 0) return ['#808080'];
  const byLightness = Array.from({ length: count }, (_, index) => index * VALUES).sort(
    (a, b) => (samples[a] ?? 0) - (samples[b] ?? 0),
  );
  let clusters = Array.from({ length: CLUSTERS }, (_, index): Cluster => {
    const at = byLightness[Math.floor(((index + 0.5) / CLUSTERS) * count)] ?? 0;
    return { count: 1, means: Float64Array.from(samples.subarray(at, at + VALUES)) };
  });
  for (let round = 0; round < ROUNDS; round++) clusters = gather(samples, clusters);
  return merged(clusters, count).map(
    ({ means }) =>
      `#${[...means.subarray(3)].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`,
  );
}

/** Mean relative luminance of what can be seen, 0 to 1 (Rec. 709 weights on linear light). */
export function luminanceOf({ rgba }: Thumbnail): number {
  let [sum, weight] = [0, 0];
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = rgba[at + 3] ?? 255;
    sum +=
      alpha *
      (0.2126 * linearOf(rgba[at] ?? 0) +
        0.7152 * linearOf(rgba[at + 1] ?? 0) +
        0.0722 * linearOf(rgba[at + 2] ?? 0));
    weight += alpha;
  }
  return weight === 0 ? 1 : sum / weight;
}

/** Six numbers a sample, spread evenly over the mask. */
function samplesOf({ rgba, lab }: Thumbnail, { marked }: Mask): Float32Array {
  const inside: number[] = [];
  for (let pixel = 0; pixel < marked.length; pixel++) if (marked[pixel] === 1) inside.push(pixel);
  const count = Math.min(SAMPLES, inside.length);
  const samples = new Float32Array(count * VALUES);
  for (let index = 0; index < count; index++) {
    const pixel = inside[Math.floor((index * inside.length) / count)] ?? 0;
    samples.set(lab.subarray(pixel * 3, pixel * 3 + 3), index * VALUES);
    samples.set(rgba.subarray(pixel * 4, pixel * 4 + 3), index * VALUES + 3);
  }
  return samples;
}

/** One round of k-means: each sample goes to the nearest mean, each mean moves to the middle of its samples. */
function gather(samples: Float32Array, clusters: readonly Cluster[]): Cluster[] {
  const next = clusters.map((): Cluster => ({ count: 0, means: new Float64Array(VALUES) }));
  for (let at = 0; at < samples.length; at += VALUES) {
    let [nearest, least] = [0, Infinity];
    for (let index = 0; index < clusters.length; index++) {
      const means = clusters[index]?.means;
      if (means === undefined) continue;
      const lightness = (samples[at] ?? 0) - (means[0] ?? 0);
      const a = (samples[at + 1] ?? 0) - (means[1] ?? 0);
      const b = (samples[at + 2] ?? 0) - (means[2] ?? 0);
      const apart = lightness * lightness + a * a + b * b;
      if (apart < least) [nearest, least] = [index, apart];
    }
    const cluster = next[nearest];
    if (cluster === undefined) continue;
    cluster.count++;
    for (let value = 0; value < VALUES; value++)
      cluster.means[value] = (cluster.means[value] ?? 0) + (samples[at + value] ?? 0);
  }
  return next
    .filter(({ count }) => count > 0)
    .map(({ count, means }) => ({ count, means: means.map((sum) => sum / count) }));
}

/** The two nearest merge until all are easily distinguished; specks of color are left out, as long as three remain. */
function merged(clusters: readonly Cluster[], total: number): Cluster[] {
  let left = [...clusters];
  while (left.length > MIN_COLOURS) {
    const pairs = left.flatMap((one, index) =>
      left
        .slice(index + 1)
        .map((other) => ({ one, other, apart: coloursApart(colourOf(one), colourOf(other)) })),
    );
    const closest = pairs.reduce((best, pair) => (pair.apart < best.apart ? pair : best));
    if (closest.apart >= SAME) break;
    const { one, other } = closest;
    const count = one.count + other.count;
    const together = {
      count,
      means: one.means.map(
        (mean, value) => (mean * one.count + (other.means[value] ?? 0) * other.count) / count,
      ),
    };
    left = [...left.filter((cluster) => cluster !== one && cluster !== other), together];
  }
  return left
    .sort((a, b) => b.count - a.count)
    .filter(({ count }, index) => index < MIN_COLOURS || count >= MIN_SHARE * total);
}

const colourOf = ({ means: [lightness = 0, a = 0, b = 0] }: Cluster): Oklab => ({ lightness, a, b });
