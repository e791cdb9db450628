/** Soft: pastels of the product's own colour, round corners and an arch. */
import type { Look } from '#studio/storyboard/look.ts';
import { deriveColours } from '#studio/storyboard/looks/derive-colours.ts';
import { CENTRED } from '#studio/storyboard/looks/layouts.ts';

export const soft: Look = {
  id: 'soft',
  name: 'Soft',
  description: 'Warm and gentle: pastels from the product, round shapes.',
  colours: (pictures, brandColour) =>
    deriveColours(
      {
        background: { lightness: 0.93, chroma: 0.045 },
        backgroundAlternate: { lightness: 0.865, chroma: 0.075 },
        ink: { lightness: 0.3, chroma: 0.07 },
        inkMuted: { lightness: 0.48, chroma: 0.07 },
        accent: { lightness: 0.52, chroma: 0.14 },
        greyHue: 45,
      },
      pictures,
      brandColour,
    ),
  layout: CENTRED,
  type: {
    hook: { family: 'DM Sans', weight: 700, uppercase: false, size: { largest: 99, smallest: 55 }, lineHeight: 1.12, letterSpacing: -0.025 },
    line: { family: 'DM Sans', weight: 700, uppercase: false, size: { largest: 66, smallest: 47 }, lineHeight: 1.24, letterSpacing: -0.01 },
    title: { family: 'DM Sans', weight: 700, uppercase: false, size: { largest: 99, smallest: 51 }, lineHeight: 1.1, letterSpacing: -0.025 },
    detail: { family: 'DM Sans', weight: 600, uppercase: false, size: { largest: 45, smallest: 30 }, lineHeight: 1.3, letterSpacing: 0 },
  },
  captions: { align: 'centre', plate: 'box', tone: 'ground', mark: 'pill', radius: 44 },
  art: 'arch',
  panel: { radius: 56, shadow: false },
  buttonRadius: 999,
  motion: { energy: 0.55, ease: 'in-out' },
  transitions: ['iris', 'crossfade', 'slide-over'],
  transitionSeconds: 0.6,
  sceneBeats: 4,
  mood: 'warm',
  backdrop: { panel: 'look', packshot: 'picture-colour' },
};
