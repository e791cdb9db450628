/** Reads the sound that programs and services answer with: WAV or bare 16-bit samples. */
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import { decodeWav } from '#studio/shared/samples.ts';

/** One channel; samples are from −1 to 1. */
export type MonoSound = { samples: Float32Array; samplesPerSecond: number };

/** Channels are averaged. SPEAKER_FAILED when it is not a WAV file with sound in it. */
export function readWav(bytes: Uint8Array): Result<MonoSound, AppError> {
  try {
    const { channels, samplesPerSecond } = decodeWav(bytes);
    const [first] = channels;
    if (first === undefined || first.length === 0)
      return err(new AppError('SPEAKER_FAILED', { reason: 'the recording is empty' }));
    const samples = first.map(
      (_, i) => channels.reduce((sum, channel) => sum + (channel[i] ?? 0), 0) / channels.length,
    );
    return ok({ samples, samplesPerSecond });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return err(new AppError('SPEAKER_FAILED', { reason: 'the answer is not a recording' }, { cause: error }));
  }
}

/** Little-endian, mono. SPEAKER_FAILED when it was cut. */
export function readPcm16(bytes: Uint8Array, samplesPerSecond: number): Result<MonoSound, AppError> {
  if (bytes.length < 2 || bytes.length % 2 !== 0)
    return err(new AppError('SPEAKER_FAILED', { reason: 'the recording was cut' }));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const samples = Float32Array.from(
    { length: bytes.length / 2 },
    (_, i) => view.getInt16(i * 2, true) / 32768,
  );
  return ok({ samples, samplesPerSecond });
}
