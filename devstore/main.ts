/** Starts the development store and says where it is: `--json` for programs, `--with-parent` to end with the process that started it. */
import { startDevstore } from '#devstore/devstore.ts';

const port = Number(process.env['DEVSTORE_PORT'] ?? 0);
const catalogFolder = process.env['DEVSTORE_CATALOG'];
const store = await startDevstore({ port, ...(catalogFolder === undefined || catalogFolder === '' ? {} : { catalogFolder }) });

if (process.argv.includes('--json')) console.log(JSON.stringify({ origin: store.origin, shop: store.shop, accessToken: store.accessToken }));
else console.log(`${store.store.shop.name} is open at ${store.origin}\nAdmin API: ${store.origin}/admin/api/2026-10/graphql.json with the token ${store.accessToken}`);

const end = (): void => void store.close().then(() => process.exit(0));
process.once('SIGTERM', end);
process.once('SIGINT', end);
if (process.argv.includes('--with-parent')) process.stdin.resume().once('close', end);
