/** Writes a clip's film for a card that plays it, silent. */
import { toJsonText, type JsonText } from '#app/contract/json-text.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** A hundredth of a millisecond, and of a design unit: less than is ever seen. */
const DECIMALS = 5;

const texts = new WeakMap<Storyboard, JsonText<Storyboard>>();

/**
 * Without sound and without what was only needed to arrange the scenes. Written once for as long as the
 * storyboard is kept.
 */
export function cardFilm(storyboard: Storyboard): JsonText<Storyboard> {
  const written = texts.get(storyboard) ?? toJsonText(drawnOf(storyboard), DECIMALS);
  texts.set(storyboard, written);
  return written;
}

function drawnOf({ sound, pictures, ...film }: Storyboard): Storyboard {
  const { targetLufs, maximumTruePeakDbtp } = sound;
  return {
    ...film,
    sound: { voice: [], music: null, ducking: [], targetLufs, maximumTruePeakDbtp },
    pictures: pictures.map((picture) => ({
      ...picture,
      alt: '',
      name: '',
      palette: picture.palette.slice(0, 1),
      luminance: 0,
      sharpness: 0,
      perceptualHash: '',
    })),
  };
}
