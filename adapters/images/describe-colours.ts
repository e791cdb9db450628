/** Measures a product's colours: the few that describe it, and how light it is. */
import type { Thumbnail } from '#adapters/images/thumbnail.ts';

const CLUSTERS = 5;
const ROUNDS = 8;

/** Three to five colours of the masked pixels, most frequent first, by k-means from evenly spread starts: no chance in it. */
export function paletteOf({ data }: Thumbnail, mask: Uint8Array): string[] {
  const samples: [number, number, number][] = [];
  const step = Math.max(1, Math.floor(mask.reduce((sum, value) => sum + value, 0) / 4000));
  let seen = 0;
  mask.forEach((inside, pixel) => {
    if (inside === 1 && seen++ % step === 0) samples.push([data[pixel * 4] ?? 0, data[pixel * 4 + 1] ?? 0, data[pixel * 4 + 2] ?? 0]);
  });
  if (samples.length === 0) return ['#808080'];
  const byLightness = [...samples].sort((a, b) => lightness(a) - lightness(b));
  let centres = Array.from({ length: CLUSTERS }, (_, index) => byLightness[Math.floor(((index + 0.5) / CLUSTERS) * byLightness.length)] ?? [128, 128, 128]);
  let sizes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const sums = centres.map(() => [0, 0, 0, 0] as [number, number, number, number]);
    for (const sample of samples) {
      const sum = sums[nearestTo(sample, centres)];
      if (sum === undefined) continue;
      sum[0] += sample[0];
      sum[1] += sample[1];
      sum[2] += sample[2];
      sum[3] += 1;
    }
    sizes = sums.map((sum) => sum[3]);
    centres = sums.map((sum, index) => (sum[3] === 0 ? (centres[index] ?? [0, 0, 0]) : [sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3]]));
  }
  const ordered = centres.map((centre, index) => ({ centre, size: sizes[index] ?? 0 })).filter(({ size }) => size > 0.02 * samples.length).sort((a, b) => b.size - a.size);
  return [...new Set(ordered.map(({ centre }) => `#${centre.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`))];
}

/** Mean relative luminance of all pixels, 0 to 1 (Rec. 709 weights on linear light). */
export function luminanceOf({ data }: Thumbnail): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum += 0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]);
  return sum / (data.length / 4);
}

const LINEAR = Float64Array.from({ length: 256 }, (_, byte) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4));
const linear = (byte: number | undefined): number => LINEAR[byte ?? 0] ?? 0;

const lightness = ([red, green, blue]: readonly [number, number, number]): number => 0.3 * red + 0.59 * green + 0.11 * blue;

function nearestTo(sample: readonly [number, number, number], centres: readonly (readonly number[])[]): number {
  let [best, distance] = [0, Infinity];
  centres.forEach((centre, index) => {
    const [red, green, blue] = [sample[0] - (centre[0] ?? 0), sample[1] - (centre[1] ?? 0), sample[2] - (centre[2] ?? 0)];
    const squared = red * red + green * green + blue * blue;
    if (squared < distance) [best, distance] = [index, squared];
  });
  return best;
}
