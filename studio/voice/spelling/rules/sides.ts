/** Reads dimensions whose sides are named: "24W x 18D x 36H in", "W30×D20×H10cm", "幅30×奥行20×高さ10cm". */
import { GAP, joint } from '#studio/voice/spelling/amounts.ts';
import { numberPattern, readNumber } from '#studio/voice/spelling/numbers.ts';
import { CJK, LETTER, type Rule } from '#studio/voice/spelling/rules/rule.ts';
import { lengthPattern, spellUnit } from '#studio/voice/spelling/units.ts';

/** Width, depth, height, length, and their names in other languages: these are sides even without a unit. */
const SIDE = /^[WDHLBTPØwdhl]$/u;
const IS_CJK = new RegExp(`^${CJK}+$`, 'u');
const HAS_SPACES = /\p{Script=Hangul}|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
/** "36H in." ends there; "36H in oak" does not. */
const INCHES = String.raw`inch(?:es)?|in(?:\.|(?=\s*(?:$|[,;:)|/×.]|x\s|\p{Lu})))`;
const LINK = String.raw`(?:\s?[x×XхХ]\s?|\sby\s)`;

/** A side in the three orders it is written in, "W 24 in", "24 in W", "24W in"; groups begin with the prefix. */
function sidePattern(prefix: string, language: string): string {
  const number = numberPattern(language);
  const unit = String.raw`(?:${lengthPattern(language)}|${INCHES})(?![²³])(?:(?<!\p{L})|(?!${LETTER}))`;
  const letter = String.raw`(?![xXхХ])\p{L}(?!${LETTER})`;
  const inBrackets = String.raw`[(（]\p{L}{1,12}[)）]`;
  const word = String.raw`\p{L}{3,9}(?=${LINK}|[\s,.;]|$)`;
  return [
    String.raw`(?:(?<${prefix}Name>\p{L}{1,12}|Ø)[:：.]?\s?(?<${prefix}Number>${number})(?:${GAP}(?<${prefix}Unit>${unit}))?`,
    String.raw`|(?<${prefix}FirstNumber>${number})(?:${GAP}(?<${prefix}UnitThen>${unit})\s?(?<${prefix}ThenName>${letter}|${inBrackets}|(?<=\s)${word})`,
    String.raw`|\s?(?<${prefix}NameThen>${letter}|${inBrackets})(?:${GAP}(?<${prefix}ThenUnit>${unit})(?!${LETTER}))?`,
    String.raw`|${GAP}(?<${prefix}OnlyUnit>${unit})(?!${LETTER}))?)`,
  ].join('');
}

type Order = 'name first' | 'name last' | 'unit last';
type Side = { name: string; order: Order; written: string; unit: string | undefined };

function sideOf(prefix: string, group: (name: string) => string | undefined): Side | null {
  const own = (name: string) => group(`${prefix}${name}`);
  const written = own('Number') ?? own('FirstNumber');
  if (written === undefined) return null;
  const unit = own('Unit') ?? own('UnitThen') ?? own('ThenUnit') ?? own('OnlyUnit');
  const behind = own('ThenName') ?? own('NameThen') ?? '';
  return {
    name: own('Name') ?? behind.replace(/[()（）]/gu, ''),
    order: orderOf(own('Name'), own('ThenName')),
    written,
    unit: unit?.startsWith('in') === true ? '″' : unit,
  };
}

function orderOf(first: string | undefined, last: string | undefined): Order {
  if (first !== undefined) return 'name first';
  return last === undefined ? 'unit last' : 'name last';
}

/** Two to four sides, all but the last named, each by another name. */
function areSides(sides: readonly Side[]): boolean {
  const names = sides.map(({ name }) => name);
  const named = names.filter(Boolean);
  if (named.length < 2 || names.slice(0, -1).includes('') || new Set(named).size < named.length) return false;
  if (sides.some(({ unit }) => unit !== undefined)) return true;
  return !areTrousers(sides) && named.every((name) => SIDE.test(name) || IS_CJK.test(name));
}

/** "32W x 34L". */
const areTrousers = (sides: readonly Side[]): boolean =>
  sides.map(({ name }) => name).join('') === 'WL' && sides.every(({ written }) => /^\d{2}$/u.test(written));

const PREFIXES = ['one', 'two', 'three', 'four'] as const;

const sides: Rule = {
  reads: 'dimensions with the names of their sides',
  pattern: (language) => {
    const [one = '', two = '', three = '', four = ''] = PREFIXES.map((prefix) =>
      sidePattern(prefix, language),
    );
    return String.raw`(?<!${LETTER}|\p{M}|[.,/-])${one}${LINK}${two}(?:${LINK}${three}(?:${LINK}${four})?)?`;
  },
  say({ group, language, signs }) {
    const found = PREFIXES.flatMap((prefix) => sideOf(prefix, group) ?? []);
    if (!areSides(found)) return null;
    return found.map((side) => saySide(side, language)).join(joint(signs?.by, language));
  },
};

/** The name of the side stands where it was written: "W 24 inches", "24 inches W", "24 W inches". */
function saySide({ name, order, written, unit }: Side, language: string): string {
  const number = readNumber(written, language);
  const said = unit === undefined ? number.plain : spellUnit(number, unit, language);
  if (name === '') return said;
  const gap = HAS_SPACES.test(name) ? ' ' : '';
  if (order === 'name first') return `${name}${gap}${said}`;
  return order === 'name last'
    ? `${said}${gap}${name}`
    : said.replace(number.plain, `${number.plain} ${name}`);
}

/** "24"W" alone: the letter touches the sign of inches. */
const oneSide: Rule = {
  reads: 'one side in inches with its letter',
  pattern: (language) =>
    String.raw`(?<!${LETTER}|[.,/-])(?<number>${numberPattern(language)})(?:["″”]|'')(?<name>[WDHL])(?!${LETTER})`,
  say: ({ group, language }) =>
    `${spellUnit(readNumber(group('number') ?? '', language), '″', language)} ${group('name') ?? ''}`,
};

export const SIDES: readonly Rule[] = [sides, oneSide];
