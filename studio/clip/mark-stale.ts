/**
 * Marks clips whose product has changed in the store as out of date, and those that show it as it is again as
 * up to date.
 */
import type { Clip, ClipDocument, StaleReason } from '#studio/clip/clip.ts';
import type { ClipTransaction } from '#studio/clip/clip-rows.ts';
import { staleReasons } from '#studio/clip/find-stale.ts';
import type { Clips } from '#studio/clip/ports.ts';
import { parseProductLink } from '#studio/product/link.ts';
import type { Catalog } from '#studio/product/ports.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

/** Of one product; further clips stay as they are marked. */
const MAX_CLIPS = 500;

type Ports = { transact: Transact<ClipTransaction> };
type Answer = Awaited<ReturnType<Catalog['read']>>;

/**
 * Compares each ready clip of a product (Shopify's global id) with the product in the clip's language, and
 * with the variant that its link names: that variant's price is in the clip. While the store does not answer,
 * clips stay as they are marked. Returns how many are out of date now, and why the store did not answer for
 * some (null when it answered for all): PRODUCT_NOT_FOUND is an answer. Refuses nothing.
 */
export async function markStale(
  {
    clips,
    catalog,
    transact,
  }: Ports & { clips: Pick<Clips, 'list' | 'documents'>; catalog: Pick<Catalog, 'read'> },
  { productId }: { productId: string },
): Promise<Result<{ stale: number; unanswered: AppError | null }, AppError>> {
  const product = parseProductLink(productId);
  if (!product.ok) return ok({ stale: 0, unanswered: null });
  const { clips: ready } = await clips.list({ productId, state: 'ready', limit: MAX_CLIPS });
  const documents = await clips.documents(ready.map(({ id }) => id));
  const answers = new Map<string, Answer>();
  for (const { id, link } of ready) {
    const language = documents.get(id)?.product.language;
    if (language === undefined || answers.has(nameOf(language, link))) continue;
    const read = await catalog.read({ ...product.value, variantId: variantIn(link) }, language);
    answers.set(nameOf(language, link), read);
  }
  const marked = await markEach({ transact }, ready, (document, link) => {
    const answer = answers.get(nameOf(document.product.language, link));
    if (answer?.ok === true) return staleReasons(document, answer.value);
    // The store did not answer, or the clip's language has changed since: unknown.
    return answer?.error.code === 'PRODUCT_NOT_FOUND' ? staleReasons(document, null) : null;
  });
  if (!marked.ok) return marked;
  return ok({ stale: marked.value, unanswered: firstUnanswered([...answers.values()]) });
}

/** That the product is gone is an answer. */
function firstUnanswered(answers: readonly Answer[]): AppError | null {
  for (const answer of answers)
    if (!answer.ok && answer.error.code !== 'PRODUCT_NOT_FOUND') return answer.error;
  return null;
}

/**
 * Marks each of these clips that is still ready with what `reasonsFor` finds in its newest document and its
 * link: none marks it up to date, null leaves it as it is marked. Gives how many are out of date now. Refuses
 * nothing: a clip that is gone or not ready is passed over.
 */
export async function markEach(
  { transact }: Ports,
  clips: readonly Pick<Clip, 'id'>[],
  reasonsFor: (document: ClipDocument, link: string) => StaleReason[] | null,
): Promise<Result<number, AppError>> {
  let count = 0;
  for (const { id } of clips) {
    const marked = await transact((transaction) => markOne(transaction, id, reasonsFor));
    if (!marked.ok) return marked;
    if (marked.value) count++;
  }
  return ok(count);
}

/** True when the clip is out of date. */
async function markOne(
  { clips, changed }: ClipTransaction,
  id: string,
  reasonsFor: (document: ClipDocument, link: string) => StaleReason[] | null,
): Promise<Result<boolean, AppError>> {
  const clip = await clips.lock(id);
  const document = clip?.state === 'ready' ? await clips.document(id) : null;
  const reasons = clip === null || document === null ? null : reasonsFor(document, clip.link);
  if (reasons === null) return ok(false);
  const isStale = reasons.length > 0;
  await clips.update(id, { stale: isStale ? reasons : null });
  await changed('clip', id);
  return ok(isStale);
}

function variantIn(link: string): string | null {
  const parsed = parseProductLink(link);
  return parsed.ok ? parsed.value.variantId : null;
}

const nameOf = (language: string, link: string): string => JSON.stringify([language, variantIn(link)]);
