/** Expands what a merchant chose into briefs: one for each variant and aspect ratio. */
import type { Brief } from '#studio/clip/brief.ts';
import type { Upload } from '#studio/clip/ports.ts';
import type { ShopSettings } from '#studio/clip/shop-settings.ts';
import type { Mood } from '#studio/music/music.ts';
import type { PictureSource } from '#studio/product/product.ts';
import type { AspectRatio } from '#studio/storyboard/storyboard.ts';

/** Seeds of variants lie far apart, so that "another one" of the first is not the second. */
export const SEED_STEP = 1000;

/** What a merchant chooses for a product: a page's form has these fields, and may have others. */
export type ClipChoices = Pick<
  Brief,
  'language' | 'seconds' | 'look' | 'showCaptions' | 'showPrice' | 'seed'
> & {
  scriptSeed: number;
  musicSeed: number;
  aspectRatios: readonly AspectRatio[];
  /** How many clips of each aspect ratio. */
  variants: number;
  voiceover: Brief['voiceover']['mode'];
  /** Null: the speaker's own for the language. */
  voiceId: string | null;
  /** The merchant's own, of a manual voiceover. */
  text: string;
  music: boolean;
  /** Null: the look's own. */
  mood: Mood | null;
  musicGainDecibels: number;
  /** Null or none: all that can be used. */
  pictureIds: readonly string[] | null;
};

/** The variants of one aspect ratio differ; the same variant in both aspect ratios shares its script, voice and music. */
export function expandBriefs(
  choices: ClipChoices,
  uploads: readonly Upload[],
  { brandColour, font, logo }: Pick<ShopSettings, 'brandColour' | 'font' | 'logo'>,
): Brief[] {
  const variants = Array.from({ length: choices.variants }, (_, index) => SEED_STEP * index);
  return variants.flatMap((step) =>
    choices.aspectRatios.map((aspectRatio): Brief => ({
      language: choices.language,
      seconds: choices.seconds,
      aspectRatio,
      voiceover: voiceoverOf(choices),
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

function voiceoverOf({ voiceover, voiceId, text }: ClipChoices): Brief['voiceover'] {
  if (voiceover === 'none') return { mode: 'none' };
  return voiceover === 'manual' ? { mode: 'manual', voiceId, text } : { mode: 'ai', voiceId };
}

/** Uploaded pictures as sources of a product's pictures, as they were analyzed: the ids that the merchant chose by stay theirs. */
export const extraPicturesOf = (uploads: readonly Upload[]): PictureSource[] =>
  uploads.map(({ name, picture }) => ({
    name,
    alt: '',
    location: { kind: 'stored', file: picture.file },
    judged: picture,
  }));
