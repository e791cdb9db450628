/** Says what of the Create page a preview is drawn from: nothing else draws it again. */
import type { CreateForm } from '#app/contract/create-form.ts';
import type { PictureView, ProductView, ScriptView } from '#app/contract/product.ts';
import type { Uploaded } from '#app/ui/pictures/use-uploads.ts';
import { fitOf } from '#app/features/create/script-fit.ts';
import type { Brief } from '#studio/clip/brief.ts';
import { expandBriefs } from '#studio/clip/expand-briefs.ts';
import type { Product } from '#studio/product/product.ts';
import type { Script } from '#studio/script/script.ts';

export type PreviewRequest = {
  product: Product;
  /** What is said; of a clip that nothing is written for, the product's name. */
  words: Script | { name: string };
  brief: Brief;
  /** Where the pictures are: hash → link. */
  links: Record<string, string>;
};

/** What the clip's first frames say. */
export const openingOf = ({ words }: PreviewRequest): string =>
  'name' in words ? words.name : (words.lines[0]?.text ?? '');

/** One for each aspect ratio, of the first variant. None without a picture. */
export function previewRequests({
  form,
  product: { snapshot, pictures: views },
  chosenIds,
  uploads,
  script,
}: {
  form: CreateForm;
  product: ProductView;
  chosenIds: readonly string[];
  /** All that are shown: one that has just come is not yet among the product's. */
  uploads: readonly Uploaded[];
  script: ScriptView | null;
}): PreviewRequest[] {
  const { brand, ranked, name, ...facts } = snapshot;
  const fresh = uploads.filter(
    ({ id, uploadId }) => form.uploadIds.includes(uploadId) && !ranked.some((picture) => picture.id === id),
  );
  const pictures = [...ranked, ...fresh.map(({ picture }) => picture)];
  if (chosenIds.length === 0 || pictures.length === 0) return [];
  const urls = new Map<string, string>(
    [...views, ...fresh].map(({ id, url }: PictureView) => [id, url] as const),
  );
  const links = Object.fromEntries(pictures.map(({ id, file }) => [file.sha256, urls.get(id) ?? '']));
  const product = { ...facts, pictures, rejectedPictures: [] };
  const choices = { ...form, pictureIds: form.pictureIds === null ? null : [...chosenIds] };
  return expandBriefs(choices, [], brand)
    .slice(0, form.aspectRatios.length)
    .map((brief) => ({ product, words: script === null ? { name } : scriptOf(script, form), brief, links }));
}

/** Of what is too long to be made, its opening. */
function scriptOf(view: ScriptView, form: CreateForm): Script {
  const { language, notes } = view;
  const lines = fitOf(view, form).blocks ? view.lines.slice(0, 1) : view.lines;
  return { language, notes, writer: 'preview', lines };
}
