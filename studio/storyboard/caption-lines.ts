/** Breaks spoken lines into captions that can be read while they are heard. */
import { PAUSE_SIGNS } from '#studio/shared/pause-signs.ts';
import { speechRules } from '#studio/languages/speech-rules.ts';
import { scriptOf } from '#studio/shared/language.ts';
import { isLively, type Look } from '#studio/storyboard/look.ts';
import { inOneWord, joinsPhrase } from '#studio/storyboard/joins-phrase.ts';
import type { Caption, Scene } from '#studio/storyboard/storyboard.ts';
import type { ScriptLine } from '#studio/script/script.ts';
import type { WordTime } from '#studio/voice/voiceover.ts';

/** A line with its words and its position in the clip. */
export type CaptionedLine = {
  lineId: string;
  role: ScriptLine['role'];
  text: string;
  words: readonly WordTime[];
  startSeconds: number;
};

type CaptionWord = Caption['words'][number];

/**
 * Most characters at once. Wide scripts take about twice the width per letter. Hooks stay whole as long as
 * they can: they are read, while lines are followed page by page.
 */
const CHARACTERS = { line: { narrow: 28, wide: 13 }, hook: { narrow: 60, wide: 28 } };
/** How long a page of a line stands. Shorter is not read, longer stands still. */
const PAGE_SECONDS = { shortest: 0.8, ideal: 1.2, longest: 1.6 };
/** A hook of so many characters stands large beside a picture. */
const SHORT_HOOK = { narrow: 44, wide: 20 };
const WIDE_SCRIPTS = new Set(['Jpan', 'Hans', 'Hant', 'Kore', 'Hani']);
/** A caption stays this long after its last word, when nothing follows. */
const LINGER_SECONDS = 0.45;
/** A page is drawn when it stands for a frame: a line that was just made longer is timed again when it is spoken. */
const MIN_SHOWN_SECONDS = 0.03;
/** A page that would stand for less is no page. */
const MIN_PAGE_SECONDS = 0.3;
/** How long before its first word a page may come with a cut, and how long after. */
const EARLY_SECONDS = 0.35;
const LATE_SECONDS = 0.15;
/** Words that begin this early stand there in the first frame, which is the poster. */
const FIRST_SECONDS = 1;
/** Pauses shorter than this do not blank the screen. */
const HOLD_SECONDS = 0.6;

/** Whether a hook stands whole, or comes in pages that change with the pictures. */
export type HookPages = 'whole' | 'paged';

/**
 * Where pictures change fast, words that stay over several of them would stand in the way, unless they are few enough to
 * stand large beside them.
 */
export const hookPagesOf = (
  look: Pick<Look, 'pace'>,
  { text, language }: { text: string; language: string },
): HookPages => {
  const limit = SHORT_HOOK[WIDE_SCRIPTS.has(scriptOf(language)) ? 'wide' : 'narrow'];
  return isLively(look) && [...text].length > limit ? 'paged' : 'whole';
};

/** The moments at which scenes change, in seconds: a page of captions that ends with one goes with its picture. */
export const cutsIn = (scenes: readonly Scene[]): number[] =>
  scenes.slice(1).map(({ startSeconds, transition }) => startSeconds + (transition?.seconds ?? 0) / 2);

/**
 * Captions in order, none overlapping the next; the last is gone at `untilSeconds`. Lines come in pages of about a
 * second, broken where they are heard to pause and where pictures change (`cuts`).
 */
