/** Checks that a script states nothing that the product's own text does not; code, not a model, decides. */
import { writingRules } from '#studio/languages/languages.ts';
import { speechRules } from '#studio/languages/speech-rules.ts';
import { languageName, sameLanguage, scriptOf } from '#studio/shared/language.ts';
import { withoutEnd } from '#studio/shared/text-end.ts';
import type { Money } from '#studio/shared/money.ts';
import { hasAddress } from '#studio/product/addresses.ts';
import { priceText, sourceTexts, type ProductFacts } from '#studio/product/product.ts';
import { shopName } from '#studio/product/shop-name.ts';
import { factLines, type FactLine } from '#studio/script/facts.ts';
import type { Script, ScriptLine } from '#studio/script/script.ts';
import { sentencesOf } from '#studio/script/sentences.ts';
import { claimsMade } from '#studio/script/truth/claims.ts';
import { namesIn } from '#studio/script/truth/names.ts';
import { numberWordsIn } from '#studio/script/truth/number-words.ts';
import { checkCut } from '#studio/script/truth/check-cut.ts';
import {
  knownWords,
  restsOnItsEvidence,
  saysLittleOfItsOwn,
  type Known,
} from '#studio/script/truth/support.ts';
import { canonical, numbersIn, type FoundNumber } from '#studio/script/truth/numbers.ts';
import { needsItsUnit, unitAt } from '#studio/script/truth/units.ts';
import { contentWords } from '#studio/script/words.ts';

