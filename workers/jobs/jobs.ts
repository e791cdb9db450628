/** Every kind of work there is: one line a kind. */
import { checkProductJob } from '#workers/jobs/check-product.ts';
import type { WorkerDefinition } from '#workers/jobs/define.ts';
import { drawPosterJob } from '#workers/jobs/draw-poster.ts';
import { exportClipJob } from '#workers/jobs/export-clip.ts';
import { generateClipJob } from '#workers/jobs/generate-clip.ts';
import { handleWebhookJob } from '#workers/jobs/handle-webhook.ts';
import { publishExportJob } from '#workers/jobs/publish-export.ts';
import { billUsageJob, reconcileBillJob } from '#workers/jobs/settle-bill.ts';
import { unpublishExportJob } from '#workers/jobs/unpublish-export.ts';

/** By kind. */
export const JOBS: ReadonlyMap<string, WorkerDefinition> = new Map(
  [
    generateClipJob,
    drawPosterJob,
    exportClipJob,
    publishExportJob,
    unpublishExportJob,
    checkProductJob,
    handleWebhookJob,
    billUsageJob,
    reconcileBillJob,
  ].map((job) => [job.kind, job]),
);
