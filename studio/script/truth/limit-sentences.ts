/** Tells the sentences that only limit the one before them from those that say something of their own. */
import { firmLimits, type FirmLimits } from '#studio/languages/firm-limits.ts';
import { speechRules } from '#studio/languages/speech-rules.ts';

const SIGNS = /^[^\p{L}\p{N}]+/u;
const QUESTION = /[?？؟]\s*$/u;
/** Longer than every opening clause. */
const MAX_READ_CHARACTERS = 400;

/** Whether a sentence limits the one before it in the same paragraph: "But only by hand.", "Except the lid." */
export const limitsBefore = (sentence: string, language: string): boolean =>
  isOnlyALimit(sentence, language) || opensLikeALimit(sentence, language);

/** Whether it opens with a word that mostly limits what stands before it: "But", "Only", "However". */
export const opensLikeALimit = (sentence: string, language: string): boolean =>
  speechRules(language).grammar.limitsBefore.test(sentence.replace(SIGNS, '')) &&
  !isAllBut(sentence, language);

/**
 * Whether a sentence says nothing but when the one before it is true: an exception or a condition without a
 * main clause ("As long as the cap is closed.", "(not the zip)"), or what it applies to. It is never said
 * alone.
 */
export const isOnlyALimit = (sentence: string, language: string): boolean =>
  limitsTheBlockBefore(sentence, language) || isBareCondition(sentence, language);

/**
 * The same where another block begins between them: what stands before such a sentence is never said without
 * it. A bare "if" or "when" limits only within its paragraph, for it opens other blocks as well.
 */
