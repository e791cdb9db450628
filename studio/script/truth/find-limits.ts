/** Finds the limits of a text one by one, each by the words that stand for it and no word for two. */
import { FIRM_LIMITS, type FirmLimit } from '#studio/languages/firm-limits.ts';

export type FoundLimit = {
  /** What it is foremost. */
  kind: FirmLimit;
  /** All that it may be: "only with" restricts and sets a condition. */
  kinds: readonly FirmLimit[];
  words: string;
  start: number;
  end: number;
};

/** Negations of things: "no lead, no cadmium" may be one word in another language, "frei von Blei und Cadmium". */
const NO_THINGS =
  /^(?:no|without|neither|nor|free (?:of|from)|kein\p{L}*|ohne|weder|sans|ni|aucune?s?|sin|senza|né|sem|nem|zonder|geen|noch|utan|inga|ingen|uden|uten|bez|без|ani|fără|nici|nélkül|ilman|χωρίς|ούτε|tanpa)$/iu;
/** "If not" is one condition; "if so, without" is two limits. */
const NOT = /^(?:not|nicht|pas|no|non|não|niet|inte|ikke|ikkje|nie|не|ne|nem|ei)$/iu;
/** Joined to a condition: "경우에만". */
const PARTICLE = /^\p{Script=Hangul}$/u;
/** Between the things of such a list. */
const ITEM = /^[\s,，]*(?:[\p{L}\p{M}\p{N}-]+[\s,，]+){1,3}$/u;

/** In order; of words that overlap the longest, and of equals the kind that `FIRM_LIMITS` names first. */
export function findLimits(text: string, patterns: Readonly<Record<FirmLimit, RegExp>>): FoundLimit[] {
  const all = FIRM_LIMITS.flatMap((kind) =>
    [...text.matchAll(patterns[kind])].map(({ 0: words, index: start }): FoundLimit => ({
      kind,
      kinds: [kind],
      words,
      start,
      end: start + words.length,
    })),
  );
  const chosen: FoundLimit[] = [];
  for (const limit of all.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!chosen.some((each) => overlap(each, limit))) chosen.push(limit);
  const whole = chosen
    .map((limit) => ({
      ...limit,
      kinds: FIRM_LIMITS.filter((kind) => all.some((each) => each.kind === kind && overlap(each, limit))),
    }))
    .toSorted((a, b) => a.start - b.start);
  return joined(whole, text);
}

const overlap = (a: FoundLimit, b: FoundLimit): boolean => a.start < b.end && b.start < a.end;

/** Limits that are said as one: "only when" is a condition, "but not without" an exception. */
function joined(limits: readonly FoundLimit[], text: string): FoundLimit[] {
  const result: FoundLimit[] = [];
  for (const limit of limits) {
    const before = result.at(-1);
    const between = before === undefined ? '' : text.slice(before.end, limit.start);
    if (before === undefined || !areOne(before, limit, between)) result.push(limit);
    else
      result[result.length - 1] = {
        kind: strongest(before.kind, limit.kind),
        kinds: FIRM_LIMITS.filter((kind) => before.kinds.includes(kind) || limit.kinds.includes(kind)),
        words: text.slice(before.start, limit.end),
        start: before.start,
        end: limit.end,
      };
  }
  return result;
}

function areOne(before: FoundLimit, limit: FoundLimit, between: string): boolean {
  const [first, second] = [before.kind, limit.kind];
  if (first === 'condition' && second === 'restriction' && PARTICLE.test(between)) return true;
  if (between.trim() === '') {
    if (first === 'negation') return second === 'negation';
    return first !== 'condition' || second !== 'negation' || NOT.test(limit.words);
  }
  // "Nur, wenn".
  if (/^[,，]\s?$/u.test(between)) return first === 'restriction' && second === 'condition';
  return (
    first === 'negation' &&
    second === 'negation' &&
    NO_THINGS.test(limit.words.trim()) &&
    NO_THINGS.test(
      before.words
        .trim()
        .split(/[\s,，]+/u)
        .at(-1) ?? '',
    ) &&
    ITEM.test(between)
  );
}

/** `FIRM_LIMITS` names the firmest first. */
const strongest = (a: FirmLimit, b: FirmLimit): FirmLimit =>
  FIRM_LIMITS.find((kind) => kind === a || kind === b) ?? a;
