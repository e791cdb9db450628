/** Compares what Shopify reads about the app (shopify.app.toml, shopify.web.toml) with what the code does. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ApiVersion } from '@shopify/shopify-api';
import { parse } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readEnvironment } from '#adapters/environment.ts';
import { ADMIN_API_VERSION } from '#adapters/shopify/admin.ts';
import { TOPICS } from '#studio/shop/webhook-task.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const COMPLIANCE_TOPICS = ['customers/data_request', 'customers/redact', 'shop/redact'];

const source = (path: string): Promise<string> => readFile(join(ROOT, path), 'utf8');
const topics = z.array(z.string().regex(/^[a-z_]+\/[a-z_]+$/)).default([]);

/** Keys that Shopify's command line does not know stop a deployment, so none is let through here. */
const app = z
  .strictObject({
    client_id: z.string().min(1),
    name: z.string().max(30),
    handle: z.string().regex(/^[a-z0-9-]+$/),
    application_url: z.url({ protocol: /^https$/ }),
    embedded: z.literal(true),
    build: z.strictObject({
      automatically_update_urls_on_dev: z.boolean(),
      include_config_on_deploy: z.literal(true),
    }),
    access_scopes: z.strictObject({
      scopes: z.string(),
      optional_scopes: z.array(z.string()),
      use_legacy_install_flow: z.literal(false),
    }),
    auth: z.strictObject({ redirect_urls: z.array(z.url({ protocol: /^https$/ })).min(1) }),
    webhooks: z.strictObject({
      api_version: z.string(),
      subscriptions: z.array(z.strictObject({ topics, compliance_topics: topics, uri: z.string() })),
    }),
    pos: z.strictObject({ embedded: z.boolean() }),
  })
  .parse(parse(await source('shopify.app.toml')));
const subscribed = app.webhooks.subscriptions.flatMap((subscription) => subscription.topics);
const compliance = app.webhooks.subscriptions.flatMap((subscription) => subscription.compliance_topics);

describe('shopify.app.toml', () => {
  test('subscribes to every topic that the worker handles', () => {
    for (const topic of TOPICS) expect([...subscribed, ...compliance]).toContain(topic);
  });

  test('subscribes to nothing that nobody knows, and to nothing twice', () => {
    const all = [...subscribed, ...compliance];
    for (const topic of all) expect(TOPICS).toContain(topic);
    expect(new Set(all).size).toBe(all.length);
  });

  test('asks for the three topics of data protection, which have their own list', () => {
    expect(compliance.toSorted()).toEqual(COMPLIANCE_TOPICS);
    for (const topic of COMPLIANCE_TOPICS) expect(subscribed).not.toContain(topic);
  });

  test('sends every webhook to the route that takes them', async () => {
    for (const { uri } of app.webhooks.subscriptions) expect(uri).toBe('/webhooks');
    expect(await source('app/routes/webhooks.tsx')).toContain('validateWebhook(request');
  });

  test('asks for the scopes that the app takes itself to have', () => {
    const { SCOPES } = readEnvironment({});
    expect(app.access_scopes.scopes.split(',').toSorted()).toEqual(SCOPES.split(',').toSorted());
    for (const scope of app.access_scopes.optional_scopes) expect(SCOPES.split(',')).not.toContain(scope);
  });

  test('speaks the version of Shopify’s API that the code speaks everywhere', async () => {
    expect(app.webhooks.api_version).toBe(ADMIN_API_VERSION);
    for (const path of ['app/shopify.server.ts', 'adapters/shopify/offline-tokens.ts']) {
      const [, name = ''] = /apiVersion: ApiVersion\.(\w+)/.exec(await source(path)) ?? [];
      expect([path, ApiVersion[name as keyof typeof ApiVersion]]).toEqual([path, app.webhooks.api_version]);
    }
  });

  test('comes back from signing in under the app’s own address', async () => {
    const [, prefix] = /authPathPrefix: '([^']+)'/.exec(await source('app/shopify.server.ts')) ?? [];
    for (const url of app.auth.redirect_urls)
      expect(url.startsWith(`${app.application_url}${prefix ?? 'nowhere'}/`)).toBe(true);
  });
});

test('shopify.web.toml names commands that are there, and the route that takes webhooks', async () => {
  const web = z
    .strictObject({
      name: z.string(),
      roles: z.array(z.enum(['frontend', 'backend', 'background'])),
      webhooks_path: z.string(),
      commands: z.strictObject({ predev: z.string(), dev: z.string() }),
    })
    .parse(parse(await source('shopify.web.toml')));
  expect(web.roles.toSorted()).toEqual(['backend', 'frontend']);
  expect(web.webhooks_path).toBe(app.webhooks.subscriptions[0]?.uri);
  for (const command of Object.values(web.commands))
    expect(await source(command.split(' ')[0] ?? '')).toMatch(/^#!/);
});
