/** The demonstration: a development store, one of its product links, a clip of it, and that clip in the product's media. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startDevelopmentStore } from '#bin/development-store.ts';
import { readClipOptions } from '#bin/clip-options.ts';
import { summaryOf } from '#bin/describe-clip.ts';
import { makeClip } from '#bin/make-clip.ts';
import { openProgressLine } from '#bin/progress-line.ts';
import { readEnvironment } from '#adapters/environment.ts';
import { AppError } from '#studio/shared/errors.ts';
import { openServices } from '#workers/services.ts';

const PRODUCT = 'stoneware-mug';

const unknown = process.argv.slice(2).filter((argument) => argument !== '--once');
if (unknown.length > 0) {
  console.error(`demo: unknown option ${unknown.join(' ')} (known: --once, which is what it does anyway)`);
  process.exit(2);
}

const environment = readEnvironment();
const store = await startDevelopmentStore();
const services = await openServices({ ...environment, VITRINE_DEVSTORE_ORIGIN: store.origin, SHOPIFY_SHOP: store.shop, SHOPIFY_ACCESS_TOKEN: store.accessToken });
const progress = openProgressLine(process.stderr);
try {
  const folder = join(environment.VITRINE_HOME, 'demo');
  await mkdir(folder, { recursive: true });
  const link = `https://${store.shop}/products/${PRODUCT}`;
  console.log(`A development store is open at ${store.origin}.\nMaking a 15 s clip from ${link}`);
  const options = readClipOptions([link, '--publish', '--out', join(folder, `${PRODUCT}.mp4`)]);
  if (options === null) throw new TypeError('The demonstration asks for a clip, not for help.');
  const made = await makeClip(services, options, progress, new AbortController().signal);
  progress.end();
  if (!made.ok) throw made.error;
  console.log(`${summaryOf(made.value)}\nREADY\n${made.value.paths.video}`);
} catch (error) {
  progress.end();
  console.error(error instanceof AppError ? error.message : error);
  process.exitCode = 1;
} finally {
  await services.close();
  await store.close();
}
