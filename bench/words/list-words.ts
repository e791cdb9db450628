/** Finds the enumerations of a text, to see whether a line ends or begins within one. */

/** "and", "or" in each language of the hand-written products. */
const JOINTS: Readonly<Record<string, string>> = {
  en: 'and|or',
  de: 'und|oder',
  fr: 'et|ou',
  es: 'y|e|o|u',
  it: 'e|ed|o|od',
  pt: 'e|ou',
  nl: 'en|of',
  sv: 'och|eller',
  pl: 'i|oraz|lub|albo',
  ja: 'と|や|または',
  zh: '和|或|及|以及',
  ko: '및|또는|그리고',
  ar: 'و|أو',
  hi: 'और|या',
};

const WORD = '[^\\s,،、，.;:]+';
/** At most three words: an item, not a clause. */
const ITEM = `(?:${WORD}\\s+){0,2}${WORD}`;

type Patterns = {
  /** A last item behind its joint, with or without a comma: "wool(,) and cotton". */
  joined: RegExp;
  /** The same of at most two words: no clause is so short. */
  joinedBriefly: RegExp;
  /** The joint of the last item: "and cotton". */
  last: RegExp;
};

const patterns = new Map<string, Patterns>();

function patternsOf(language: string): Patterns {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const joint = JOINTS[language] ?? '(?!)';
  // The Arabic letter for "and" is written together with what follows.
  const gap = language === 'ar' ? '\\s*' : '\\s+';
  const made = {
    joined: new RegExp(`^${ITEM}[,،、，]?\\s+(?:${joint})${gap}[\\p{L}\\p{Nd}]`, 'iu'),
    joinedBriefly: new RegExp(`^(?:${WORD}\\s+)?${WORD}[,،、，]?\\s+(?:${joint})${gap}[\\p{L}\\p{Nd}]`, 'iu'),
    last: new RegExp(`^(?:${joint})${gap}[\\p{L}\\p{Nd}]`, 'iu'),
  };
  patterns.set(language, made);
  return made;
}

/** Further items without a joint: "orange, salt" to the sentence's end. */
const BARE = new RegExp(`^${ITEM}(?:,\\s*${ITEM})*\\s*$`, 'u');
/** East Asian items between enumeration commas. */
const DOTTED = /^[^、，,。；：\s]{1,10}(?:、|和|或|及|以及|と|や|または)/u;

/** Whether what was dropped behind a line goes on with the list that the line began. `after` begins at the line's end. */
export function goesOnWithList(said: string, after: string, language: string): boolean {
  const { joined, joinedBriefly, last } = patternsOf(language);
  if (isClosed(said, last)) return false;
  const comma = /^\s*([,،、，])\s*/u.exec(after);
  if (comma === null) {
    const rest = after.trimStart();
    return last.test(rest) && endsWithItem(said) && !opensClause(rest);
  }
  const rest = after.slice(comma[0].length);
  // Japanese sets the same comma between clauses.
  if (comma[1] === '、') return DOTTED.test(rest) && (language !== 'ja' || isNoun(said));
  return (
    (language !== 'ar' &&
      (joinedBriefly.test(rest) || (joined.test(rest) && (isShortEnd(rest) || endsWithItem(said))))) ||
    (last.test(rest) && endsWithItem(said) && !opensClause(rest)) ||
    (said.includes(':') && BARE.test(rest))
  );
}

/** "Linen", "Oak and": no verb's ending, which in Japanese is written in hiragana. */
const isNoun = (said: string): boolean => /[\p{Script=Han}\p{Script=Katakana}]$/u.test(said);

/** Behind its last comma stands an item, not a clause: at most three words. */
function endsWithItem(said: string): boolean {
  const [, ...items] = said.split(/[,،、]\s*/u);
  const last = items.at(-1);
  return last !== undefined && last.trim().split(/\s+/u).length <= 3;
}

/** The list has its joint already: "coffee, tea or soup". */
function isClosed(said: string, last: RegExp): boolean {
  const words = (said.split(/[,،、]\s*/u).at(-1) ?? '').split(/\s+/u);
  return said.includes(',') && words.slice(1).some((_, index) => last.test(words.slice(index + 1).join(' ')));
}

/** Articles, pronouns and prepositions that open a clause more often than an item, behind the joint. */
const CLAUSE_OPENERS = new Set(
  (
    'the a an it its they you we he she this that at in on if when to for no der die das ein eine er sie es wir man ' +
    'kein keine im le la les un une il elle el los las una lo gli os as um uma het een geen den det ett du vi ingen'
  ).split(' '),
);
const opensClause = (rest: string): boolean => CLAUSE_OPENERS.has(rest.split(/\s+/u)[1] ?? '');

/** "and cotton velvet", not "and the lid keeps it warm until the evening". */
const isShortEnd = (rest: string): boolean => (rest.split(/[.;]/u)[0] ?? '').split(/\s+/u).length <= 6;

/** Whether a line begins behind the first item of a list: "Orange, salt" of "3 scents: fig, orange, salt". */
export function beginsWithinList(before: string): boolean {
  const dropped = /[:：]\s*([^,:：،、]{1,30})[,،、]\s*$/u.exec(before)?.[1];
  return dropped !== undefined && dropped.trim().split(/\s+/u).length <= 3;
}
