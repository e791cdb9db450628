/**
 * The fonts that ship with the project: which files there are, and which of them a style is set in in each
 * language.
 */
import { scriptOf } from '#studio/shared/language.ts';
import type { FontFamily, TypeStyle } from '#studio/storyboard/look.ts';

/** One font file of an npm package under the SIL Open Font License. */
export type FontFile = {
  /** The private name under which browser and worker register it, so that no system font of the same name is taken. */
  family: string;
  weight: Weight;
  /** npm package and the file inside it. */
  package: string;
  file: string;
};

/** What a text is set in: a CSS font-family list and a weight that its fonts have. */
export type Typeface = { families: string; weight: Weight };

const WEIGHT_NAMES = {
  400: '400Regular',
  500: '500Medium',
  600: '600SemiBold',
  700: '700Bold',
  800: '800ExtraBold',
  900: '900Black',
} as const;
type Weight = keyof typeof WEIGHT_NAMES;

const LATIN = ['Latn'];
/** Scripts (ISO 15924) that each family has, and its substitute elsewhere. */
const FAMILIES: Record<
  FontFamily,
  { scripts: readonly string[]; kind: 'sans' | 'serif'; weightElsewhere?: Weight }
> = {
  Manrope: { scripts: ['Latn', 'Cyrl', 'Grek'], kind: 'sans' },
  Fraunces: { scripts: LATIN, kind: 'serif' },
  Archivo: { scripts: LATIN, kind: 'sans' },
  'Archivo Black': { scripts: LATIN, kind: 'sans', weightElsewhere: 900 },
  'DM Sans': { scripts: LATIN, kind: 'sans' },
  Outfit: { scripts: LATIN, kind: 'sans' },
  'Playfair Display': { scripts: ['Latn', 'Cyrl'], kind: 'serif' },
  'Bricolage Grotesque': { scripts: LATIN, kind: 'sans' },
  Anton: { scripts: LATIN, kind: 'sans', weightElsewhere: 900 },
  Cormorant: { scripts: LATIN, kind: 'serif' },
  Rubik: { scripts: LATIN, kind: 'sans' },
  Barlow: { scripts: LATIN, kind: 'sans' },
};

const SANS_OF_SCRIPT: Record<string, string> = {
  Latn: 'Noto Sans',
  Cyrl: 'Noto Sans',
  Grek: 'Noto Sans',
  Arab: 'Noto Sans Arabic',
  Hebr: 'Noto Sans Hebrew',
  Deva: 'Noto Sans Devanagari',
  Beng: 'Noto Sans Bengali',
  Taml: 'Noto Sans Tamil',
  Thai: 'Noto Sans Thai',
  Gujr: 'Noto Sans Gujarati',
  Guru: 'Noto Sans Gurmukhi',
  Telu: 'Noto Sans Telugu',
  Knda: 'Noto Sans Kannada',
  Mlym: 'Noto Sans Malayalam',
  Khmr: 'Noto Sans Khmer',
  Laoo: 'Noto Sans Lao',
  Mymr: 'Noto Sans Myanmar',
  Geor: 'Noto Sans Georgian',
  Armn: 'Noto Sans Armenian',
  Ethi: 'Noto Sans Ethiopic',
  Sinh: 'Noto Sans Sinhala',
  Jpan: 'Noto Sans JP',
  Kore: 'Noto Sans KR',
  Hans: 'Noto Sans SC',
  Hant: 'Noto Sans TC',
};
const SERIF_OF_SCRIPT: Record<string, string> = {
  ...SANS_OF_SCRIPT,
  Latn: 'Noto Serif',
  Cyrl: 'Noto Serif',
  Grek: 'Noto Serif',
  Arab: 'Noto Naskh Arabic',
  Hebr: 'Noto Serif Hebrew',
  Deva: 'Noto Serif Devanagari',
  Jpan: 'Zen Old Mincho',
};
const EMOJI = 'Noto Color Emoji';
/** Arrows, stars, ticks and the like: behind every other family. */
const SYMBOLS = ['Noto Sans Symbols', 'Noto Sans Symbols 2'];
/** Its file is the largest of all (25 MB): only texts that need it have it loaded. */
const ANY_EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u;
const ANY_SYMBOL = /[\p{So}\p{Sm}\p{Sk}]/u;
/** Their fonts have Latin letters of their own, which do not match the rest of a page. */
const EAST_ASIAN = new Set(['Jpan', 'Kore', 'Hans', 'Hant']);

