/** Has Remotion make the same clip, from its own folder of packages that is filled on demand. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { Workshop } from '#bench/workshop.ts';
import { framesIn } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

const run = promisify(execFile);
const FOLDER = join(import.meta.dirname, 'peers');
/** What Remotion needs first, and what it takes besides. */
const BROWSERS = [
  { path: '/usr/bin/chromium-headless-shell', mode: 'headless-shell' },
  { path: '/usr/bin/chromium', mode: 'chrome-for-testing' },
] as const;
const DEADLINE_MILLISECONDS = 400_000;

/** Renders once when called, with sound from a file of the same clip; or the reason why it cannot. */
export async function openRemotion(
  { folder, storage, ffmpeg }: Workshop,
  storyboard: Storyboard,
  soundFrom: string,
): Promise<(() => Promise<void>) | string> {
  const browser = BROWSERS.find(({ path }) => existsSync(path));
  if (browser === undefined) return 'there is no Chromium of Debian’s';
  if (!existsSync(join(FOLDER, 'node_modules/remotion'))) {
    const installed = await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: FOLDER,
    }).then(
      () => true,
      () => false,
    );
    if (!installed) return 'its packages could not be installed';
  }
  const pictures = join(folder, 'remotion');
  await mkdir(pictures, { recursive: true });
  const names = new Map<string, string>();
  for (const { id, file } of storyboard.pictures) {
    const path = await storage.localPath(file);
    names.set(id, basename(path));
    await copyFile(path, join(pictures, basename(path)));
  }
  await run(ffmpeg, ['-v', 'error', '-y', '-i', soundFrom, '-vn', join(pictures, 'sound.wav')]);
  const jobPath = join(folder, 'remotion.json');
  await writeFile(jobPath, JSON.stringify(jobOf(storyboard, names)));
  return async () => {
    await run(
      process.execPath,
      [
        join(FOLDER, 'remotion/render.mjs'),
        jobPath,
        pictures,
        join(folder, 'remotion.mp4'),
        browser.path,
        browser.mode,
      ],
      { timeout: DEADLINE_MILLISECONDS, killSignal: 'SIGKILL' },
    );
  };
}

function jobOf({ scenes, captions, badge, look }: Storyboard, names: ReadonlyMap<string, string>): object {
  return {
    colours: look.colours,
    sound: 'sound.wav',
    badge:
      badge === null
        ? null
        : { ...badge, start: framesIn(badge.startSeconds), end: framesIn(badge.endSeconds) },
    scenes: scenes.map(({ startSeconds, endSeconds, transition, content }) => ({
      start: framesIn(startSeconds),
      end: framesIn(endSeconds),
      transition:
        transition === null ? null : { kind: transition.kind, frames: framesIn(transition.seconds) },
      shot: content.shot === null ? null : { ...content.shot, picture: names.get(content.shot.pictureId) },
      endCard: content.kind === 'endCard' ? content : null,
    })),
    captions: captions.map(({ startSeconds, endSeconds, words }) => ({
      start: framesIn(startSeconds),
      end: framesIn(endSeconds),
      words: words.map((word) => ({
        text: word.text,
        start: framesIn(word.startSeconds),
        end: framesIn(word.endSeconds),
      })),
    })),
  };
}
