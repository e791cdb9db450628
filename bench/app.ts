/**
 * Measures the app as a merchant meets it, in a real browser: the first page, from a link to a clip that
 * plays, and the web process while exports render.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { openApp, until } from '#bench/open-app.ts';
import { measurePages, pageTables, type PageResults } from '#bench/pages.ts';
import { median } from '#bench/measure.ts';
import type { Table } from '#bench/table.ts';
import { runApp, type RunningApp } from '#bin/run-app.ts';
import { launchBrowser } from '#bin/launch-browser.ts';

export type FirstPage = { lcpMilliseconds: number; cls: number; scriptKilobytes: number };
export type Preview = {
  handle: string;
  linkSeconds: number;
  clipSeconds: number;
  frameSeconds: number;
  playingSeconds: number;
  wholeSeconds: number;
};
export type WebLoad = {
  requests: number;
  /** As they were answered. */
  requestsASecond: number;
  p50Milliseconds: number;
  p95Milliseconds: number;
  percentMeanwhile: number;
};
export type AppResults = { firstPage: FirstPage; previews: Preview[]; load: WebLoad; pages: PageResults };

const PATIENCE_MILLISECONDS = 60_000;
const PAGE_LOADS = 5;
/** Painting continues after load: what comes later than this is not the first page's. */
const SETTLED_MILLISECONDS = 3000;
const PRODUCTS = ['stoneware-mug', 'glass-carafe', 'ceramic-table-lamp', 'soy-candle', 'tall-bud-vase'];
const REQUESTS = 180;
const REQUESTS_A_SECOND = 30;
/** What a merchant's browser asks for while exports render: documents, lists, drafts. */
const PATHS = ['/app.data', '/app/clips.data', '/app/tasks'];

export async function measureApp(say: (line: string) => void): Promise<AppResults> {
  const home = mkdtempSync(join(tmpdir(), 'vitrine-app-bench-'));
  // PostgreSQL runs as its own user where this runs as root.
  await execa('chmod', ['755', home]);
  const app = await runApp({ home, environment: { REDIS_URL: '', EXPORT_CONCURRENCY: '2' } });
  const browser = await launchBrowser();
  try {
    const firstPage = await measureFirstPage(browser, app);
    say(
      `first page: LCP ${firstPage.lcpMilliseconds} ms, CLS ${firstPage.cls}, ${firstPage.scriptKilobytes} KB of JavaScript`,
    );
    const previews: Preview[] = [];
    for (const handle of PRODUCTS) {
      previews.push(await measurePreview(browser, app, handle));
      say(`${handle}: ${previews.at(-1)?.wholeSeconds.toFixed(2) ?? ''} s`);
    }
    const load = await measureLoad(browser, app);
    say(`web: p95 ${load.p95Milliseconds} ms over ${load.requests} requests`);
    const pages = await measurePages(browser, app, await newestClip(app.databaseUrl), say);
    return { firstPage, previews, load, pages };
  } finally {
    await browser.close();
    await app.close();
    rmSync(home, { recursive: true, force: true });
  }
}

export function appTables({ firstPage, previews, load, pages }: AppResults): Table[] {
  const middle = (part: Exclude<keyof Preview, 'handle'>) =>
    median(previews.map((each) => each[part])).toFixed(2);
  const row = (name: string, pick: (part: Exclude<keyof Preview, 'handle'>) => string) => [
    name,
    pick('linkSeconds'),
    pick('clipSeconds'),
    pick('frameSeconds'),
    pick('playingSeconds'),
    pick('wholeSeconds'),
  ];
  return [
    {
      title: `The first page, warm server, no browser cache (medians of ${PAGE_LOADS} loads)`,
      columns: ['LCP, ms', 'CLS', 'JavaScript, KB compressed'],
      rows: [
        [String(firstPage.lcpMilliseconds), firstPage.cls.toFixed(3), firstPage.scriptKilobytes.toFixed(0)],
      ],
    },
    {
      title:
        'From a link to a clip that plays, seconds in the browser (15 s, 9:16, built-in writer and voice, nothing stored)',
      columns: [
        'product',
        'link → pictures',
        'Generate → clip made',
        '→ first frame',
        '→ playing with sound',
        'together',
      ],
      rows: [
        ...previews.map((each) => row(each.handle, (part) => each[part].toFixed(2))),
        row('median', middle),
      ],
    },
    {
      title: 'The web process while two exports render on the same machine',
      columns: ['requests', 'a second', 'p50, ms', 'p95, ms', 'of both exports done at the end'],
      rows: [
        [
          String(load.requests),
          load.requestsASecond.toFixed(1),
          load.p50Milliseconds.toFixed(0),
          load.p95Milliseconds.toFixed(0),
          `${load.percentMeanwhile.toFixed(0)} %`,
        ],
      ],
    },
    ...pageTables(pages),
  ];
}

