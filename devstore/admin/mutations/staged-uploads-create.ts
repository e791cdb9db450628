/** Issues targets that files are uploaded to. */
import { injectedRefusals, refusal, type Refusal } from '#devstore/refusal.ts';
import { stageTarget } from '#devstore/media/staged-targets.ts';
import type { Store } from '#devstore/store.ts';

type StagedInput = {
  resource: string;
  filename: string;
  mimeType: string;
  httpMethod?: string | null;
  fileSize?: string | number | null;
};

/** Shopify's limit for a video: 1 GB. */
const MAX_VIDEO_BYTES = 1_000_000_000;
const MAX_TARGETS = 250;

export const stagedUploadsCreate =
  (store: Store, names: readonly string[]) =>
  ({ input }: { input: StagedInput[] }): object => {
    const userErrors = [
      ...injectedRefusals(store, names, ['input']),
      ...(input.length > MAX_TARGETS
        ? [refusal('INVALID', ['input'], `is too long (maximum is ${MAX_TARGETS})`)]
        : []),
      ...input.flatMap(whatIsWrong),
    ];
    return userErrors.length > 0
      ? { stagedTargets: [], userErrors }
      : {
          stagedTargets: input.map((each) => stageTarget(store, { ...each, bytes: Number(each.fileSize) })),
          userErrors,
        };
  };

function whatIsWrong(
  { resource, filename, mimeType, httpMethod, fileSize }: StagedInput,
  index: number,
): Refusal[] {
  const refuse = (field: string, message: string) => [refusal('INVALID', ['input', index, field], message)];
  if (resource !== 'VIDEO') return refuse('resource', 'This development store stages videos only');
  if (filename.trim() === '') return refuse('filename', "can't be blank");
  if (!/^video\/(mp4|quicktime|webm)$/.test(mimeType))
    return refuse('mimeType', 'is not a supported video type');
  if (httpMethod !== 'POST') return refuse('httpMethod', 'must be POST for videos');
  if (!/^\d+$/.test(String(fileSize ?? ''))) return refuse('fileSize', "can't be blank");
  if (Number(fileSize) < 1) return refuse('fileSize', 'must be greater than 0');
  if (Number(fileSize) > MAX_VIDEO_BYTES)
    return refuse('fileSize', 'is too large: videos may have up to 1 GB');
  return [];
}
