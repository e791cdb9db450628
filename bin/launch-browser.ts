/** Starts the real browser in which the tour, the tests and the benches use the app. */
import { chromium, type Browser } from 'playwright-core';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // As a Chromium with windows does; the shell alone would pull letters onto whole pixels.
  '--font-render-hinting=slight',
  '--autoplay-policy=no-user-gesture-required',
];

/** A browser that calls itself headless counts as a robot, and robots are not let into the admin. */
export const USER_AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

/**
 * A Chromium that may play sound unasked: the program at CHROMIUM_PATH, else Debian's headless shell, which
 * draws pages as Chromium does and, without windows of its own, needs half the time. Rejects when there is
 * none.
 */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium-headless-shell',
    args: ARGUMENTS,
  });
