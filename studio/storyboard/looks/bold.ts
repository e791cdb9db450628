/** Bold: a picture above, a block of saturated color below, heavy capitals and hard moves. */
import type { Look } from '#studio/storyboard/look.ts';
import { COLUMN, UPRIGHT_START } from '#studio/storyboard/looks/text-areas.ts';

export const bold: Look = {
  id: 'bold',
  name: 'Bold',
  description: 'Loud and clear: color blocks, heavy type, quick cuts.',
  suits: { dark: 2, packshots: 4, surroundings: 4 },
  palette: {
    background: { lightness: 0.8, chroma: 0.17 },
    backgroundAlternate: { lightness: 0.87, chroma: 0.11 },
    ink: { lightness: 0.17, chroma: 0.03 },
    inkMuted: { lightness: 0.3, chroma: 0.06 },
    accent: { lightness: 0.2, chroma: 0.035 },
    greyHue: 92,
    textOnAlternate: true,
  },
  layout: {
    '9:16': {
      windows: {
        panel: { x: 0, y: 0, width: 1080, height: 1170 },
        packshot: { x: 0, y: 0, width: 1080, height: 1170 },
        cutout: { x: 0, y: 60, width: 1080, height: 1080 },
      },
      subjectFill: { packshot: 0.82, cutout: 0.84 },
      captions: {
        line: { x: 80, y: 1236, width: 880, height: 288 },
        hook: { x: 80, y: 1226, width: 880, height: 298 },
        overPicture: UPRIGHT_START.captions.overPicture,
      },
      badge: { ...UPRIGHT_START.badge, y: 1006 },
      endCard: {
        picture: { x: 0, y: 0, width: 1080, height: 880 },
        text: { ...UPRIGHT_START.endCardText, y: 930, height: 606 },
      },
    },
    '16:9': {
      windows: {
        panel: { x: 860, y: 0, width: 1060, height: 1080 },
        packshot: { x: 860, y: 0, width: 1060, height: 1080 },
        cutout: { x: 860, y: 40, width: 1060, height: 1000 },
      },
      subjectFill: { packshot: 0.8, cutout: 0.84 },
      captions: COLUMN.captions,
      badge: COLUMN.badge,
      endCard: { picture: { x: 960, y: 0, width: 960, height: 1080 }, text: COLUMN.endCardText },
    },
  },
  type: {
    hook: {
      family: 'Archivo Black',
      weight: 400,
      uppercase: true,
      size: { largest: 140, smallest: 56 },
      lines: 4,
      lineHeight: 0.98,
      letterSpacing: -0.03,
    },
    line: {
      family: 'Archivo',
      weight: 800,
      uppercase: false,
      size: { largest: 98, smallest: 48 },
      lines: 3,
      lineHeight: 1.12,
      letterSpacing: -0.02,
    },
    title: {
      family: 'Archivo Black',
      weight: 400,
      uppercase: true,
      size: { largest: 124, smallest: 50 },
      lines: 4,
      lineHeight: 1,
      letterSpacing: -0.03,
    },
    detail: {
      family: 'Archivo',
      weight: 700,
      uppercase: true,
      size: { largest: 42, smallest: 28 },
      lines: 2,
      lineHeight: 1.25,
      letterSpacing: 0.03,
    },
  },
  captions: {
    align: { '9:16': 'start', '16:9': 'start' },
    anchor: 'top',
    plate: 'lines',
    mark: 'pill',
    radius: 0,
  },
  panel: {
    radii: { '9:16': [0, 0, 0, 0], '16:9': [0, 0, 0, 0] },
    shadow: 'none',
    frame: { kind: 'none', width: 0 },
    fade: 0,
  },
  buttonRadius: 0,
  motion: { energy: 1, ease: 'out' },
  layouts: ['grid', 'split', 'thirds', 'stack'],
  transitions: ['push', 'wipe', 'zoom-through', 'blinds'],
  transitionSeconds: 0.4,
  pace: { openingSeconds: 0.75, bodySeconds: 1.35 },
  mood: 'bold',
  backdrop: { panel: 'look', packshot: 'picture-colour' },
};
