/** Starts the web process: built pages and routes behind one HTTP server that stops without cutting anyone off. */
import { join } from 'node:path';
import { createRequestHandler } from '@remix-run/express';
import { installGlobals, type ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express from 'express';
import { readEnvironment } from '#adapters/environment.ts';
import { secureAll } from '#bin/web-server/secure-all.ts';
import { serveAssets } from '#bin/web-server/serve-assets.ts';
import { stopWithoutCutting } from '#bin/web-server/stop-without-cutting.ts';

const ROOT = join(import.meta.dirname, '..');
/** How long answers under way may take when the process is asked to stop, and how long all of stopping. */
const ANSWERS_MILLISECONDS = 10_000;
const STOP_MILLISECONDS = 15_000;

const { PORT: port, HOST: host } = readEnvironment();
installGlobals({ nativeFetch: true });
const build = (await import(join(ROOT, 'build/server/index.js'))) as ServerBuild & {
  entry: { module: { answering(build: ServerBuild): ServerBuild; close(): Promise<void> } };
};

const app = express();
app.disable('x-powered-by');
app.set('trust proxy', 'loopback');
const { watch, stop } = stopWithoutCutting(ANSWERS_MILLISECONDS);
app.use(watch);
app.use(secureAll);
app.use(compression());
app.use('/assets', serveAssets(join(ROOT, 'build/client/assets')));
app.use(express.static(join(ROOT, 'build/client'), { maxAge: '1h' }));
const handle = createRequestHandler({ build: build.entry.module.answering(build), mode: 'production' });
app.all('*', (request, response, next) => void handle(request, response, next));

const server = app.listen(port, host, () => {
  const address = server.address();
  console.log(
    `web: ready at http://${host}:${typeof address === 'object' && address !== null ? address.port : port}`,
  );
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    void stop(server)
      .then(() => build.entry.module.close())
      .finally(() => process.exit(0));
    setTimeout(() => process.exit(1), STOP_MILLISECONDS).unref();
  });
}
