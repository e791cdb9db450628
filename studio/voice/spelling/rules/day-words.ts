/** Finds out whether "1/2" is a day or a half: a word before it says "until", and no noun behind it is counted. */
import { baseLanguage } from '#studio/shared/language.ts';
import { endOf, withoutEnd } from '#studio/shared/text-end.ts';
import { after, before, type Found } from '#studio/voice/spelling/rules/rule.ts';

const DAY_WORDS = new Set(
  'until till til by ends end ending expires since before after on starts starting begins beginning thru through due bis vom am zum ab seit endet beginnt le au du jusqu’au dès el hasta desde del al dal il fino entro até desde dia día ao tot vanaf op per till från fra frå til indtil den do od dnia dne până до с по'.split(
    ' ',
  ),
);

/** "Ends: 3/4", "jusqu'au 1/2". */
export function isAfterDayWord(found: Found): boolean {
  const word = endOf(withoutEnd(before(found), /[:\s(]/u), /[\p{L}\p{M}’'-]/u);
  // "a partir de" is one word to the ear.
  if (/(?<!\p{L})partir de\s$/iu.test(before(found))) return true;
  return DAY_WORDS.has(word.toLocaleLowerCase(found.language).replaceAll("'", '’'));
}

/** A unit, or what the fraction is of: "by 5/12 inch", "3/4 of …"; or a whole number before it. */
export function isCounted(found: Found): boolean {
  if (/\d\s$/u.test(before(found))) return true;
  const next = behindRange(found);
  if (/^\s?(?:["″”]|inch|cup|tsp|tbsp|oz|lb)/u.test(next)) return true;
  const word = wordAfter(next);
  if (word === 'in') return baseLanguage(found.language) === 'en' && IS_INCHES.test(next);
  if (PART_OF.has(word)) return !(word === 'of' && baseLanguage(found.language) === 'nl');
  return /^\p{L}{1,2}$/u.test(word) && !LITTLE_WORDS.has(word);
}
/** "until 5/12 in stores" has none. */
const IS_INCHES =
  /^\sin(?:\.|\s?$|[,;!?)]|\s(?:x|by|thick|wide|long|deep|tall|high|in diameter|diameter|and|or|of)(?!\p{L}))/u;
const PART_OF = new Set(['of', 'de', 'di', 'von', 'van', 'av', 'af', 'd']);

/**
 * Whether a day that looks like a common fraction is one: "until 3/4 full" and "Fill until 3/4." have three
 * quarters; "Sale until 3/4.", "until 3/4 only" and "du 1/2 au 3/4" have days.
 */
export function isDay(found: Found): boolean {
  const sentence = before(found).replace(/^.*[.!?]\s/u, '');
  if (FILLED.test(sentence) || REDUCED_BY.test(sentence)) return false;
  const next = behindRange(found);
  const word = wordAfter(next);
  // German nouns have a capital.
  if (baseLanguage(found.language) === 'de' && /^\s\p{Ll}/u.test(next) && !FULL.test(word)) return true;
  return word === '' || LITTLE_WORDS.has(word);
}

/** What follows the match, or the second number of "1/2 to 3/4". */
const behindRange = (found: Found): string =>
  after(found).replace(/^\s(?:to|bis|au|al|ao|tot|till|til|do|до|по)\s\d{1,2}\/\d{1,2}/u, '');

const FULL = /^(?:voll|gefüllt|befüllt|leer|hoch|hoh|tief|der|des|davon|so)/u;

const FILLED =
  /(?<!\p{L})(?:fill(?:ed|s|ing)?(?!\p{L})|pour|boil|simmer|(?:be|auf|ab)?füll|(?:ein|auf)?koch|rempli|bouill|llen[aeo]|rellen|hierv|riempi|bolli|ench|ferv|vul(?!\p{L})|vullen|kook|fyll|fyld|kog|kok|napełn|gotuj|наполн|налей|залей|залива|наповн)/iu;
const REDUCED_BY =
  /(?<!\p{L})(?:reduc|cut|shr[iu]nk|shorten|lower|decreas|increas|grow|grew|rais|slash|drop|fold|trim)\p{L}*\s(?:[^.!?]*\s)?by\s$/iu;

/** The word right behind the match, in lower case; '' where a sign or the end is. */
const wordAfter = (next: string): string => (/^[\s-](\p{L}+)/u.exec(next)?.[1] ?? '').toLowerCase();

/** What a fraction is never of. */
const LITTLE_WORDS = new Set(
  'and or only at in on for with while when at to from inclusive midnight noon und oder nur um im auf mit für sowie inklusive einschließlich et ou à en dans pour avec sur seulement inclus uniquement minuit y o e u a con para por solo sólo inclusive incluido per alle solo incluso à às em no na com apenas om bij met alleen och eller kl på i med og eller kun oraz lub w z na tylko и или в на с только'.split(
    ' ',
  ),
);
