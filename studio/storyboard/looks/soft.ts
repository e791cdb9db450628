/** Soft: pastels of the product's own color, and an arch in which everything is seen. */
import type { Look } from '#studio/storyboard/look.ts';
import { deriveColours } from '#studio/storyboard/looks/derive-colours.ts';
import { COLUMN, UPRIGHT_CENTRED } from '#studio/storyboard/looks/text-areas.ts';

export const soft: Look = {
  id: 'soft',
  name: 'Soft',
  description: 'Warm and gentle: pastels from the product, round shapes.',
  suits: { packshots: 1, surroundings: 3 },
  colours: (pictures, brandColour) =>
    deriveColours(
      {
        background: { lightness: 0.94, chroma: 0.036 },
        backgroundAlternate: { lightness: 0.875, chroma: 0.07 },
        ink: { lightness: 0.3, chroma: 0.07 },
        inkMuted: { lightness: 0.48, chroma: 0.07 },
        accent: { lightness: 0.52, chroma: 0.14 },
        greyHue: 45,
        textOnAlternate: true,
      },
      pictures,
      brandColour,
    ),
  layout: {
    '9:16': {
      windows: {
        panel: { x: 80, y: 110, width: 920, height: 1070 },
        packshot: { x: 80, y: 110, width: 920, height: 1070 },
        cutout: { x: 80, y: 190, width: 920, height: 980 },
      },
      subjectFill: { packshot: 0.72, cutout: 0.78 },
      captions: UPRIGHT_CENTRED.captions,
      badge: { ...UPRIGHT_CENTRED.badge, y: 1112 },
      endCard: { picture: { x: 160, y: 120, width: 760, height: 780 }, text: UPRIGHT_CENTRED.endCardText },
    },
    '16:9': {
      windows: {
        panel: { x: 960, y: 70, width: 820, height: 940 },
        packshot: { x: 960, y: 70, width: 820, height: 940 },
        cutout: { x: 960, y: 120, width: 820, height: 890 },
      },
      subjectFill: { packshot: 0.72, cutout: 0.78 },
      captions: COLUMN.captions,
      badge: COLUMN.badge,
      endCard: { picture: { x: 1010, y: 110, width: 760, height: 860 }, text: COLUMN.endCardText },
    },
  },
  type: {
    hook: {
      family: 'DM Sans',
      weight: 700,
      uppercase: false,
      size: { largest: 126, smallest: 54 },
      lines: 3,
      lineHeight: 1.08,
      letterSpacing: -0.03,
    },
    line: {
      family: 'DM Sans',
      weight: 700,
      uppercase: false,
      size: { largest: 88, smallest: 46 },
      lines: 3,
      lineHeight: 1.22,
      letterSpacing: -0.015,
    },
    title: {
      family: 'DM Sans',
      weight: 700,
      uppercase: false,
      size: { largest: 108, smallest: 50 },
      lines: 3,
      lineHeight: 1.08,
      letterSpacing: -0.03,
    },
    detail: {
      family: 'DM Sans',
      weight: 600,
      uppercase: false,
      size: { largest: 44, smallest: 30 },
      lines: 2,
      lineHeight: 1.3,
      letterSpacing: 0,
    },
  },
  captions: {
    align: { '9:16': 'centre', '16:9': 'start' },
    anchor: 'centre',
    plate: 'box',
    mark: 'pill',
    radius: 44,
  },
  art: 'arch',
  panel: {
    radii: { '9:16': [460, 460, 48, 48], '16:9': [410, 410, 48, 48] },
    shadow: 'none',
    frame: { kind: 'none', width: 0 },
    fade: 0,
  },
  buttonRadius: 999,
  motion: { energy: 0.55, ease: 'in-out' },
  layouts: ['stack', 'split', 'thirds'],
  transitions: ['iris', 'crossfade', 'slide-over'],
  transitionSeconds: 0.6,
  pace: { openingSeconds: 1.25, bodySeconds: 2.1 },
  mood: 'warm',
  backdrop: { panel: 'look', packshot: 'picture-colour' },
};
