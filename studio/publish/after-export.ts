/** Publications that wait for an export continue when it ends, or end with it, in the same transaction. */
import { ACTIVE_EXPORT_STATES } from '#studio/export/export-record.ts';
import type { PublishTransaction } from '#studio/publish/publication-rows.ts';
import { PUBLISH_EXPORT } from '#studio/publish/publish-tasks.ts';

/**
 * Does nothing while the export is active. NOT_EXPORTED, or NOT_REPLACED where a video stays, is what a
 * merchant reads of those that end without a file.
 */
export async function afterExport(
  {
    exports,
    publications,
    tasks,
    changed,
  }: Pick<PublishTransaction, 'exports' | 'publications' | 'tasks' | 'changed'>,
  exportId: string,
): Promise<void> {
  const exported = await exports.find(exportId);
  if (exported === null || ACTIVE_EXPORT_STATES.includes(exported.state)) return;
  for (const { id, title, replacesPublicationId } of await publications.lockWaitingFor(exportId)) {
    if (exported.state === 'done') await tasks.enqueue({ ...PUBLISH_EXPORT, subjectId: id, title });
    else {
      const code = replacesPublicationId === null ? 'NOT_EXPORTED' : 'NOT_REPLACED';
      await publications.fail(id, { code, details: {}, step: null }, { stillThere: false });
    }
    await changed('publication', id);
  }
}
