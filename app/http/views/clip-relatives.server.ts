/** Finds what the clip page offers beside the clip: its sisters in other languages, and what to compare it with. */
import { comparisonUrl, type ComparisonChoice } from '#app/contract/comparison.ts';
import type { LanguageSister } from '#app/contract/clips.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import type { Distinction } from '#app/http/views/variants.server.ts';
import type { Clip } from '#studio/clip/clip.ts';
import { languageSisters } from '#studio/clip/compare-languages.ts';
import { languageName } from '#studio/shared/language.ts';

type Relatives = {
  /** The clip itself among them; none when it was generated in one language. */
  languages: LanguageSister[];
  /** Clips of its generation that are ready, and its own earlier versions, the newest first. */
  compareWith: ComparisonChoice[];
};

/** Of one clip, whose generation's distinctions are known; nothing can be compared while it has no film. */
export async function clipRelatives(
  merchant: Merchant,
  clip: Clip,
  distinctionOf: (clipId: string) => Distinction,
): Promise<Relatives> {
  const { clips } = merchant.services.repositories;
  const inBatch = await clips.inBatches([clip.batchId]);
  const [siblings, versions] = await Promise.all([
    clips.findAll(inBatch.map(({ id }) => id)),
    clip.revision === 0 ? [] : clips.versions(clip.id),
  ]);
  const sisters = languageSisters(clip, siblings);
  const own = { clipId: clip.id, revision: null };
  const urlOf = ({ id }: Clip): string => comparisonUrl([own, { clipId: id, revision: null }]);
  const comparable = (each: Clip): boolean => clip.revision > 0 && each.revision > 0 && each.id !== clip.id;
  return {
    languages: sisters.map((sister) => ({
      clipId: sister.id,
      language: sister.brief.language ?? '',
      name: languageName(sister.brief.language ?? ''),
      state: sister.state,
      compareUrl: comparable(sister) ? urlOf(sister) : null,
    })),
    compareWith: [
      ...sisters.filter(comparable).map((sister): ComparisonChoice => ({
        group: 'Languages',
        label: languageName(sister.brief.language ?? ''),
        url: urlOf(sister),
      })),
      ...siblings
        .filter((each) => comparable(each) && each.brief.language === clip.brief.language)
        .map((sibling): ComparisonChoice => ({
          group: 'Variants',
          label: variantLabel(sibling, distinctionOf(sibling.id), clip),
          url: urlOf(sibling),
        }))
        .sort((one, another) => one.label.localeCompare(another.label)),
      ...versions
        .filter(({ revision }) => revision !== clip.revision)
        .map(({ revision, summary }): ComparisonChoice => ({
          group: 'Versions',
          label: `Version ${revision}: ${summary}`,
          url: comparisonUrl([{ clipId: clip.id, revision }, own]),
        })),
    ],
  };
}

/** "Variant B", with its format where that differs too; its format alone where there are no variants. */
function variantLabel({ brief: { aspectRatio } }: Clip, { variant }: Distinction, { brief }: Clip): string {
  if (variant === null) return aspectRatio;
  const name = `Variant ${variant.letter}`;
  return aspectRatio === brief.aspectRatio ? name : `${name} · ${aspectRatio}`;
}
