/** Starts exports of one clip or of many: all of them are paid and queued, or none is. */
import type { ExportRecord, ExportsRequest, StartExportsRequest } from '#studio/export/export-record.ts';
import { EXPORT_CLIP } from '#studio/export/export-tasks.ts';
import type { ExportTransaction } from '#studio/export/export-rows.ts';
import { planExports, type PlannedExport } from '#studio/export/plan-exports.ts';
import { exportLine, exportPrice } from '#studio/export/price.ts';
import { formatQuarterPoints } from '#studio/points/points.ts';
import { quote } from '#studio/points/quote.ts';
import { AppError } from '#studio/shared/errors.ts';
import { onceAKey, REQUEST_KEYS } from '#studio/work/once-a-key.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import { framesIn } from '#studio/shared/time.ts';
import type { Priority } from '#studio/work/task.ts';
import type { Transact } from '#studio/work/transaction.ts';

/**
 * One transaction for all clips: the key, the reservations, the exports and their jobs. The same key gives
 * the same exports; the same film with the same settings returns the existing export, and reserves nothing.
 * Returns the exports in the order of the clips.
 *
 * Refuses, and leaves nothing behind: NOT_FOUND, IDEMPOTENCY_KEY_REUSED (the key, for other clips or
 * settings), PRICE_CHANGED (more than `atMostQuarterPoints`), INSUFFICIENT_POINTS, USAGE_CAP_REACHED,
 * LEDGER_UNDER_REVIEW.
 */
export async function startExports(
  { transact }: { transact: Transact<ExportTransaction> },
  { key, clips, settings, atMostQuarterPoints = Infinity }: StartExportsRequest,
): Promise<Result<ExportRecord[], AppError>> {
  return transact((transaction) =>
    onceAKey(
      transaction,
      { key: REQUEST_KEYS.exports(key), request: { clips, settings } },
      {
        findAll: (ids) => transaction.exports.findAll(ids),
        make: () => startMissing(transaction, { clips, settings }, atMostQuarterPoints),
      },
    ),
  );
}

/**
 * Within a transaction: starts the missing ones. Returns them all, in the order of the clips. NOT_FOUND;
 * PRICE_CHANGED; INSUFFICIENT_POINTS, USAGE_CAP_REACHED and LEDGER_UNDER_REVIEW.
 */
export async function startMissing(
  transaction: ExportTransaction,
  request: ExportsRequest,
  atMostQuarterPoints: number,
): Promise<Result<ExportRecord[], AppError>> {
  // Two requests for one film wait for each other here, in one lock order: no deadlock.
  for (const clipId of [...new Set(request.clips.map((each) => each.clipId))].sort())
    await transaction.clips.lockExports(clipId);
  const planned = await planExports(transaction, request);
  if (planned.length < request.clips.length) return err(new AppError('NOT_FOUND'));
  const missing = new Map(
    planned.filter(({ present }) => present === null).map((each) => [each.contentHash, each]),
  );
  const payable = await checkPrice(transaction, [...missing.values()], atMostQuarterPoints);
  if (!payable.ok) return payable;

  const started = new Map<string, ExportRecord>();
  for (const each of missing.values()) {
    const one = await startOne(transaction, each, request, missing.size > 1 ? 'bulk' : 'click');
    if (!one.ok) return one;
    started.set(each.contentHash, one.value);
  }
  return ok(planned.flatMap(({ present, contentHash }) => present ?? started.get(contentHash) ?? []));
}

/** The price is the one that was shown, and the points for all of them are there. */
async function checkPrice(
  { ledger }: ExportTransaction,
  missing: readonly PlannedExport[],
  atMostQuarterPoints: number,
): Promise<Result<void, AppError>> {
  const price = quote(missing.map(({ storyboard }) => exportLine(storyboard.seconds)));
  if (price.quarterPoints > atMostQuarterPoints)
    return err(
      new AppError('PRICE_CHANGED', {
        cost: formatQuarterPoints(price.quarterPoints),
        shown: formatQuarterPoints(atMostQuarterPoints),
      }),
    );
  // The refusal names the price of all. Of a single one, its reservation says the same.
  return missing.length > 1 ? ledger.affordable(price) : ok(undefined);
}

async function startOne(
  { exports, ledger, tasks, changed }: ExportTransaction,
  { present: _none, ...source }: PlannedExport,
  { settings }: Pick<ExportsRequest, 'settings'>,
  priority: Priority,
): Promise<Result<ExportRecord, AppError>> {
  const price = exportPrice(source.storyboard.seconds);
  const made = await exports.insert({
    ...source,
    settings,
    quarterPoints: price.quarterPoints,
    framesTotal: framesIn(source.storyboard.seconds),
  });
  const reserved = await ledger.reserve({ kind: 'export', id: made.id }, price);
  if (!reserved.ok) return reserved;
  await tasks.enqueue({ ...EXPORT_CLIP, subjectId: made.id, title: made.title, priority });
  await changed('export', made.id);
  return ok(made);
}
