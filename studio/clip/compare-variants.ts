/** Distinguishes the variants of one generation: a letter for each, and what only it has. */
import { SEED_STEP } from '#studio/clip/expand-briefs.ts';
import type { Brief } from '#studio/clip/brief.ts';
import type { Mood } from '#studio/music/music.ts';
import { languageName } from '#studio/shared/language.ts';
import { linesOf } from '#studio/storyboard/edit/line-text.ts';
import type { LookId, Storyboard } from '#studio/storyboard/storyboard.ts';

/** One clip of a generation, with its newest film; null while it has none. */
export type Sibling = { id: string; batchId: string; brief: Brief; storyboard: Storyboard | null };

/**
 * What a variant has that another has not, beside its format, which every clip is shown with. `melody`: the
 * same mood, played from another score.
 */
export type VariantTrait =
  | { kind: 'look'; look: LookId }
  | { kind: 'music'; mood: Mood | null }
  | { kind: 'melody' }
  | { kind: 'opening'; text: string };

/**
 * `letter` is shared by the aspect ratios and languages of one variant. Without `traits`, only the camera's moves differ as
 * far as is known.
 */
export type Variant = { letter: string; traits: VariantTrait[] };

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** A first seed beyond this many steps was not chosen by pressing "Another" now and then. */
const SEEN_STEPS = 4;

/**
 * By the clip's id, of clips that may be of many generations. Clips of a generation that has one variant left
 * have no entry. A letter stays a clip's own when another variant is deleted: it comes from the seed, not
 * from the position in the list.
 */
export function compareVariants(clips: readonly Sibling[]): Map<string, Variant> {
  const found = new Map<string, Variant>();
  for (const batch of Map.groupBy(clips, ({ batchId }) => batchId).values()) {
    const seeds = batch.map(({ brief }) => brief.seed);
    if (new Set(seeds).size < 2) continue;
    const lowest = Math.floor(Math.min(...seeds) / SEED_STEP);
    const first = lowest < SEEN_STEPS ? 0 : lowest;
    // In another language everything is said otherwise: variants are compared within their own.
    for (const spoken of Map.groupBy(batch, ({ brief }) => brief.language).values()) {
      const traits = differing(spoken);
      for (const clip of spoken) {
        const letter = LETTERS[Math.floor(clip.brief.seed / SEED_STEP) - first];
        if (letter !== undefined)
          found.set(clip.id, { letter, traits: traits.flatMap((traitOf) => traitOf(clip) ?? []) });
      }
    }
  }
  return found;
}

/**
 * Clips of one generation side by side, where the first of them stood, in the order of their variants, and
 * within one by the languages' names; tall before wide.
 */
export function groupVariants<C extends Pick<Sibling, 'batchId' | 'brief'>>(clips: readonly C[]): C[] {
  return [...Map.groupBy(clips, ({ batchId }) => batchId).values()].flatMap((batch) =>
    batch.toSorted(
      (one, other) =>
        one.brief.seed - other.brief.seed ||
        byLanguage(one, other) ||
        other.brief.aspectRatio.localeCompare(one.brief.aspectRatio),
    ),
  );
}

/** By the languages' English names. */
export const byLanguage = (one: Pick<Sibling, 'brief'>, other: Pick<Sibling, 'brief'>): number =>
  nameOf(one).localeCompare(nameOf(other), 'en');

const nameOf = ({ brief: { language } }: Pick<Sibling, 'brief'>): string =>
  language === null ? '' : languageName(language);

/**
 * What each of these storyboards has that another of them has not, in their order; they may be of any clips, and of
 * any versions.
 */
export function compareStoryboards(storyboards: readonly Storyboard[]): VariantTrait[][] {
  const clips = storyboards.map((storyboard) => ({ storyboard }));
  const traits = differing(clips);
  return clips.map((clip) => traits.flatMap((traitOf) => traitOf(clip) ?? []));
}

type WithStoryboard = Pick<Sibling, 'storyboard'>;
type TraitOf = (clip: WithStoryboard) => VariantTrait | null;

/** Those traits that have more than one value among these clips. */
function differing(batch: readonly WithStoryboard[]): TraitOf[] {
  const traits: TraitOf[] = [lookOf, musicOf, openingOf];
  const varies = (traitOf: (clip: WithStoryboard) => unknown): boolean =>
    new Set(batch.flatMap((clip) => (clip.storyboard === null ? [] : JSON.stringify(traitOf(clip) ?? null))))
      .size > 1;
  const found = traits.filter((traitOf) => varies(traitOf));
  return !found.includes(musicOf) && varies(scoreOf)
    ? [...found, ({ storyboard }) => (storyboard === null ? null : { kind: 'melody' })]
    : found;
}

const lookOf: TraitOf = ({ storyboard }) =>
  storyboard === null ? null : { kind: 'look', look: storyboard.look.id };

const musicOf: TraitOf = ({ storyboard }) =>
  storyboard === null ? null : { kind: 'music', mood: storyboard.sound.music?.order.mood ?? null };

function openingOf({ storyboard }: WithStoryboard): VariantTrait | null {
  const hook = storyboard === null ? undefined : linesOf(storyboard)[0];
  return hook === undefined ? null : { kind: 'opening', text: hook.text };
}

const scoreOf = ({ storyboard }: WithStoryboard): number | undefined => storyboard?.sound.music?.order.seed;
