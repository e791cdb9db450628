/**
 * Compares an export with other ways to make the same film: an ffmpeg graph that zooms pictures enlarged four
 * times, Remotion and editly.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { alternate, costOf, costOfTree, type Cost } from '#bench/measure.ts';
import { motionErrorPixels, MOVES } from '#bench/motion-error.ts';
import { openEditly } from '#bench/editly.ts';
import { peakOf } from '#bench/peak-memory.ts';
import { similarityToDrawn } from '#bench/quality.ts';
import { openRemotion } from '#bench/remotion.ts';
import type { Sample } from '#bench/sample-clip.ts';
import type { Table } from '#bench/table.ts';
import { CLIP_SECONDS } from '#studio/shared/time.ts';
import type { Workshop } from '#bench/workshop.ts';
import { framesIn } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

const run = promisify(execFile);

const SAMPLE: Sample = { handle: 'stoneware-mug', lookId: 'gallery', seconds: 15, aspectRatio: '9:16' };

export type PeerResults = {
  costs: Record<'export' | 'graph', Cost>;
  /** One run each: they take long. Or why there is none. */
  remotion: Cost | string;
  editly: Cost | string;
  /** To the frames as drawn, 0 to 1. */
  similarity: number;
  motion: { name: string; errorPixels: number }[];
  peakMegabytes: { seconds: number; megabytes: number }[];
};

export async function measurePeers(
  workshop: Workshop,
  rounds: number,
  say: (line: string) => void,
): Promise<PeerResults> {
  const { encoder, storage, ffmpeg, folder } = workshop;
  const storyboard = await workshop.sample(SAMPLE);
  const encode = async (board: Storyboard): Promise<void> => {
    const made = await encoder.encode({
      storyboard: board,
      settings: { resolution: '1080p', bitsPerSecond: null },
    });
    if (!made.ok) throw made.error;
  };
  const paths = new Map(
    await Promise.all(
      storyboard.pictures.map(
        async (picture) => [picture.id, await storage.localPath(picture.file)] as const,
      ),
    ),
  );
  const args = graphArguments(storyboard, paths, join(folder, 'graph.mp4'));
  const drawGraph = async (): Promise<void> => {
    await run(ffmpeg, args);
  };
  const costs = await alternate(
    { export: () => encode(storyboard), graph: drawGraph },
    rounds,
    (round, name, cost) => say(`round ${round} ${name}: ${cost.cpuSeconds.toFixed(2)} CPU s`),
  );
  const made = await encoder.encode({ storyboard, settings: { resolution: '1080p', bitsPerSecond: null } });
  if (!made.ok) throw made.error;
  const sound = await storage.localPath(made.value.video);
  const remotion = await once(await openRemotion(workshop, storyboard, sound));
  say(`Remotion: ${describeCost(remotion)}`);
  const editly = await once(await openEditly(workshop, storyboard, sound));
  say(`editly: ${describeCost(editly)}`);
  const similarity = await similarityToDrawn(workshop, storyboard);
  say(`SSIM to the drawn frames: ${similarity.toFixed(4)}`);
  const motion = MOVES.map((move) => ({ name: move.name, errorPixels: motionErrorPixels(move) }));
  const peakMegabytes = [];
  for (const seconds of CLIP_SECONDS) {
    const board = await workshop.sample({ ...SAMPLE, seconds });
    peakMegabytes.push({ seconds, megabytes: await peakOf(() => encode(board)) });
    say(`memory of a ${seconds} s export: ${peakMegabytes.at(-1)?.megabytes.toFixed(0) ?? ''} MB`);
  }
  return {
    costs: {
      export: costs['export'] ?? (await costOf(() => encode(storyboard))),
      graph: costs['graph'] ?? { cpuSeconds: 0, wallSeconds: 0 },
    },
    remotion,
    editly,
    similarity,
    motion,
    peakMegabytes,
  };
}

