/** Writes and reads 16-bit PCM WAV, the one form in which recordings are kept. */

/** Interleaves channels of equal length (−1 to 1, clipped beyond) into a WAV file. */
export function encodeWav(channels: readonly Float32Array[], samplesPerSecond: number): Uint8Array {
  const first = channels[0];
  if (first === undefined) throw new RangeError('A WAV file needs at least one channel.');
  const count = channels.length;
  const dataBytes = first.length * count * 2;
  const bytes = new Uint8Array(44 + dataBytes);
  const view = new DataView(bytes.buffer);
  const text = (offset: number, value: string) =>
    [...value].forEach((letter, i) => view.setUint8(offset + i, letter.charCodeAt(0)));
  text(0, 'RIFF');
  view.setUint32(4, 36 + dataBytes, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, count, true);
  view.setUint32(24, samplesPerSecond, true);
  view.setUint32(28, samplesPerSecond * count * 2, true);
  view.setUint16(32, count * 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, dataBytes, true);
  const pcm = new Int16Array(bytes.buffer, 44);
  channels.forEach((channel, c) => {
    for (let i = 0; i < channel.length; i++)
      pcm[i * count + c] = Math.round(Math.max(-1, Math.min(1, channel[i] ?? 0)) * 32767);
  });
  return bytes;
}

/** Reads a 16-bit PCM WAV file into one array a channel. Throws RangeError for anything else. */
export function decodeWav(bytes: Uint8Array): { channels: Float32Array[]; samplesPerSecond: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tag = (offset: number) => String.fromCharCode(...bytes.subarray(offset, offset + 4));
  if (bytes.length < 44 || tag(0) !== 'RIFF' || tag(8) !== 'WAVE') throw new RangeError('Not a WAV file.');
  let offset = 12;
  let format: { count: number; samplesPerSecond: number } | null = null;
  while (offset + 8 <= bytes.length) {
    const size = view.getUint32(offset + 4, true);
    const body = offset + 8;
    if (tag(offset) === 'fmt ') {
      if (view.getUint16(body, true) !== 1 || view.getUint16(body + 14, true) !== 16)
        throw new RangeError('Only 16-bit PCM WAV files can be read.');
      format = { count: view.getUint16(body + 2, true), samplesPerSecond: view.getUint32(body + 4, true) };
    } else if (tag(offset) === 'data' && format !== null) {
      const { count, samplesPerSecond } = format;
      const frames = Math.floor(Math.min(size, bytes.length - body) / (2 * count));
      const channels = Array.from({ length: count }, () => new Float32Array(frames));
      channels.forEach((channel, c) => {
        for (let i = 0; i < frames; i++) channel[i] = view.getInt16(body + (i * count + c) * 2, true) / 32767;
      });
      return { channels, samplesPerSecond };
    }
    offset = body + size + (size % 2);
  }
  throw new RangeError('The WAV file has no sound in it.');
}
