/** The fonts that ship with the project: which files there are, and which of them a language and a look are set in. */
import { scriptOf } from '#studio/shared/language.ts';
import type { FontFamily } from '#studio/storyboard/look.ts';

/** One font file of an npm package under the SIL Open Font License. */
export type FontFile = {
  /** The private name under which browser and worker register it, so that no system font of the same name is taken. */
  family: string;
  weight: number;
  /** npm package and the file inside it. */
  package: string;
  file: string;
};

const WEIGHT_NAMES = { 400: '400Regular', 500: '500Medium', 600: '600SemiBold', 700: '700Bold', 800: '800ExtraBold' } as const;
type Weight = keyof typeof WEIGHT_NAMES;

/** The weights that the looks use of each of their families. */
const DISPLAY_WEIGHTS: Record<FontFamily, readonly Weight[]> = {
  Manrope: [500, 600, 700],
  Fraunces: [400, 500],
  'Instrument Serif': [400],
  Archivo: [700, 800],
  'Archivo Black': [400],
  'DM Sans': [600, 700],
  Outfit: [400, 500],
  'Playfair Display': [500, 600],
  'Bricolage Grotesque': [700, 800],
};

/** Noto family of each script (ISO 15924) that the looks' own families do not cover. */
const NOTO_OF_SCRIPT: Record<string, string> = {
  Arab: 'Noto Sans Arabic', Hebr: 'Noto Sans Hebrew', Deva: 'Noto Sans Devanagari', Beng: 'Noto Sans Bengali', Taml: 'Noto Sans Tamil',
  Thai: 'Noto Sans Thai', Gujr: 'Noto Sans Gujarati', Guru: 'Noto Sans Gurmukhi', Telu: 'Noto Sans Telugu', Knda: 'Noto Sans Kannada',
  Mlym: 'Noto Sans Malayalam', Khmr: 'Noto Sans Khmer', Laoo: 'Noto Sans Lao', Mymr: 'Noto Sans Myanmar', Geor: 'Noto Sans Georgian',
  Armn: 'Noto Sans Armenian', Ethi: 'Noto Sans Ethiopic', Sinh: 'Noto Sans Sinhala', Jpan: 'Noto Sans JP', Kore: 'Noto Sans KR',
  Hans: 'Noto Sans SC', Hant: 'Noto Sans TC',
};
const NOTO_WEIGHTS: readonly Weight[] = [400, 600, 700];
const EMOJI = 'Noto Color Emoji';

/** Unicode scripts found in a text, by a letter of each; Han letters take the font of the clip's language. */
const SCRIPT_LETTERS: readonly [RegExp, string][] = [
  [/\p{Script=Arabic}/u, 'Arab'], [/\p{Script=Hebrew}/u, 'Hebr'], [/\p{Script=Devanagari}/u, 'Deva'], [/\p{Script=Bengali}/u, 'Beng'],
  [/\p{Script=Tamil}/u, 'Taml'], [/\p{Script=Thai}/u, 'Thai'], [/\p{Script=Gujarati}/u, 'Gujr'], [/\p{Script=Gurmukhi}/u, 'Guru'],
  [/\p{Script=Telugu}/u, 'Telu'], [/\p{Script=Kannada}/u, 'Knda'], [/\p{Script=Malayalam}/u, 'Mlym'], [/\p{Script=Khmer}/u, 'Khmr'],
  [/\p{Script=Lao}/u, 'Laoo'], [/\p{Script=Myanmar}/u, 'Mymr'], [/\p{Script=Georgian}/u, 'Geor'], [/\p{Script=Armenian}/u, 'Armn'],
  [/\p{Script=Ethiopic}/u, 'Ethi'], [/\p{Script=Sinhala}/u, 'Sinh'], [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Jpan'], [/\p{Script=Hangul}/u, 'Kore'],
];

const privateName = (family: string): string => `Vitrine ${family}`;

/** Everything that texts in this language, set in these families, may need; the texts themselves add what is foreign in them. */
export function fontsFor(families: readonly FontFamily[], language: string, texts: readonly string[]): FontFile[] {
  const display = [...new Set(families)].flatMap((family) => DISPLAY_WEIGHTS[family].map((weight) => fileOf(family, weight)));
  const noto = ['Noto Sans', ...scriptsIn(language, texts.join(' ')).flatMap((script) => NOTO_OF_SCRIPT[script] ?? [])];
  return [...display, ...noto.flatMap((family) => NOTO_WEIGHTS.map((weight) => fileOf(family, weight))), { family: privateName(EMOJI), weight: 400, package: packageOf(EMOJI), file: '400Regular/NotoColorEmoji_400Regular.ttf' }];
}

/** The CSS font-family list in which a text of this language is set: the look's own family first, then what it lacks. */
export function fontStack(family: FontFamily, language: string): string {
  const own = NOTO_OF_SCRIPT[scriptOf(language)];
  const others = Object.values(NOTO_OF_SCRIPT).filter((each) => each !== own);
  return [family, 'Noto Sans', ...(own === undefined ? [] : [own]), ...others, EMOJI].map((each) => `"${privateName(each)}"`).join(', ');
}

function scriptsIn(language: string, text: string): string[] {
  const own = scriptOf(language);
  const found = SCRIPT_LETTERS.filter(([letter]) => letter.test(text)).map(([, script]) => script);
  const han = /\p{Script=Han}/u.test(text) && !['Jpan', 'Hans', 'Hant', 'Kore'].includes(own) && !found.includes('Jpan') ? ['Hans'] : [];
  return [...new Set([own, ...found, ...han])];
}

function fileOf(family: string, weight: Weight): FontFile {
  const name = WEIGHT_NAMES[weight];
  return { family: privateName(family), weight, package: packageOf(family), file: `${name}/${family.replaceAll(' ', '')}_${name}.ttf` };
}

const packageOf = (family: string): string => `@expo-google-fonts/${family.toLowerCase().replaceAll(' ', '-')}`;
