/** Sets the words of a poster: as large as their area lets them be, one of them standing out. */
import { pixelRect, type Stage } from '#studio/film/stage.ts';
import { setText } from '#studio/film/text/text-block.ts';
import type { SetCaption } from '#studio/film/words/set-caption.ts';
import { posterColours } from '#studio/storyboard/posters/poster-colours.ts';
import { slantedArea } from '#studio/film/words/slanted.ts';
import { CAPTION_SIZES } from '#studio/storyboard/look-of.ts';
import { wordsArea } from '#studio/storyboard/posters/posters.ts';
import type { Caption, Poster, PosterKind } from '#studio/storyboard/storyboard.ts';

/** The largest size, design units, and the most lines. */
const LARGEST: Record<PosterKind, number> = {
  headline: 260,
  footline: 260,
  type: 420,
  price: 260,
  rating: 220,
};
const LINES: Record<PosterKind, number> = { headline: 4, footline: 4, type: 5, price: 2, rating: 3 };
/** Letters reach below and above the height that is counted for them. */
const FILLED = 0.92;
/** Display type stands closer than text. */
const MAX_LINE_HEIGHT = 1.04;

/** The caption as a poster shows it; `emphasis` is the index of the word that stands out. */
export function setDisplay(
  stage: Stage,
  caption: Caption,
  poster: Poster,
): SetCaption & { emphasis: number } {
  const { look, scale, storyboard } = stage;
  const area = slantedArea(stage, pixelRect(stage, wordsArea(poster, storyboard)));
  const { hook } = look.type;
  const size = CAPTION_SIZES[storyboard.look.captions?.size ?? 'normal'];
  const block = setText(stage.measuring, {
    words: displayed(caption),
    style: {
      ...hook,
      size: { largest: LARGEST[poster.kind], smallest: Math.min(hook.size.smallest, 48) },
      lines: LINES[poster.kind],
      lineHeight: Math.min(hook.lineHeight, MAX_LINE_HEIGHT),
    },
    language: storyboard.language,
    direction: storyboard.direction,
    // Large words fill their area as they are; smaller ones leave some of it.
    width: area.width * Math.min(1, size),
    height: area.height * FILLED * Math.min(1, size),
    scale,
  });
  const { text, emphasis } = posterColours(stage.colours, poster.ground);
  const spare = Math.max(0, area.height - block.height);
  return {
    block,
    text: {
      x: area.x,
      // Words alone stand a little above the middle, where the eye looks for them.
      y: Math.round(area.y + spare * (poster.kind === 'type' ? 0.42 : poster.kind === 'rating' ? 0 : 0.5)),
      width: area.width,
    },
    align: look.captions.align[storyboard.aspectRatio],
    padding: 0,
    colours: { plate: null, text, mark: emphasis, marked: emphasis, shadow: false },
    emphasis: emphasised(caption),
  };
}

/** Large words end without the comma that leads to the next page. */
const displayed = ({ words }: Caption): Caption['words'] =>
  words.map((word, index) =>
    index === words.length - 1 ? { ...word, text: word.text.replace(/(?<=.)[,;:،、，；：]$/u, '') } : word,
  );

/** A figure says most; without one, the last word of several does. */
function emphasised({ words }: Caption): number {
  const figure = words.findIndex(({ text }) => /\p{N}/u.test(text));
  if (figure >= 0) return figure;
  return words.length > 1 ? words.length - 1 : -1;
}
