/** Finds limits that a rewording or a translation does not keep, in words of its own. */
import { deniesAfter, firmLimits, type FirmLimit } from '#studio/languages/firm-limits.ts';
import { hasThings, thingsIn } from '#studio/languages/picture-words.ts';
import { findLimits, type FoundLimit } from '#studio/script/truth/find-limits.ts';
import { contentWords } from '#studio/script/words.ts';

/**
 * What may stand for a limit in other words: "everything but the lid" is "not the lid". A condition is kept by
 * a condition only.
 */
const KEPT_BY: Readonly<Record<FirmLimit, readonly FirmLimit[]>> = {
  exception: ['exception', 'negation'],
  condition: ['condition'],
  negation: ['negation', 'exception'],
  restriction: ['restriction', 'negation'],
};

/** Conditions that except: "unless" is "außer wenn", "sauf". */
const UNLESS =
  /^(?:unless|es sei denn|à moins|a menos|a meno|a não ser|tenzij|såvida|medmindre|med mindre|chyba że|ellei\p{L}*|除非|trừ khi|tret que)/iu;
/** Two denials that are one condition: "not without the base" is "only with the base". */
const DOUBLE = /\S[\s,]+\S/u;

/** Where one clause ends and the next begins. */
const BORDER = /[,;:،؛：，；。.!?！？–—]\s*/u;

type Line = {
  said: string;
  quote: string;
  sourceLanguage: string;
  language: string;
  /** What stands around the quote in its sentence, and the sentence behind it that limits it. */
  rest: { before: string; after: string; next: string };
  /** The line is in the language of the product's text. */
  own: boolean;
};

/**
 * What a line leaves out of the sentence that it rests on. An exception or a condition limits the sentence and
 * the one before it; a negation or a restriction the clause that it stands in. Each word of the line stands for
 * one limit of the text, and first for one of its own kind, wherever in the sentence that is.
 */
export function lostLimits({ said, quote, rest, own, sourceLanguage, language }: Line): string[] {
  const firm = firmLimits(sourceLanguage);
  const keeps = firmLimits(language)?.keeps;
  const sentence = `${rest.before}${quote}${rest.after}`.trim();
  // A question states nothing.
  if (firm === null || /[?？؟]\s*$/u.test(sentence)) return [];
  const wide = `${rest.before}${quote}${rest.after} ${rest.next}`;
  const closeStart = rest.before.length - (rest.before.split(BORDER).at(-1) ?? '').length;
  const closeEnd = rest.before.length + quote.length + (rest.after.split(BORDER)[0] ?? '').length;
  const nextStart = wide.length - rest.next.length;
  const speaksOf = (part: string, words: string): boolean => sharesWord(said, part, words, language);
  const limits = findLimits(wide, firm).map((limit) => {
    const { before, whole } = around(wide, limit);
    const limitsAll = limit.kind === 'exception' || limit.kind === 'condition';
    const close = (limit.start >= closeStart && limit.start < closeEnd) || limit.start >= nextStart;
    const part = limitedPart(before, whole, limit.words, sourceLanguage);
    return {
      ...limit,
      missing: limitsAll ? whole : `${before}${whole}`.trim(),
      // A rewording that speaks of something else than what is denied need not deny it.
      required: limitsAll || (close && (!own || speaksOf(part, limit.words))),
      /** A word of the same kind does not keep it where the line says nothing of what it is about. */
      spokenOf: !own || !limitsAll || speaksOf(whole, limit.words),
    };
  });
  const left = new Set(keeps === undefined ? [] : findLimits(said, keeps));
  const take = (kinds: readonly FirmLimit[], excepted: string | null = null): boolean => {
    const fitting = [...left].filter(
      (limit) =>
        kinds.some((kind) => limit.kinds.includes(kind)) &&
        (excepted === null ||
          limit.kinds.includes('exception') ||
          (mayExcept(limit, said) &&
            (own || deniesSame(limit, said, excepted, { sourceLanguage, language })))),
    );
    // What may be less besides is left for what else needs it.
    const [found] = fitting.toSorted((a, b) => a.kinds.length - b.kinds.length);
    if (found !== undefined) left.delete(found);
    return found !== undefined;
  };
  const open = limits
    .toSorted((a, b) => Number(b.required) - Number(a.required))
    .filter(({ kind, spokenOf }) => !spokenOf || !take([kind]))
    .filter(({ required }) => required);
  const lost = open
    .toSorted((a, b) => a.start - b.start)
    .filter(
      (limit) =>
        !limit.spokenOf || !take(standInsFor(limit), limit.kind === 'exception' ? limit.missing : null),
    );
  return lost.slice(0, 1).map(({ missing }) => missing);
}

