/** Shows two clips, or two versions of one, to the page that plays them side by side. */
import {
  readComparison,
  type ComparedVersion,
  type ComparedView,
  type ComparisonView,
} from '#app/contract/comparison.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import { linksOf } from '#app/http/views/clips.server.ts';
import { distinctions, traitWords, type Distinction } from '#app/http/views/variants.server.ts';
import { ACTIVE_CLIP_STATES } from '#studio/clip/clip-states.ts';
import type { Clip, ClipDocument } from '#studio/clip/clip.ts';
import { compareStoryboards } from '#studio/clip/compare-variants.ts';
import { languageName } from '#studio/shared/language.ts';
import { describeChanges } from '#studio/storyboard/edit/describe-changes.ts';

type Refused = Extract<ComparisonView, { kind: 'none' }> & { status: number };
type Found = { clip: Clip; revision: number; document: ClipDocument } & Distinction;
type Pair<T> = readonly [T, T];

const refuse = (
  status: number,
  title: string,
  message: string,
  { waiting = false, open = [] }: { waiting?: boolean; open?: readonly Clip[] } = {},
): Refused => ({
  kind: 'none',
  status,
  title,
  message,
  waiting,
  open: open.map(({ id, title: name }) => ({ id, title: name })),
});

/**
 * `clips` as the address has it. `status` is the answer's; another shop's clip is answered as one that is not
 * there.
 */
export async function comparisonView(
  merchant: Merchant,
  clips: string,
): Promise<ComparisonView & { status: number }> {
  const asked = readComparison(clips);
  const [left, right, ...more] = asked ?? [];
  if (left === undefined || right === undefined || more.length > 0)
    return refuse(
      400,
      'Choose two clips to compare',
      'You can compare two clips, or two versions of one clip, at a time. Choose exactly two in the Library.',
    );
  const found = await findPair(merchant, [left, right]);
  if ('kind' in found) return found;
  return { kind: 'pair', status: 200, clips: await shownPair(merchant, found) };
}

async function findPair(merchant: Merchant, asked: Pair<ComparedVersion>): Promise<Pair<Found> | Refused> {
  const { clips } = merchant.services.repositories;
  const known = new Map(
    (await clips.findAll(asked.map(({ clipId }) => clipId))).map((clip) => [clip.id, clip]),
  );
  const there = [...known.values()];
  const [left, right] = asked.map(({ clipId }) => known.get(clipId));
  if (left === undefined || right === undefined)
    return refuse(
      404,
      'This clip isn’t in your Library',
      left === right
        ? 'Neither clip is there. They may have been deleted. Choose two others in the Library.'
        : 'One of the two clips isn’t there. It may have been deleted. Choose two others in the Library.',
      { open: there },
    );
  const unmade = there.find(({ revision }) => revision === 0);
  if (unmade !== undefined) return refuseUnmade(unmade, there);
  const revisions = asked.map(({ revision }, side) => revision ?? (side === 0 ? left : right).revision);
  if (left.id === right.id && revisions[0] === revisions[1])
    return refuse(
      400,
      'These are the same clip',
      'Choose two different clips, or two versions of this one.',
      { open: [left] },
    );
  const distinctionOf = await distinctions(merchant, there, new Map());
  const [one, other] = await Promise.all(
    [left, right].map(async (clip, side): Promise<Found | null> => {
      const revision = revisions[side] ?? clip.revision;
      const document = await clips.document(clip.id, revision);
      return document === null ? null : { clip, revision, document, ...distinctionOf(clip.id) };
    }),
  );
  return one === undefined || other === undefined || one === null || other === null
    ? refuse(404, 'We couldn’t find this version', 'The clip has no version with this number.', {
        open: there,
      })
    : [one, other];
}

function refuseUnmade(clip: Clip, there: readonly Clip[]): Refused {
  return ACTIVE_CLIP_STATES.includes(clip.state)
    ? refuse(
        200,
        'One of the clips isn’t ready yet',
        `“${clip.title}” is still being created. We’ll show both when it’s ready.`,
        { waiting: true, open: there },
      )
    : refuse(
        200,
        'One of the clips has no video',
        `“${clip.title}” ${clip.state === 'failed' ? 'couldn’t be created' : 'was canceled before it was created'}. Open it to try again, or choose another clip in the Library.`,
        { open: there },
      );
}

