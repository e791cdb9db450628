/** Checks that a script says nothing the product's own text does not say; code, not a model, has the last word. */
import { scriptOf } from '#studio/shared/language.ts';
import { sourceTexts, type ProductFacts } from '#studio/product/product.ts';
import type { Script, ScriptLine } from '#studio/script/script.ts';

/** Words that promise more than a picture shows: allowed only where the shop itself says them. */
const CLAIMS =
  /\b(best|perfect|guarantee[ds]?|cure[sd]?|clinically|proven|certified|organic|award|number one|no\. ?1|#1|unique|ultimate|miracle|risk[- ]free|free|safest?|cheapest|lowest|luxur\w+|sustainable|eco[- ]friendly|vegan|natural|handmade|meilleure?s?|parfaite?s?|garantie?s?|unique|certifiée?s?|bio|gratuite?s?|beste[rns]?|perfekt\w*|garantiert|einzigartig\w*|zertifiziert\w*|kostenlos\w*|mejore?s?|perfect[oa]s?|garantizad[oa]s?|únic[oa]s?|certificad[oa]s?|gratis|migliore?|perfett[oa]|garantit[oa]|unic[oa])\b|最高|最安|世界一|保証|完璧|無料|最好|第一|保证|完美|免费|최고|완벽|보장|무료|الأفضل|مضمون|مجاني|सर्वश्रेष्ठ|गारंटी|मुफ़्त|лучш\w*|гарант\w*|бесплатн\w*/giu;

const LONGEST_LINE_CHARACTERS = 180;
const MARKUP = /https?:|www\.|<[a-z/]|[*_#`]{2,}|\]\(/i;

/** What is wrong, as sentences a writer can act on; empty when all is well. */
export function checkTruth(script: Script, product: ProductFacts): string[] {
  const sources = sourceTexts(product).map(plain);
  const all = sources.join('\n');
  const numbers = new Set([...numbersIn(all), ...[product.price, product.compareAtPrice].flatMap((price) => (price === null ? [] : numbersIn(price.amount)))]);
  return script.lines.flatMap((line) => [...checkEvidence(line, sources, script.writer), ...checkWords(line, all, product.shop.name, numbers, script.language)]);
}

function checkEvidence(line: ScriptLine, sources: readonly string[], writer: string): string[] {
  if (line.evidence === null) return line.role === 'callToAction' || writer === 'manual' ? [] : [`“${line.text}” rests on nothing: give its evidence.`];
  const quote = plain(line.evidence);
  return quote !== '' && sources.some((source) => source.includes(quote)) ? [] : [`The evidence of “${line.text}” is not a verbatim quote of the product's text.`];
}

function checkWords(line: ScriptLine, all: string, shop: string, numbers: ReadonlySet<string>, language: string): string[] {
  const text = plain(line.text).replaceAll(plain(shop), ' ');
  const source = all.toLowerCase();
  const complaints: string[] = [];
  for (const number of numbersIn(text)) if (!numbers.has(number)) complaints.push(`“${line.text}” says ${number}, which the product's text does not.`);
  for (const [claim] of text.matchAll(CLAIMS)) if (!source.includes(claim.toLowerCase())) complaints.push(`“${line.text}” claims “${claim}”, which the product's text does not.`);
  if (MARKUP.test(text)) complaints.push(`“${line.text}” holds a link or markup.`);
  if ([...text].length > LONGEST_LINE_CHARACTERS) complaints.push(`“${line.text.slice(0, 40)}…” is longer than ${LONGEST_LINE_CHARACTERS} characters.`);
  if (!isWrittenIn(text, language)) complaints.push(`“${line.text}” is not written in the script of ${language}.`);
  return complaints;
}

/** Numbers in any script's digits, in one spelling: "1.250,5", "1,250.5" and "١٢٥٠٫٥" are all "1250.5". */
export function numbersIn(text: string): string[] {
  const latin = text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  return [...latin.matchAll(/\d+(?:[.,٫٬'’   ]\d+)*/gu)].flatMap(([found]) => spellings(found));
}

/** A separator followed by exactly three digits may group thousands or mark decimals: the number counts as what it can be in both. */
function spellings(found: string): string[] {
  const parts = found.split(/[.,٫٬'’   ]/u);
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return [String(Number(found))];
  const decimal = `${Number(parts.slice(0, -1).join(''))}.${last}`.replace(/\.?0+$/, '');
  return [last.length === 3 ? String(Number(parts.join(''))) : decimal];
}

/** Digits of every script lie in runs of ten that begin at a code point whose value is zero. */
function digitValue(digit: string): number {
  let value = 0;
  for (let code = (digit.codePointAt(0) ?? 0) - 1; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code)); code--) value++;
  return value % 10;
}

const LETTERS_OF: Record<string, RegExp> = {
  Arab: /\p{Script=Arabic}/u, Hebr: /\p{Script=Hebrew}/u, Deva: /\p{Script=Devanagari}/u, Beng: /\p{Script=Bengali}/u, Taml: /\p{Script=Tamil}/u, Thai: /\p{Script=Thai}/u,
  Jpan: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u, Hans: /\p{Script=Han}/u, Hant: /\p{Script=Han}/u, Kore: /\p{Script=Hangul}/u, Cyrl: /\p{Script=Cyrillic}/u, Grek: /\p{Script=Greek}/u,
};

/** A line of four words or more must hold letters of the language's script; names and short lines may be foreign. */
function isWrittenIn(text: string, language: string): boolean {
  const letters = LETTERS_OF[scriptOf(language)];
  return letters === undefined || letters.test(text) || text.trim().split(/\s+/).length < 4;
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
