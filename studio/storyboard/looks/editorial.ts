/** Editorial: a magazine page: pictures to the page's edge, a serif under a short rule, paper tones. */
import type { Look } from '#studio/storyboard/look.ts';
import { COLUMN, UPRIGHT_START } from '#studio/storyboard/looks/text-areas.ts';

export const editorial: Look = {
  id: 'editorial',
  name: 'Editorial',
  description: 'A magazine page: serif type, hairlines and calm paper tones.',
  suits: { dark: 3, packshots: 5, surroundings: 2 },
  palette: {
    background: { lightness: 0.945, chroma: 0.018 },
    backgroundAlternate: { lightness: 0.9, chroma: 0.022 },
    ink: { lightness: 0.25, chroma: 0.04 },
    inkMuted: { lightness: 0.47, chroma: 0.05 },
    accent: { lightness: 0.46, chroma: 0.12 },
    greyHue: 60,
    textOnAlternate: true,
  },
  layout: {
    '9:16': {
      windows: {
        panel: { x: 0, y: 0, width: 1080, height: 1170 },
        packshot: { x: 30, y: 70, width: 1020, height: 1080 },
        cutout: { x: 30, y: 70, width: 1020, height: 1080 },
      },
      subjectFill: { packshot: 0.84, cutout: 0.84 },
      captions: {
        line: { x: 80, y: 1262, width: 880, height: 262 },
        hook: { x: 80, y: 1258, width: 880, height: 266 },
        overPicture: UPRIGHT_START.captions.overPicture,
      },
      badge: { ...UPRIGHT_START.badge, y: 1010 },
      endCard: {
        picture: { x: 0, y: 0, width: 1080, height: 900 },
        text: { ...UPRIGHT_START.endCardText, y: 960, height: 576 },
      },
    },
    '16:9': {
      windows: {
        panel: { x: 880, y: 0, width: 1040, height: 1080 },
        packshot: { x: 880, y: 50, width: 980, height: 980 },
        cutout: { x: 880, y: 50, width: 980, height: 980 },
      },
      subjectFill: { packshot: 0.84, cutout: 0.84 },
      captions: COLUMN.captions,
      badge: COLUMN.badge,
      endCard: { picture: { x: 960, y: 0, width: 960, height: 1080 }, text: COLUMN.endCardText },
    },
  },
  type: {
    hook: {
      family: 'Fraunces',
      weight: 400,
      uppercase: false,
      size: { largest: 132, smallest: 56 },
      lines: 3,
      lineHeight: 1.04,
      letterSpacing: -0.025,
    },
    line: {
      family: 'Fraunces',
      weight: 500,
      uppercase: false,
      size: { largest: 94, smallest: 48 },
      lines: 3,
      lineHeight: 1.16,
      letterSpacing: -0.015,
    },
    title: {
      family: 'Fraunces',
      weight: 400,
      uppercase: false,
      size: { largest: 120, smallest: 54 },
      lines: 3,
      lineHeight: 1.04,
      letterSpacing: -0.025,
    },
    detail: {
      family: 'Manrope',
      weight: 600,
      uppercase: true,
      size: { largest: 34, smallest: 24 },
      lines: 2,
      lineHeight: 1.3,
      letterSpacing: 0.14,
    },
  },
  captions: {
    align: { '9:16': 'start', '16:9': 'start' },
    anchor: 'top',
    plate: 'box',
    mark: 'underline',
    radius: 0,
  },
  panel: {
    radii: { '9:16': [0, 0, 0, 0], '16:9': [0, 0, 0, 0] },
    shadow: 'none',
    frame: { kind: 'none', width: 0 },
    fade: 0,
  },
  buttonRadius: 0,
  motion: { energy: 0.4, ease: 'in-out' },
  layouts: ['split', 'thirds', 'stack'],
  transitions: ['wipe', 'crossfade', 'slide-over'],
  transitionSeconds: 0.7,
  pace: { openingSeconds: 1.25, bodySeconds: 2.2 },
  mood: 'elegant',
  backdrop: { panel: 'look', packshot: 'picture-colour' },
};
