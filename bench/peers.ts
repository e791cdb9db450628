/** Compares an export with another way to make the same film: an ffmpeg filter graph that zooms pictures enlarged four times. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { alternate, costOf, type Cost } from '#bench/measure.ts';
import type { Sample } from '#bench/sample-clip.ts';
import type { Table } from '#bench/table.ts';
import type { Workshop } from '#bench/workshop.ts';
import { framesIn } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

const run = promisify(execFile);

const SAMPLE: Sample = { handle: 'stoneware-mug', lookId: 'gallery', seconds: 15, aspectRatio: '9:16' };
const MEMORY_SAMPLES_A_SECOND = 10;

export type PeerResults = { costs: Record<'export' | 'graph', Cost>; peakMegabytes: { seconds: number; megabytes: number }[] };

export async function measurePeers(workshop: Workshop, rounds: number, say: (line: string) => void): Promise<PeerResults> {
  const { encoder, storage, ffmpeg, folder } = workshop;
  const storyboard = await workshop.sample(SAMPLE);
  const encode = async (board: Storyboard): Promise<void> => {
    const made = await encoder.encode({ storyboard: board, settings: { resolution: '1080p', bitsPerSecond: null } });
    if (!made.ok) throw made.error;
  };
  const paths = new Map(await Promise.all(storyboard.pictures.map(async (picture) => [picture.id, await storage.localPath(picture.file)] as const)));
  const args = graphArguments(storyboard, paths, join(folder, 'graph.mp4'));
  const drawGraph = async (): Promise<void> => {
    await run(ffmpeg, args);
  };
  const costs = await alternate({ export: () => encode(storyboard), graph: drawGraph }, rounds, (round, name, cost) => say(`round ${round} ${name}: ${cost.cpuSeconds.toFixed(2)} CPU s`));
  const peakMegabytes = [];
  for (const seconds of [15, 30] as const) {
    const board = await workshop.sample({ ...SAMPLE, seconds });
    peakMegabytes.push({ seconds, megabytes: await peakOf(() => encode(board)) });
    say(`memory of a ${seconds} s export: ${peakMegabytes.at(-1)?.megabytes.toFixed(0) ?? ''} MB`);
  }
  return { costs: { export: costs['export'] ?? (await costOf(() => encode(storyboard))), graph: costs['graph'] ?? { cpuSeconds: 0, wallSeconds: 0 } }, peakMegabytes };
}

export function peerTables({ costs, peakMegabytes }: PeerResults): Table[] {
  const row = (name: string, cost: Cost) => [name, cost.cpuSeconds.toFixed(2), cost.wallSeconds.toFixed(2), (cost.cpuSeconds / costs.export.cpuSeconds).toFixed(2)];
  return [
    {
      title: 'An export and other ways to make a 15 s clip of the same pictures (1080 × 1920)',
      columns: ['way', 'CPU s', 's', 'CPU ÷ export'],
      rows: [row('export', costs.export), row('ffmpeg graph: zoompan on pictures enlarged 4 ×, crossfades; no captions, no looks, no sound', costs.graph)],
      note: 'Remotion and editly were not measured in this run.',
    },
    { title: 'Memory of an export (PSS of the render process and its ffmpeg, highest of ten samples a second)', columns: ['clip', 'MB'], rows: peakMegabytes.map(({ seconds, megabytes }) => [`${seconds} s`, megabytes.toFixed(0)]) },
  ];
}

/** The scenes as zoompan filters joined by crossfades: the same cuts and lengths as the storyboard, the same encoder settings. */
function graphArguments(storyboard: Storyboard, paths: ReadonlyMap<string, string>, out: string): string[] {
  const fade = 0.5;
  const scenes = storyboard.scenes.map((scene) => ({ frames: framesIn(scene.endSeconds - scene.startSeconds + fade), path: paths.get(scene.content.shot?.pictureId ?? '') ?? '' }));
  const inputs = scenes.flatMap(({ path }) => ['-i', path]);
  const zooms = scenes.map(({ frames }, index) => `[${index}:v]scale=4320:7680:force_original_aspect_ratio=increase,crop=4320:7680,zoompan=z='1+0.12*on/${frames}':x='iw/2-iw/zoom/2':y='ih/2-ih/zoom/2':d=${frames}:s=1080x1920:fps=30,format=yuv420p[v${index}]`);
  let end = (scenes[0]?.frames ?? 0) / 30;
  const fades = scenes.slice(1).map(({ frames }, index) => {
    const filter = `${index === 0 ? '[v0]' : `[x${index}]`}[v${index + 1}]xfade=transition=fade:duration=${fade}:offset=${(end - fade).toFixed(3)}[x${index + 1}]`;
    end += frames / 30 - fade;
    return filter;
  });
  return ['-v', 'error', '-y', ...inputs, '-filter_complex', [...zooms, ...fades].join(';'), '-map', `[x${scenes.length - 1}]`, '-t', String(storyboard.seconds), '-c:v', 'libx264', '-preset', 'veryfast', '-crf', '20', '-profile:v', 'high', '-pix_fmt', 'yuv420p', out];
}

/** Highest sum of proportional set sizes of this process's descendants while the work runs, megabytes; 0 where /proc tells none. */
async function peakOf(work: () => Promise<void>): Promise<number> {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, descendantsOf(process.pid).reduce((sum, pid) => sum + pssOf(pid), 0) / 1024);
  }, 1000 / MEMORY_SAMPLES_A_SECOND);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return peak;
}

function descendantsOf(pid: number): number[] {
  const children = readOr(`/proc/${pid}/task/${pid}/children`, '').split(' ').filter((text) => text !== '').map(Number);
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

const pssOf = (pid: number): number => Number(/^Pss:\s+(\d+) kB/m.exec(readOr(`/proc/${pid}/smaps_rollup`, ''))?.[1] ?? 0);

/** A process may end between two looks at it. */
function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return otherwise;
    throw error;
  }
}
