/** Finds out what an amount is about from the words near it: gold or screens, light or current. */
import type { Near } from '#studio/languages/spoken-numbers.ts';
import { after, before, type Found } from '#studio/voice/spelling/rules/rule.ts';

/** Names and symbols that every language uses; the others stand in the packs. */
const EVERYWHERE: Readonly<Record<Near, string>> = {
  gold: 'gold',
  screen: 'UHD|HDR|OLED|QLED|TV|HDMI|FPS|YouTube|GoPro|\\d{3,4}p\\b|Dolby',
  light: 'LED|lumen|lux\\b|CRI\\b|\\d+ ?lm\\b',
  current: 'USB|\\d+ ?(?:V|W|mAh|kW|Hz)(?!\\p{L})|AC\\b|DC\\b',
  steel: 'inox|SS ?\\d',
  past: 'vintage|retro|disco|look\\b|style|vibes?\\b',
  haste: 'timer',
  scale: 'scale|ratio',
};

const patterns = new Map<string, RegExp>();

function patternOf(kind: Near, language: string, own: string | undefined): RegExp {
  const key = `${kind} ${language}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const stems = own === undefined || own === '' ? EVERYWHERE[kind] : `${EVERYWHERE[kind]}|${own}`;
  // JavaScript's own \b knows Latin letters alone.
  const made = wordsFrom(stems.replaceAll(String.raw`\b`, String.raw`(?!\p{L})`));
  patterns.set(key, made);
  return made;
}

/** Matches words from their beginnings; scripts without spaces have none. */
export const wordsFrom = (stems: string): RegExp =>
  new RegExp(
    `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Devanagari}])(?:${stems})`,
    'giu',
  );

/** Characters between the match and the nearest such word on each side; Infinity where there is none near. */
export function distancesOf(pattern: RegExp, found: Found): { before: number; after: number } {
  const lead = before(found);
  let nearest = Number.POSITIVE_INFINITY;
  for (const match of lead.matchAll(pattern)) nearest = lead.length - match.index - match[0].length;
  const next = after(found).matchAll(pattern).next();
  return { before: nearest, after: next.done === true ? Number.POSITIVE_INFINITY : next.value.index };
}

/** Characters between the match and the nearest such word; Infinity where there is none near. */
export const distanceOf = (pattern: RegExp, found: Found): number => {
  const distances = distancesOf(pattern, found);
  return Math.min(distances.before, distances.after);
};

/** The same of the words of a kind. */
export const distancesTo = (kind: Near, found: Found): { before: number; after: number } =>
  distancesOf(patternOf(kind, found.language, found.signs?.numbers.near[kind]), found);

/** Characters between the match and the nearest word of this kind; Infinity when there is none near. */
export function distanceTo(kind: Near, found: Found): number {
  const distances = distancesTo(kind, found);
  return Math.min(distances.before, distances.after);
}

/** "In just 30s": so near before an amount, a word of this kind makes it a time. */
export const MAX_HASTE_CHARACTERS = 6;

export const isNear = (kind: Near, found: Found): boolean =>
  distanceTo(kind, found) < Number.POSITIVE_INFINITY;
