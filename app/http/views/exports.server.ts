/** Shows exports and publications to the pages. */
import type { ExportView, PublicationView } from '#app/contract/clips.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import { exportFilename } from '#studio/export/export-settings.ts';
import { ACTIVE_EXPORT_STATES, type ExportRecord } from '#studio/export/export-record.ts';
import {
  isStillThere,
  PRESENT_PUBLICATION_STATES,
  type PublicationRecord,
} from '#studio/publish/publication-record.ts';
import { failureSentence, type ErrorCode } from '#studio/shared/errors.ts';

/**
 * One export for the pages. `positionInQueue` counts the exports ahead of it, `clipRevision` is the clip's
 * newest version; publications come newest first.
 */
export function exportView(
  merchant: Pick<Merchant, 'link'>,
  made: ExportRecord,
  {
    positionInQueue,
    clipRevision,
    publications,
  }: { positionInQueue: number | null; clipRevision: number; publications: readonly PublicationRecord[] },
): ExportView {
  const filename = exportFilename(made);
  const { result } = made;
  return {
    id: made.id,
    clipId: made.clipId,
    settings: made.settings,
    state: made.state,
    framesDone: made.framesDone,
    framesTotal: made.framesTotal,
    positionInQueue,
    quarterPoints: made.quarterPoints,
    failure: made.failure === null ? null : failureSentence(made.failure.code, made.failure.details),
    width: result?.width ?? null,
    height: result?.height ?? null,
    bytes: result?.video.bytes ?? null,
    video: result === null ? null : merchant.link(result.video, filename),
    poster: result === null ? null : merchant.link(result.poster, filename.replace(/\.mp4$/, '.jpg')),
    captions:
      result === null || result.captions === null
        ? null
        : merchant.link(result.captions, filename.replace(/\.mp4$/, '.vtt')),
    filename,
    current: made.revision === clipRevision,
    createdAt: made.createdAt.toISOString(),
    expiredAt: made.expiredAt?.toISOString() ?? null,
    // One that failed or was removed says nothing beside the next publication of the same export, unless its
    // video is still on the product.
    publications: publications
      .filter((each, index) => index === 0 || !isOver(each) || isStillThere(each))
      .map((each, index) =>
        publicationView(each, {
          canRestore: made.state === 'done' && each.state === 'undone' && index === 0,
          waitsForExport: ACTIVE_EXPORT_STATES.includes(made.state),
        }),
      ),
  };
}

const isOver = ({ state }: PublicationRecord): boolean => !PRESENT_PUBLICATION_STATES.includes(state);

const STEPS: Record<string, string> = {
  checking: 'Checking product media',
  // As the version before this one reports it.
  looking: 'Checking product media',
  uploading: 'Uploading',
  attaching: 'Adding to product',
  processing: 'Shopify is processing it',
  encoding: 'Shopify couldn’t read the file. Encoding it again',
  placing: 'Moving into position',
  undoing: 'Removing from product',
};

type RecoveryAction = PublicationView['recoveryActions'][number];

/** Trying again helps with everything that may have changed meanwhile. */
const RECOVERY_ACTIONS: Partial<Record<ErrorCode, readonly RecoveryAction[]>> = {
  PRODUCT_MEDIA_LIMIT: ['replace', 'retry'],
  STORE_STORAGE_FULL: ['smaller', 'retry'],
  SCOPES_MISSING: ['grant', 'retry'],
  PRODUCT_GONE: [],
  EXPORT_EXPIRED: [],
  NOT_EXPORTED: [],
  NOT_REPLACED: [],
  NOT_YOUR_STORE: [],
};

/**
 * One publication for the pages. `canRestore`: it is the newest of its export, whose file is there;
 * `waitsForExport`: the file is being made.
 */
export const publicationView = (
  publication: PublicationRecord,
  { canRestore, waitsForExport }: { canRestore: boolean; waitsForExport: boolean },
): PublicationView => ({
  id: publication.id,
  state: publication.state,
  step: stepOf(publication, waitsForExport),
  failure:
    publication.failure === null
      ? null
      : failureSentence(publication.failure.code, publication.failure.details),
  position: publication.position,
  alt: publication.alt,
  productId: publication.productId,
  recoveryActions:
    publication.state === 'failed'
      ? (RECOVERY_ACTIONS[publication.failure?.code ?? 'NOT_FOUND'] ?? ['retry'])
      : [],
  canUnpublish: publication.state === 'ready' && !publication.alreadyThere,
  canRestore,
  isReplacement: publication.replacesPublicationId !== null,
  stillThere: isStillThere(publication),
});

function stepOf({ state, step }: PublicationRecord, waitsForExport: boolean): string {
  if (state === 'failed') return '';
  if (waitsForExport && state === 'waiting') return 'Publishes when the export is ready';
  return STEPS[step ?? ''] ?? '';
}
