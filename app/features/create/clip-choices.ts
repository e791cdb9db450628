/** What follows from what the merchant chose: the clip's language, its look, its music, and which uploads still fit. */
import { MAX_UPLOADS, type CreateForm } from '#app/contract/create-form.ts';
import type { LanguageView } from '#app/contract/languages.ts';
import type { ProductView } from '#app/contract/product.ts';
import type { MusicRequest } from '#studio/music/music.ts';
import { baseLanguage, languageName } from '#studio/shared/language.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import type { LookId } from '#studio/storyboard/storyboard.ts';
import { suggestLook, type Impression } from '#studio/storyboard/suggest-look.ts';

/** The chosen one, else the one that the product was opened in (the link's, or its store's), else the store's own. */
export const languageOf = (
  form: Pick<CreateForm, 'language'>,
  product: Pick<ProductView, 'language'> | null,
  storeLanguage: string,
): string => form.language ?? product?.language ?? storeLanguage;

/** As it is offered, in whatever country; a language that is not offered has captions alone. */
export function viewOf(language: string, languages: readonly LanguageView[]): LanguageView {
  const offered =
    languages.find((each) => each.language === language) ??
    languages.find((each) => baseLanguage(each.language) === baseLanguage(language));
  return offered ?? { language, name: languageName(language), ofStore: false, primary: false, voice: 'none' };
}

/** Where the product is edited in the admin; null of another store's, and while it is opened. */
export const productAddress = (product: Pick<ProductView, 'own' | 'productId'> | null): string | null =>
  product === null || !product.own || product.productId === null
    ? null
    : `shopify:admin/products/${product.productId.split('/').at(-1) ?? ''}`;

/** The look that the film takes: the chosen one, else the one that suits the pictures. */
export const lookOf = (form: Pick<CreateForm, 'look' | 'seed'>, pictures: readonly Impression[]): LookId =>
  form.look ?? suggestLook(pictures, form.seed);

/** Null while there are no pictures to choose a look by, or without music. */
export function musicOf(
  form: Pick<CreateForm, 'look' | 'seed' | 'music' | 'mood' | 'musicSeed' | 'seconds'>,
  pictures: readonly Impression[],
): MusicRequest | null {
  if (!form.music || pictures.length === 0) return null;
  return {
    seed: form.musicSeed,
    mood: form.mood ?? LOOKS[lookOf(form, pictures)].mood,
    seconds: form.seconds,
  };
}

/** What goes along to another product: how videos are made. Pictures and text are the product's own. */
export const formForNextProduct = (form: CreateForm): CreateForm => ({
  ...form,
  pictureIds: null,
  uploadIds: [],
  voiceover: form.voiceover === 'manual' ? 'ai' : form.voiceover,
  text: '',
  speakFaster: false,
});

type Upload = { id: string; uploadId: string };

/** Uploads that are left out are replaced by new ones; they stay among the earlier uploads. */
const leftOut = (form: CreateForm, uploads: readonly Upload[]): string[] =>
  form.pictureIds === null
    ? []
    : uploads
        .filter(
          ({ id, uploadId }) => form.uploadIds.includes(uploadId) && form.pictureIds?.includes(id) === false,
        )
        .map(({ uploadId }) => uploadId);

export const uploadCapacity = (form: CreateForm, uploads: readonly Upload[]): number =>
  MAX_UPLOADS - form.uploadIds.length + leftOut(form, uploads).length;

/** No more than the limit; chosen at once, after those that are. */
export function withUploads(
  form: CreateForm,
  uploads: readonly Upload[],
  added: readonly Upload[],
): CreateForm {
  const further = added
    .filter(({ uploadId }) => !form.uploadIds.includes(uploadId))
    .slice(0, uploadCapacity(form, uploads));
  const over = form.uploadIds.length + further.length - MAX_UPLOADS;
  const gone = leftOut(form, uploads).slice(0, Math.max(0, over));
  return {
    ...form,
    uploadIds: [
      ...form.uploadIds.filter((id) => !gone.includes(id)),
      ...further.map(({ uploadId }) => uploadId),
    ],
    // Also what was added before and left out since.
    pictureIds:
      form.pictureIds === null
        ? null
        : [
            ...new Set([
              ...form.pictureIds,
              ...[...further, ...added.filter(({ uploadId }) => form.uploadIds.includes(uploadId))].map(
                ({ id }) => id,
              ),
            ]),
          ],
  };
}
