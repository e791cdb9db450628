/** The demonstration: a shop whose admin embeds the app, to try by hand or, with --once, gone through by itself. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runApp } from '#bin/run-app.ts';
import { takeTour } from '#bin/tour.ts';
import { readEnvironment } from '#adapters/environment.ts';

const PRODUCT = 'stoneware-mug';
const [onceOnly, ...unknown] = [
  process.argv.includes('--once'),
  ...process.argv.slice(2).filter((argument) => argument !== '--once'),
];
if (unknown.length > 0) {
  console.error(
    `demo: unknown option ${unknown.join(' ')} (known: --once, which goes the whole way by itself and exits)`,
  );
  process.exit(2);
}

const environment = readEnvironment();
const app = await runApp({
  home: environment.VITRINE_HOME,
  webPort: onceOnly ? 0 : environment.PORT,
  say: (part) => console.error(`demo: starting ${part}`),
});
if (onceOnly) {
  try {
    const folder = join(environment.VITRINE_HOME, 'demo');
    await mkdir(folder, { recursive: true });
    const path = await takeTour({
      ...app,
      product: PRODUCT,
      folder,
      say: (line) => console.log(`demo: ${line}`),
    });
    console.log(`READY\n${path}`);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  } finally {
    await app.close();
  }
  process.exit();
}
console.log(
  `\nA shop is open. Its admin, with Vitrine in it:\n\n    ${app.admin}\n\nIts storefront: ${app.store}   Ctrl-C ends it all.`,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void app.close().then(() => process.exit(0)));
