/** Sets a caption: its size, its lines, and where they stand on the frame. */
import type { PixelRect } from '#studio/film/film.ts';
import { intersect } from '#studio/film/rect.ts';
import { pixelRect, type Stage } from '#studio/film/stage.ts';
import type { Align } from '#studio/film/text/draw-text.ts';
import { setText, type TextBlock } from '#studio/film/text/text-block.ts';
import { captionColours, type CaptionColours } from '#studio/film/words/caption-colours.ts';
import { lookArea, scenesUnder, standsOverPicture } from '#studio/storyboard/caption-area.ts';
import { shotsOf } from '#studio/storyboard/shown-pictures.ts';
import type { Caption } from '#studio/storyboard/storyboard.ts';

export type SetCaption = {
  block: TextBlock;
  /** Top left of the text, and the width it is aligned in; pixels of the frame. */
  text: { x: number; y: number; width: number };
  align: Align;
  /** Padding between the text and the edge of its plate. */
  padding: number;
  colours: CaptionColours;
};

/** Padding around the text on a plate, design units. */
const PLATE_PADDING = 32;
/** Padding beside a pill, in sizes of the text. */
export const PILL_PADDING = 0.1;

export function setCaption(stage: Stage, caption: Caption): SetCaption {
  const { look, scale, storyboard } = stage;
  const filled = standsOverPicture(storyboard, caption);
  const areas = pixelRect(stage, caption.area ?? lookArea(storyboard, stage.layout, caption));
  const onPicture = filled || liesOnPicture(stage, caption, areas);
  const style = caption.style === 'hook' ? look.type.hook : look.type.line;
  const shadeable = !scenesUnder(storyboard, caption).some(
    ({ content }) => content.kind === 'picture' && content.layout !== undefined,
  );
  const colours = captionColours(stage, { onPicture, shadeable });
  const padding = Math.round(
    scale *
      Math.max(
        colours.plate === null ? 0 : PLATE_PADDING,
        look.captions.mark === 'pill' ? PILL_PADDING * style.size.largest : 0,
      ),
  );
  const block = setText(stage.measuring, {
    words: caption.words,
    style,
    language: storyboard.language,
    direction: storyboard.direction,
    width: areas.width - 2 * padding,
    height: areas.height - 2 * (colours.plate === null ? 0 : padding),
    scale,
  });
  const spare = areas.height - block.height;
  const beside = storyboard.aspectRatio === '16:9' && filled && caption.area === undefined;
  const above =
    look.captions.anchor === 'centre'
      ? spare / 2
      : beside
        ? spare - padding
        : colours.plate === null
          ? 0
          : padding;
  return {
    block,
    text: {
      x: areas.x + padding,
      y: Math.round(areas.y + Math.max(0, above)),
      width: areas.width - 2 * padding,
    },
    align: look.captions.align[storyboard.aspectRatio],
    padding,
    colours,
  };
}

/** True when a picture's window reaches under the words: then they need a background of their own. */
function liesOnPicture(stage: Stage, caption: Caption, area: PixelRect): boolean {
  const dissolves = stage.look.panel.fade > 0;
  return scenesUnder(stage.storyboard, caption)
    .flatMap(shotsOf)
    .some(
      (shot) =>
        !(dissolves && shot.framing === 'panel') && intersect(pixelRect(stage, shot.window), area) !== null,
    );
}
