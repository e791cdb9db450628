/** Compares an exported file with the frames as the canvas draws them. */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openFilmOf, writeDrawnFrames } from '#bench/raw-frames.ts';
import type { Workshop } from '#bench/workshop.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { rawVideo } from '#workers/render/ffmpeg-arguments.ts';

const run = promisify(execFile);

/** Structural similarity over all planes and frames, 0 to 1 (ffmpeg's ssim filter). */
export async function similarityToDrawn(workshop: Workshop, storyboard: Storyboard): Promise<number> {
  const made = await workshop.encoder.encode({
    storyboard,
    settings: { resolution: '1080p', bitsPerSecond: null },
  });
  if (!made.ok) throw made.error;
  const film = await openFilmOf(storyboard, workshop.storage);
  const drawn = join(workshop.memoryFolder, 'drawn.yuv');
  try {
    await writeDrawnFrames(film, drawn);
    const { stderr } = await run(
      workshop.ffmpeg,
      [
        '-hide_banner',
        '-nostats',
        '-i',
        await workshop.storage.localPath(made.value.video),
        ...rawVideo(film),
        '-i',
        drawn,
        '-lavfi',
        '[0:v]settb=AVTB,setpts=N/30/TB[a];[1:v]settb=AVTB,setpts=N/30/TB[b];[a][b]ssim',
        '-an',
        '-f',
        'null',
        '-',
      ],
      { maxBuffer: 1e8 },
    );
    return Number(/SSIM .*All:([\d.]+)/.exec(stderr)?.[1] ?? 0);
  } finally {
    rmSync(drawn, { force: true });
  }
}
