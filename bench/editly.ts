/**
 * Has editly make a clip of the same pictures, cuts, captions and sound, from its own folder of packages that
 * is filled on demand.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Workshop } from '#bench/workshop.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

const run = promisify(execFile);
const FOLDER = join(import.meta.dirname, 'peers/editly');
/** Its parts in C++ are built for the system's Node, with the headers that Debian has for it. */
const SYSTEM_PATH = { PATH: '/usr/bin:/bin' };
const HEADERS = '/usr/include/node';
const INSTALL_MILLISECONDS = 1_800_000;
const DEADLINE_MILLISECONDS = 600_000;
const FONT = '/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf';

/** Renders once when called; or the reason why it cannot. */
export async function openEditly(
  { folder, storage }: Workshop,
  storyboard: Storyboard,
  soundFrom: string,
): Promise<(() => Promise<void>) | string> {
  if (!existsSync('/usr/bin/xvfb-run') || !existsSync('/usr/bin/node') || !existsSync(FONT))
    return 'it needs Debian’s nodejs, xvfb and fonts-dejavu-core';
  const built = ['canvas/build/Release/canvas.node', 'gl/build/Release/webgl.node'].every((file) =>
    existsSync(join(FOLDER, 'node_modules', file)),
  );
  if (!built) {
    if (!existsSync(HEADERS))
      return 'it is built with libnode-dev, libcairo2-dev, libpango1.0-dev, libjpeg-dev, libgif-dev, librsvg2-dev, libxi-dev, libglu1-mesa-dev and libglew-dev, which are not here';
    const installed = await run('npm', ['install', '--no-audit', '--no-fund'], {
      cwd: FOLDER,
      env: { ...process.env, ...SYSTEM_PATH, npm_config_nodedir: '/usr' },
      timeout: INSTALL_MILLISECONDS,
    }).then(
      () => true,
      () => false,
    );
    if (!installed) return 'its parts in C++ could not be built';
  }
  const paths = new Map(
    await Promise.all(
      storyboard.pictures.map(async ({ id, file }) => [id, await storage.localPath(file)] as const),
    ),
  );
  const specification = join(folder, 'editly.json');
  await writeFile(
    specification,
    JSON.stringify(specificationOf(storyboard, paths, soundFrom, join(folder, 'editly.mp4'))),
  );
  return async () => {
    await run(
      '/usr/bin/xvfb-run',
      ['-a', '/usr/bin/node', join(FOLDER, 'node_modules/editly/cli.js'), '--json', specification],
      {
        cwd: folder,
        timeout: DEADLINE_MILLISECONDS,
        killSignal: 'SIGKILL',
        env: { ...process.env, ...SYSTEM_PATH },
        maxBuffer: 1e8,
      },
    );
  };
}

/** Scenes overlap by their transitions there; captions are whole, since it marks no words. */
function specificationOf(
  { scenes, captions, look, aspectRatio }: Storyboard,
  paths: ReadonlyMap<string, string>,
  soundFrom: string,
  outPath: string,
): object {
  const [width, height] = aspectRatio === '9:16' ? [1080, 1920] : [1920, 1080];
  return {
    outPath,
    width,
    height,
    fps: 30,
    allowRemoteRequests: false,
    audioFilePath: soundFrom,
    customOutputArgs: [
      '-c:v',
      'libx264',
      '-preset',
      'veryfast',
      '-crf',
      '20',
      '-pix_fmt',
      'yuv420p',
      '-c:a',
      'aac',
      '-b:a',
      '192k',
      '-movflags',
      '+faststart',
    ],
    defaults: { transition: null },
    clips: scenes.map(({ startSeconds, endSeconds, content }, index) => {
      const next = scenes[index + 1]?.transition?.seconds ?? 0;
      return {
        duration: endSeconds - startSeconds + next,
        ...(next > 0 ? { transition: { name: 'fade', duration: next } } : {}),
        layers: [
          { type: 'fill-color', color: look.colours.background },
          {
            type: 'image',
            path: paths.get(content.shot?.pictureId ?? ''),
            resizeMode: 'contain-blur',
            zoomDirection: content.shot?.motion === 'pull-out' ? 'out' : 'in',
            zoomAmount: 0.1,
          },
          ...captions
            .filter((caption) => caption.startSeconds >= startSeconds && caption.startSeconds < endSeconds)
            .map((caption) => ({
              type: 'subtitle',
              fontPath: FONT,
              text: caption.words.map(({ text }) => text).join(' '),
              start: caption.startSeconds - startSeconds,
              stop: Math.min(caption.endSeconds, endSeconds) - startSeconds,
            })),
        ],
      };
    }),
  };
}
