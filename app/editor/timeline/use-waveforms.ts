/** Reads the recordings of a storyboard and measures how loud they are over time. */
import { useEffect, useRef, useState } from 'react';
import { decodeWav } from '#studio/shared/samples.ts';
import type { SoundPlan } from '#studio/storyboard/sound-plan.ts';
import { getBytes } from '#app/ui/requests/get-bytes.ts';
import type { Sources } from '#app/editor/sources.ts';

/** Peaks, 0 to 1, this many a second. */
export const PEAKS_PER_SECOND = 40;

/** Peaks by the hash of the recording; those that can't be read are missing. */
export function useWaveforms(
  voice: SoundPlan['voice'],
  voiceUrl: Sources['voiceUrl'],
): ReadonlyMap<string, readonly number[]> {
  const [waveforms, setWaveforms] = useState<ReadonlyMap<string, readonly number[]>>(new Map());
  const asked = useRef(new Set<string>());
  const url = useRef(voiceUrl);
  url.current = voiceUrl;
  useEffect(() => {
    for (const { recording } of voice) {
      if (asked.current.has(recording.sha256)) continue;
      asked.current.add(recording.sha256);
      void getBytes(url.current(recording)).then(
        (bytes) => setWaveforms((known) => new Map(known).set(recording.sha256, peaksOf(bytes))),
        () => asked.current.delete(recording.sha256),
      );
    }
  }, [voice]);
  return waveforms;
}

function peaksOf(wav: Uint8Array): number[] {
  const { channels, samplesPerSecond } = decodeWav(wav);
  const samples = channels[0] ?? new Float32Array();
  const step = Math.round(samplesPerSecond / PEAKS_PER_SECOND);
  return Array.from({ length: Math.ceil(samples.length / step) }, (_, index) =>
    samples
      .subarray(index * step, (index + 1) * step)
      .reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0),
  );
}
