/** Names the language of the clips that tasks belong to, so that those of one product are told apart. */
import type { Clips } from '#studio/clip/ports.ts';
import type { Clip } from '#studio/clip/clip.ts';
import { languageName } from '#studio/shared/language.ts';

/**
 * By the clip's id, "German"; none where the language was left to the product. `known` are clips that were
 * read already.
 */
export async function taskLanguages(
  clips: Pick<Clips, 'findAll'>,
  clipIds: readonly string[],
  known: readonly Clip[],
): Promise<Map<string, string>> {
  const there = new Set(known.map(({ id }) => id));
  const missing = [...new Set(clipIds)].filter((id) => !there.has(id));
  const others = missing.length === 0 ? [] : await clips.findAll(missing);
  return new Map(
    [...known, ...others].flatMap(({ id, brief: { language } }) =>
      language === null ? [] : [[id, languageName(language)]],
    ),
  );
}
