/** Counts the clips of a request, says what the number comes from, and refuses too many. */
import { MAX_CLIPS_A_REQUEST, type ClipChoices } from '#studio/clip/expand-briefs.ts';

/** Why a request is too large, and what to do: "8 languages × 2 aspect ratios × 2 variants are 32 videos …". Null when it is not. */
export function tooManyClips({
  languages,
  aspectRatios,
  variants,
}: {
  languages: readonly string[];
  aspectRatios: ClipChoices['aspectRatios'];
  variants: number;
}): string | null {
  const count = languages.length * aspectRatios.length * variants;
  if (count <= MAX_CLIPS_A_REQUEST) return null;
  const said = factorWords({ languages: languages.length, aspectRatios: aspectRatios.length, variants });
  return `${said} are ${count} videos, and up to ${MAX_CLIPS_A_REQUEST} can be generated at once. Choose fewer languages, aspect ratios, or variants.`;
}

/** "3 languages × 2 aspect ratios × 1 variant": what the number of clips comes from. */
export const factorWords = (factors: { languages: number; aspectRatios: number; variants: number }): string =>
  [
    counted(factors.languages, 'language'),
    counted(factors.aspectRatios, 'aspect ratio'),
    counted(factors.variants, 'variant'),
  ].join(' × ');

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
