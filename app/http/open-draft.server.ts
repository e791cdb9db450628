/**
 * Finds the draft that a Create page continues: this person's own, or else the one that the previous version
 * stored for the whole shop.
 */
import { readDraft } from '#app/contract/create-form.ts';
import { draftProduct, type OpenedDraft } from '#app/contract/draft.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import { uploadViews } from '#app/http/views/uploads.server.ts';
import type { KeptDraft } from '#studio/clip/ports.ts';

/** Without a person: everything of the shop that has no user is one draft owner. */
const NO_PERSON = '';

/** Whose drafts the caller reads and writes. */
export const draftUser = ({ caller }: Pick<Merchant, 'caller'>): string => caller.user ?? NO_PERSON;

/** For this product, or (null) the last one changed. Null when there is none that can be read. */
export async function openDraft(merchant: Merchant, product: string | null): Promise<OpenedDraft | null> {
  const { drafts, uploads } = merchant.services.repositories;
  const user = draftUser(merchant);
  const own = product === null ? await drafts.latest(user) : await drafts.find({ user, product });
  const draft = own ?? (await draftOfVersionBefore(merchant, user, product));
  if (draft === null) return null;
  const form = readDraft(draft.form);
  if (form === null) return null;
  return {
    form,
    stamp: draft.stamp,
    uploads: await uploadViews(merchant, await uploads.find(form.uploadIds)),
  };
}

async function draftOfVersionBefore(
  { services }: Merchant,
  user: string,
  product: string | null,
): Promise<KeptDraft | null> {
  const { ofShop } = services.repositories.drafts;
  const form = readDraft(await ofShop.load());
  if (form === null) return null;
  const named = draftProduct(form);
  if (named === '' || (product !== null && product !== named)) return null;
  return ofShop.takeOver({ user, product: named }, form);
}