/** Scripts found in a text, by a letter of each; Han letters take the font of the clip's language. */
const SCRIPT_LETTERS: readonly [RegExp, string][] = [
  [/\p{Script=Latin}|\d/u, 'Latn'],
  [/\p{Script=Cyrillic}/u, 'Cyrl'],
  [/\p{Script=Greek}/u, 'Grek'],
  [/\p{Script=Arabic}/u, 'Arab'],
  [/\p{Script=Hebrew}/u, 'Hebr'],
  [/\p{Script=Devanagari}/u, 'Deva'],
  [/\p{Script=Bengali}/u, 'Beng'],
  [/\p{Script=Tamil}/u, 'Taml'],
  [/\p{Script=Thai}/u, 'Thai'],
  [/\p{Script=Gujarati}/u, 'Gujr'],
  [/\p{Script=Gurmukhi}/u, 'Guru'],
  [/\p{Script=Telugu}/u, 'Telu'],
  [/\p{Script=Kannada}/u, 'Knda'],
  [/\p{Script=Malayalam}/u, 'Mlym'],
  [/\p{Script=Khmer}/u, 'Khmr'],
  [/\p{Script=Lao}/u, 'Laoo'],
  [/\p{Script=Myanmar}/u, 'Mymr'],
  [/\p{Script=Georgian}/u, 'Geor'],
  [/\p{Script=Armenian}/u, 'Armn'],
  [/\p{Script=Ethiopic}/u, 'Ethi'],
  [/\p{Script=Sinhala}/u, 'Sinh'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Jpan'],
  [/\p{Script=Hangul}/u, 'Kore'],
];

/**
 * What a style is set in. Where its family lacks the language's script, the whole text takes the Noto family
 * of the same kind, foreign words included, so that a line keeps one voice; anything else follows behind.
 */
export function typefaceFor(
  { family, weight }: Pick<TypeStyle, 'family' | 'weight'>,
  language: string,
): Typeface {
  const script = scriptOf(language);
  const { scripts, kind, weightElsewhere } = FAMILIES[family];
  const ofScript = kind === 'serif' ? SERIF_OF_SCRIPT : SANS_OF_SCRIPT;
  const [latin, companion] = [ofScript['Latn'] ?? 'Noto Sans', ofScript[script] ?? 'Noto Sans'];
  const own = scripts.includes(script)
    ? [family, latin]
    : EAST_ASIAN.has(script)
      ? [latin, companion]
      : [companion, latin];
  const families = [
    ...new Set([
      ...own,
      ...othersFor(script).map((each) => ofScript[each] ?? 'Noto Sans'),
      'Noto Sans',
      EMOJI,
      ...SYMBOLS,
    ]),
  ];
  return {
    families: families.map((each) => `"${privateName(each)}"`).join(', '),
    weight: scripts.includes(script) ? weight : (weightElsewhere ?? weight),
  };
}

/**
 * The files that texts in this language, set in these styles, need: the language's own script, and every
 * other that is found in them.
 */
export function fontsFor(
  styles: readonly Pick<TypeStyle, 'family' | 'weight'>[],
  language: string,
  texts: readonly string[],
): FontFile[] {
  const scripts = scriptsIn(language, texts.join(' '));
  const files = styles.flatMap((style) => {
    const { scripts: covered, kind } = FAMILIES[style.family];
    const { weight } = typefaceFor(style, language);
    const standIns = scripts
      .map((script) => (kind === 'serif' ? SERIF_OF_SCRIPT : SANS_OF_SCRIPT)[script] ?? 'Noto Sans')
      .map((family) => fileOf(family, weight));
    return covered.includes(scriptOf(language))
      ? [fileOf(style.family, style.weight), ...standIns]
      : standIns;
  });
  const symbols = ANY_SYMBOL.test(texts.join('')) ? SYMBOLS.map((family) => fileOf(family, 400)) : [];
  const emoji = ANY_EMOJI.test(texts.join('')) ? [fileOf(EMOJI, 400)] : [];
  return [...new Map([...files, ...emoji, ...symbols].map((each) => [each.file, each])).values()];
}

/**
 * Every other script, in the order of fallback: East Asian fonts come last, since most of them have letters
 * of other scripts too.
 */
function othersFor(script: string): string[] {
  const others = Object.keys(SANS_OF_SCRIPT).filter((each) => each !== script);
  return [
    ...others.filter((each) => !EAST_ASIAN.has(each)),
    ...others.filter((each) => EAST_ASIAN.has(each)),
  ];
}

function scriptsIn(language: string, text: string): string[] {
  const own = scriptOf(language);
  const found = SCRIPT_LETTERS.filter(([letter]) => letter.test(text)).map(([, script]) => script);
  const han = /\p{Script=Han}/u.test(text) && !EAST_ASIAN.has(own) && !found.includes('Jpan') ? ['Hans'] : [];
  return [...new Set([own, 'Latn', ...found, ...han])];
}

function fileOf(family: string, weight: Weight): FontFile {
  const name = WEIGHT_NAMES[weight];
  return {
    family: privateName(family),
    weight,
    package: `@expo-google-fonts/${family.toLowerCase().replaceAll(' ', '-')}`,
    file: `${name}/${family.replaceAll(' ', '')}_${name}.ttf`,
  };
}

/** The name of a font's file alone, unique among all of them: "Manrope_600SemiBold.ttf". */
export const fontName = ({ file }: FontFile): string => file.slice(file.indexOf('/') + 1);

/**
 * The font of that name, or null when no film is ever set in it. Whether its file exists is the reader's to
 * find out.
 */
export function fontNamed(name: string): FontFile | null {
  const families = [
    ...Object.keys(FAMILIES),
    ...Object.values(SANS_OF_SCRIPT),
    ...Object.values(SERIF_OF_SCRIPT),
    EMOJI,
    ...SYMBOLS,
  ];
  const weights = Object.keys(WEIGHT_NAMES).map(Number).filter(isWeight);
  return (
    families
      .flatMap((family) => weights.map((weight) => fileOf(family, weight)))
      .find((font) => fontName(font) === name) ?? null
  );
}

/** True for the families that come in one weight, whatever the style's: signs and emoji. */
export const isOfOneWeight = ({ family }: FontFile): boolean =>
  [EMOJI, ...SYMBOLS].some((each) => privateName(each) === family);

const isWeight = (value: number): value is Weight => value in WEIGHT_NAMES;

const privateName = (family: string): string => `Vitrine ${family}`;
