/**
 * Opens a page in the real browser with a bundle of the editor's own code, and serves it fonts, pictures and
 * recordings.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { launchBrowser } from '#bin/launch-browser.ts';
import { readFont } from '#adapters/fonts/font-files.ts';
import { SAMPLE_PICTURES } from '#tests/film/sample-film.ts';
import { SECOND } from '#tests/patience.ts';

export type BrowserPage = {
  page: Page;
  origin: string;
  /** The page's requests to the server, in order. */ requested: string[];
  close(): Promise<void>;
};

/**
 * `entry` is a module under the project's root; `voice` and `pictures` hold recordings and additional
 * pictures by their hash.
 */
export async function openBrowserPage({
  entry,
  voice = new Map(),
  pictures = new Map(),
  width = 900,
  height = 900,
}: {
  entry: string;
  voice?: ReadonlyMap<string, Uint8Array>;
  pictures?: ReadonlyMap<string, Uint8Array>;
  width?: number;
  height?: number;
}): Promise<BrowserPage> {
  const files = await bundle(entry);
  const requested: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://page').pathname);
    requested.push(path);
    void fileAt(path, files, { voice, pictures }).then((file) => {
      if (file === null) response.writeHead(404).end();
      else
        response
          .writeHead(200, {
            'content-type': file.type,
            'cache-control': 'public, max-age=31536000, immutable',
          })
          .end(file.bytes);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width, height } });
  page.setDefaultTimeout(30 * SECOND);
  await page.goto(`${origin}/`);
  await page.waitForFunction('window.vitrine !== undefined');
  return {
    page,
    origin,
    requested,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

type Served = { bytes: Uint8Array | string; type: string };

async function fileAt(
  path: string,
  files: ReadonlyMap<string, Served>,
  { voice, pictures }: { voice: ReadonlyMap<string, Uint8Array>; pictures: ReadonlyMap<string, Uint8Array> },
): Promise<Served | null> {
  const [, folder, name = ''] = path.split('/');
  if (folder === 'fonts') return found(await readFont(name), 'font/ttf');
  if (folder === 'voice') return found(voice.get(name) ?? null, 'audio/wav');
  if (folder === 'pictures') {
    const own = pictures.get(name);
    if (own !== undefined) return { bytes: own, type: 'image/png' };
    const picture = SAMPLE_PICTURES.find(({ file }) => file.sha256 === name);
    return picture === undefined
      ? null
      : {
          bytes: await readFile(
            fileURLToPath(new URL(`../../devstore/catalog/${picture.name}`, import.meta.url)),
          ),
          type: picture.file.mediaType,
        };
  }
  return files.get(path) ?? null;
}

const found = (bytes: Uint8Array | null, type: string): Served | null =>
  bytes === null ? null : { bytes, type };

async function bundle(entry: string): Promise<Map<string, Served>> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuild: { jsx: 'automatic', jsxDev: false },
    worker: { format: 'es' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: fileURLToPath(new URL(`../../${entry}`, import.meta.url)),
        output: { entryFileNames: 'page.js' },
      },
    },
  });
  const files = new Map<string, Served>();
  let styles = '';
  for (const output of Array.isArray(built) ? built : 'output' in built ? [built] : []) {
    for (const file of output.output) {
      const isStyle = file.fileName.endsWith('.css');
      if (isStyle) styles += `<link rel="stylesheet" href="/${file.fileName}">`;
      files.set(`/${file.fileName}`, {
        bytes: file.type === 'chunk' ? file.code : file.source,
        type: isStyle ? 'text/css' : 'text/javascript',
      });
    }
  }
  files.set('/', {
    bytes: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Vitrine</title><link rel="icon" href="data:,">${styles}<body><script type="module" src="/page.js"></script>`,
    type: 'text/html',
  });
  return files;
}
