/** Derives a look's six colors from the product's pictures or the shop's brand, always readable. */
import type { Picture } from '#studio/product/picture.ts';
import { coloursApart, oklabOf } from '#studio/shared/oklab.ts';
import { hexOf, oklchOf, readableOn, type Oklch } from '#studio/storyboard/looks/oklch.ts';
import type { LookColours } from '#studio/storyboard/storyboard.ts';

/**
 * A color of a look: its hue is the product's, turned by `hueShift` degrees. A `neutral` one keeps the look's
 * gray hue whatever pictures and brand are, one with a `hue` its own, turned away where the product has it: products that were lifted off their paper stand on it, and take
 * on a little of its color.
 */
type Tone = { lightness: number; chroma: number; hueShift?: number; neutral?: true; hue?: number };

/** A background up to this chroma (OKLCH) does not color what is on it: 2 levels of 255 at most on white. */
export const MAX_NEUTRAL_CHROMA = 0.004;

/** The colors of a look before product and brand are known. Hues come from those; lightness is the look's own. */
export type Palette = {
  background: Tone;
  backgroundAlternate: Tone;
  ink: Tone;
  inkMuted: Tone;
  accent: Tone;
  /** True when words stand on the second tone, too; false when it is a light that only falls on the product. */
  textOnAlternate: boolean;
  /** Hue in degrees for products without a color of their own. */
  greyHue: number;
};

/** Below this chroma a color has no hue worth keeping. */
const GREY_CHROMA = 0.025;

/**
 * The colors for these pictures, or from the brand's main color ("#rrggbb") when given. Text has a contrast of 4.5
 * (WCAG 2.2, level AA) on all that it stands on.
 */
export function deriveColours(
  palette: Palette,
  pictures: readonly Picture[],
  brandColour: string | null,
): LookColours {
  const key = brandColour === null ? keyColour(pictures) : oklchOf(brandColour);
  const coloured = key !== null && key.chroma >= GREY_CHROMA;
  const hue = coloured ? key.hue : palette.greyHue;
  const strength = coloured ? Math.min(1, 0.45 + key.chroma * 5) : 0.55;
  const paint = ({ lightness, chroma, hueShift = 0, neutral, hue: own }: Tone): Oklch =>
    own !== undefined
      ? { lightness, chroma, hue: coloured ? awayFrom(own, key.hue) : own }
      : neutral === true
        ? { lightness, chroma: Math.min(chroma, MAX_NEUTRAL_CHROMA), hue: palette.greyHue }
        : { lightness, chroma: chroma * strength, hue: (hue + hueShift) % 360 };
  const background = hexOf(paint(palette.background));
  const backgroundAlternate = hexOf(paint(palette.backgroundAlternate));
  const accent = brandColour ?? hexOf(paint(palette.accent));
  const backgrounds = palette.textOnAlternate ? [background, backgroundAlternate] : [background];
  return {
    background,
    backgroundAlternate,
    ink: readableOn(backgrounds, paint(palette.ink), 6),
    inkMuted: readableOn(backgrounds, paint(palette.inkMuted), 4.5),
    accent,
    onAccent: readableOn(
      [accent],
      { lightness: oklchOf(accent).lightness > 0.62 ? 0.2 : 0.98, chroma: 0.02, hue },
      4.5,
    ),
    blocks: blockColours(pictures, key ?? { lightness: 0.5, chroma: 0.03, hue }, brandColour),
  };
}

/** A hue of the look's own, in degrees; where the product's is near, one on the other side, so that it stands out. */
function awayFrom(own: number, product: number): number {
  const apart = Math.abs(((own - product + 540) % 360) - 180);
  return apart < NEAR_HUE_DEGREES ? (own + FAR_HUE_DEGREES) % 360 : own;
}

const NEAR_HUE_DEGREES = 35;
const FAR_HUE_DEGREES = 140;

/** What a large ground may be: neither paper nor ink, and not so vivid that it outshines the product. */
const BLOCK = { darkest: 0.36, lightest: 0.84, chroma: 0.135 };
const BLOCKS = 3;
/** Below this chroma a large ground looks like dust. */
const MIN_BLOCK_CHROMA = 0.05;
/** Colors that are nearer to each other (OKLab) are one color of the range. */
const MIN_BLOCKS_APART = 0.14;

/** The colors that the product comes in, the most vivid first; a dark and the opposite of the key color fill up. */
function blockColours(pictures: readonly Picture[], key: Oklch, brandColour: string | null): string[] {
  const range = pictures.flatMap(({ palette }) => palette.slice(0, 2)).map(oklchOf);
  const own =
    brandColour === null
      ? range.filter(({ chroma }) => chroma >= MIN_BLOCK_CHROMA).sort((a, b) => b.chroma - a.chroma)
      : [key];
  const fill: Oklch[] = [
    { lightness: 0.3, chroma: 0.05, hue: key.hue },
    { lightness: 0.66, chroma: 0.07, hue: brandColour === null ? (key.hue + 180) % 360 : key.hue },
    { lightness: 0.82, chroma: 0.05, hue: key.hue },
    { lightness: 0.93, chroma: 0.02, hue: key.hue },
    { lightness: 0.48, chroma: 0.03, hue: key.hue },
  ];
  const chosen: string[] = [];
  for (const colour of [...own.map(asBlock), ...fill]) {
    const hex = hexOf(colour);
    const isNew = chosen.every((other) => coloursApart(oklabOf(hex), oklabOf(other)) >= MIN_BLOCKS_APART);
    if (isNew && chosen.length < BLOCKS) chosen.push(hex);
  }
  return chosen;
}

const asBlock = ({ lightness, chroma, hue }: Oklch): Oklch => ({
  lightness: Math.min(BLOCK.lightest, Math.max(BLOCK.darkest, lightness)),
  chroma: Math.min(BLOCK.chroma, chroma),
  hue,
});

/**
 * The most characteristic color of the pictures: vivid counts more than frequent, the first pictures more
 * than the last.
 */
function keyColour(pictures: readonly Picture[]): Oklch | null {
  let best: { colour: Oklch; weight: number } | null = null;
  for (const [position, picture] of pictures.entries()) {
    for (const [rank, hex] of picture.palette.entries()) {
      const colour = oklchOf(hex);
      const visible = colour.lightness > 0.18 && colour.lightness < 0.95 ? 1 : 0.3;
      const weight = ((colour.chroma + 0.01) * visible) / (1 + 0.35 * rank) / (1 + 0.3 * position);
      if (best === null || weight > best.weight) best = { colour, weight };
    }
  }
  return best?.colour ?? null;
}
