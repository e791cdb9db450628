/** Noir: a dark room, one light on the product, a high-contrast serif. */
import type { Look } from '#studio/storyboard/look.ts';
import { deriveColours } from '#studio/storyboard/looks/derive-colours.ts';
import { CENTRED } from '#studio/storyboard/looks/layouts.ts';

export const noir: Look = {
  id: 'noir',
  name: 'Noir',
  description: 'Dark and slow: one light, fine serif, a metal accent.',
  colours: (pictures, brandColour) =>
    deriveColours(
      {
        background: { lightness: 0.19, chroma: 0.018 },
        backgroundAlternate: { lightness: 0.3, chroma: 0.035 },
        ink: { lightness: 0.95, chroma: 0.015 },
        inkMuted: { lightness: 0.76, chroma: 0.025 },
        accent: { lightness: 0.8, chroma: 0.1 },
        greyHue: 80,
      },
      pictures,
      brandColour,
    ),
  layout: CENTRED,
  type: {
    hook: { family: 'Playfair Display', weight: 500, uppercase: false, size: { largest: 109, smallest: 59 }, lineHeight: 1.12, letterSpacing: -0.01 },
    line: { family: 'Playfair Display', weight: 600, uppercase: false, size: { largest: 68, smallest: 49 }, lineHeight: 1.24, letterSpacing: 0 },
    title: { family: 'Playfair Display', weight: 500, uppercase: false, size: { largest: 109, smallest: 53 }, lineHeight: 1.1, letterSpacing: -0.01 },
    detail: { family: 'Outfit', weight: 400, uppercase: true, size: { largest: 38, smallest: 25 }, lineHeight: 1.3, letterSpacing: 0.16 },
  },
  captions: { align: 'centre', plate: 'shade', tone: 'dark', mark: 'colour', radius: 0 },
  art: 'glow',
  panel: { radius: 6, shadow: false },
  buttonRadius: 4,
  motion: { energy: 0.35, ease: 'in-out' },
  transitions: ['crossfade', 'zoom-through', 'crossfade', 'iris'],
  transitionSeconds: 0.8,
  sceneBeats: 4,
  mood: 'dreamy',
  backdrop: { panel: 'look', packshot: 'picture-colour' },
};
