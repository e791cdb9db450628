/** Splits text into sentences and clauses, in any language, without losing a letter. */
import { ALL_SPEECH_RULES, speechRules } from '#studio/languages/speech-rules.ts';

const KNOWN_ABBREVIATIONS = ALL_SPEECH_RULES.map(({ abbreviations }) => abbreviations).filter(
  (words) => words !== '',
);
const OPENS_WORD = '(?:^|[\\s(«“„])';
/** Words whose full stop does not end a sentence, whatever the language: copy quotes others. */
const ABBREVIATION = new RegExp(`${OPENS_WORD}(?:${KNOWN_ABBREVIATIONS.join('|')})\\.\\s*$`, 'iu');
/** Some of them are words as well, "no", "fig" and "mind": these are abbreviations before a number. */
const WORD = new RegExp(
  `${OPENS_WORD}(?:[Nn]os?|[Aa]rt|ok|max|min|[Mm]ind|[Ee]x|st|[Ff]igs?|[Aa]bb|[Nn]r|[Cc]l)\\.\\s*$`,
  'u',
);
/** "Fig. A", "Abb. IV". */
const DRAWING = new RegExp(`${OPENS_WORD}(?:figs?|abb)\\.\\s*$`, 'iu');
const LETTERED = /^\s*(?:[IVX]+(?!\p{L})|\p{Lu}(?![\p{L}\p{M}’']))/u;
/** Ends of a list: a capital behind them opens another sentence. */
const AND_SO_ON = new RegExp(
  `${OPENS_WORD}(?:etc|ecc|usw|itp|itd|osv|enz|т\\.\\s?д|и др|u\\.\\s?[vw]\\.\\s?m)\\.\\s*$`,
  'iu',
);
/** Behind a name these end it: "Hall Jr."; before one they open it: "Sr. García". */
const BEHIND_NAME = new RegExp(`\\p{Lu}\\S{0,30}\\s(?:Jr|Sr)\\.\\s*$`, 'u');
/** Behind a number these are units: "30 см." */
const UNIT = /\p{Nd}\s?(?:см|шт|тыс|min|hr|ca)\.\s*$/iu;
/** Behind a number these count what follows, and German nouns are capitalized: "6 Std. Laufzeit". */
const COUNT = /\p{Nd}\s?(?:Std|Sek|Min|Mon|Tg|Stk|Jh)\.\s*$/u;
/** They stand before a name. */
const TITLE = new RegExp(
  `${OPENS_WORD}(?:Dr|Dra|Mr|Mrs|Ms|Prof|St|Ste|Mt|Rev|Capt|Sr|Sra|Srta|Jr|arch|ing|sig|geom|avv|Hr|Fr)\\.\\s*$`,
  'iu',
);
const OPENS_SENTENCE = /^\s*["“„«(¿¡]?\p{Lu}/u;
/** No name opens like this: what stands before it ended a sentence. */
const NO_NAME =
  /^\s*(?:It|Its|The|This|That|These|They|We|You|Your|Our|Each|Every|All|And|But|So|With|For|On|At|An|Der|Die|Das|Er|Sie|Es|Ein|Eine|Mit|Und|Für|Le|Les|Il|Elle|Une?|Avec|Pour|El|Los|Las|Una|Con|Lo|Gli|Per|Os|As|Um|Uma|Com|De|Het|Een|Den|Det|Och|Og|Med|Jest|To|Она|Он|Оно|Это|И)(?![\p{L}\p{M}])/u;
/** One small letter is an abbreviation, except as a unit after a number: "z. B.", but not "5 m." */
const LETTER = new RegExp(`(?<!\\p{Nd}\\s?)${OPENS_WORD}[\\p{Ll}\\p{Lo}]\\.\\s*$`, 'u');
/** One capital, with the word before it. */
const CAPITAL = new RegExp(`(?:^|(?<before>[^\\s(«“„]{1,40})\\s{1,4}|[(«“„])\\p{Lu}\\.\\s*$`, 'u');
/** A capital behind a name or one of these opens another name: "by J. Smith". */
const BEFORE_NAMES =
  /^(?:[«“„("]*\p{Lu}.*|by|and|with|from|for|to|von|vom|mit|und|für|aus|de|du|par|pour|et|chez|à|por|y|con|para|di|da|e|per|door|van|en|voor|av|och|til|og|af|przez|od|dla|i|от|для|и)$/u;
/** Behind these a capital names a kind or a size, and the full stop is one: "vitamin C.", "Größe L." */
const BEFORE_KINDS =
  /(?:sizes?|größe|gr|taille|talla|taglia|tamanho|maat|storlek|størrelse|rozmiar(?:ze|u)?|размер\p{L}*|vitamin\p{L}*|витамин\p{L}*|witamin\p{L}*|klasse|class|type|typ|tipo|model\p{L}*|plan|serie|series|option|grade|letter|cup|gruppe|group|stufe|usb)$/iu;

/** Whether the full stop at this end belongs to an abbreviation and the sentence goes on with what follows. */
function isAbbreviation(end: string, following: string): boolean {
  if (COUNT.test(end)) return !NO_NAME.test(following);
  if (WORD.test(end)) return /^\s*\p{Nd}/u.test(following) || (DRAWING.test(end) && LETTERED.test(following));
  if (AND_SO_ON.test(end) || BEHIND_NAME.test(end) || UNIT.test(end)) return !OPENS_SENTENCE.test(following);
  if (TITLE.test(end) && NO_NAME.test(following)) return false;
  if (ABBREVIATION.test(end) || LETTER.test(end)) return true;
  const capital = CAPITAL.exec(end);
  if (capital === null) return false;
  const before = capital.groups?.['before'];
  return before === undefined || (BEFORE_NAMES.test(before) && !BEFORE_KINDS.test(before));
}

/** Longer than every abbreviation with what stands before and after it. */
const END_CHARACTERS = 60;
const MIN_SPACED_LETTERS = 14;

/** In order and trimmed; together they hold every letter of the text. */
export function sentencesOf(text: string, language: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  // Only the end of a piece is checked, however many abbreviations have made it grow.
  let end = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const joins =
      isAbbreviation(end, segment) || (/(?:^|\s)\d{1,2}\.\s*$/.test(end) && /^[\p{Ll}\d]/u.test(segment));
    if (!joins) pieces.push(piece);
    piece = (joins ? piece : '') + segment;
    end = ((joins ? end : '') + segment).slice(-END_CHARACTERS);
  }
  pieces.push(piece);
  const parted = pieces.flatMap((each) => beforeFigures(each));
  const sentences = speechRules(language).spaces === 'sentences' ? parted.flatMap(spacedSentences) : parted;
  return joinTorn(sentences.filter((sentence) => sentence.trim() !== '')).map((sentence) => sentence.trim());
}

/** "… in an hour. 3 colors …": behind a whole word the full stop ends a sentence, whatever stands behind the figure. */
const BEFORE_FIGURE = /(?<=(?<![\p{L}\p{M}\p{Nd}.])[\p{Ll}\p{M}]{4,30}[.!?…]\s{1,4})(?=[\p{Sc}(~≈]?\p{Nd})/gu;

/** Unicode ends no sentence before a figure with a small letter behind it: "5.5 m" may be meant. */
function beforeFigures(piece: string): string[] {
  const starts = [...piece.matchAll(BEFORE_FIGURE)]
    .map(({ index }) => index)
    .filter(
      (index) => !isAbbreviation(piece.slice(Math.max(0, index - END_CHARACTERS), index), piece.slice(index)),
    );
  return [0, ...starts].map((start, at) => piece.slice(start, starts[at] ?? piece.length));
}

const OPENS_WITH_BRACKET = /^\s*[(（[［]/u;
/** A bracket or a quotation that holds more sentences than this was never meant to close. */
const MAX_TORN = 4;

/** A sentence in brackets belongs to the one before, and what stands between two brackets or marks is one. */
function joinTorn(pieces: readonly string[]): string[] {
  const sentences: string[] = [];
  for (let at = 0; at < pieces.length; at++) {
    let sentence = pieces[at] ?? '';
    if (!isBalanced(sentence)) {
      const rest = pieces.slice(at + 1, at + MAX_TORN);
      const closing = rest.findIndex((_piece, count) =>
        isBalanced([sentence, ...rest.slice(0, count + 1)].join('')),
      );
      sentence = [sentence, ...rest.slice(0, closing + 1)].join('');
      at += closing + 1;
    }
    const before = sentences.at(-1);
    if (before !== undefined && OPENS_WITH_BRACKET.test(sentence))
      sentences[sentences.length - 1] = before + sentence;
    else sentences.push(sentence);
  }
  return sentences;
}

/** Cuts at spaces, but leaves no piece too short to be a sentence of its own. */
function spacedSentences(text: string): string[] {
  const sentences: string[] = [];
  let sentence = '';
  let sentenceLetters = 0;
  for (const piece of text.split(/(?<=\s)/u)) {
    const letters = lettersOf(piece);
    const joins = Math.min(sentenceLetters, letters) < MIN_SPACED_LETTERS;
    if (!joins) sentences.push(sentence);
    sentence = (joins ? sentence : '') + piece;
    sentenceLetters = (joins ? sentenceLetters : 0) + letters;
  }
  return [...sentences, sentence];
}

const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/**
 * The parts of a sentence between semicolons, colons and a lone dash (with their Greek, Arabic and East Asian
 * forms), each with the sign that ends it. A pair of dashes holds an aside and brackets hold together: there
 * the sentence stays whole.
 */
export function clausesOf(sentence: string): string[] {
  const marks = sentence.match(/\s[–—]\s|[—―]{2}/gu)?.length ?? 0;
  const border =
    marks === 1 ? /(?<=[;；؛])\s*|(?<=[:：])\s+|\s(?=[–—]\s)|(?<=[—―]{2})/u : /(?<=[;；؛])\s*|(?<=[:：])\s+/u;
  const parts = sentence
    .split(border)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every(isBalanced) ? parts : [sentence];
}

/** Brackets and the quotation marks of which one opens and the other closes. */
const PAIRED = [
  ['(（', ')）'],
  ['[［', ']］'],
  ['{', '}'],
  ['「', '」'],
  ['『', '』'],
  ['【', '】'],
  ['《', '》'],
] as const;
/** Marks that open in one language and close in another: „de“, “en”, ”sv”, «fr», »de«. */
const QUOTES = [/[„“”]/gu, /"/gu, /[«»]/gu, /[‹›]/gu];
/** 12" and 5'9” are inches. */
const INCHES = /(?<=\p{Nd}\s?)["”″]/gu;

/** Brackets that hold nothing: ":)", and "a)" or "1)" before an item. */
const LONE_BRACKETS = /[:;]-?[()]|^\s*(?:\p{Nd}{1,2}|\p{L})\)/gu;
const ANY_MARK = /[()（）[\]［］{}「」『』【】《》„“”"«»‹›]/u;

/** Whether every bracket and quotation mark that opens also closes, and none closes first. */
export function isBalanced(whole: string): boolean {
  if (!ANY_MARK.test(whole)) return true;
  const text = whole.replace(LONE_BRACKETS, '');
  const paired = PAIRED.every(([opening, closing]) => {
    let open = 0;
    for (const sign of text) {
      if (opening.includes(sign)) open++;
      if (closing.includes(sign)) open--;
      if (open < 0) return false;
    }
    return open === 0;
  });
  return paired && (areQuotesPaired(text) || areQuotesPaired(text.replace(INCHES, '')));
}

/** Whether marks of each kind come in twos, an odd straight one with an odd curly one: “so". */
function areQuotesPaired(text: string): boolean {
  const marks = QUOTES.map((quote) => [...text.matchAll(quote)]);
  const [curly = [], straight = [], ...others] = marks;
  return (
    curly.length % 2 === straight.length % 2 &&
    others.every((found) => found.length % 2 === 0) &&
    marks.every(
      (found) =>
        found.length % 2 === 1 ||
        found.every(({ index }, count) => count % 2 === 1 || !closesAt(text, index)),
    )
  );
}

/** A mark between a word and a space closes. */
const closesAt = (text: string, at: number): boolean =>
  /[\p{L}\p{N}.!?…,]/u.test(text.charAt(at - 1)) && /[\s.,;:!?]/u.test(text.charAt(at + 1) || ' ');
