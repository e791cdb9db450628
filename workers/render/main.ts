/**
 * The render process: draws and encodes one storyboard, or draws its poster, reports its progress, and ends. It
 * may be killed at any time.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mixSound } from '#studio/film/sound/mix-sound.ts';
import type { StereoSamples } from '#studio/music/music.ts';
import { decodeWav, encodeWav } from '#studio/shared/samples.ts';
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';
import { drawFrame, drawPoster } from '#workers/render/draw-poster.ts';
import { encodeFrames } from '#workers/render/encode-frames.ts';
import { startFfmpeg } from '#workers/render/ffmpeg.ts';
import { ffmpegArguments } from '#workers/render/ffmpeg-arguments.ts';
import type { ExportJob, RenderJob, RenderMessage } from '#workers/render/job.ts';
import { openJobFilm, pathOf } from '#workers/render/open-job-film.ts';

const POSTER_QUALITY = 88;

/** Progress is reported a few times a second, not for every frame. */
const FRAMES_A_MESSAGE = 10;

// The parent is gone: the film is not needed any more. ffmpeg ends with its input.
process.on('disconnect', () => process.exit(1));
process.once('message', (job: RenderJob) => {
  void render(job).then(
    (frames) => finish({ kind: 'done', frames }),
    (error: unknown) =>
      finish({
        kind: 'failed',
        message: error instanceof Error ? error.message : String(error),
        noSpace: isNoSpace(error),
      }),
  );
});

/** The number of frames that it drew. */
async function render(job: RenderJob): Promise<number> {
  if (job.kind === 'export') return exportFilm(job);
  await drawPoster(job);
  return 1;
}

async function exportFilm(job: ExportJob): Promise<number> {
  report({ kind: 'sound' });
  await writeFile(join(job.folder, 'sound.wav'), await sound(job));
  const film = await openJobFilm(job);
  // Before the frames: most of what lies on it is still at hand for the first of them.
  const poster = await drawFrame(film, job.posterFrame);
  await writeFile(join(job.folder, 'poster.jpg'), await poster.encode('jpeg', POSTER_QUALITY));
  await encodeFrames(film, startFfmpeg(job.ffmpeg, ffmpegArguments(job, film)), (done) => {
    if (done % FRAMES_A_MESSAGE === 0 || done === film.frames)
      report({ kind: 'frames', done, total: film.frames });
  });
  return film.frames;
}

async function sound(job: ExportJob): Promise<Uint8Array> {
  const plan = job.storyboard.sound;
  const cues = new Map(plan.voice.map((cue) => [cue.recording.sha256, pathOf(job, cue.recording.sha256)]));
  const recordings = new Map(
    await Promise.all(
      [...cues].map(
        async ([sha256, path]) => [sha256, (await readChannels(path))[0] ?? new Float32Array()] as const,
      ),
    ),
  );
  const { samples } = mixSound({
    plan,
    seconds: job.storyboard.seconds,
    recordings,
    music: job.musicPath === null ? null : await readStereo(job.musicPath),
  });
  return encodeWav([samples.left, samples.right], SAMPLES_PER_SECOND);
}

async function readStereo(path: string): Promise<StereoSamples> {
  const [left, right] = await readChannels(path);
  if (left === undefined || right === undefined) throw new RangeError('The music is not stereo.');
  return { left, right };
}

async function readChannels(path: string): Promise<Float32Array[]> {
  return decodeWav(new Uint8Array(await readFile(path))).channels;
}

const report = (message: RenderMessage): void => {
  process.send?.(message);
};

function finish(message: RenderMessage): void {
  process.send?.(message, () => process.exit(message.kind === 'done' ? 0 : 1));
}

const isNoSpace = (error: unknown): boolean =>
  error instanceof Error &&
  (/No space left|File too large|SIGXFSZ|ENOSPC|EFBIG/.test(error.message) ||
    ('code' in error && (error.code === 'ENOSPC' || error.code === 'EFBIG')));
