/** Says of clips that were generated together which variant each is, and what differs. */
import type { VariantView } from '#app/contract/clips.ts';
import { MOOD_NAMES } from '#app/contract/mood-names.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import type { Clip, ClipDocument } from '#studio/clip/clip.ts';
import { compareVariants, type VariantTrait } from '#studio/clip/compare-variants.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';

/** By the clip's id. `documents` holds what was read already; those of variants that are not among the clips are read here. */
export async function variantViews(
  merchant: Merchant,
  clips: readonly Pick<Clip, 'batchId'>[],
  documents: ReadonlyMap<string, ClipDocument>,
): Promise<Map<string, VariantView>> {
  if (clips.length === 0) return new Map();
  const { clips: kept } = merchant.services.repositories;
  const siblings = await kept.inBatches([...new Set(clips.map(({ batchId }) => batchId))]);
  const missing = siblings.filter(({ id }) => !documents.has(id)).map(({ id }) => id);
  const others = missing.length === 0 ? new Map<string, ClipDocument>() : await kept.documents(missing);
  const variants = compareVariants(
    siblings.map((clip) => ({
      ...clip,
      storyboard: (documents.get(clip.id) ?? others.get(clip.id))?.storyboard ?? null,
    })),
  );
  return new Map(
    [...variants].map(([id, { letter, traits }]) => [
      id,
      {
        letter,
        differs: traits.length === 0 ? ['Different camera moves'] : traits.flatMap(wordsOf),
        opening: traits.find((trait) => trait.kind === 'opening')?.text ?? null,
      },
    ]),
  );
}

function wordsOf(trait: VariantTrait): string[] {
  switch (trait.kind) {
    case 'look':
      return [`${LOOKS[trait.look].name} look`];
    case 'music':
      return [trait.mood === null ? 'No music' : `${MOOD_NAMES[trait.mood]} music`];
    case 'melody':
      return ['Different melody'];
    case 'opening':
      return [];
  }
}
