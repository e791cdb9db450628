/** What the Create page knows of clips in several languages: which can be made, how, and which one it shows. */
import type { CreateForm } from '#app/contract/create-form.ts';
import { VOICE_QUALITIES, type LanguageView } from '#app/contract/languages.ts';
import type { ProductView } from '#app/contract/product.ts';
import { tooManyClips } from '#studio/clip/count-clips.ts';
import { DEFAULT_VOICES, type Voices } from '#studio/clip/expand-briefs.ts';
import { planLanguage, type LanguagePlan } from '#studio/clip/plan-language.ts';

/** A language of the store, and how a clip of the product would be in it. */
export type LanguageRow = LanguagePlan & Pick<LanguageView, 'name'>;

const TEXTS: Record<LanguagePlan['text'], string> = {
  original: 'Product text',
  translation: 'Store translation',
  writer: 'AI translation',
  none: 'No text',
};

/** Those of the store, in its own order. */
export const ofStore = (languages: readonly LanguageView[]): string[] =>
  languages.filter((each) => each.ofStore).map(({ language }) => language);

/** The store's languages in its own order. */
export function languageRows(
  languages: readonly LanguageView[],
  product: Pick<ProductView, 'language' | 'languages'>,
  { translates, voiceover }: { translates: boolean; voiceover: CreateForm['voiceover'] },
): LanguageRow[] {
  return languages
    .filter((each) => each.ofStore)
    .map(({ language, name, voice }) => ({
      name,
      ...planLanguage(
        { speaker: { quality: () => voice }, writer: { translates } },
        {
          product,
          language,
          // A text of the merchant's own is for one language: of several, each has the product's.
          voiceover: voiceover === 'manual' ? 'ai' : voiceover,
        },
      ),
    }));
}

/** "Store translation · Natural voice"; "No text". */
export const stateWords = ({ text, voice, refusal }: LanguageRow): string =>
  refusal === null ? `${TEXTS[text]} · ${VOICE_QUALITIES[voice]}` : TEXTS[text];

/** Those of the wanted languages that a clip can be made in. */
export const chosenRows = (
  rows: readonly LanguageRow[],
  { languages }: Pick<CreateForm, 'languages'>,
): LanguageRow[] =>
  rows.filter(({ language, refusal }) => refusal === null && languages?.includes(language) === true);

/** The form as the page shows it: of several languages one at a time, with that one's voices. */
export function shownForm(form: CreateForm, wanted: string | null): CreateForm {
  const { languages, languageVoices } = form;
  if (languages === null) return form;
  const language = wanted !== null && languages.includes(wanted) ? wanted : (languages[0] ?? null);
  return {
    ...form,
    languages: null,
    language: language ?? form.language,
    ...DEFAULT_VOICES,
    ...(language === null ? {} : languageVoices[language]),
  };
}

/** A change to the form that is shown, as a change to the whole: a voice counts for the language that is shown. */
export function changeShown(
  form: CreateForm,
  language: string,
  changes: Partial<CreateForm>,
): Partial<CreateForm> {
  if (form.languages === null) return changes;
  const { voiceId, hookVoiceId, ...others } = changes;
  if (voiceId === undefined && hookVoiceId === undefined) return changes;
  const before = form.languageVoices[language] ?? DEFAULT_VOICES;
  const voices: Voices = {
    voiceId: voiceId === undefined ? before.voiceId : voiceId,
    hookVoiceId: hookVoiceId === undefined ? before.hookVoiceId : hookVoiceId,
  };
  return { ...others, languageVoices: { ...form.languageVoices, [language]: voices } };
}

/** From one language to all of the store's; voices stay those of the language they were chosen for. */
export const toSeveral = (
  { voiceId, hookVoiceId }: Voices,
  language: string,
  languages: readonly string[],
): Partial<CreateForm> => ({
  language: null,
  languages: [...languages],
  languageVoices: voiceId === null && hookVoiceId === null ? {} : { [language]: { voiceId, hookVoiceId } },
});

/** From several languages, or from another one, to this one. */
export const toOne = (
  { languages, languageVoices }: Pick<CreateForm, 'languages' | 'languageVoices'>,
  language: string,
): Partial<CreateForm> =>
  languages === null
    ? { language }
    : { language, languages: null, languageVoices: {}, ...(languageVoices[language] ?? DEFAULT_VOICES) };

/** What Generate has to know of several languages. */
export const languagesState = (
  { aspectRatios, variants }: Pick<CreateForm, 'aspectRatios' | 'variants'>,
  chosen: readonly LanguageRow[],
): { chosen: number; tooMany: string | null } => ({
  chosen: chosen.length,
  tooMany: tooManyClips({ languages: chosen.map(({ language }) => language), aspectRatios, variants }),
});

/** What the page says of the language that it shows. */
export const shownWords = (
  { name, voice }: Pick<LanguageView, 'name' | 'voice'>,
  { voiceover }: Pick<CreateForm, 'voiceover'>,
): string =>
  voice === 'none' && voiceover !== 'none'
    ? `Shown in ${name}. No voice speaks it, so this video has captions and music only.`
    : `Shown in ${name}. Each language has its own script${voiceover === 'none' ? '' : ' and voice'}.`;

/** "German, Greek, and Thai". */
export const listed = (rows: readonly LanguageRow[]): string =>
  new Intl.ListFormat('en').format(rows.map(({ name }) => name));
