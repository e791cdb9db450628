/** Checks a finished file before it may be kept: every frame is there, and it is what the platforms take. */
import { execFile } from 'node:child_process';
import { open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { z } from 'zod';
import { FRAMES_PER_SECOND } from '#studio/shared/time.ts';

const run = promisify(execFile);

const probeSchema = z.object({
  streams: z.array(
    z.object({
      codec_type: z.string(),
      codec_name: z.string(),
      profile: z.string().optional(),
      width: z.number().optional(),
      height: z.number().optional(),
      color_space: z.string().optional(),
      duration: z.coerce.number().optional(),
      nb_read_packets: z.coerce.number().optional(),
    }),
  ),
});

/** Null when all is well, else what is wrong, in a few words for the log. */
export async function verifyVideo(ffprobe: string, path: string, expected: { frames: number; width: number; height: number; seconds: number }): Promise<string | null> {
  const { stdout } = await run(ffprobe, ['-v', 'error', '-protocol_whitelist', 'file', '-f', 'mp4', '-count_packets', '-show_streams', '-of', 'json', path], { maxBuffer: 10e6 });
  const { streams } = probeSchema.parse(JSON.parse(stdout));
  const video = streams.find((stream) => stream.codec_type === 'video');
  const audio = streams.find((stream) => stream.codec_type === 'audio');
  if (video === undefined || audio === undefined || streams.length !== 2) return `it has ${streams.map((stream) => stream.codec_type).join(' and ') || 'no streams'}`;
  if (video.codec_name !== 'h264' || video.profile !== 'High' || audio.codec_name !== 'aac') return `it is ${video.codec_name} ${video.profile ?? ''} and ${audio.codec_name}`;
  if (video.width !== expected.width || video.height !== expected.height) return `it is ${video.width}×${video.height}, not ${expected.width}×${expected.height}`;
  if (video.color_space !== 'bt709') return `its colours are tagged ${video.color_space ?? 'nothing'}`;
  if (video.nb_read_packets !== expected.frames) return `it has ${video.nb_read_packets} frames of ${expected.frames}`;
  for (const { codec_type: type, duration } of [video, audio]) {
    if (duration === undefined || Math.abs(duration - expected.seconds) > 1 / FRAMES_PER_SECOND) return `its ${type} lasts ${duration} s, not ${expected.seconds} s`;
  }
  return (await startsFast(path)) ? null : 'its index stands at the end';
}

/** True when the index (moov) stands before the media (mdat): a player starts without the whole file. */
async function startsFast(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const header = new DataView(new ArrayBuffer(16));
    for (let offset = 0; ; ) {
      const { bytesRead } = await file.read(header, 0, 16, offset);
      if (bytesRead < 8) return false;
      const kind = String.fromCharCode(header.getUint8(4), header.getUint8(5), header.getUint8(6), header.getUint8(7));
      if (kind === 'moov') return true;
      if (kind === 'mdat') return false;
      const size = header.getUint32(0);
      offset += size === 1 ? Number(header.getBigUint64(8)) : size;
      if (size === 0) return false;
    }
  } finally {
    await file.close();
  }
}
