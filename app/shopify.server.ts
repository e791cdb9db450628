/** Shopify's side of the app: sessions, tokens and the admin's requests, through Shopify's own library. */
import '@shopify/shopify-app-remix/adapters/node';
import { ApiVersion, AppDistribution, shopifyApp } from '@shopify/shopify-app-remix/server';
import { shopifyApi } from '@shopify/shopify-api';
import { services } from '#app/services.server.ts';

const { environment, database, sessionStorage } = services;

/** Token exchange instead of redirects; offline tokens that expire and are refreshed. */
export const shopify = shopifyApp({
  apiKey: environment.SHOPIFY_API_KEY,
  apiSecretKey: environment.SHOPIFY_API_SECRET,
  appUrl: environment.SHOPIFY_APP_URL,
  scopes: environment.SCOPES.split(','),
  apiVersion: ApiVersion.October26,
  authPathPrefix: '/auth',
  distribution: AppDistribution.AppStore,
  sessionStorage,
  future: { unstable_newEmbeddedAuthStrategy: true, expiringOfflineAccessTokens: true },
  hooks: {
    async afterAuth({ session }) {
      await database.shops.install({ domain: session.shop, scopes: session.scope ?? '' });
    },
  },
});

const { webhooks } = shopifyApi({
  apiKey: environment.SHOPIFY_API_KEY,
  apiSecretKey: environment.SHOPIFY_API_SECRET,
  hostName: new URL(environment.SHOPIFY_APP_URL).host,
  apiVersion: ApiVersion.October26,
  isEmbeddedApp: true,
  logger: { level: 0 },
});

/**
 * Whether Shopify signed the webhook, and what its headers say. `authenticate.webhook` would also refresh the
 * shop's token, and answer 500 where that fails: a shop that has just taken the app away could then never
 * report it.
 */
export const validateWebhook = (request: Request, rawBody: string): ReturnType<typeof webhooks.validate> =>
  webhooks.validate({ rawBody, rawRequest: request });
