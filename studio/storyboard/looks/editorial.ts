/** Editorial: a magazine page with a serif, a hairline frame and wide margins. */
import type { Look } from '#studio/storyboard/look.ts';
import { deriveColours } from '#studio/storyboard/looks/derive-colours.ts';
import { SPLIT } from '#studio/storyboard/looks/layouts.ts';

export const editorial: Look = {
  id: 'editorial',
  name: 'Editorial',
  description: 'A magazine page: serif type, hairlines and calm paper tones.',
  colours: (pictures, brandColour) =>
    deriveColours(
      {
        background: { lightness: 0.935, chroma: 0.028 },
        backgroundAlternate: { lightness: 0.885, chroma: 0.042 },
        ink: { lightness: 0.27, chroma: 0.045 },
        inkMuted: { lightness: 0.47, chroma: 0.05 },
        accent: { lightness: 0.46, chroma: 0.12 },
        greyHue: 60,
      },
      pictures,
      brandColour,
    ),
  layout: SPLIT,
  type: {
    hook: { family: 'Fraunces', weight: 400, uppercase: false, size: { largest: 113, smallest: 59 }, lineHeight: 1.08, letterSpacing: -0.02 },
    line: { family: 'Fraunces', weight: 500, uppercase: false, size: { largest: 71, smallest: 49 }, lineHeight: 1.2, letterSpacing: -0.01 },
    title: { family: 'Fraunces', weight: 400, uppercase: false, size: { largest: 116, smallest: 55 }, lineHeight: 1.06, letterSpacing: -0.02 },
    detail: { family: 'Manrope', weight: 600, uppercase: true, size: { largest: 35, smallest: 25 }, lineHeight: 1.3, letterSpacing: 0.14 },
  },
  captions: { align: 'start', plate: 'box', tone: 'ground', mark: 'underline', radius: 0 },
  art: 'frame',
  panel: { radius: 0, shadow: false },
  buttonRadius: 0,
  motion: { energy: 0.4, ease: 'in-out' },
  transitions: ['wipe', 'crossfade', 'slide-over'],
  transitionSeconds: 0.7,
  sceneBeats: 4,
  mood: 'elegant',
  backdrop: { panel: 'look', packshot: 'look' },
};
