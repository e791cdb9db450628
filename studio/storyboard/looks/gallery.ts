/** Gallery: a quiet white room with generous space and a fine sans. */
import type { Look } from '#studio/storyboard/look.ts';
import { deriveColours } from '#studio/storyboard/looks/derive-colours.ts';
import { CENTRED } from '#studio/storyboard/looks/layouts.ts';

export const gallery: Look = {
  id: 'gallery',
  name: 'Gallery',
  description: 'Quiet and bright: the product alone, with room around it.',
  colours: (pictures, brandColour) =>
    deriveColours(
      {
        background: { lightness: 0.965, chroma: 0.014 },
        backgroundAlternate: { lightness: 0.915, chroma: 0.026 },
        ink: { lightness: 0.24, chroma: 0.03 },
        inkMuted: { lightness: 0.5, chroma: 0.03 },
        accent: { lightness: 0.5, chroma: 0.13 },
        greyHue: 70,
      },
      pictures,
      brandColour,
    ),
  layout: CENTRED,
  type: {
    hook: { family: 'Manrope', weight: 600, uppercase: false, size: { largest: 99, smallest: 55 }, lineHeight: 1.14, letterSpacing: -0.022 },
    line: { family: 'Manrope', weight: 600, uppercase: false, size: { largest: 66, smallest: 47 }, lineHeight: 1.24, letterSpacing: -0.012 },
    title: { family: 'Manrope', weight: 600, uppercase: false, size: { largest: 99, smallest: 51 }, lineHeight: 1.12, letterSpacing: -0.025 },
    detail: { family: 'Manrope', weight: 600, uppercase: false, size: { largest: 45, smallest: 30 }, lineHeight: 1.3, letterSpacing: 0 },
  },
  captions: { align: 'centre', plate: 'box', tone: 'ground', mark: 'colour', radius: 28 },
  art: 'plain',
  panel: { radius: 24, shadow: true },
  buttonRadius: 999,
  motion: { energy: 0.45, ease: 'in-out' },
  transitions: ['crossfade', 'slide-over', 'wipe'],
  transitionSeconds: 0.6,
  sceneBeats: 4,
  mood: 'calm',
  backdrop: { panel: 'look', packshot: 'look' },
};
