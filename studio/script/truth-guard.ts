/** Checks that a script says nothing the product's own text does not say; code, not a model, has the last word. */
import { languageName, sameLanguage, scriptOf } from '#studio/shared/language.ts';
import type { Money } from '#studio/shared/money.ts';
import { hasAddress } from '#studio/product/addresses.ts';
import { sourceTexts, type ProductFacts } from '#studio/product/product.ts';
import { shopName } from '#studio/product/shop-name.ts';
import type { Script, ScriptLine } from '#studio/script/script.ts';
import { claimsIn } from '#studio/script/truth/claims.ts';
import { namesIn } from '#studio/script/truth/names.ts';
import { numberWordsIn } from '#studio/script/truth/number-words.ts';
import { restsOnItsEvidence, saysLittleOfItsOwn } from '#studio/script/truth/support.ts';
import { canonical, numbersIn, type FoundNumber } from '#studio/script/truth/numbers.ts';
import { needsItsUnit, unitAt } from '#studio/script/truth/units.ts';

const MAX_LINE_CHARACTERS = 180;
/** A quote shorter than this proves nothing. */
const MIN_EVIDENCE_CHARACTERS = 2;
const MARKUP = /<[a-z/!]|[*_#`]{2,}|\]\(|[{}[\]\\]|&[a-z]+;|&#\w+;|[\p{Cc}\u202a-\u202e\u2066-\u2069]/iu;

type Source = {
  language: string;
  texts: string[];
  all: string;
  /** As the video calls the shop. */
  shop: string;
  /** "380", and "380 ml" where a unit stands by it; "380 ?" where none does. */
  numbers: ReadonlySet<string>;
  claims: ReadonlySet<string>;
};

/** What is wrong, as sentences a writer can act on; empty when all is well. */
export function checkTruth(script: Script, product: ProductFacts): string[] {
  const texts = sourceTexts(product).map(plain);
  const all = texts.join('\n');
  const source: Source = {
    language: product.language,
    texts,
    all,
    shop: plain(shopName(product.shop.name)),
    numbers: knownNumbers(all, product),
    claims: new Set(claimsIn(all, [product.language, script.language, 'en']).map(({ claim }) => claim)),
  };
  return script.lines.flatMap((line) => {
    const text = plain(line.text);
    // A shop's name is no claim where the shop is named; it hides nothing elsewhere.
    const said = line.role === 'callToAction' ? withoutName(text, source.shop) : text;
    return [
      ...checkEvidence(line, source, script),
      ...checkNumbers(line, said, source, script.language),
      ...checkClaims(line, said, source, script.language),
      ...checkSpelling(line, text, script.language),
    ];
  });
}

function checkEvidence(line: ScriptLine, source: Source, script: Script): string[] {
  if (script.writer === 'manual') return [];
  const own = sameLanguage(source.language, script.language);
  const known = { text: `${source.all}\n${source.shop}`, language: script.language, own };
  if (line.role === 'callToAction')
    return saysLittleOfItsOwn(line.text, known, 'callToAction')
      ? []
      : [
          `“${line.text}” asks for what the product’s text does not speak of: name the shop or the product, and little else.`,
        ];
  if (line.evidence === null) return [`“${line.text}” rests on nothing: give its evidence.`];
  const quote = plain(line.evidence);
  if ([...quote].length < MIN_EVIDENCE_CHARACTERS || !source.texts.some((text) => text.includes(quote)))
    return [`The evidence of “${line.text}” is not a verbatim quote of the product’s text.`];
  const supported =
    line.role === 'hook'
      ? saysLittleOfItsOwn(line.text, known, 'hook')
      : !own || restsOnItsEvidence(line.text, quote, known);
  return supported
    ? []
    : [
        `“${line.text}” has too few words in common with its evidence “${line.evidence}”: quote what it rests on, or keep closer to it.`,
      ];
}

/** A number must be the product's; with a unit, it must be the product's number of that unit. */
function checkNumbers(line: ScriptLine, said: string, source: Source, language: string): string[] {
  return allNumbersIn(said, language).flatMap((number) => {
    const unit = unitAt(said, number.start, number.end);
    const known = number.readings.some((reading) =>
      reading.every(
        (value, index) =>
          source.numbers.has(value) &&
          (unit === null ||
            index < reading.length - 1 ||
            source.numbers.has(`${value} ${unit}`) ||
            (!needsItsUnit(unit) && source.numbers.has(`${value} ?`))),
      ),
    );
    return known
      ? []
      : [
          `“${line.text}” says ${number.written.trim()}${unit === null ? '' : ` ${unit}`}, which the product’s text does not.`,
        ];
  });
}

/** In its own language the text must use the word; in another it must make the same claim. */
function checkClaims(line: ScriptLine, said: string, source: Source, language: string): string[] {
  const own = sameLanguage(source.language, language);
  const text = source.all.toLowerCase();
  // English claims travel into languages of other scripts, not into those where "sale" is salt.
  const read = scriptOf(language) === 'Latn' ? [language] : [language, 'en'];
  const claims = claimsIn(said, read).filter(
    ({ claim, words }) => !source.claims.has(claim) || (own && !text.includes(stemOf(words.toLowerCase()))),
  );
  const shop = source.shop.toLowerCase();
  const names = own
    ? namesIn(said, language).filter(
        (name) => !text.includes(name.toLowerCase()) && !shop.includes(name.toLowerCase()),
      )
    : [];
  return [
    ...claims.map(({ words }) => `“${line.text}” claims “${words}”, which the product’s text does not.`),
    ...names.map((name) => `“${line.text}” names “${name}”, which the product’s text does not.`),
  ];
}

/** "guaranteed" may rest on "guarantee". */
const stemOf = (word: string): string =>
  /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(word) && word.length > 6 ? word.slice(0, -2) : word;

function checkSpelling(line: ScriptLine, said: string, language: string): string[] {
  const complaints: string[] = [];
  if (MARKUP.test(line.text.trim()) || hasAddress(said))
    complaints.push(
      `“${line.text}” holds an address, a phone number, a link or markup: write what is spoken, and send nobody anywhere.`,
    );
  if ([...said].length > MAX_LINE_CHARACTERS)
    complaints.push(`“${line.text.slice(0, 40)}…” is longer than ${MAX_LINE_CHARACTERS} characters.`);
  if (!/[\p{L}\p{N}]/u.test(line.text)) complaints.push(`“${line.text}” says nothing.`);
  if (!isWrittenIn(said, language))
    complaints.push(`“${line.text}” is not written in the script of ${languageName(language)}.`);
  return complaints;
}

/** Whole words only: a shop called "e" is not in "best". */
function withoutName(text: string, name: string): string {
  if (name === '') return text;
  return text
    .split(name)
    .reduce((before, after) =>
      /[\p{L}\p{M}\p{Nd}]$/u.test(before) || /^[\p{L}\p{M}\p{Nd}]/u.test(after)
        ? `${before}${name}${after}`
        : `${before} ${after}`,
    );
}

const allNumbersIn = (text: string, language: string): FoundNumber[] => [
  ...numbersIn(text),
  ...numberWordsIn(text, language),
];

function knownNumbers(all: string, { language, price, compareAtPrice }: ProductFacts): Set<string> {
  const known = new Set<string>();
  for (const number of allNumbersIn(all, language)) {
    const unit = unitAt(all, number.start, number.end);
    for (const reading of number.readings) {
      for (const [index, value] of reading.entries())
        known.add(value).add(`${value} ${index === reading.length - 1 ? (unit ?? '?') : '?'}`);
    }
  }
  for (const money of [price, compareAtPrice])
    if (money !== null) for (const each of spelledPrices(money)) known.add(each);
  return known;
}

const spelledPrices = ({ amount, currencyCode }: Money): string[] => [
  canonical(Number(amount)),
  `${canonical(Number(amount))} ${currencyCode}`,
];

const LETTERS_OF: Record<string, RegExp> = {
  Arab: /\p{Script=Arabic}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Deva: /\p{Script=Devanagari}/gu,
  Beng: /\p{Script=Bengali}/gu,
  Taml: /\p{Script=Tamil}/gu,
  Telu: /\p{Script=Telugu}/gu,
  Thai: /\p{Script=Thai}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Grek: /\p{Script=Greek}/gu,
  Jpan: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu,
  Hans: /\p{Script=Han}/gu,
  Hant: /\p{Script=Han}/gu,
  Kore: /\p{Script=Hangul}/gu,
  Latn: /\p{Script=Latin}/gu,
};
/** Names and short lines may be foreign; longer ones have at least this share of the language's own letters. */
const SHORT_LETTERS = 12;
const OWN_SHARE = 0.3;

function isWrittenIn(text: string, language: string): boolean {
  const own = LETTERS_OF[scriptOf(language)];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (
    own === undefined || letters < SHORT_LETTERS || (text.match(own)?.length ?? 0) >= OWN_SHARE * letters
  );
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