export function limitsTheBlockBefore(sentence: string, language: string): boolean {
  const firm = firmLimits(language);
  const said = sentence.slice(0, MAX_READ_CHARACTERS).replace(SIGNS, '');
  if (firm === null || said === '' || QUESTION.test(sentence)) return false;
  if (firm.applies.test(said) || SETTING.test(said) || IN_BRACKETS.test(sentence)) return true;
  const opens = (kind: 'exception' | 'negation' | 'restriction'): boolean => said.search(firm[kind]) === 0;
  const inBrackets = /^\s*[([（【]/u.test(sentence);
  if (inBrackets && (opens('negation') || opens('restriction'))) return true;
  if (opens('exception'))
    return !isAllBut(said, language) && !(ADVERSATIVE.test(said) && hasMainClauseBehindComma(said, language));
  return firm.provided.test(said) && !hasMainClause(said, language);
}

/** "(26 cm and up.)": a block in brackets says of what the one before is true. */
const IN_BRACKETS = /^\s*[([（【][^()[\]（）【】]{1,120}[)\]）】][.!。]?\s*$/u;

/** "At the lowest setting", "Bei niedrigster Stufe": how a thing is set is when the line before is true. */
const SETTING =
  /^(?:(?:at|on|in|with) (?:\S{1,14} ){0,3}(?:settings?|mode|speed|power|brightness)|(?:bei|auf|im|in|mit) (?:\S{1,16} ){0,3}\S{0,12}(?:stufe|modus|einstellung|betrieb|helligkeit)|(?:en|au|à|sur) (?:\S{1,14} ){0,3}(?:mode|réglage|niveau|puissance|vitesse)(?: \S{1,14}){0,2}|(?:en|a|al|con) (?:\S{1,14} ){0,3}(?:modo|ajuste|nivel|potencia|velocidad|intensidad)(?: \S{1,14}){0,2}|(?:in|a|al|alla|con) (?:\S{1,14} ){0,3}(?:modalità|livello|impostazione|potenza|velocità|intensità)(?: \S{1,14}){0,2}|(?:op|in|bij) (?:\S{1,14} ){0,3}\S{0,12}(?:stand|modus|niveau|snelheid)|(?:w|na|przy) (?:\S{1,16} ){0,3}(?:trybie|poziomie|ustawieniu|biegu|mocy)(?: \S{1,16}){0,2})[.!]?\s*$/iu;

/** A condition so short that it has no main clause: "When the cap is closed." */
function isBareCondition(sentence: string, language: string): boolean {
  const firm = firmLimits(language);
  const said = sentence.slice(0, MAX_READ_CHARACTERS).replace(SIGNS, '');
  if (firm === null || QUESTION.test(sentence) || said.search(firm.condition) !== 0) return false;
  return !/[:：–—]/u.test(said) && !says(said, firm, language);
}

/** "Except for the lid, everything goes in the dishwasher." says what it excepts from. */
const ALL_BUT =
  /[,，、]\s*(?:(?:all|each|nothing|everything|everyone|no|tout|tous|toutes|chaque|rien|cada|ogni|alla|allt|alt|varje|tot|minden|kaikki|semua|все|всё|всі|כל|كل|सभी|सब)(?![\p{L}\p{M}])|(?:every|all[een]|jede|tod[oa]|tutt[oiae]|ieder|elke?|alles|hver|wszyst|każd|každ|vše|toate|όλ)\p{L}*|the (?:rest|whole|others?)(?!\p{L})|其他|其它|其余|所有|全部|すべて|全て|全部|모든|모두|tất cả|mọi|ทุก)/iu;

/** "Although never loud, it fills the room.", "But not without charm, …": what follows the comma is said of the product. */
const ADVERSATIVE =
  /^(?:but|though|although|aber|jedoch|doch|allerdings|mais|toutefois|cependant|pero|ma|però|mas|porém|maar|echter|men|dock|dog|ale|lecz|jednak|avšak|но|однако|але|проте|ampak|vendar|toda|ali|dar|însă|de|azonban|mutta|vaan|αλλά|όμως|ama|fakat|nhưng|tetapi|tapi|namun|però|लेकिन|मगर|परंतु|पर)(?![\p{L}\p{M}])/iu;

const isAllBut = (sentence: string, language: string): boolean =>
  sentence.replace(SIGNS, '').search(firmLimits(language)?.exception ?? /(?!)/u) === 0 &&
  ALL_BUT.test(sentence);

/** What a main clause has at least. */
const MIN_MAIN_CLAUSE = { words: 3, letters: 3 };
/** So many words are more than a condition, though nothing shows where it ends. */
const MIN_WHOLE_WORDS = { most: 7, syllables: 9, commas: 8 };
const MIN_WHOLE_LETTERS = 16;
/** A comma always ends a condition in these languages, so that without one more words are needed to tell. */
const COMMA_LANGUAGES = /^(?:de|pl|cs|sk|sl|ru|uk|bg|hr|sr|bs|hu|fi)(?![a-z])/u;
/** Behind a comma these open no main clause; "provided, that …" */
const RELATIVE =
  /^(?:which|who|whose|that|die|der|das|dass|daß|dem|den|qui|que|dont|où|che|cui|dat|som|att|at|ktor\p{L}*|któr\p{L}*|że|že|котор\p{L}*|что|hogy|joka|että|που|ότι|τα?)(?![\p{L}\p{M}’'])/iu;

/** Whether a sentence that opens with a condition also says what is then so. */
function hasMainClause(sentence: string, language: string): boolean {
  const said = sentence.slice(0, MAX_READ_CHARACTERS).replace(SIGNS, '');
  return hasMainClauseBehindComma(said, language) || (firmLimits(language)?.clause.test(said) ?? false);
}

function hasMainClauseBehindComma(said: string, language: string): boolean {
  const unspaced = speechRules(language).spaces !== 'words';
  return said
    .split(/[,،、，]/u)
    .slice(1)
    .map((part) => part.trim())
    .some((part) =>
      unspaced
        ? lettersIn(part) >= MIN_MAIN_CLAUSE.letters
        : wordsIn(part) >= MIN_MAIN_CLAUSE.words && !RELATIVE.test(part),
    );
}

/** The same of what opens with a bare "if" or "when": a long one is whole, though nothing shows where it ends. */
function says(said: string, firm: FirmLimits, language: string): boolean {
  if (/[,،、，]/u.test(said) || firm.clause.test(said)) return true;
  return isLong(said, language);
}

function isLong(said: string, language: string): boolean {
  if (speechRules(language).spaces !== 'words') return lettersIn(said) >= MIN_WHOLE_LETTERS;
  if (language.startsWith('vi')) return wordsIn(said) >= MIN_WHOLE_WORDS.syllables;
  return wordsIn(said) >= (COMMA_LANGUAGES.test(language) ? MIN_WHOLE_WORDS.commas : MIN_WHOLE_WORDS.most);
}

/** Whether what opens with a condition is said as a whole sentence. */
export function isWholeCondition(sentence: string, language: string): boolean {
  const firm = firmLimits(language);
  const said = sentence.replace(SIGNS, '');
  if (firm === null || said.search(firm.condition) !== 0) return false;
  return (
    hasMainClause(said, language) ||
    (!firm.provided.test(said) && !/[,،、，]/u.test(said) && isLong(said, language))
  );
}

const wordsIn = (text: string): number => text.trim().split(/\s+/u).length;
const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
