/** Says of clips that were generated together which variant each is, what differs, and which language it is in. */
import type { VariantView } from '#app/contract/clips.ts';
import { MOOD_NAMES } from '#app/contract/mood-names.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import type { Clip, ClipDocument } from '#studio/clip/clip.ts';
import { compareLanguages } from '#studio/clip/compare-languages.ts';
import { compareVariants, type VariantTrait } from '#studio/clip/compare-variants.ts';
import { languageName } from '#studio/shared/language.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';

/** Whose variants are shown: what is read of the shop for it. */
export type VariantSource = {
  services: {
    repositories: {
      clips: Pick<Merchant['services']['repositories']['clips'], 'documents' | 'inBatches'>;
    };
  };
};

/** What tells a clip from the others of its generation; null for what they all share. */
export type Distinction = {
  variant: VariantView | null;
  /** Its language by name, where others of its generation are in another. */
  languageName: string | null;
};

const NOTHING: Distinction = { variant: null, languageName: null };

/**
 * Gives each clip's distinction by its id. `documents` holds what was read already; those of variants that
 * are not among the clips are read here.
 */
export async function distinctions(
  merchant: VariantSource,
  clips: readonly Pick<Clip, 'batchId'>[],
  documents: ReadonlyMap<string, ClipDocument>,
): Promise<(clipId: string) => Distinction> {
  if (clips.length === 0) return () => NOTHING;
  const { clips: kept } = merchant.services.repositories;
  const siblings = await kept.inBatches([...new Set(clips.map(({ batchId }) => batchId))]);
  const missing = withVariants(siblings)
    .filter(({ id }) => !documents.has(id))
    .map(({ id }) => id);
  const others = missing.length === 0 ? new Map<string, ClipDocument>() : await kept.documents(missing);
  const variants = compareVariants(
    siblings.map((clip) => ({
      ...clip,
      storyboard: (documents.get(clip.id) ?? others.get(clip.id))?.storyboard ?? null,
    })),
  );
  const languages = compareLanguages(siblings);
  return (id) => {
    const [variant, language] = [variants.get(id), languages.get(id)];
    return {
      variant: variant === undefined ? null : { letter: variant.letter, ...traitWords(variant.traits) },
      languageName: language === undefined ? null : languageName(language),
    };
  };
}

/** Only films of generations with several variants are compared: twenty languages of one are not. */
const withVariants = (siblings: readonly Pick<Clip, 'id' | 'batchId' | 'brief'>[]) =>
  [...Map.groupBy(siblings, ({ batchId }) => batchId).values()]
    .filter((batch) => new Set(batch.map(({ brief }) => brief.seed)).size > 1)
    .flat();

/** Traits as a page says them; without any, all that is known is that the camera moves differently. */
export const traitWords = (traits: readonly VariantTrait[]): Pick<VariantView, 'differs' | 'opening'> => ({
  differs: traits.length === 0 ? ['Different camera moves'] : traits.flatMap(wordsOf),
  opening: traits.find((trait) => trait.kind === 'opening')?.text ?? null,
});

function wordsOf(trait: VariantTrait): string[] {
  switch (trait.kind) {
    case 'look':
      return [`${LOOKS[trait.look].name} style`];
    case 'music':
      return [trait.mood === null ? 'No music' : `${MOOD_NAMES[trait.mood]} music`];
    case 'melody':
      return ['Different melody'];
    case 'opening':
      return [];
  }
}