async function measureFirstPage(browser: Browser, app: RunningApp): Promise<FirstPage> {
  const loads: FirstPage[] = [];
  for (let load = 0; load <= PAGE_LOADS; load++) {
    const { page, frame } = await openApp(browser, app);
    await page.waitForTimeout(SETTLED_MILLISECONDS);
    const seen = z
      .object({ lcp: z.number(), cls: z.number(), bytes: z.number() })
      .parse(
        await frame.evaluate(
          `({ lcp: window.__lcp, cls: window.__cls, bytes: performance.getEntriesByType('resource').filter(({ name }) => new URL(name).pathname.startsWith('/assets/') && name.endsWith('.js')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) })`,
        ),
      );
    // The first load warms the server.
    if (load > 0)
      loads.push({
        lcpMilliseconds: Math.round(seen.lcp),
        cls: seen.cls,
        scriptKilobytes: seen.bytes / 1024,
      });
    await page.context().close();
  }
  return {
    lcpMilliseconds: median(loads.map((each) => each.lcpMilliseconds)),
    cls: median(loads.map((each) => each.cls)),
    scriptKilobytes: median(loads.map((each) => each.scriptKilobytes)),
  };
}

async function measurePreview(browser: Browser, app: RunningApp, handle: string): Promise<Preview> {
  const { page, frame } = await openApp(browser, app, '/create');
  const started = performance.now();
  const since = (from: number) => (performance.now() - from) / 1000;
  const link = frame.getByLabel('Product link');
  await link.fill(`${app.store}/products/${handle}`);
  await link.press('Enter');
  const generate = frame.getByRole('button', { name: /^Generate/, disabled: false }).first();
  await frame.getByText(/of \d+ selected/).waitFor({ timeout: PATIENCE_MILLISECONDS });
  const linkSeconds = since(started);
  const asked = performance.now();
  await generate.click({ timeout: PATIENCE_MILLISECONDS });
  const play = frame.getByRole('button', { name: 'Play' });
  await play.waitFor({ timeout: PATIENCE_MILLISECONDS });
  const clipSeconds = since(asked);
  const made = performance.now();
  await until(
    frame,
    `(() => { const canvas = document.querySelector('canvas'); return canvas !== null && canvas.width > 100 && canvas.getContext('2d').getImageData(canvas.width >> 1, canvas.height >> 1, 1, 1).data[3] > 0; })()`,
  );
  const frameSeconds = since(made);
  await play.click();
  await until(
    frame,
    `Number(document.querySelector('input[type=range][aria-label="Position in the clip"], [aria-label="Position in the clip"]')?.value ?? 0) > 0`,
  );
  const playingSeconds = since(made);
  await page.context().close();
  return {
    handle,
    linkSeconds,
    clipSeconds,
    frameSeconds,
    playingSeconds,
    wholeSeconds: linkSeconds + clipSeconds + playingSeconds,
  };
}

/**
 * Requests two exports and, while both render, makes a merchant's requests, with the session token that App
 * Bridge adds.
 */
async function measureLoad(browser: Browser, app: RunningApp): Promise<WebLoad> {
  const { page, frame } = await openApp(browser, app, '/clips');
  for (const box of (await frame.getByRole('checkbox').all()).slice(0, 2)) await box.check();
  await frame
    .getByRole('button', { name: /^Batch export/ })
    .first()
    .click();
  await frame
    .getByRole('dialog')
    .getByRole('button', { name: /^(Batch e|E)xport/ })
    .last()
    .click();
  const answer = z.object({
    tasks: z.object({
      tasks: z.array(
        z.object({ kind: z.string(), state: z.string(), percent: z.number().nullable() }).loose(),
      ),
    }),
  });
  const rendering = async () => {
    const { tasks } = answer.parse(await frame.evaluate(`fetch('/app/tasks').then((reply) => reply.json())`));
    return tasks.tasks.filter(({ kind, state }) => kind === 'export' && state === 'running');
  };
  const deadline = performance.now() + PATIENCE_MILLISECONDS;
  while ((await rendering()).length < 2) {
    if (performance.now() > deadline) throw new RangeError('The two exports did not begin.');
    await page.waitForTimeout(100);
  }
  // In time, whatever the answers take: a slow answer keeps no other request from being made.
  const sent = frame.evaluate(
    `(async () => {
      const paths = ${JSON.stringify(PATHS)};
      const begin = performance.now();
      const all = Array.from({ length: ${REQUESTS} }, async (_, index) => {
        await new Promise((resolve) => setTimeout(resolve, (index * 1000) / ${REQUESTS_A_SECOND}));
        const from = performance.now();
        const reply = await fetch(paths[index % paths.length]);
        await reply.arrayBuffer();
        if (!reply.ok) throw new Error(reply.url + ': ' + reply.status);
        return performance.now() - from;
      });
      const times = await Promise.all(all);
      return { times, seconds: (performance.now() - begin) / 1000 };
    })()`,
  );
  const { times, seconds } = z.object({ times: z.array(z.number()), seconds: z.number() }).parse(await sent);
  // Where it is all of both, the last requests had the machine to themselves.
  const running = await rendering();
  const percentMeanwhile =
    (running.reduce((sum, { percent }) => sum + (percent ?? 0), 0) + 100 * (2 - running.length)) / 2;
  await page.context().close();
  const sorted = times.sort((a, b) => a - b);
  return {
    requests: sorted.length,
    requestsASecond: sorted.length / seconds,
    p50Milliseconds: median(sorted),
    p95Milliseconds: sorted[Math.floor(sorted.length * 0.95)] ?? NaN,
    percentMeanwhile,
  };
}

async function newestClip(databaseUrl: string): Promise<string> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `select id from clips where state = 'ready' order by created_at desc limit 1`,
    );
    return z.tuple([z.object({ id: z.string() })]).parse(rows)[0].id;
  } finally {
    await client.end();
  }
}
