/** The colors of a poster: its text, and the one of its words that stands out. */
import { coloursApart, oklabOf } from '#studio/shared/oklab.ts';
import { contrast, oklchOf, readableOn } from '#studio/storyboard/looks/oklch.ts';
import type { LookColours, PosterGround } from '#studio/storyboard/storyboard.ts';

/** "#rrggbb" each. `emphasis` is that of the text where no other color of the look can be read on the ground. */
export type PosterColours = { ground: string; text: string; emphasis: string };

/** Of text on its ground (WCAG 2). */
const MIN_CONTRAST = 4.5;
/** Colors that are nearer to the text's do not stand out (OKLab). */
const MIN_APART = 0.2;
/** A free product must differ from what it stands on by this much (OKLab). */
const MIN_FROM_PRODUCT = 0.25;

/** The colors of a poster on this ground. */
export function posterColours(colours: LookColours, ground: PosterGround): PosterColours {
  const under = groundColour(colours, ground);
  const text = textOn(colours, under);
  const [emphasis] = colorsOf(colours)
    .filter(
      (colour) =>
        contrast(colour, under) >= MIN_CONTRAST && coloursApart(oklabOf(colour), oklabOf(text)) >= MIN_APART,
    )
    .sort((a, b) => oklchOf(b).chroma - oklchOf(a).chroma);
  return { ground: under, text, emphasis: emphasis ?? text };
}

const colorsOf = ({ accent, backgroundAlternate, background, blocks = [] }: LookColours): string[] => [
  accent,
  ...blocks,
  backgroundAlternate,
  background,
];

const BLOCKS: readonly PosterGround[] = ['block1', 'block2', 'block3'];

function groundColour(colours: LookColours, ground: PosterGround): string {
  if (ground === 'block1' || ground === 'block2' || ground === 'block3')
    return colours.blocks?.[BLOCKS.indexOf(ground)] ?? colours.accent;
  return colours[ground];
}

/** The look's own text where it can be read, else one that can. */
function textOn(colours: LookColours, under: string): string {
  const own = [colours.background, colours.ink, colours.onAccent].filter(
    (colour) => contrast(colour, under) >= MIN_CONTRAST,
  );
  const [best] = own.sort((a, b) => contrast(b, under) - contrast(a, under));
  return best ?? readableOn([under], { ...oklchOf(under), chroma: 0.02 }, MIN_CONTRAST);
}

/** The color that a free product stands on beside the poster's ground: of the look's, the first that is far from both. */
export function cellColour(colours: LookColours, ground: PosterGround, product: string | undefined): string {
  const under = oklabOf(groundColour(colours, ground));
  const own = product === undefined ? null : oklabOf(product);
  const apart = (colour: string): number =>
    Math.min(MIN_FROM_PRODUCT, own === null ? MIN_FROM_PRODUCT : coloursApart(oklabOf(colour), own)) +
    (coloursApart(oklabOf(colour), under) >= MIN_APART ? 1 : 0);
  return colorsOf(colours).reduce((best, colour) => (apart(colour) > apart(best) + 0.001 ? colour : best));
}
