/** Expands what a merchant chose into briefs: one for each variant, language and aspect ratio. */
import type { Brief } from '#studio/clip/brief.ts';
import type { Upload } from '#studio/clip/ports.ts';
import type { ShopSettings } from '#studio/clip/shop-settings.ts';
import type { Mood } from '#studio/music/music.ts';
import type { PictureSource } from '#studio/product/product.ts';
import type { AspectRatio } from '#studio/storyboard/storyboard.ts';

/** Seeds of variants lie far apart, so that "another one" of the first is not the second. */
export const SEED_STEP = 1000;

/** As many clips as one request makes: a store has at most 20 languages. */
export const MAX_CLIPS_A_REQUEST = 20;

/** Who speaks a language: null for the speaker's own. The first line's may be another; null: the same. */
export type Voices = { voiceId: string | null; hookVoiceId: string | null };

/** The speaker's own voice, for every line. */
export const DEFAULT_VOICES: Voices = { voiceId: null, hookVoiceId: null };

/** What a merchant chooses for a product: a page's form has these fields, and may have others. */
export type ClipChoices = Pick<
  Brief,
  'language' | 'seconds' | 'look' | 'showCaptions' | 'showPrice' | 'seed'
> & {
  scriptSeed: number;
  musicSeed: number;
  aspectRatios: readonly AspectRatio[];
  /** BCP 47 tags: a clip in each. Null: only in `language`. */
  languages: readonly string[] | null;
  /** Of several languages: the voices that were chosen for each; without them, the speaker's own. */
  languageVoices: Readonly<Record<string, Voices>>;
  /** How many clips of each aspect ratio and language. */
  variants: number;
  voiceover: Brief['voiceover']['mode'];
  /** Of one language. Null: the speaker's own for it. */
  voiceId: string | null;
  /** Of the first line; null: the same. */
  hookVoiceId: string | null;
  /** The merchant's own, of a manual voiceover. */
  text: string;
  music: boolean;
  /** Null: the look's own. */
  mood: Mood | null;
  musicGainDecibels: number;
  /** Null or none: all that can be used. */
  pictureIds: readonly string[] | null;
};

/**
 * The variants of one aspect ratio differ; the same variant in both aspect ratios shares its script, voice
 * and music. In several languages it shares pictures, look, music, moves and pace of the cuts, and has each
 * language's own words.
 */
export function expandBriefs(
  choices: ClipChoices,
  uploads: readonly Upload[],
  { brandColour, font, logo }: Pick<ShopSettings, 'brandColour' | 'font' | 'logo'>,
): Brief[] {
  const variants = Array.from({ length: choices.variants }, (_, index) => SEED_STEP * index);
  const frames = languagesOf(choices).flatMap((spoken) =>
    choices.aspectRatios.map((aspectRatio) => ({ ...spoken, aspectRatio })),
  );
  return variants.flatMap((step) =>
    frames.map(({ language, aspectRatio, ...voices }): Brief => ({
      language,
      seconds: choices.seconds,
      aspectRatio,
      voiceover: voiceoverOf(choices, voices),
      music: choices.music ? { mood: choices.mood, gainDecibels: choices.musicGainDecibels } : null,
      look: choices.look,
      brandColour,
      brandFont: font,
      logo,
      showCaptions: choices.showCaptions,
      showPrice: choices.showPrice,
      extraPictures: extraPicturesOf(uploads),
      useStorePictures: true,
      pictureIds:
        choices.pictureIds === null || choices.pictureIds.length === 0 ? null : [...choices.pictureIds],
      seed: choices.seed + step,
      scriptSeed: choices.scriptSeed + step,
      musicSeed: choices.musicSeed + step,
    })),
  );
}

/** Voices that were chosen for one language say nothing about another. */
const languagesOf = ({
  languages,
  language,
  voiceId,
  hookVoiceId,
  languageVoices,
}: ClipChoices): (Voices & { language: string | null })[] =>
  languages === null
    ? [{ language, voiceId, hookVoiceId }]
    : languages.map((each) => ({ language: each, ...(languageVoices[each] ?? DEFAULT_VOICES) }));

function voiceoverOf({ voiceover, text }: ClipChoices, { voiceId, hookVoiceId }: Voices): Brief['voiceover'] {
  if (voiceover === 'none') return { mode: 'none' };
  const voices = { voiceId, ...(hookVoiceId === null ? {} : { hookVoiceId }) };
  return voiceover === 'manual' ? { mode: 'manual', ...voices, text } : { mode: 'ai', ...voices };
}

/**
 * Uploaded pictures as sources of a product's pictures, as they were analyzed: the ids that the merchant
 * chose by stay theirs.
 */
export const extraPicturesOf = (uploads: readonly Upload[]): PictureSource[] =>
  uploads.map(({ name, picture }) => ({
    name,
    alt: '',
    location: { kind: 'stored', file: picture.file },
    judged: picture,
  }));
