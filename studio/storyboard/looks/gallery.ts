/** Gallery: a quiet white room, pictures in white mats on the wall, a fine sans. */
import type { Look } from '#studio/storyboard/look.ts';
import { deriveColours } from '#studio/storyboard/looks/derive-colours.ts';
import { FOOT, UPRIGHT_CENTRED } from '#studio/storyboard/looks/text-areas.ts';

export const gallery: Look = {
  id: 'gallery',
  name: 'Gallery',
  description: 'Quiet and bright: the product alone, with space around it.',
  suits: { packshots: 3, surroundings: 1 },
  colours: (pictures, brandColour) =>
    deriveColours(
      {
        background: { lightness: 0.972, chroma: 0.003, neutral: true },
        backgroundAlternate: { lightness: 0.93, chroma: 0.003, neutral: true },
        ink: { lightness: 0.24, chroma: 0.02 },
        inkMuted: { lightness: 0.5, chroma: 0.02 },
        accent: { lightness: 0.52, chroma: 0.13 },
        greyHue: 70,
        textOnAlternate: true,
      },
      pictures,
      brandColour,
    ),
  layout: {
    '9:16': {
      windows: {
        panel: { x: 80, y: 130, width: 920, height: 1030 },
        packshot: { x: 30, y: 130, width: 1020, height: 1060 },
        cutout: { x: 30, y: 130, width: 1020, height: 1060 },
      },
      subjectFill: { packshot: 0.86, cutout: 0.86 },
      captions: UPRIGHT_CENTRED.captions,
      badge: { ...UPRIGHT_CENTRED.badge, y: 1090 },
      endCard: { picture: { x: 100, y: 110, width: 880, height: 800 }, text: UPRIGHT_CENTRED.endCardText },
    },
    '16:9': {
      windows: {
        panel: { x: 360, y: 64, width: 1200, height: 716 },
        packshot: { x: 360, y: 36, width: 1200, height: 756 },
        cutout: { x: 360, y: 36, width: 1200, height: 756 },
      },
      subjectFill: { packshot: 0.92, cutout: 0.92 },
      captions: FOOT.captions,
      badge: FOOT.badge,
      endCard: { picture: { x: 980, y: 90, width: 840, height: 900 }, text: FOOT.endCardText },
    },
  },
  type: {
    hook: {
      family: 'Manrope',
      weight: 600,
      uppercase: false,
      size: { largest: 124, smallest: 54 },
      lines: 3,
      lineHeight: 1.1,
      letterSpacing: -0.03,
    },
    line: {
      family: 'Manrope',
      weight: 600,
      uppercase: false,
      size: { largest: 88, smallest: 46 },
      lines: 3,
      lineHeight: 1.2,
      letterSpacing: -0.018,
    },
    title: {
      family: 'Manrope',
      weight: 600,
      uppercase: false,
      size: { largest: 104, smallest: 50 },
      lines: 3,
      lineHeight: 1.1,
      letterSpacing: -0.03,
    },
    detail: {
      family: 'Manrope',
      weight: 600,
      uppercase: false,
      size: { largest: 44, smallest: 30 },
      lines: 2,
      lineHeight: 1.3,
      letterSpacing: 0,
    },
  },
  captions: {
    align: { '9:16': 'centre', '16:9': 'centre' },
    anchor: 'centre',
    plate: 'box',
    mark: 'colour',
    radius: 28,
  },
  art: 'room',
  panel: {
    radii: { '9:16': [4, 4, 4, 4], '16:9': [4, 4, 4, 4] },
    shadow: 'soft',
    frame: { kind: 'mat', width: 26 },
    fade: 0,
  },
  buttonRadius: 999,
  motion: { energy: 0.45, ease: 'in-out' },
  layouts: ['split', 'stack', 'thirds'],
  transitions: ['crossfade', 'slide-over', 'wipe'],
  transitionSeconds: 0.6,
  pace: { openingSeconds: 1.35, bodySeconds: 2 },
  mood: 'calm',
  backdrop: { panel: 'look', packshot: 'look' },
};
