/** Colors by lightness, chroma and hue as the eye sees them (OKLCH), and the contrast between two of them (WCAG 2). */

export type Oklch = {
  /** 0 black to 1 white. */
  lightness: number;
  /** 0 gray to about 0.32 for the most vivid colors a screen shows. */
  chroma: number;
  /** Degrees. */
  hue: number;
};

/** "#rrggbb" to OKLCH. Matrices: Björn Ottosson, "A perceptual color space for image processing", 2020. */
export function oklchOf(hex: string): Oklch {
  const { lightness, a, b } = oklabOf(hex);
  return { lightness, chroma: Math.hypot(a, b), hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

/** OKLCH to "#rrggbb"; chroma is lowered until sRGB can show it, lightness and hue are kept. */
export function hexOf(colour: Oklch): string {
  for (let chroma = colour.chroma; ; chroma = Math.max(0, chroma - 0.004)) {
    const channels = linearChannels({ ...colour, chroma });
    if (chroma === 0 || channels.every((channel) => channel >= -0.0005 && channel <= 1.0005)) {
      return `#${channels.map((channel) => byteHex(encodeGamma(Math.min(1, Math.max(0, channel))))).join('')}`;
    }
  }
}

/** WCAG 2 contrast ratio, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [high, low] = [relativeLuminance(a), relativeLuminance(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/**
 * The color nearest in lightness to `wanted` that has at least `ratio` against every background: darker where
 * the backgrounds are light, else lighter. Black or white where no color reaches it.
 */
export function readableOn(backgrounds: readonly string[], wanted: Oklch, ratio: number): string {
  const least = (hex: string): number =>
    Math.min(...backgrounds.map((background) => contrast(background, hex)));
  const darker = least('#000000') > least('#ffffff');
  for (let step = 0; step <= 100; step++) {
    const lightness = darker
      ? Math.max(0, wanted.lightness - step / 100)
      : Math.min(1, wanted.lightness + step / 100);
    const hex = hexOf({ ...wanted, lightness, chroma: wanted.chroma * (1 - step / 160) });
    if (least(hex) >= ratio) return hex;
  }
  return darker ? '#000000' : '#ffffff';
}

function oklabOf(hex: string): { lightness: number; a: number; b: number } {
  const [red, green, blue] = channelsOf(hex);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

function linearChannels({ lightness, chroma, hue }: Oklch): [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function relativeLuminance(hex: string): number {
  const [red, green, blue] = channelsOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [decodeGamma((value >> 16) & 255), decodeGamma((value >> 8) & 255), decodeGamma(value & 255)];
}

const decodeGamma = (byte: number): number =>
  byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;
const encodeGamma = (linear: number): number =>
  linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
const byteHex = (share: number): string =>
  Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');
