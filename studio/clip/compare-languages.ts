/** Tells the languages of one generation apart: which clip is in which, and which are the same video in another. */
import { byLanguage, type Sibling } from '#studio/clip/compare-variants.ts';

type InLanguage = Pick<Sibling, 'id' | 'batchId' | 'brief'>;

/** By the clip's id, the tag of its language. Clips of a generation that is in one language have no entry. */
export function compareLanguages(clips: readonly InLanguage[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const batch of Map.groupBy(clips, ({ batchId }) => batchId).values()) {
    if (new Set(batch.map(({ brief }) => brief.language)).size < 2) continue;
    for (const { id, brief } of batch) if (brief.language !== null) found.set(id, brief.language);
  }
  return found;
}

/**
 * The clip and its sisters: the same variant and aspect ratio in the other languages of its generation, by the
 * languages' English names. None when there are no others.
 */
export function languageSisters<C extends InLanguage>(clip: InLanguage, generation: readonly C[]): C[] {
  const sisters = generation
    .filter(
      ({ batchId, brief }) =>
        batchId === clip.batchId &&
        brief.seed === clip.brief.seed &&
        brief.aspectRatio === clip.brief.aspectRatio &&
        brief.language !== null,
    )
    .sort(byLanguage);
  return sisters.length < 2 ? [] : sisters;
}