async function once(render: (() => Promise<void>) | string): Promise<Cost | string> {
  if (typeof render === 'string') return render;
  return costOfTree(render).catch(
    (error: unknown) =>
      `it failed: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
  );
}

const describeCost = (cost: Cost | string): string =>
  typeof cost === 'string' ? cost : `${cost.cpuSeconds.toFixed(2)} CPU s`;

export function peerTables({
  costs,
  remotion,
  editly,
  similarity,
  motion,
  peakMegabytes,
}: PeerResults): Table[] {
  const row = (name: string, cost: Cost) => [
    name,
    cost.cpuSeconds.toFixed(2),
    cost.wallSeconds.toFixed(2),
    (cost.cpuSeconds / costs.export.cpuSeconds).toFixed(2),
  ];
  return [
    {
      title: 'An export and other ways to make a 15 s clip of the same pictures (1080 × 1920)',
      columns: ['way', 'CPU s', 's', 'CPU ÷ export'],
      rows: [
        row('export', costs.export),
        row(
          'ffmpeg graph: zoompan on pictures enlarged 4 ×, crossfades; no captions, no looks, no sound',
          costs.graph,
        ),
        ...(typeof remotion === 'string'
          ? []
          : [row('Remotion 4.0.529 in Debian’s Chromium: the same storyboard and sound', remotion)]),
        ...(typeof editly === 'string'
          ? []
          : [row('editly 0.14.2: the same cuts and sound, plain captions, crossfades, no end card', editly)]),
      ],
      note: [
        'CPU of every process of the tree; Remotion’s and editly’s are one run and a lower bound.',
        ...notMeasured('Remotion', remotion),
        ...notMeasured('editly', editly),
      ].join(' '),
    },
    {
      title: 'Quality of an export',
      columns: ['SSIM to the frames as drawn (1080p, CRF 20)'],
      rows: [[similarity.toFixed(4)]],
    },
    {
      title:
        'Evenness of motion: error of a step from frame to frame, RMS pixels at 1080 × 1920, over 450 drawn frames',
      columns: ['move', 'px'],
      rows: motion.map(({ name, errorPixels }) => [name, errorPixels.toFixed(3)]),
    },
    {
      title:
        'Memory of an export (PSS of the render process and its ffmpeg, highest of ten samples a second)',
      columns: ['clip', 'MB'],
      rows: peakMegabytes.map(({ seconds, megabytes }) => [`${seconds} s`, megabytes.toFixed(0)]),
    },
  ];
}

const notMeasured = (name: string, cost: Cost | string): string[] =>
  typeof cost === 'string' ? [`${name} was not measured: ${cost}.`] : [];

/**
 * The scenes as zoompan filters joined by crossfades: the same cuts and lengths as the storyboard, the same
 * encoder settings.
 */
function graphArguments(storyboard: Storyboard, paths: ReadonlyMap<string, string>, out: string): string[] {
  const fade = 0.5;
  const scenes = storyboard.scenes.map((scene) => ({
    frames: framesIn(scene.endSeconds - scene.startSeconds + fade),
    path: paths.get(scene.content.shot?.pictureId ?? '') ?? '',
  }));
  const inputs = scenes.flatMap(({ path }) => ['-i', path]);
  const zooms = scenes.map(
    ({ frames }, index) =>
      `[${index}:v]scale=4320:7680:force_original_aspect_ratio=increase,crop=4320:7680,zoompan=z='1+0.12*on/${frames}':x='iw/2-iw/zoom/2':y='ih/2-ih/zoom/2':d=${frames}:s=1080x1920:fps=30,format=yuv420p[v${index}]`,
  );
  let end = (scenes[0]?.frames ?? 0) / 30;
  const fades = scenes.slice(1).map(({ frames }, index) => {
    const filter = `${index === 0 ? '[v0]' : `[x${index}]`}[v${index + 1}]xfade=transition=fade:duration=${fade}:offset=${(end - fade).toFixed(3)}[x${index + 1}]`;
    end += frames / 30 - fade;
    return filter;
  });
  return [
    '-v',
    'error',
    '-y',
    ...inputs,
    '-filter_complex',
    [...zooms, ...fades].join(';'),
    '-map',
    `[x${scenes.length - 1}]`,
    '-t',
    String(storyboard.seconds),
    '-c:v',
    'libx264',
    '-preset',
    'veryfast',
    '-crf',
    '20',
    '-profile:v',
    'high',
    '-pix_fmt',
    'yuv420p',
    out,
  ];
}
