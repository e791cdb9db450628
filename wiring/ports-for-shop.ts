/** Opens the ports for one shop's work: what makes its clips, its product media and its bill. */
import { systemClock } from '#adapters/clock/system-clock.ts';
import { WRITERS } from '#adapters/language/providers.ts';
import { openWithKey } from '#adapters/provider.ts';
import type { Admin } from '#adapters/shopify/admin.ts';
import { shopifyBilling } from '#adapters/shopify/billing.ts';
import { createCatalog } from '#adapters/shopify/catalog.ts';
import { developmentHosts } from '#adapters/shopify/development-hosts.ts';
import { noBilling } from '#adapters/shopify/no-billing.ts';
import { shopifyStorefront } from '#adapters/shopify/storefront.ts';
import { SPEAKERS } from '#adapters/speech/providers.ts';
import { speakerByLanguage } from '#adapters/speech/speaker-by-language.ts';
import { cachedImageAnalyzer } from '#studio/clip/cached-steps.ts';
import type { ClipPorts } from '#studio/clip/generate-clip.ts';
import type { ServiceKeys } from '#studio/clip/service-keys.ts';
import type { Steps } from '#studio/clip/steps.ts';
import type { Billing } from '#studio/points/billing.ts';
import type { Storefront } from '#studio/publish/ports.ts';
import type { Adapters } from '#wiring/open-adapters.ts';

/**
 * What making a clip of a shop needs: the deployment's adapters, with the shop's own writer and speaker where
 * it brought keys. Without an `admin` the store is read as any visitor sees it.
 */
export async function clipPortsFor(
  { environment, web, storage, analyzer, writer, speaker, naturalSpeaker, builtInSpeaker }: Adapters,
  shop: { admin: Admin | null; steps: Steps; serviceKeys: ServiceKeys | null },
): Promise<ClipPorts> {
  const [writerKey, speakerKey] = await Promise.all([
    shop.serviceKeys?.writer() ?? null,
    shop.serviceKeys?.speaker() ?? null,
  ]);
  return {
    storage,
    steps: shop.steps,
    analyzer: cachedImageAnalyzer(analyzer, shop.steps),
    writer: (writerKey === null ? null : await openWithKey(WRITERS, writerKey, { web })) ?? writer,
    speaker: speakerByLanguage({
      natural: naturalSpeaker,
      provider: (speakerKey === null ? null : await openWithKey(SPEAKERS, speakerKey, { web })) ?? speaker,
      builtIn: builtInSpeaker,
    }),
    catalog: createCatalog({ admin: shop.admin, web, ownHosts: developmentHosts(environment) }),
  };
}

/** The media of a shop's products. */
export const storefrontFor = ({ web }: Adapters, admin: Admin): Storefront =>
  shopifyStorefront({ admin, web, clock: systemClock });

/**
 * Who bills a shop: Shopify, or nobody where the deployment sells nothing. Null without access to a store
 * that Shopify bills.
 */
export function billingFor(adapters: Adapters, shop: string, admin: Admin): Billing;
export function billingFor(adapters: Adapters, shop: string, admin: Admin | null): Billing | null;
export function billingFor(
  { environment, log }: Adapters,
  shop: string,
  admin: Admin | null,
): Billing | null {
  if (environment.BILLING === 'none') return noBilling();
  if (admin === null) return null;
  return shopifyBilling({
    admin,
    test: environment.BILLING_TEST,
    log: { warn: (details, message) => log.warn({ shop, ...details }, message) },
  });
}
