/** The clips to show first: those being made, and those that were just made and are not on their product yet. */
import { ACTIVE_CLIP_STATES } from '#studio/clip/clip-states.ts';
import type { Clip } from '#studio/clip/clip.ts';
import { PRESENT_PUBLICATION_STATES, type Publications } from '#studio/publish/publication-record.ts';

const MAX_CLIPS = 3;
const JUST_MADE_MILLISECONDS = 15 * 60_000;

/** Whether it was made so recently that it is still to be seen and published. */
const isJustMade = ({ state, createdAt }: Pick<Clip, 'state' | 'createdAt'>, now: number): boolean =>
  state === 'ready' && now - createdAt.getTime() < JUST_MADE_MILLISECONDS;

/** Which of those that were just made are on their product, or on the way there. */
export async function publishedOf(
  clips: readonly Pick<Clip, 'id' | 'state' | 'createdAt'>[],
  { publications }: { publications: Pick<Publications, 'list'> },
  now: number,
): Promise<ReadonlySet<string>> {
  const made = clips.filter((clip) => isJustMade(clip, now));
  const lists = await Promise.all(made.map(({ id }) => publications.list({ clipId: id })));
  return new Set(
    made
      .filter((_, index) => lists[index]?.some(({ state }) => PRESENT_PUBLICATION_STATES.includes(state)))
      .map(({ id }) => id),
  );
}

/** Newest first, as they were given; `published` are the ids of those that are on their product. */
export const unfinishedClips = <C extends Pick<Clip, 'id' | 'state' | 'createdAt'>>(
  clips: readonly C[],
  now: number,
  published: ReadonlySet<string>,
): C[] =>
  clips
    .filter((clip) => {
      const { id, state } = clip;
      return ACTIVE_CLIP_STATES.includes(state) || (isJustMade(clip, now) && !published.has(id));
    })
    .slice(0, MAX_CLIPS);
