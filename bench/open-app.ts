/** Opens a page of the app in the real browser, with an empty cache, and notes what it paints and how it answers. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Frame, Page } from 'playwright-core';
import { USER_AGENT } from '#bin/launch-browser.ts';
import type { RunningApp } from '#bin/run-app.ts';

const VIEWPORT = { width: 1380, height: 950 };
const PATIENCE_MILLISECONDS = 120_000;
const POLL_MILLISECONDS = 20;

/**
 * Counts, before the page's own scripts run, what it paints, what moves, what holds it up, and how soon
 * presses are answered.
 */
const OBSERVER = `window.__lcp = 0; window.__cls = 0; window.__task = 0; window.__presses = [];
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.__task = Math.max(window.__task, entry.duration); }).observe({ type: 'longtask', buffered: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.interactionId > 0) window.__presses.push(entry.duration); }).observe({ type: 'event', durationThreshold: 16, buffered: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.__lcp = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.__cls += entry.value; }).observe({ type: 'layout-shift', buffered: true });`;

/** A browser without a cache, on a page of the app that can be used; `prepare` comes before anything is loaded. */
export async function openApp(
  browser: Browser,
  app: RunningApp,
  path = '',
  prepare?: (page: Page) => Promise<void>,
): Promise<{ page: Page; frame: Frame }> {
  const context = await browser.newContext({ userAgent: USER_AGENT, viewport: VIEWPORT });
  const page = await context.newPage();
  await prepare?.(page);
  await page.addInitScript(OBSERVER);
  await page.goto(`${app.admin}${path}`);
  await page
    .frameLocator('iframe[name=app-iframe]')
    .getByRole('button', { name: /^Task Center/ })
    .waitFor({ timeout: PATIENCE_MILLISECONDS });
  const frame = page.frame({ name: 'app-iframe' });
  if (frame === null) throw new RangeError('The admin shows no app.');
  return { page, frame };
}

/** Polls from outside: the page's policy forbids evaluating text as code, also for Playwright's own waiting. */
export async function until(frame: Frame, expression: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MILLISECONDS;
  while (!(await frame.evaluate<boolean>(expression))) {
    if (performance.now() > deadline) throw new RangeError(`It never came: ${expression}`);
    await pause(POLL_MILLISECONDS);
  }
}
