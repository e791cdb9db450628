/** Every kind of work there is: one line a kind. A kind of `studio/shop/task-kinds.ts` that has none does not compile. */
import type { KnownKind } from '#studio/shop/task-kinds.ts';
import { checkProductJob } from '#workers/jobs/check-product.ts';
import type { WorkerDefinition } from '#workers/jobs/define.ts';
import { drawPosterJob } from '#workers/jobs/draw-poster.ts';
import { exportClipJob } from '#workers/jobs/export-clip.ts';
import { generateClipJob } from '#workers/jobs/generate-clip.ts';
import { handleWebhookJob } from '#workers/jobs/handle-webhook.ts';
import { publishExportJob } from '#workers/jobs/publish-export.ts';
import { billUsageJob, reconcileBillJob } from '#workers/jobs/settle-bill.ts';
import { unpublishExportJob } from '#workers/jobs/unpublish-export.ts';

const BY_KIND: Record<KnownKind, WorkerDefinition> = {
  'generate-clip': generateClipJob,
  'draw-poster': drawPosterJob,
  'export-clip': exportClipJob,
  'publish-export': publishExportJob,
  'unpublish-export': unpublishExportJob,
  'check-product': checkProductJob,
  'handle-webhook': handleWebhookJob,
  'bill-usage': billUsageJob,
  'reconcile-bill': reconcileBillJob,
};

/** By kind. */
export const JOBS: ReadonlyMap<string, WorkerDefinition> = new Map(Object.entries(BY_KIND));
