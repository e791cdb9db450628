/**
 * Inspects what the app shows in the admin's frame: what axe finds, what is cut off sideways, and, for a
 * person, pictures.
 */
import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { SECOND } from '#tests/patience.ts';

const SETTLED_MILLISECONDS = 1500;
/** What a page may shift in all (CLS): half of what is called good. */
const MAX_SHIFT = 0.05;
/** Also what is only good practice. */
const EVERYTHING = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

type Violation = { id: string; impact: string; nodes: { html: string; failureSummary: string }[] };

/** The value of a script in the app's page. */
export function inApp<Value>(page: Page, script: string): Promise<Value> {
  const frame = page.frame({ name: 'app-iframe' });
  if (frame === null) throw new Error('The app is not in the admin.');
  return frame.evaluate<Value>(script);
}

/** Waits until the page answers: what is pressed before React has taken over is lost. */
export const untilLive = (page: Page): Promise<void> =>
  expect
    .poll(
      () =>
        page
          .frameLocator('iframe[name=app-iframe]')
          .locator('body')
          .evaluate((body: object) => Object.keys(body).some((key) => key.startsWith('__reactFiber'))),
      { timeout: 30 * SECOND },
    )
    .toBe(true);

/** What axe finds that is serious or critical: rule, element and what to do, a line each. */
export async function seriousFindings(page: Page): Promise<string[]> {
  const violations = await violationsOf(page, {});
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(inWords);
}

/** Everything that axe finds, of any weight. */
export const allFindings = async (page: Page): Promise<string[]> =>
  (await violationsOf(page, EVERYTHING)).map(inWords);

async function violationsOf(page: Page, options: object): Promise<Violation[]> {
  await inApp(page, axe.source);
  const { violations } = await inApp<{ violations: Violation[] }>(
    page,
    `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })})`,
  );
  return violations;
}

const inWords = ({ id, nodes }: Violation): string =>
  `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`).join(' | ')}`;

/** By how many pixels the app's page is wider than its window; nothing is cut off at 0 or less. */
export const overflowOf = (page: Page): Promise<number> =>
  inApp<number>(page, 'document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** What has moved by itself, and how far, until a while after the page stands: nothing while it is little. */
export async function whatMoved(page: Page): Promise<string[]> {
  const moved = await inApp<{ value: number; what: string[] }[]>(
    page,
    `new Promise((resolve) => {
      const all = [];
      const nameOf = ({ node, previousRect, currentRect }) =>
        (node?.outerHTML ?? 'what is gone').slice(0, 120) + ' ' + JSON.stringify([previousRect, currentRect]);
      new PerformanceObserver((list) => {
        for (const { hadRecentInput, value, sources } of list.getEntries())
          if (!hadRecentInput) all.push({ value, what: sources.map(nameOf) });
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(all), 4000);
    })`,
  );
  const sum = moved.reduce((total, { value }) => total + value, 0);
  return sum < MAX_SHIFT ? [] : moved.map(({ value, what }) => `${value}: ${what.join(' | ')}`);
}

/**
 * Pictures at the widths of a desktop and a phone in the folder SCREENSHOTS, when there is one; the window is
 * as it was afterwards. `at` is scrolled into view.
 */
export async function takePictures(page: Page, name: string, at?: Locator): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  const size = page.viewportSize();
  if (folder === undefined || size === null) return;
  for (const width of [1380, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await at?.scrollIntoViewIfNeeded();
    await page.waitForTimeout(SETTLED_MILLISECONDS);
    await page.screenshot({ path: `${folder}/${name}-${width}.png` });
  }
  await page.setViewportSize(size);
}
