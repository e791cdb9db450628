/** Builds the web app: pages for the browser and the routes' server side. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import { compressAssets } from './bin/web-server/compress-assets.ts';
import options from './remix.config.js';

/**
 * The server runs the studio, the adapters and the wiring from their sources: one copy of each module, shared
 * by everything in the process (an AppError is the same class everywhere), and worker threads are found
 * beside the files that start them.
 */
const FROM_SOURCE = /^#(studio|adapters|wiring)\//;

/** Pages may not evaluate text as code, and zod tries once on every page: in the browser it is configured not to. */
const ZOD = { find: /^zod$/, replacement: fileURLToPath(new URL('app/zod-in-pages.ts', import.meta.url)) };

/**
 * Half of each language's pack only servers need. What these functions return is dropped with it: the bundler
 * can't see by itself that they do nothing else.
 */
const PACK_FUNCTIONS = [
  'smallPrintWords',
  'smallPrintSigns',
  'titleTalk',
  'openingWords',
  'linksBefore',
  'wholeWords',
  'limitWords',
  'limitSigns',
];

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    remix({
      ...options,
      buildEnd: async ({ buildManifest }) => {
        await writeFile('build/routes.json', JSON.stringify({ routes: buildManifest?.routes }));
        await compressAssets('build/client/assets');
      },
    }),
  ],
  ...(isSsrBuild ? {} : { resolve: { alias: [ZOD] } }),
  server: { port: 3000, host: '127.0.0.1', allowedHosts: true },
  build: {
    assetsInlineLimit: 0,
    target: 'es2022',
    rollupOptions: isSsrBuild
      ? { external: FROM_SOURCE }
      : { treeshake: { manualPureFunctions: PACK_FUNCTIONS } },
  },
  ssr: { noExternal: [/^@shopify\/(polaris|shopify-app-remix|app-bridge-react)/] },
}));
