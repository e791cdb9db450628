/** Bold: saturated colour blocks, heavy capitals and hard cuts. */
import type { Look } from '#studio/storyboard/look.ts';
import { deriveColours } from '#studio/storyboard/looks/derive-colours.ts';
import { SPLIT } from '#studio/storyboard/looks/layouts.ts';

export const bold: Look = {
  id: 'bold',
  name: 'Bold',
  description: 'Loud and clear: colour blocks, heavy type, quick cuts.',
  colours: (pictures, brandColour) =>
    deriveColours(
      {
        background: { lightness: 0.8, chroma: 0.15 },
        backgroundAlternate: { lightness: 0.72, chroma: 0.17 },
        ink: { lightness: 0.16, chroma: 0.03 },
        inkMuted: { lightness: 0.3, chroma: 0.06 },
        accent: { lightness: 0.2, chroma: 0.03 },
        greyHue: 88,
      },
      pictures,
      brandColour,
    ),
  layout: SPLIT,
  type: {
    hook: { family: 'Archivo Black', weight: 400, uppercase: true, size: { largest: 116, smallest: 57 }, lineHeight: 1.04, letterSpacing: -0.02 },
    line: { family: 'Archivo', weight: 800, uppercase: false, size: { largest: 71, smallest: 47 }, lineHeight: 1.24, letterSpacing: -0.01 },
    title: { family: 'Archivo Black', weight: 400, uppercase: true, size: { largest: 113, smallest: 49 }, lineHeight: 1.04, letterSpacing: -0.02 },
    detail: { family: 'Archivo', weight: 700, uppercase: true, size: { largest: 42, smallest: 28 }, lineHeight: 1.25, letterSpacing: 0.04 },
  },
  captions: { align: 'start', plate: 'lines', tone: 'accent', mark: 'colour', radius: 0 },
  art: 'blocks',
  panel: { radius: 0, shadow: false },
  buttonRadius: 0,
  motion: { energy: 1, ease: 'out' },
  transitions: ['push', 'wipe', 'zoom-through', 'blinds'],
  transitionSeconds: 0.4,
  sceneBeats: 3,
  mood: 'bold',
  backdrop: { panel: 'look', packshot: 'picture-colour' },
};
