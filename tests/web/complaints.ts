/**
 * Collects a page's complaints in the browser: errors that were thrown, error lines in the console, and
 * answers of 500 and more.
 */
import type { Page } from 'playwright-core';

/**
 * App Bridge, which Shopify's library preloads and these tests do not reach; and what was being loaded for a
 * page when the merchant went on to another, which the router aborts and reports.
 */
const EXPECTED = /ERR_NAME_NOT_RESOLVED|cdn\.shopify\.com|AbortError: signal is aborted/u;

/** What a page's policy refused is never expected, whatever else its line names. */
const REFUSED_BY_POLICY = /Content Security Policy/u;

/** Adds to `complaints` from now on; console lines that match `expected` belong to the test. */
export function hearComplaints(page: Page, complaints: string[], expected?: RegExp): void {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 500)
      complaints.push(`${response.status()} ${response.request().method()} ${response.url()}`);
  });
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() !== 'error') return;
    const isExpected = EXPECTED.test(text) || expected?.test(text) === true;
    if (REFUSED_BY_POLICY.test(text) || !isExpected) complaints.push(text);
  });
}
