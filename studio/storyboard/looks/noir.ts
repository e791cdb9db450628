/** Noir: a dark room, one light on the product, pictures that dissolve into the dark, a high-contrast serif. */
import type { Look } from '#studio/storyboard/look.ts';
import { deriveColours } from '#studio/storyboard/looks/derive-colours.ts';
import { COLUMN, UPRIGHT_CENTRED } from '#studio/storyboard/looks/text-areas.ts';

export const noir: Look = {
  id: 'noir',
  name: 'Noir',
  description: 'Dark and slow: one light, fine serif, a metal accent.',
  suits: { dark: 1 },
  colours: (pictures, brandColour) =>
    deriveColours(
      {
        background: { lightness: 0.17, chroma: 0.002, neutral: true },
        backgroundAlternate: { lightness: 0.88, chroma: 0, neutral: true },
        ink: { lightness: 0.95, chroma: 0.015 },
        inkMuted: { lightness: 0.76, chroma: 0.025 },
        accent: { lightness: 0.82, chroma: 0.085 },
        greyHue: 80,
        textOnAlternate: false,
      },
      pictures,
      brandColour,
    ),
  layout: {
    '9:16': {
      windows: {
        panel: { x: 0, y: 0, width: 1080, height: 1270 },
        packshot: { x: 40, y: 150, width: 1000, height: 1000 },
        cutout: { x: 40, y: 150, width: 1000, height: 1000 },
      },
      subjectFill: { packshot: 0.8, cutout: 0.82 },
      captions: UPRIGHT_CENTRED.captions,
      badge: { ...UPRIGHT_CENTRED.badge, y: 1092 },
      endCard: { picture: { x: 90, y: 110, width: 900, height: 800 }, text: UPRIGHT_CENTRED.endCardText },
    },
    '16:9': {
      windows: {
        panel: { x: 640, y: 0, width: 1280, height: 1080 },
        packshot: { x: 880, y: 50, width: 980, height: 980 },
        cutout: { x: 880, y: 50, width: 980, height: 980 },
      },
      subjectFill: { packshot: 0.8, cutout: 0.82 },
      captions: {
        ...COLUMN.captions,
        line: { ...COLUMN.captions.line, width: 640 },
        hook: { ...COLUMN.captions.hook, width: 640 },
      },
      badge: COLUMN.badge,
      endCard: { picture: { x: 940, y: 90, width: 880, height: 900 }, text: COLUMN.endCardText },
    },
  },
  type: {
    hook: {
      family: 'Playfair Display',
      weight: 500,
      uppercase: false,
      size: { largest: 130, smallest: 56 },
      lines: 3,
      lineHeight: 1.08,
      letterSpacing: -0.012,
    },
    line: {
      family: 'Playfair Display',
      weight: 600,
      uppercase: false,
      size: { largest: 90, smallest: 48 },
      lines: 3,
      lineHeight: 1.2,
      letterSpacing: 0,
    },
    title: {
      family: 'Playfair Display',
      weight: 500,
      uppercase: false,
      size: { largest: 116, smallest: 52 },
      lines: 3,
      lineHeight: 1.08,
      letterSpacing: -0.01,
    },
    detail: {
      family: 'Outfit',
      weight: 400,
      uppercase: true,
      size: { largest: 36, smallest: 25 },
      lines: 2,
      lineHeight: 1.3,
      letterSpacing: 0.16,
    },
  },
  captions: {
    align: { '9:16': 'centre', '16:9': 'start' },
    anchor: 'centre',
    plate: 'shade',
    mark: 'colour',
    radius: 0,
  },
  art: 'spotlight',
  panel: {
    radii: { '9:16': [0, 0, 0, 0], '16:9': [0, 0, 0, 0] },
    shadow: 'none',
    frame: { kind: 'none', width: 0 },
    fade: 0.36,
  },
  buttonRadius: 4,
  motion: { energy: 0.35, ease: 'in-out' },
  layouts: ['split', 'thirds', 'grid'],
  transitions: ['crossfade', 'zoom-through', 'crossfade', 'iris'],
  transitionSeconds: 0.8,
  pace: { openingSeconds: 1.25, bodySeconds: 2.2 },
  mood: 'dreamy',
  backdrop: { panel: 'look', packshot: 'look' },
};
