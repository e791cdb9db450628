/**
 * Measures what each page costs a merchant's browser, on a processor four times slower than this one: paint,
 * shifts, scripts, and how soon an answer to a press is seen.
 */
import type { Browser, CDPSession, Frame, FrameLocator, Page } from 'playwright-core';
import pg from 'pg';
import { z } from 'zod';
import { openApp } from '#bench/open-app.ts';
import type { Table } from '#bench/table.ts';
import type { RunningApp } from '#bin/run-app.ts';

const SLOWER = 4;
const SETTLED_MILLISECONDS = 3000;
const PATIENCE_MILLISECONDS = 120_000;
const LIBRARY_CLIPS = 500;

export type PageCost = {
  name: string;
  lcpMilliseconds: number;
  cls: number;
  /** The longest stretch in which the page could not answer. */
  longestTaskMilliseconds: number;
  scriptKilobytes: number;
  /** All bytes over the wire. */
  kilobytes: number;
};
export type Interaction = { name: string; p98Milliseconds: number; presses: number };
export type PageResults = { pages: PageCost[]; interactions: Interaction[] };

/** Budgets of the table's columns; 200 ms is what people take for "at once". */
const BUDGETS = { cls: 0.05, scriptKilobytes: 180, interactionMilliseconds: 200, libraryKilobytes: 1024 };

/** `clipId` is a clip that is ready: its own pages are measured, and copies of it fill the Library. */
export async function measurePages(
  browser: Browser,
  app: RunningApp,
  clipId: string,
  say: (line: string) => void,
): Promise<PageResults> {
  const pages: PageCost[] = [];
  const measure = async (name: string, path: string) => {
    const cost = await measurePage(browser, app, name, path);
    say(
      `${name}: LCP ${cost.lcpMilliseconds} ms, CLS ${cost.cls.toFixed(3)}, ${cost.scriptKilobytes.toFixed(0)} KB of JavaScript`,
    );
    pages.push(cost);
  };
  for (const [name, path] of [
    ['Home', ''],
    ['Create', '/create'],
    ['Library', '/clips'],
    ['Clip', `/clips/${clipId}`],
    ['Edit', `/clips/${clipId}/edit`],
    ['Points', '/points'],
    ['Settings', '/settings'],
  ] as const)
    await measure(name, path);
  await fillLibrary(app.databaseUrl, clipId);
  await measure(`Library of ${LIBRARY_CLIPS} clips`, '/clips');
  const interactions = await measureEditor(browser, app, clipId);
  return { pages, interactions };
}

export function pageTables({ pages, interactions }: PageResults): Table[] {
  return [
    {
      title: `Each page on a processor ${SLOWER} × slower, no browser cache (CLS at most ${BUDGETS.cls}, ${BUDGETS.scriptKilobytes} KB of JavaScript where nothing is edited, ${BUDGETS.libraryKilobytes} KB for the whole Library)`,
      columns: ['page', 'LCP, ms', 'CLS', 'longest task, ms', 'JavaScript, KB compressed', 'all, KB'],
      rows: pages.map((each) => [
        each.name,
        String(each.lcpMilliseconds),
        each.cls.toFixed(3),
        String(each.longestTaskMilliseconds),
        each.scriptKilobytes.toFixed(0),
        each.kilobytes.toFixed(0),
      ]),
    },
    {
      title: `From a press in the editor to the next picture, on a processor ${SLOWER} × slower (at most ${BUDGETS.interactionMilliseconds} ms)`,
      columns: ['what is done', 'p98, ms', 'presses'],
      rows: interactions.map((each) => [each.name, String(each.p98Milliseconds), String(each.presses)]),
    },
  ];
}

async function measurePage(browser: Browser, app: RunningApp, name: string, path: string): Promise<PageCost> {
  const { page, frame } = await openApp(browser, app, path, slowDown);
  await page.waitForTimeout(SETTLED_MILLISECONDS * SLOWER);
  const seen = z
    .object({ lcp: z.number(), cls: z.number(), task: z.number(), scripts: z.number(), all: z.number() })
    .parse(
      await frame.evaluate(
        `(() => { const files = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
        const sum = (of) => of.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
        return { lcp: window.__lcp, cls: window.__cls, task: window.__task, all: sum(files),
          scripts: sum(files.filter(({ name }) => new URL(name).pathname.startsWith('/assets/') && name.endsWith('.js'))) }; })()`,
      ),
    );
  await page.context().close();
  return {
    name,
    lcpMilliseconds: Math.round(seen.lcp),
    cls: seen.cls,
    longestTaskMilliseconds: Math.round(seen.task),
    scriptKilobytes: seen.scripts / 1024,
    kilobytes: seen.all / 1024,
  };
}