export function captionLines(
  lines: readonly CaptionedLine[],
  language: string,
  untilSeconds: number,
  { cuts, hook }: { cuts: readonly number[]; hook: HookPages } = { cuts: [], hook: 'whole' },
): Caption[] {
  const width = WIDE_SCRIPTS.has(scriptOf(language)) ? 'wide' : 'narrow';
  const captions = lines.flatMap((line) => {
    const style = line.role === 'hook' ? 'hook' : 'line';
    const words = withGlue(line);
    const breaks = openBreaks(words, language, cuts);
    const whole = style === 'hook' && hook === 'whole';
    const limit = CHARACTERS[whole ? 'hook' : 'line'][width];
    const pages = withoutLate(
      whole ? evenPages(words, limit, breaks) : timedPages(words, limit, breaks),
      untilSeconds,
    );
    return pages.map((words, index): Caption => ({
      id: `${line.lineId}-${index + 1}`,
      lineId: line.lineId,
      style,
      startSeconds: words[0]?.startSeconds ?? line.startSeconds,
      endSeconds: (words.at(-1)?.endSeconds ?? line.startSeconds) + LINGER_SECONDS,
      words,
    }));
  });
  const turned = withCuts(captions, cuts);
  return turned
    .map((caption, index) => {
      const next = turned[index + 1]?.startSeconds ?? untilSeconds;
      const spokenUntil = caption.words.at(-1)?.endSeconds ?? caption.startSeconds;
      const endSeconds =
        next - spokenUntil < HOLD_SECONDS ? next : Math.min(spokenUntil + LINGER_SECONDS, next);
      return { ...caption, endSeconds: Math.min(endSeconds, untilSeconds) };
    })
    .filter((caption) => caption.endSeconds - caption.startSeconds > MIN_SHOWN_SECONDS);
}

/** Pages for which no time is left come with the one before. */
function withoutLate(pages: readonly CaptionWord[][], untilSeconds: number): CaptionWord[][] {
  const late = pages.findIndex(
    ([first], index) => index > 0 && (first?.startSeconds ?? 0) > untilSeconds - MIN_PAGE_SECONDS,
  );
  return late < 0 ? [...pages] : [...pages.slice(0, late - 1), pages.slice(late - 1).flat()];
}

/** The first page stands there from the beginning; pages that begin near a cut begin with it. */
function withCuts(captions: readonly Caption[], cuts: readonly number[]): Caption[] {
  return captions.map((caption, index) => {
    const { startSeconds } = caption;
    if (index === 0) return { ...caption, startSeconds: startSeconds < FIRST_SECONDS ? 0 : startSeconds };
    const earliest = (captions[index - 1]?.startSeconds ?? 0) + PAGE_SECONDS.shortest / 2;
    const latest =
      (captions[index + 1]?.startSeconds ?? Number.POSITIVE_INFINITY) - PAGE_SECONDS.shortest / 2;
    const cut = cuts.find(
      (at) =>
        at >= Math.max(earliest, startSeconds - EARLY_SECONDS) &&
        at <= Math.min(latest, startSeconds + LATE_SECONDS),
    );
    return cut === undefined ? caption : { ...caption, startSeconds: cut };
  });
}

/** The line's words in film time, each with the text that stands between it and the next. */
function withGlue(line: CaptionedLine): CaptionWord[] {
  let cursor = 0;
  const found = line.words.map((word) => {
    const at = line.text.indexOf(word.text, cursor);
    const start = at < 0 ? cursor : at;
    cursor = start + word.text.length;
    return { word, start, end: cursor };
  });
  return found.map(({ word, end }, index) => {
    const next = found[index + 1];
    const between = next === undefined ? '' : line.text.slice(end, next.start);
    return {
      text: word.text,
      glue: next === undefined ? '' : /\s/.test(between) ? ' ' : '',
      startSeconds: line.startSeconds + word.startSeconds,
      endSeconds: line.startSeconds + word.endSeconds,
    };
  });
}

const lengthOf = (words: readonly CaptionWord[]): number =>
  words.reduce((sum, word) => sum + [...word.text].length + word.glue.length, 0);

