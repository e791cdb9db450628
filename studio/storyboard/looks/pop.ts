/** Pop: playful shapes, two happy colours and quick moves. */
import type { Look } from '#studio/storyboard/look.ts';
import { deriveColours } from '#studio/storyboard/looks/derive-colours.ts';
import { SPLIT } from '#studio/storyboard/looks/layouts.ts';

export const pop: Look = {
  id: 'pop',
  name: 'Pop',
  description: 'Playful and quick: round shapes and fresh colour.',
  colours: (pictures, brandColour) =>
    deriveColours(
      {
        background: { lightness: 0.9, chroma: 0.09 },
        backgroundAlternate: { lightness: 0.8, chroma: 0.14 },
        ink: { lightness: 0.24, chroma: 0.08 },
        inkMuted: { lightness: 0.42, chroma: 0.1 },
        accent: { lightness: 0.56, chroma: 0.2 },
        greyHue: 95,
      },
      pictures,
      brandColour,
    ),
  layout: SPLIT,
  type: {
    hook: { family: 'Bricolage Grotesque', weight: 800, uppercase: false, size: { largest: 113, smallest: 57 }, lineHeight: 1.04, letterSpacing: -0.025 },
    line: { family: 'Bricolage Grotesque', weight: 700, uppercase: false, size: { largest: 71, smallest: 49 }, lineHeight: 1.2, letterSpacing: -0.015 },
    title: { family: 'Bricolage Grotesque', weight: 800, uppercase: false, size: { largest: 113, smallest: 53 }, lineHeight: 1.04, letterSpacing: -0.025 },
    detail: { family: 'Bricolage Grotesque', weight: 700, uppercase: false, size: { largest: 47, smallest: 30 }, lineHeight: 1.25, letterSpacing: 0 },
  },
  captions: { align: 'start', plate: 'lines', tone: 'ground', mark: 'pill', radius: 22 },
  art: 'shapes',
  panel: { radius: 40, shadow: false },
  buttonRadius: 28,
  motion: { energy: 0.85, ease: 'out' },
  transitions: ['iris', 'push', 'blinds', 'slide-over'],
  transitionSeconds: 0.45,
  sceneBeats: 3,
  mood: 'playful',
  backdrop: { panel: 'look', packshot: 'picture-colour' },
};