async function shownPair(merchant: Merchant, pair: Pair<Found>): Promise<Pair<ComparedView>> {
  const names = namesOf(pair);
  const differences = await differencesOf(merchant, pair, names);
  const shown = (side: 0 | 1): ComparedView => {
    const { clip, revision, document } = pair[side];
    return {
      id: clip.id,
      revision,
      isNewest: revision === clip.revision,
      title: clip.title,
      name: names[side],
      ...differences[side],
      language: document.storyboard.language,
      storyboard: document.storyboard,
      links: linksOf(merchant, document.storyboard),
    };
  };
  return [shown(0), shown(1)];
}

/** The shortest name that is not the other's too. */
function namesOf(pair: Pair<Found>): Pair<string> {
  const ways: ((found: Found) => string | null)[] = [
    ({ revision }) => (pair[0].clip.id === pair[1].clip.id ? `Version ${revision}` : null),
    (found) => nameInGeneration(found, pair),
    ({ clip, variant }) =>
      variant !== null && pair[0].clip.batchId === pair[1].clip.batchId
        ? `Variant ${variant.letter} · ${clip.brief.aspectRatio}`
        : null,
    ({ clip }) => clip.title,
    ({ clip }) => `${clip.title} · ${clip.brief.aspectRatio}`,
  ];
  for (const nameOf of ways) {
    const [left, right] = [nameOf(pair[0]), nameOf(pair[1])];
    if (left !== null && right !== null && left !== right) return [left, right];
  }
  return ['First clip', 'Second clip'];
}

/** "German", "Variant B" or both, where the two differ in it; null of clips that were not generated together. */
function nameInGeneration(
  { variant, languageName: language }: Found,
  [one, other]: Pair<Found>,
): string | null {
  if (one.clip.batchId !== other.clip.batchId) return null;
  const parts = [
    one.languageName === other.languageName ? null : language,
    variant === null || one.variant?.letter === other.variant?.letter ? null : `Variant ${variant.letter}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}

type Differences = Pick<ComparedView, 'differs' | 'opening'>;

async function differencesOf(
  merchant: Merchant,
  pair: Pair<Found>,
  names: Pair<string>,
): Promise<Pair<Differences>> {
  if (pair[0].clip.id === pair[1].clip.id) return versionDifferences(merchant, pair);
  const facts: ((found: Found) => string)[] = [
    ({ document }) => document.storyboard.aspectRatio,
    ({ document }) => `${document.storyboard.seconds} s`,
    ({ document }) => languageName(document.storyboard.language),
  ];
  // One product has another title in another language.
  if (pair[0].clip.batchId !== pair[1].clip.batchId) facts.unshift(({ document }) => document.product.title);
  const differing = facts.filter((factOf) => factOf(pair[0]) !== factOf(pair[1]));
  const [left = [], right = []] = compareStoryboards(pair.map(({ document }) => document.storyboard));
  const words = (side: 0 | 1): Differences => {
    const traits = side === 0 ? left : right;
    // What its name says is not said again.
    const known = differing.map((factOf) => factOf(pair[side])).filter((fact) => fact !== names[side]);
    // Films that are otherwise equal differ only in how the camera moves.
    const said =
      traits.length === 0 && known.length > 0 ? { differs: [], opening: null } : traitWords(traits);
    return { ...said, differs: [...known, ...said.differs] };
  };
  return [words(0), words(1)];
}

/** Of the earlier version its summary, of the later one what it changed. */
async function versionDifferences(merchant: Merchant, pair: Pair<Found>): Promise<Pair<Differences>> {
  const [left, right] = pair;
  const [before, after] = left.revision < right.revision ? [left, right] : [right, left];
  const summaries = await merchant.services.repositories.clips.versions(before.clip.id);
  const changes = describeChanges(before.document.storyboard, after.document.storyboard);
  const words = (found: Found): Differences => ({
    opening: null,
    differs:
      found === before
        ? summaries.filter(({ revision }) => revision === found.revision).map(({ summary }) => summary)
        : changes.length === 0
          ? ['No differences from the earlier version.']
          : changes,
  });
  return [words(left), words(right)];
}
