/** Breaks spoken lines into captions that can be read while they are heard. */
import { PAUSE_SIGNS } from '#studio/shared/pause-signs.ts';
import { speechRules } from '#studio/languages/speech-rules.ts';
import { scriptOf } from '#studio/shared/language.ts';
import type { Caption } from '#studio/storyboard/storyboard.ts';
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
 * they can.
 */
const CHARACTERS = { line: { narrow: 38, wide: 18 }, hook: { narrow: 60, wide: 28 } };
const WIDE_SCRIPTS = new Set(['Jpan', 'Hans', 'Hant', 'Kore', 'Hani']);
/** A caption stays this long after its last word, when nothing follows. */
const LINGER_SECONDS = 0.45;
/** Pauses shorter than this do not blank the screen. */
const HOLD_SECONDS = 0.6;

/** Captions in order, none overlapping the next; the last is gone at `untilSeconds`. */
export function captionLines(
  lines: readonly CaptionedLine[],
  language: string,
  untilSeconds: number,
): Caption[] {
  const width = WIDE_SCRIPTS.has(scriptOf(language)) ? 'wide' : 'narrow';
  const captions = lines.flatMap((line) => {
    const style = line.role === 'hook' ? 'hook' : 'line';
    return chunks(withGlue(line), CHARACTERS[style][width], abbreviationOf(language)).map(
      (words, index): Caption => ({
        id: `${line.lineId}-${index + 1}`,
        lineId: line.lineId,
        style,
        startSeconds: words[0]?.startSeconds ?? line.startSeconds,
        endSeconds: (words.at(-1)?.endSeconds ?? line.startSeconds) + LINGER_SECONDS,
        words,
      }),
    );
  });
  return captions
    .map((caption, index) => {
      const next = captions[index + 1]?.startSeconds ?? untilSeconds;
      const spokenUntil = caption.endSeconds - LINGER_SECONDS;
      const endSeconds = next - spokenUntil < HOLD_SECONDS ? next : Math.min(caption.endSeconds, next);
      return { ...caption, endSeconds: Math.min(endSeconds, untilSeconds) };
    })
    .filter((caption) => caption.endSeconds - caption.startSeconds > 0.1);
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

/** What a break costs, against the square of how far a group is from the even share. */
const COST = { group: 0.4, afterPunctuation: -0.25, afterLink: 0.8 };
const PAUSE = new RegExp(`[${PAUSE_SIGNS}—–][)”»"’』」]*$`, 'u');
/** Words that lead to the next one: a line should not end with them. Up to two letters any word may be one. */
const LINKS =
  /^(?:\p{L}{1,2}|the|and|for|but|nor|not|off|its|our|with|from|that|than|into|onto|over|your|their|which|when|while|about|between|without|von|mit|für|der|die|das|den|dem|des|ein|und|bei|aus|auf|oder|eine[rsnm]?|einem|über|unter|ohne|gegen|nicht|les|une|sur|par|aux|dans|avec|pour|sans|sous|chez|leur|votre|entre|vers|los|las|una|con|por|que|del|sin|para|como|desde|hasta|sobre|entre|nel|sul|gli|della|delle|degli|dalla|nella|alla|alle|come|het|een|van|met|voor|door|naar|zonder|чтобы|через|между|على|إلى|حتى|دون)$/iu;
/** Abbreviations that a list or a sentence ends with. */
const SENTENCE_ENDS = /^(?:etc|usw|osv|ecc|enz|itd|itp|atd|vb|т\. ?д|т\. ?п)\.$/iu;
const NEVER = /(?!)/u;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;

/**
 * Groups of at most `limit` characters: as even as they can be, broken at pauses, and not after a word that
 * leads to the next.
 */
function chunks(words: readonly CaptionWord[], limit: number, abbreviation: RegExp): CaptionWord[][] {
  const total = lengthOf(words);
  const target = total / Math.max(1, Math.ceil(total / limit));
  /** For every number of words from the start: the cost of the best breaks, and where the last group begins. */
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= words.length; end++) {
    let found = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    for (let from = end - 1; from >= 0; from--) {
      const length = lengthOf(words.slice(from, end));
      if (length > limit + 1 && from < end - 1) break;
      const cost =
        (best[from]?.cost ?? 0) +
        ((length - target) / target) ** 2 +
        COST.group +
        (end === words.length ? 0 : breakCost(words[end - 1], abbreviation));
      if (cost < found.cost) found = { cost, from };
    }
    best.push(found);
  }
  const groups: CaptionWord[][] = [];
  for (let end = words.length; end > 0; end = best[end]?.from ?? 0)
    groups.unshift(words.slice(best[end]?.from ?? 0, end));
  return groups;
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

function breakCost(word: CaptionWord | undefined, abbreviation: RegExp): number {
  if (word === undefined) return 0;
  if (abbreviation.test(word.text) && !SENTENCE_ENDS.test(word.text)) return COST.afterLink;
  if (PAUSE.test(word.text)) return COST.afterPunctuation;
  return LINKS.test(word.text) && !WITHOUT_SPACES.test(word.text) ? COST.afterLink : 0;
}
