/** Pop: stickers with a thick line and a hard shadow, playful shapes, two happy colors and quick moves. */
import type { Look } from '#studio/storyboard/look.ts';
import { deriveColours } from '#studio/storyboard/looks/derive-colours.ts';
import { COLUMN, UPRIGHT_START } from '#studio/storyboard/looks/text-areas.ts';

export const pop: Look = {
  id: 'pop',
  name: 'Pop',
  description: 'Playful and quick: stickers, round shapes, and fresh color.',
  suits: { packshots: 2, surroundings: 5 },
  colours: (pictures, brandColour) =>
    deriveColours(
      {
        background: { lightness: 0.93, chroma: 0.07, hueShift: 130 },
        backgroundAlternate: { lightness: 0.86, chroma: 0.13, hueShift: 45 },
        ink: { lightness: 0.22, chroma: 0.06, hueShift: 130 },
        inkMuted: { lightness: 0.42, chroma: 0.08, hueShift: 130 },
        accent: { lightness: 0.76, chroma: 0.17 },
        greyHue: 25,
        textOnAlternate: true,
      },
      pictures,
      brandColour,
    ),
  layout: {
    '9:16': {
      windows: {
        panel: { x: 70, y: 140, width: 920, height: 1010 },
        packshot: { x: 70, y: 140, width: 920, height: 1010 },
        cutout: { x: 30, y: 120, width: 1020, height: 1040 },
      },
      subjectFill: { packshot: 0.8, cutout: 0.84 },
      captions: UPRIGHT_START.captions,
      badge: { ...UPRIGHT_START.badge, y: 1066 },
      endCard: { picture: { x: 150, y: 130, width: 760, height: 740 }, text: UPRIGHT_START.endCardText },
    },
    '16:9': {
      windows: {
        panel: { x: 900, y: 90, width: 880, height: 880 },
        packshot: { x: 900, y: 90, width: 880, height: 880 },
        cutout: { x: 880, y: 50, width: 940, height: 980 },
      },
      subjectFill: { packshot: 0.8, cutout: 0.84 },
      captions: COLUMN.captions,
      badge: COLUMN.badge,
      endCard: { picture: { x: 960, y: 120, width: 800, height: 820 }, text: COLUMN.endCardText },
    },
  },
  type: {
    hook: {
      family: 'Bricolage Grotesque',
      weight: 800,
      uppercase: false,
      size: { largest: 138, smallest: 56 },
      lines: 3,
      lineHeight: 1,
      letterSpacing: -0.035,
    },
    line: {
      family: 'Bricolage Grotesque',
      weight: 700,
      uppercase: false,
      size: { largest: 98, smallest: 48 },
      lines: 3,
      lineHeight: 1.16,
      letterSpacing: -0.02,
    },
    title: {
      family: 'Bricolage Grotesque',
      weight: 800,
      uppercase: false,
      size: { largest: 124, smallest: 52 },
      lines: 3,
      lineHeight: 1,
      letterSpacing: -0.035,
    },
    detail: {
      family: 'Bricolage Grotesque',
      weight: 700,
      uppercase: false,
      size: { largest: 46, smallest: 30 },
      lines: 2,
      lineHeight: 1.25,
      letterSpacing: 0,
    },
  },
  captions: {
    align: { '9:16': 'start', '16:9': 'start' },
    anchor: 'top',
    plate: 'lines',
    mark: 'pill',
    radius: 20,
  },
  art: 'shapes',
  panel: {
    radii: { '9:16': [56, 56, 56, 56], '16:9': [56, 56, 56, 56] },
    shadow: 'hard',
    frame: { kind: 'line', width: 8 },
    fade: 0,
  },
  buttonRadius: 999,
  motion: { energy: 0.85, ease: 'out' },
  layouts: ['stack', 'grid', 'split', 'thirds'],
  transitions: ['iris', 'push', 'blinds', 'slide-over'],
  transitionSeconds: 0.45,
  pace: { openingSeconds: 0.75, bodySeconds: 1.4 },
  mood: 'playful',
  backdrop: { panel: 'look', packshot: 'picture-colour' },
};
