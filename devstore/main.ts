/**
 * Starts the development store and prints its address: `--json` for programs, `--with-parent` to end with the
 * process that started it.
 */
import { ADMIN_PATH } from '#devstore/admin/endpoint.ts';
import { startDevstore, type Devstore } from '#devstore/devstore.ts';

const {
  DEVSTORE_PORT: portText = '0',
  DEVSTORE_CATALOG: catalogFolder = '',
  SHOPIFY_APP_URL: appUrl = '',
  SHOPIFY_API_KEY: clientId = 'vitrine-development',
  SHOPIFY_API_SECRET: secret = 'vitrine-development-secret',
} = process.env;
const SCOPES = ['read_locales', 'read_metaobjects', 'read_products', 'read_translations', 'write_products'];

async function start(): Promise<Devstore | null> {
  try {
    const port = /^\d{1,5}$/.test(portText) ? Number(portText) : Number.NaN;
    if (!(port <= 65_535))
      throw new Error(`DEVSTORE_PORT must be a number from 0 to 65535, not "${portText}".`);
    return await startDevstore({
      port,
      ...(catalogFolder === '' ? {} : { catalogFolder }),
      ...(appUrl === '' ? {} : { app: { clientId, secret, url: appUrl, scopes: SCOPES } }),
    });
  } catch (error) {
    // A catalogue that can't be used, a port that is taken: the message says enough.
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}

const store = await start();
if (store === null) {
  process.exitCode = 1;
} else {
  const end = (): void => void store.close().then(() => process.exit(0));
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  if (process.argv.includes('--with-parent')) process.stdin.resume().once('close', end);
  if (process.argv.includes('--json'))
    console.log(JSON.stringify({ origin: store.origin, shop: store.shop, accessToken: store.accessToken }));
  else
    console.log(
      `${store.store.shop.name} is open at ${store.origin}\nAdmin API: ${store.origin}${ADMIN_PATH} with the token ${store.accessToken}`,
    );
}