/** What a break costs, against the square of how far a page is from its ideal. */
const COST = {
  group: 0.4,
  afterPunctuation: -0.25,
  afterLink: 0.8,
  insideUnit: 12,
  insidePhrase: 0.3,
  insideName: 1.2,
  atCut: -0.2,
  overCut: 0.6,
};
/** A cut this near to a break goes with it. */
const AT_CUT_SECONDS = 0.35;
const PAUSE = new RegExp(`[${PAUSE_SIGNS}—–][)”»"’』」]*$`, 'u');
/** Words that lead to the next one: a line should not end with them. Up to two letters any word may be one. */
const LINKS =
  /^(?:\p{L}{1,2}|the|and|for|but|nor|not|off|its|our|with|from|that|than|into|onto|over|your|their|which|when|while|about|between|without|von|mit|für|der|die|das|den|dem|des|ein|und|bei|aus|auf|oder|eine[rsnm]?|einem|über|unter|ohne|gegen|nicht|les|une|sur|par|aux|dans|avec|pour|sans|sous|chez|leur|votre|entre|vers|los|las|una|con|por|que|del|sin|para|como|desde|hasta|sobre|entre|nel|sul|gli|della|delle|degli|dalla|nella|alla|alle|come|het|een|van|met|voor|door|naar|zonder|чтобы|через|между|على|إلى|حتى|دون)$/iu;
/** Abbreviations that a list or a sentence ends with. */
const SENTENCE_ENDS = /^(?:etc|usw|osv|ecc|enz|itd|itp|atd|vb|т\. ?д|т\. ?п)\.$/iu;
const NEVER = /(?!)/u;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;

type Breaks = {
  /** What it costs to end a page after this word. */
  after(word: number): number;
  /** How many pictures change within a page of these words, its ends apart. */
  cutsWithin(from: number, end: number): number;
};

/** Pages of at most `limit` characters, as even as they can be. */
function evenPages(words: readonly CaptionWord[], limit: number, breaks: Breaks): CaptionWord[][] {
  const total = lengthOf(words);
  const target = total / Math.max(1, Math.ceil(total / limit));
  return cheapestPages(words, limit, breaks, (from, end) => {
    const length = lengthOf(words.slice(from, end));
    return ((length - target) / target) ** 2 + COST.group;
  });
}

/** Pages of at most `limit` characters that stand about as long as `PAGE_SECONDS` says. */
function timedPages(words: readonly CaptionWord[], limit: number, breaks: Breaks): CaptionWord[][] {
  const { shortest, ideal, longest } = PAGE_SECONDS;
  return cheapestPages(words, limit, breaks, (from, end) => {
    const startSeconds = words[from]?.startSeconds ?? 0;
    const seconds = (words[end]?.startSeconds ?? words[end - 1]?.endSeconds ?? 0) - startSeconds;
    const outside = Math.max(0, shortest - seconds, seconds - longest) / ideal;
    return ((seconds - ideal) / ideal) ** 2 + 6 * outside + COST.overCut * breaks.cutsWithin(from, end);
  });
}

function cheapestPages(
  words: readonly CaptionWord[],
  limit: number,
  breaks: Breaks,
  costOf: (from: number, end: number) => number,
): CaptionWord[][] {
  /** For every number of words from the start: the cost of the best breaks, and where the last page begins. */
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= words.length; end++) {
    let found = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    for (let from = end - 1; from >= 0; from--) {
      if (lengthOf(words.slice(from, end)) > limit + 1 && from < end - 1) break;
      const cost =
        (best[from]?.cost ?? 0) + costOf(from, end) + (end === words.length ? 0 : breaks.after(end - 1));
      if (cost < found.cost) found = { cost, from };
    }
    best.push(found);
  }
  const pages: CaptionWord[][] = [];
  for (let end = words.length; end > 0; end = best[end]?.from ?? 0)
    pages.unshift(words.slice(best[end]?.from ?? 0, end));
  return pages;
}

