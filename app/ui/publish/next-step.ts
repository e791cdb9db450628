/**
 * Decides what a clip's page offers next: publishing what was exported, replacing what is out of date, or
 * seeing what is live.
 */
import type { ExportView, PublicationView } from '#app/contract/clips.ts';
import { PUBLISHING_STATES } from '#studio/publish/publication-record.ts';

/** Null when there is nothing to do but to export. */
export type NextStep =
  | { kind: 'publish'; exportId: string }
  | { kind: 'publishing'; publication: PublicationView }
  | { kind: 'live'; publication: PublicationView }
  | { kind: 'outdated'; publication: PublicationView; settings: ExportView['settings'] }
  | null;

/** `exports` of one clip, newest first. */
export function nextStepOf(exports: readonly ExportView[], canPublish: boolean): NextStep {
  const published = exports.flatMap(({ publications, current, settings }) =>
    publications.map((publication) => ({ publication, current, settings })),
  );
  const underWay = published.find(({ publication: { state } }) => PUBLISHING_STATES.includes(state));
  if (underWay !== undefined) return { kind: 'publishing', publication: underWay.publication };
  const onProduct = published.filter(({ publication: { state } }) => state === 'ready');
  const live = onProduct.find(({ current }) => current);
  if (live !== undefined) return { kind: 'live', publication: live.publication };
  const outdated = onProduct.find(({ publication }) => publication.canUnpublish);
  if (outdated !== undefined)
    return { kind: 'outdated', publication: outdated.publication, settings: outdated.settings };
  const exported = exports.find((each) => each.current && isPublishable(each, canPublish));
  return exported === undefined ? null : { kind: 'publish', exportId: exported.id };
}

/**
 * Nothing of the clip is on the product or on its way there, and nothing that was exported stands ready for
 * it: one step exports and publishes.
 */
export const canExportAndPublish = (exports: readonly ExportView[], canPublish: boolean): boolean =>
  canPublish &&
  nextStepOf(exports, canPublish) === null &&
  exports.every(({ video, publications }) =>
    publications.every(
      ({ state, stillThere, recoveryActions }) =>
        state === 'undone' ||
        (state === 'failed' && !stillThere && (video === null || recoveryActions.length > 0)),
    ),
  );

/** Its file is there, nothing of it is on the product or on its way, and the product is not gone. */
export const isPublishable = ({ video, publications }: ExportView, canPublish: boolean): boolean =>
  canPublish &&
  video !== null &&
  publications.every(
    ({ state, stillThere, recoveryActions }) =>
      state === 'undone' || (state === 'failed' && !stillThere && recoveryActions.length > 0),
  );