/** What a thing has none of: "free of parabens", "zuckerfrei". It excepts no part. */
const HAS_NONE =
  /(?:free|frei(?:e[rsmn]?)?|los|less|vrije?|fri|fria|fritt|mentes|free of|free from|frei von|vrij van|libre de)$/iu;
/** In these languages a part that is left out has its article: "without the lid"; "without perfume" is another matter. */
const WITHOUT = /^(?:without|ohne|sans|sin|senza|sem|zonder)$/iu;
const ARTICLE =
  /^\s*(?:the|its|de[nrms]|die|das|le|la|les|l[’']|el|los|las|il|lo|gli|i|o|a|os|as|de|het)(?!\p{L})/iu;

function mayExcept({ words, start, end }: FoundLimit, said: string): boolean {
  if (HAS_NONE.test(words.trim())) return false;
  return (
    !WITHOUT.test(words.trim()) || ARTICLE.test(said.slice(end)) || /[(（]\s*$/u.test(said.slice(0, start))
  );
}

/**
 * Whether a translation's denial speaks of what the text excepts: "not the lid", "der Deckel nicht". Of a thing
 * that both languages have a word for, the denial's clause names it, or an article follows the denial.
 */
function deniesSame(
  limit: FoundLimit,
  said: string,
  excepted: string,
  { sourceLanguage, language }: { sourceLanguage: string; language: string },
): boolean {
  const things = thingsIn(excepted, sourceLanguage);
  if (things.size === 0 || !hasThings(language)) return true;
  const { before, whole } = around(said, limit);
  return (
    ARTICLE.test(said.slice(limit.end)) || !things.isDisjointFrom(thingsIn(`${before}${whole}`, language))
  );
}

function standInsFor({ kind, words }: FoundLimit): readonly FirmLimit[] {
  if (kind === 'condition' && UNLESS.test(words)) return ['condition', 'exception'];
  if (kind === 'negation' && DOUBLE.test(words)) return ['negation', 'exception', 'condition', 'restriction'];
  return KEPT_BY[kind];
}

/** The clause of a limit: what stands before its words, and the words with what follows. */
function around(text: string, { start, end }: FoundLimit): { before: string; whole: string } {
  const before = text.slice(0, start).split(BORDER).at(-1) ?? '';
  const whole = `${text.slice(start, end)}${text.slice(end).split(BORDER)[0] ?? ''}`.trim();
  return { before, whole };
}

/** What a negation or a restriction is about: what follows it, or stands before it where its language puts it last. */
function limitedPart(before: string, limit: string, words: string, language: string): string {
  const part = deniesAfter(language) ? before : limit.replace(words, ' ');
  return /\p{L}/u.test(part) ? part : `${before}${limit}`;
}

/** Whether the line speaks of what stands beside the limiting words; true where nothing does. */
function sharesWord(said: string, clause: string, words: string, language: string): boolean {
  const part = clause.replace(words, ' ');
  const beside = contentWords(part, language);
  const spoken = contentWords(said, language);
  if (beside.size > 0) return [...beside].some((word) => spoken.has(word));
  const short = lettersOf(part);
  return short.length === 0 || short.some((word) => lettersOf(said).includes(word));
}

const lettersOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