async function slowDown(page: Page): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** Copies one clip, with its newest version, until there are `LIBRARY_CLIPS`. */
async function fillLibrary(databaseUrl: string, clipId: string): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await client.query(
      `with copies as (
         insert into clips select (jsonb_populate_record(clip,
         jsonb_build_object('id', clip.id || '-' || number, 'batch_id', clip.id || '-' || number,
         'created_at', clip.created_at - number * interval '1 minute'))).*
         from clips as clip, generate_series(1, ${LIBRARY_CLIPS} - (select count(*)::int
         from clips)) as number where clip.id = $1 returning id)
       insert into clip_revisions select (jsonb_populate_record(version, jsonb_build_object('clip_id', copies.id))).*
       from copies, clip_revisions as version where version.clip_id = $1`,
      [clipId],
    );
  } finally {
    await client.end();
  }
}

type Press = (editor: { page: Page; app: FrameLocator }) => Promise<void>;

/** What a merchant does in the editor, each several times in a row. */
const INTERACTIONS: Record<string, Press> = {
  async scrub({ app }) {
    const position = app.getByLabel('Position in the clip');
    for (const key of ['PageUp', 'PageUp', 'ArrowRight', 'ArrowRight', 'PageDown', 'PageDown'])
      await position.press(key);
  },
  async text({ app }) {
    await app.getByRole('tab', { name: 'Text' }).click();
    const field = app.getByRole('textbox').first();
    await field.press('End');
    await field.pressSequentially(' Twice.', { delay: 80 });
    await field.press('Tab');
  },
  async undo({ page, app }) {
    await app.getByRole('button', { name: 'Undo' }).click();
    await page.waitForTimeout(200);
    await app.getByRole('button', { name: 'Redo' }).click();
  },
  async 'music volume'({ app }) {
    await app.getByRole('tab', { name: 'Music' }).click();
    const volume = app.getByRole('tabpanel').getByLabel('Volume');
    for (let press = 0; press < 5; press++) await volume.press(press % 2 === 0 ? 'ArrowLeft' : 'ArrowRight');
  },
  async 'drag a cut'({ page, app }) {
    const cut = app.getByLabel('Cut before scene 2');
    await cut.scrollIntoViewIfNeeded();
    const box = await cut.boundingBox();
    if (box === null) throw new RangeError('The timeline shows no cut.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 10; step++) await page.mouse.move(x + step * 4, y);
    await page.mouse.up();
  },
};
const TIMES = 4;

async function measureEditor(browser: Browser, app: RunningApp, clipId: string): Promise<Interaction[]> {
  const { page, frame } = await openApp(browser, app, `/clips/${clipId}/edit`, slowDown);
  const editor = { page, app: page.frameLocator('iframe[name=app-iframe]') };
  await editor.app.getByLabel('Cut before scene 2').waitFor({ timeout: PATIENCE_MILLISECONDS });
  await page.waitForTimeout(SETTLED_MILLISECONDS * SLOWER);
  const results: Interaction[] = [];
  for (const [name, press] of Object.entries(INTERACTIONS)) {
    await takePresses(frame);
    for (let time = 0; time < TIMES; time++) {
      await press(editor);
      await page.waitForTimeout(SETTLED_MILLISECONDS / 2);
    }
    const milliseconds = (await takePresses(frame)).sort((a, b) => a - b);
    results.push({
      name,
      presses: milliseconds.length,
      p98Milliseconds: milliseconds[Math.ceil(milliseconds.length * 0.98) - 1] ?? 0,
    });
  }
  await page.context().close();
  return results;
}

/**
 * The presses since it was last asked, each as long as until the next picture; the browser does not report
 * those under 16 ms.
 */
const takePresses = async (frame: Frame): Promise<number[]> =>
  z.array(z.number()).parse(await frame.evaluate('window.__presses.splice(0)'));
