/** Checks a finished file before it may be kept: every frame is there, and it is what the platforms take. */
import { readMp4, type Mp4Track } from '#adapters/encoder/read-mp4.ts';
import { FRAMES_PER_SECOND, SAMPLES_PER_SECOND } from '#studio/shared/time.ts';

export type ExpectedVideo = { frames: number; seconds: number; width: number; height: number };

const H264_HIGH = 100;
/** ITU-T H.273: 1 is BT.709 in each of the three. */
const BT709 = 1;

/** Null when the file is valid, otherwise the problem, in a few words for the log. */
export async function verifyVideo(path: string, expected: ExpectedVideo): Promise<string | null> {
  try {
    const { startsFast, mediaBytes, tracks } = await readMp4(path);
    const video = tracks.find((track) => track.handler === 'vide');
    const sound = tracks.find((track) => track.handler === 'soun');
    if (video === undefined || sound === undefined || tracks.length !== 2)
      return `it has ${tracks.map((track) => track.handler).join(' and ') || 'no tracks'}`;
    if (!startsFast) return 'its index stands at the end';
    if (video.bytes + sound.bytes > mediaBytes)
      return `it has ${mediaBytes} bytes of media of ${video.bytes + sound.bytes}`;
    return (
      wrongVideo(video, expected) ??
      wrongSound(sound) ??
      [video, sound].map((track) => wrongLength(track, expected.seconds)).find((wrong) => wrong !== null) ??
      null
    );
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

function wrongVideo(
  { codec, h264Profile, width, height, colour, samples }: Mp4Track,
  expected: ExpectedVideo,
): string | null {
  if (codec !== 'avc1' || h264Profile !== H264_HIGH)
    return `its video is ${codec}, profile ${h264Profile ?? 'unknown'}`;
  if (width !== expected.width || height !== expected.height)
    return `it is ${width} × ${height}, not ${expected.width} × ${expected.height}`;
  if (
    colour === null ||
    colour.primaries !== BT709 ||
    colour.transfer !== BT709 ||
    colour.matrix !== BT709 ||
    colour.fullRange
  )
    return 'its colours are not tagged as BT.709 in limited range';
  return samples === expected.frames ? null : `it has ${samples} frames of ${expected.frames}`;
}

function wrongSound({ codec, channels, samplesPerSecond }: Mp4Track): string | null {
  return codec === 'mp4a' && channels === 2 && samplesPerSecond === SAMPLES_PER_SECOND
    ? null
    : `its sound is ${codec}, ${channels} channels at ${samplesPerSecond} Hz`;
}

function wrongLength({ handler, seconds }: Mp4Track, expectedSeconds: number): string | null {
  return Math.abs(seconds - expectedSeconds) <= 1 / FRAMES_PER_SECOND
    ? null
    : `its ${handler} lasts ${seconds} s, not ${expectedSeconds} s`;
}
