/** Looks up the exports that were requested: the film, and whether it was exported before. */
import type { ExportRecord, ExportsRequest } from '#studio/export/export-record.ts';
import type { ExportRows, ExportSource } from '#studio/export/export-rows.ts';
import type { ShopTransaction } from '#studio/work/transaction.ts';

/** What planning reads; a transaction has all of it. */
export type PlanPorts = { exports: Pick<ExportRows, 'sources' | 'present'> } & Pick<
  ShopTransaction,
  'fingerprint'
>;

export type PlannedExport = ExportSource & {
  contentHash: string;
  /** The export of the same film with the same settings that is there or on its way; null when there is none. */
  present: ExportRecord | null;
};

/** In the order of the request. Clips and revisions that are not there are left out. */
export async function planExports(
  { exports, fingerprint }: PlanPorts,
  { clips, settings }: ExportsRequest,
): Promise<PlannedExport[]> {
  const found = new Map(
    (await exports.sources(clips)).map((source) => {
      const { clipId, storyboard } = source;
      return [nameOf(source), { ...source, contentHash: fingerprint({ clipId, storyboard, settings }) }];
    }),
  );
  const present = await exports.present([...found.values()].map(({ contentHash }) => contentHash));
  return clips.flatMap((revision) => {
    const source = found.get(nameOf(revision));
    return source === undefined ? [] : { ...source, present: present.get(source.contentHash) ?? null };
  });
}

const nameOf = ({ clipId, revision }: { clipId: string; revision: number }): string =>
  JSON.stringify([clipId, revision]);