const MAX_LINE_CHARACTERS = 180;
/** A quote shorter than this proves nothing. */
const MIN_EVIDENCE_CHARACTERS = 2;
const MARKUP = /<[a-z/!]|[*_#`]{2,}|\]\(|[{}[\]\\]|&[a-z]+;|&#\w+;|[\p{Cc}\u202a-\u202e\u2066-\u2069]/iu;

type Source = {
  language: string;
  texts: readonly string[];
  all: string;
  lower: string;
  words: Known;
  title: string;
  /** As the video calls the shop. */
  shop: string;
  /** "380", and "380 ml" where a unit stands by it; "380 ?" where none does. */
  numbers: ReadonlySet<string>;
  claims: ReadonlySet<string>;
  /** The sentences of the description, for what a line draws from more than its evidence. */
  sentences: readonly string[];
  /** The price that is one of several, as it is quoted, and the words of the line's language for that. */
  from: { evidence: string; words: string } | null;
  /** What the language's pack makes of the product's facts, by its evidence. */
  facts: ReadonlyMap<string, readonly FactLine[]>;
};

/** Checks the lines of one product's scripts in one language. */
export type TruthGuard = {
  /** What a line says that the product's text does not, as sentences a writer can act on. */
  faultsOf(line: ScriptLine, writer: string): string[];
};

/** Reads the product once, for as many lines as are checked. `promises` are the merchant's own, in this language. */
export function openTruthGuard(
  product: ProductFacts,
  language: string,
  promises: readonly string[] = [],
): TruthGuard {
  const texts = [...sourceTexts(product), ...promises].map(plain);
  const all = texts.join('\n');
  const shop = plain(shopName(product.shop.name));
  const own = sameLanguage(product.language, language);
  const source: Source = {
    language: product.language,
    texts,
    all,
    lower: all.toLowerCase(),
    words: knownWords(`${all}\n${shop}`, language, own),
    title: plain(product.title),
    shop,
    numbers: knownNumbers(all, product),
    claims: new Set(claimsMade(all, [product.language, language, 'en']).map(({ claim }) => claim)),
    sentences: product.copy.flatMap(({ text }) => sentencesOf(plain(text), product.language)),
    from:
      product.priceFrom === true
        ? { evidence: priceText(product) ?? '', words: wordsOfFrom(language) }
        : null,
    facts: Map.groupBy(factLines(product, language), ({ evidence }) => evidence),
  };
  return {
    faultsOf(line, writer) {
      const text = plain(line.text);
      const spelling = checkSpelling(line, text, source, language);
      // The pack's own words for a fact of the product say nothing else.
      if (
        line.evidence !== null &&
        source.facts.get(line.evidence)?.some(({ text: fact }) => fact === line.text)
      )
        return spelling;
      // A shop's name is no claim where the shop is named; it hides nothing elsewhere.
      const said = line.role === 'callToAction' ? withoutName(text, source.shop) : text;
      return [
        ...(writer === 'manual' ? [] : checkEvidence(line, source, language)),
        ...checkNumbers(line, said, source, language),
        ...checkClaims(line, said, source, language),
        ...spelling,
      ];
    },
  };
}

/** The problems, as sentences a writer can act on; empty when there are none. */
export function checkTruth(
  script: Script,
  product: ProductFacts,
  promises: readonly string[] = [],
): string[] {
  const guard = openTruthGuard(product, script.language, promises);
  return script.lines.flatMap((line) => guard.faultsOf(line, script.writer));
}

function checkEvidence(line: ScriptLine, source: Source, language: string): string[] {
  const { words } = source;
  if (line.role === 'callToAction')
    return saysLittleOfItsOwn(line.text, words, 'callToAction')
      ? []
      : [
          `“${line.text}” asks for what the product’s text does not speak of: name the shop or the product, and little else.`,
        ];
  if (line.evidence === null) return [`“${line.text}” rests on nothing: give its evidence.`];
  const quote = plain(line.evidence);
  const rests = quote === '' ? [] : source.texts.filter((text) => text.includes(quote));
  if (rests.length === 0 || (quote.length < MIN_EVIDENCE_CHARACTERS && !source.title.includes(quote)))
    return [`The evidence of “${line.text}” is not a verbatim quote of the product’s text.`];
  const supported =
    line.role === 'hook'
      ? saysLittleOfItsOwn(line.text, words, 'hook')
      : !words.own || restsOnItsEvidence(line.text, quote, words);
  if (!supported)
    return [
      `“${line.text}” has too few words in common with its evidence “${line.evidence}”: quote what it rests on, or keep closer to it.`,
    ];
  if (source.from?.evidence === line.evidence && !saysFrom(line.text, source.from.words))
    return [`“${line.text}” says one price, and there are dearer ones: say that it starts there.`];
  // What the title, an option or a type calls the product is a name, and limits nothing.
  if (rests.some((text) => text === source.title)) return checkBesideTitle(line, source, language);
  return checkCut({
    said: line.text,
    quote,
    texts: source.texts,
    sourceLanguage: source.language,
    language,
  });
}

/** Words that a line may say beside the title's, where they can't be compared with the description's. */
const MAX_BESIDE_TITLE = 3;

/** A line that rests on the title may say more than that only as the description says it, with its limits. */
function checkBesideTitle({ text, role }: ScriptLine, source: Source, language: string): string[] {
  const named = contentWords(source.title, language);
  const said = contentWords(text, language);
  const beside = [...said].filter((word) => !named.has(word));
  if (!source.words.own)
    return role === 'hook' || said.size <= named.size + MAX_BESIDE_TITLE
      ? []
      : [`“${text}” says more than the title that it rests on: quote what the rest of it rests on.`];
  const faults = source.sentences
    .filter((sentence) => {
      const words = contentWords(sentence, language);
      return beside.some((word) => words.has(word));
    })
    .map((quote) =>
      checkCut({ said: text, quote, texts: source.texts, sourceLanguage: source.language, language }),
    );
  return faults.some((each) => each.length === 0) ? [] : (faults[0] ?? []);
}

/** "from", "ab": what a language's pack says around a price that is the lowest of several. */
const wordsOfFrom = (language: string): string =>
  (writingRules(language).facts?.from ?? speechRules(language).priceFrom ?? '')
    .replace('{price}', '')
    .replaceAll(/[^\p{L}\p{M}\s]/gu, '')
    .trim()
    .toLowerCase();

const saysFrom = (text: string, words: string): boolean => words !== '' && text.toLowerCase().includes(words);

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
  const { own } = source.words;
  const text = source.lower;
  // English claims travel into languages of other scripts, not into those where "sale" is salt.
  const read = scriptOf(language) === 'Latn' ? [language] : [language, 'en'];
  const claims = claimsMade(said, read).filter(
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

function checkSpelling(line: ScriptLine, said: string, source: Source, language: string): string[] {
  const complaints: string[] = [];
  if (MARKUP.test(line.text.trim()) || hasAddress(said))
    complaints.push(
      `“${line.text}” holds an address, a phone number, a link or markup: write what is spoken, and send nobody anywhere.`,
    );
  if ([...said].length > MAX_LINE_CHARACTERS)
    complaints.push(`“${line.text.slice(0, 40)}…” is longer than ${MAX_LINE_CHARACTERS} characters.`);
  if (!/[\p{L}\p{N}]/u.test(line.text)) complaints.push(`“${line.text}” says nothing.`);
  const name = withoutEnd(said, /[.。।!?]/u).toLowerCase();
  const isName = source.title.toLowerCase().includes(name);
  if (!isName && !isWrittenIn(said, language))
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

function knownNumbers(
  all: string,
  { language, price, compareAtPrice, priceFrom = false }: ProductFacts,
): Set<string> {
  const known = new Set<string>();
  for (const number of allNumbersIn(all, language)) {
    const unit = unitAt(all, number.start, number.end);
    for (const reading of number.readings) {
      for (const [index, value] of reading.entries())
        known.add(value).add(`${value} ${index === reading.length - 1 ? (unit ?? '?') : '?'}`);
    }
  }
  // One of several prices is no saving.
  for (const money of priceFrom ? [price] : [price, compareAtPrice])
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
