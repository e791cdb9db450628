/** Leaves out of a list the exports that are no longer relevant: they ended without a file and were made again. */
import { REPEATABLE_EXPORT_STATES, type ExportState } from '#studio/export/export-record.ts';

type Dated = { contentHash: string; createdAt: Date };
export type ListedExport = Dated & {
  state: ExportState;
  /** A publication of it is on its way or on the product: it can be removed only here. */
  isPublished: boolean;
};

/** Those that a later export could replace. */
export const replaceable = <Listed extends ListedExport>(listed: readonly Listed[]): Listed[] =>
  listed.filter(({ state, isPublished }) => REPEATABLE_EXPORT_STATES.includes(state) && !isPublished);

/** `all`: every export of the shop with the content hash of one that is `replaceable`. */
export function withoutReplaced<Listed extends ListedExport>(
  listed: readonly Listed[],
  all: readonly Dated[],
): Listed[] {
  const candidates = new Set(replaceable(listed));
  return listed.filter(
    (each) =>
      !candidates.has(each) ||
      !all.some(
        ({ contentHash, createdAt }) => contentHash === each.contentHash && createdAt > each.createdAt,
      ),
  );
}