function openBreaks(words: readonly CaptionWord[], language: string, cuts: readonly number[]): Breaks {
  const abbreviation = abbreviationOf(language);
  // Where every noun has a capital, capitals say nothing about names.
  const hasNames = !/^(?:de|lb)\b/u.test(language);
  const timeOf = (word: number): number => words[word]?.startSeconds ?? Number.POSITIVE_INFINITY;
  return {
    after: (word) =>
      (isOfNumber(words, word) ? COST.insideUnit : breakCost(words[word], words[word + 1], abbreviation)) +
      (hasNames && word > 0 && isOfName(words[word], words[word + 1]) ? COST.insideName : 0) +
      (cuts.some((cut) => Math.abs(cut - timeOf(word + 1)) <= AT_CUT_SECONDS) ? COST.atCut : 0),
    cutsWithin: (from, end) =>
      cuts.filter((cut) => cut > timeOf(from) + AT_CUT_SECONDS && cut < timeOf(end) - AT_CUT_SECONDS).length,
  };
}

/** The words of a language whose full stop ends no sentence: what follows "Dr." belongs to it. */
function abbreviationOf(language: string): RegExp {
  const { abbreviations, signs } = speechRules(language);
  const listed = Object.keys(signs?.abbreviations ?? {}).filter((text) => text.endsWith('.'));
  const all = [
    ...(abbreviations === '' ? [] : [`(?:${abbreviations})\\.`]),
    ...listed.map((text) => text.replaceAll('.', String.raw`\.`)),
  ];
  return all.length === 0 ? NEVER : new RegExp(`^[("«„“]*(?:${all.join('|')})$`, 'iu');
}

function breakCost(
  word: CaptionWord | undefined,
  next: CaptionWord | undefined,
  abbreviation: RegExp,
): number {
  if (word === undefined || next === undefined) return 0;
  if (abbreviation.test(word.text) && !SENTENCE_ENDS.test(word.text)) return COST.insideUnit;
  if (inOneWord(word, next) || isMeasure(word, next)) return COST.insideUnit;
  if (PAUSE.test(word.text)) return COST.afterPunctuation;
  if (joinsPhrase(word, next)) return COST.insidePhrase;
  return LINKS.test(word.text) && !WITHOUT_SPACES.test(word.text) ? COST.afterLink : 0;
}

/** Two words with capitals in the middle of a sentence: "Sea Salt", "Lumen & Clay". */
const isOfName = (word: CaptionWord | undefined, next: CaptionWord | undefined): boolean =>
  word !== undefined &&
  next !== undefined &&
  /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
  /^\p{Lu}\p{Ll}/u.test(next.text);

/** Words after a number that it does not count. */
const AFTER_NUMBER =
  /^(?:and|or|by|in|for|from|with|und|oder|von|bei|aus|für|mit|et|ou|par|pour|dans|avec|y|o|según|por|en|con|e|ed|da|secondo|per|em|com|i|lub|od|przez|och|eller|av|og|af|door|of|uit|voor|met|и|или|от|для)$/iu;

/** A number and what it counts: "350 ml", "3 Stück". */
const isMeasure = (word: CaptionWord, next: CaptionWord): boolean =>
  /\p{Nd}$/u.test(word.text) && /^\p{L}/u.test(next.text) && !AFTER_NUMBER.test(next.text);

const NUMBER = /\p{Nd}/u;
/** What stands between two numbers that are read together: "4.8 out of 5", "10 bis 12", "4,8 sur 5". */
const BETWEEN_NUMBERS =
  /^(?:out|of|to|von|bis|sur|de|des?|à|a|su|di|van|tot|av|till|til|af|z|ze|do|из|от|до|στα|من|\/|×|x|–)$/iu;

/** True after a word within two numbers that are read together. */
function isOfNumber(words: readonly CaptionWord[], at: number): boolean {
  const linked = (index: number): boolean => BETWEEN_NUMBERS.test(words[index]?.text ?? '');
  let [from, to] = [at, at + 1];
  while (linked(from)) from--;
  while (linked(to)) to++;
  return (
    to - from > 1 &&
    to - from <= 3 &&
    NUMBER.test(words[from]?.text ?? '') &&
    NUMBER.test(words[to]?.text ?? '')
  );
}
