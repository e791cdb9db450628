/** Makes a short moving source for tests, a PNG file a frame, and puts it into scenes. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Rect, Shot } from '#studio/storyboard/shot.ts';
import type { Footage, Storyboard } from '#studio/storyboard/storyboard.ts';

/** Footage with its files at hand, in a temporary folder until `remove`. */
export type MovingSource = {
  footage: Footage;
  /** The files by hash, and where they lie. */
  files: ReadonlyMap<string, Buffer>;
  paths: ReadonlyMap<string, string>;
  /** RGBA of a frame. */
  pixels(frame: number): Promise<Uint8Array>;
  remove(): Promise<void>;
};

/** No two frames alike: a bright block wanders over a gradient that changes its hue. */
export async function makeMovingSource(options: {
  id: string;
  width: number;
  height: number;
  frames: number;
  framesPerSecond: number;
}): Promise<MovingSource> {
  const { id, width, height, framesPerSecond } = options;
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-footage-'));
  const files = new Map<string, Buffer>();
  const paths = new Map<string, string>();
  const frames: Footage['frames'] = [];
  for (let frame = 0; frame < options.frames; frame++) {
    const bytes = await sharp(pixelsOf(width, height, frame / options.frames), {
      raw: { width, height, channels: 3 },
    })
      .png()
      .toBuffer();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = join(folder, `${sha256}.png`);
    await writeFile(path, bytes);
    files.set(sha256, bytes);
    paths.set(sha256, path);
    frames.push({ sha256, bytes: bytes.length, mediaType: 'image/png' });
  }
  return {
    footage: { id, framesPerSecond, frames },
    files,
    paths,
    pixels: (frame) =>
      sharp(files.get(frames[frame]?.sha256 ?? ''))
        .ensureAlpha()
        .raw()
        .toBuffer(),
    remove: () => rm(folder, { recursive: true }),
  };
}

function pixelsOf(width: number, height: number, share: number): Buffer {
  const pixels = Buffer.alloc(width * height * 3);
  const [left, top, side] = [share * width * 0.7, share * height * 0.5, width / 4];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const inside = x >= left && x < left + side && y >= top && y < top + side;
      pixels[at] = inside ? 250 : 255 * share;
      pixels[at + 1] = inside ? 240 : (160 * x) / width;
      pixels[at + 2] = inside ? 90 : (200 * y) / height;
    }
  }
  return pixels;
}

/** The first scene lasts for two seconds, so that its footage comes to its end. */
export function withLongScene(made: Storyboard): Storyboard {
  const [first, ...others] = made.scenes;
  const rest = others.slice(others.findIndex(({ startSeconds }) => startSeconds >= 2));
  if (first === undefined || rest[0] === undefined) throw new Error('The storyboard has too few scenes.');
  return { ...made, scenes: [{ ...first, endSeconds: rest[0].startSeconds }, ...rest] };
}

/** The storyboard without words over it, its scene playing the footage in this window along this path. */
export function withFootage(
  storyboard: Storyboard,
  sceneIndex: number,
  footage: Footage,
  shot: { window: Rect; from: Rect; to: Rect } & Pick<Shot, 'framing'>,
): Storyboard {
  return {
    ...storyboard,
    showCaptions: false,
    badge: null,
    footage: [...(storyboard.footage ?? []), footage],
    scenes: storyboard.scenes.map((scene, index) =>
      index !== sceneIndex || scene.content.shot === null
        ? scene
        : {
            ...scene,
            content: {
              kind: 'picture',
              shot: { ...scene.content.shot, ...shot, backdrop: 'look', footageId: footage.id },
            },
          },
    ),
  };
}
