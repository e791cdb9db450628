/** What waited for an export to be published goes on when the export ends, or ends with it, in the same transaction. */
import type { PublishTransaction } from '#studio/publish/publication-rows.ts';
import { PUBLISH_EXPORT } from '#studio/publish/publish-tasks.ts';

/** Does nothing while the export is active. NOT_REPLACED is what a merchant reads of those that end without a file. */
export async function afterExport(
  { exports, publications, tasks, changed }: PublishTransaction,
  exportId: string,
): Promise<void> {
  const exported = await exports.find(exportId);
  if (exported === null || exported.state === 'waiting' || exported.state === 'rendering') return;
  for (const { id, title } of await publications.lockWaitingFor(exportId)) {
    if (exported.state === 'done') await tasks.enqueue({ ...PUBLISH_EXPORT, subjectId: id, title });
    else
      await publications.fail(id, { code: 'NOT_REPLACED', details: {}, step: null }, { stillThere: false });
    await changed('publication', id);
  }
}
