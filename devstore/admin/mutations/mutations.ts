/** Gathers the Admin API's mutations. */
import { appPurchaseOneTimeCreate } from '#devstore/admin/mutations/app-purchase.ts';
import { subscriptionMutations } from '#devstore/admin/mutations/app-subscription.ts';
import { appUsageRecordCreate } from '#devstore/admin/mutations/app-usage.ts';
import { fileMutations } from '#devstore/admin/mutations/files.ts';
import { productMediaMutations } from '#devstore/admin/mutations/product-media.ts';
import { productUpdate } from '#devstore/admin/mutations/product-update.ts';
import { stagedUploadsCreate } from '#devstore/admin/mutations/staged-uploads-create.ts';
import type { Store } from '#devstore/store.ts';

/** `names` are what injected user errors are matched against. */
export const mutations = (store: Store, names: readonly string[]) => ({
  stagedUploadsCreate: stagedUploadsCreate(store, names),
  productUpdate: productUpdate(store, names),
  ...productMediaMutations(store, names),
  ...fileMutations(store, names),
  appPurchaseOneTimeCreate: appPurchaseOneTimeCreate(store, names),
  appUsageRecordCreate: appUsageRecordCreate(store, names),
  ...subscriptionMutations(store, names),
});
