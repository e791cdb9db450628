/**
 * Tests in a real browser that a merchant gets from the app's frame to the charge's page, and from there on
 * with the keyboard alone.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchBrowser } from '#bin/launch-browser.ts';
import { startDevstore } from '#devstore/devstore.ts';
import { BillingClient } from '#devstore/testing/billing-client.ts';

let browser: Browser;
let page: Page;
let app: Server;
let appUrl: string;
let store: BillingClient;
/** Where the app sends the merchant. */
let confirmationUrl = '';

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  // As an app that Shopify's library serves: its data requests are answered with 401 and the address to go to.
  app = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://app');
    if (pathname === '/buy')
      return void response
        .writeHead(401, { 'x-shopify-api-request-failure-reauthorize-url': confirmationUrl })
        .end();
    const buttons = `<button onclick="fetch('/buy', { method: 'POST' })">Fetch</button><button onclick="window.open('${confirmationUrl}', '_top')">Open</button>`;
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<!doctype html><title>App</title><script data-api-key="client" src="${store.devstore.origin}/app-bridge.js"></script>${pathname === '/app' ? buttons : 'Welcome back'}`,
      );
  }).listen(0, '127.0.0.1');
  await once(app, 'listening');
  appUrl = `http://127.0.0.1:${(app.address() as AddressInfo).port}`;
  store = new BillingClient(
    await startDevstore({
      app: { clientId: 'client', secret: 'secret', url: appUrl, scopes: ['read_products'] },
    }),
  );
  page = await browser.newPage();
});
afterEach(async () => {
  await page.close();
  app.closeAllConnections();
  app.close();
  await store.devstore.close();
});

it.each(['Fetch', 'Open'])(
  'leads from the app’s frame to the page and back to the app with its number (%s)',
  async (button) => {
    const asked = await store.subscribe(undefined, { returnUrl: `${appUrl}/app/back` });
    confirmationUrl = asked.confirmationUrl;
    await page.goto(`${store.devstore.origin}/admin/apps/vitrine`);
    await page.frameLocator('iframe').getByRole('button', { name: button }).click();
    await page.waitForURL(confirmationUrl);
    await page.getByRole('button', { name: 'Approve' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${appUrl}/app/back?charge_id=${asked.id.split('/').at(-1) ?? ''}`);
    expect((await store.installation()).activeSubscriptions.map(({ id }) => id)).toEqual([asked.id]);
  },
);

it('can be declined with the keyboard, and then shows the app in the admin', async () => {
  const asked = await store.buy();
  await page.goto(asked.confirmationUrl);
  await page.getByRole('button', { name: 'Approve' }).focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Decline');
  await page.keyboard.press('Space');
  await page.waitForURL(`${store.devstore.origin}/admin/apps/vitrine`);
  expect((await store.installation()).oneTimePurchases.nodes[0]?.status).toBe('DECLINED');
});

it('is Shopify’s own address too, when the app opens that', async () => {
  const path = store.local((await store.buy()).confirmationUrl);
  confirmationUrl = `https://lumen-and-clay.myshopify.com${path}`;
  await page.goto(`${store.devstore.origin}/admin/apps/vitrine`);
  await page.frameLocator('iframe').getByRole('button', { name: 'Open' }).click();
  await page.waitForURL(`${store.devstore.origin}${path}`);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'Approve one-time charge Test charge',
  );
});
