/** Decides which of the chosen clips can be published now, and says of each other why not. */
import type { ExportView } from '#app/contract/clips.ts';
import type { PublishCandidate } from '#app/contract/publish-plan.ts';
import { nextStepOf } from '#app/ui/publish/next-step.ts';
import { ACTIVE_EXPORT_STATES } from '#studio/export/export-record.ts';

/** `exportId` null: it can't be published, for `reason`. */
export type PlannedPublication = { candidate: PublishCandidate } & (
  | { exportId: string; reason: null }
  | { exportId: null; reason: string }
);

/** A product that will show several of these videos, with their languages by name where they differ in it. */
export type SeveralOnProduct = {
  productId: string;
  productTitle: string;
  videos: number;
  languages: readonly string[];
};

/** Products that show more than one of them after publishing, those that are live already counted. */
export function severalOnProducts(planned: readonly PlannedPublication[]): SeveralOnProduct[] {
  const shown = planned.filter(({ exportId, candidate }) => exportId !== null || isLive(candidate));
  const goesTo = Map.groupBy(shown, ({ candidate }) => candidate.productId);
  return [...goesTo].flatMap(([productId, videos]) => {
    const [first] = videos;
    const isChange = videos.some(({ exportId }) => exportId !== null);
    if (productId === null || first === undefined || videos.length < 2 || !isChange) return [];
    const languages = new Set(videos.flatMap(({ candidate }) => candidate.languageName ?? []));
    return [
      {
        productId,
        productTitle: first.candidate.productTitle,
        videos: videos.length,
        languages: languages.size > 1 ? [...languages] : [],
      },
    ];
  });
}

const isLive = ({ exports, canPublish }: PublishCandidate): boolean =>
  nextStepOf(exports, canPublish)?.kind === 'live';

/** As a clip's own page would offer it: the newest finished export of the clip as it is now. */
export function planPublication(candidate: PublishCandidate): PlannedPublication {
  const { canPublish, product, exports } = candidate;
  const refuse = (reason: string): PlannedPublication => ({ candidate, exportId: null, reason });
  const step = nextStepOf(exports, canPublish);
  switch (step?.kind) {
    case 'publishing':
      return refuse('It’s already being published.');
    case 'live':
      return refuse('It’s already on the product.');
    case 'outdated':
      return refuse('An earlier version is on the product. Open the clip to replace it.');
    case 'publish':
      if (product === 'gone') return refuse('The product is no longer in your store.');
      if (product === 'full')
        return refuse(
          'This product has reached Shopify’s media limit. Open the clip to choose what to replace.',
        );
      return { candidate, exportId: step.exportId, reason: null };
    case undefined:
      return refuse(reasonWithout(exports, canPublish));
  }
}

/** Why none of its exports can be published. */
function reasonWithout(exports: readonly ExportView[], canPublish: boolean): string {
  if (!canPublish) return 'The product isn’t in this store.';
  if (exports.some(({ state, current }) => current && ACTIVE_EXPORT_STATES.includes(state)))
    return 'Its export isn’t finished yet.';
  if (exports.some(({ publications }) => publications.some(({ state }) => state === 'undoing')))
    return 'It’s being removed from the product. Try again in a moment.';
  const finished = exports.filter(({ video }) => video !== null);
  const newest = finished.find(({ current }) => current);
  if (newest !== undefined)
    return (
      newest.publications.find(({ failure }) => failure !== null)?.failure ?? 'It couldn’t be published.'
    );
  return finished.length > 0
    ? 'Only an earlier version has been exported. Export it again.'
    : 'It has no exported video yet. Export it first.';
}
