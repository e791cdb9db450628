/** Turns what the merchant chose into briefs: one for each aspect ratio and variant. */
import type { CreateForm } from '#app/contract/create-form.ts';
import type { Brief } from '#studio/clip/brief.ts';
import type { Upload } from '#studio/clip/ports.ts';
import type { ShopSettings } from '#studio/clip/shop-settings.ts';
import type { PictureSource } from '#studio/product/product.ts';

/** Seeds of variants lie far apart, so that "another one" of the first is not the second. */
const SEED_STEP = 1000;

/** The variants of one aspect ratio differ; the same variant in both shares its script, voice and music. */
export function briefsOf(
  form: CreateForm,
  uploads: readonly Upload[],
  { brandColour, font, logo }: Pick<ShopSettings, 'brandColour' | 'font' | 'logo'>,
): Brief[] {
  const variants = Array.from({ length: form.variants }, (_, index) => SEED_STEP * index);
  return variants.flatMap((step) =>
    form.aspectRatios.map((aspectRatio): Brief => ({
      language: form.language,
      seconds: form.seconds,
      aspectRatio,
      voiceover:
        form.voiceover === 'none'
          ? { mode: 'none' }
          : form.voiceover === 'manual'
            ? { mode: 'manual', voiceId: form.voiceId, text: form.text }
            : { mode: 'ai', voiceId: form.voiceId },
      music: form.music ? { mood: form.mood, gainDecibels: form.musicGainDecibels } : null,
      look: form.look,
      brandColour,
      brandFont: font,
      logo,
      showCaptions: form.showCaptions,
      showPrice: form.showPrice,
      extraPictures: extraPicturesOf(uploads),
      useStorePictures: true,
      pictureIds: form.pictureIds === null || form.pictureIds.length === 0 ? null : form.pictureIds,
      seed: form.seed + step,
      scriptSeed: form.scriptSeed + step,
      musicSeed: form.musicSeed + step,
    })),
  );
}

/** As they were judged when they came: the ids that the merchant chose by stay theirs. */
export const extraPicturesOf = (uploads: readonly Upload[]): PictureSource[] =>
  uploads.map(({ name, picture }) => ({
    name,
    alt: '',
    location: { kind: 'stored', file: picture.file },
    judged: picture,
  }));
