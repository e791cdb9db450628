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
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const DEADLINE_MILLISECONDS = 400_000;

/** Renders once when called; or the reason why it cannot. */
export async function openRemotion({ folder, storage, ffmpeg }: Workshop, storyboard: Storyboard): Promise<(() => Promise<void>) | string> {
  if (!existsSync(CHROMIUM)) return 'there is no Chromium at /usr/bin/chromium';
  if (!existsSync(join(FOLDER, 'node_modules/remotion'))) {
    const installed = await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: FOLDER }).then(() => true, () => false);
    if (!installed) return 'its packages could not be installed';
  }
  const pictures = join(folder, 'remotion');
  await mkdir(pictures, { recursive: true });
  const names = new Map<string, string>();
  for (const { id, file } of storyboard.pictures) {
    const path = await storage.localPath(file);
    const name = basename(path);
    await copyFile(path, join(pictures, name));
    // Blurred beforehand, which spares it the most.
    await run(ffmpeg, ['-v', 'error', '-y', '-i', path, '-vf', 'scale=540:960:force_original_aspect_ratio=increase,crop=540:960,gblur=sigma=20', join(pictures, `blurred-${name}.jpg`)]);
    names.set(id, name);
  }
  const job = {
    title: storyboard.title,
    shop: storyboard.shopName,
    scenes: storyboard.scenes.map(({ startSeconds, endSeconds, content }) => {
      const name = names.get(content.shot?.pictureId ?? '') ?? [...names.values()][0] ?? '';
      return { start: framesIn(startSeconds), end: framesIn(endSeconds), picture: name, blurred: `blurred-${name}.jpg` };
    }),
    captions: storyboard.captions.map(({ startSeconds, endSeconds, words }) => ({
      start: framesIn(startSeconds), end: framesIn(endSeconds), words: words.map((word) => ({ text: word.text, start: framesIn(word.startSeconds), end: framesIn(word.endSeconds) })),
    })),
  };
  const jobPath = join(folder, 'remotion.json');
  await writeFile(jobPath, JSON.stringify(job));
  return async () => {
    await run(process.execPath, [join(FOLDER, 'remotion/render.mjs'), jobPath, pictures, join(folder, 'remotion.mp4'), CHROMIUM], { timeout: DEADLINE_MILLISECONDS, killSignal: 'SIGKILL' });
  };
}
