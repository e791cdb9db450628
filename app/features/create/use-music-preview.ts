/** Plays the music that the clip would have, composed in the browser: the same notes, nothing to load. */
import { useEffect, useRef, useState } from 'react';
import type { MusicRequest } from '#studio/music/music.ts';
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';

/** `order` is null while there is nothing to make a clip of. */
export function useMusicPreview(request: MusicRequest | null): { playing: boolean; toggle: () => void } {
  const [playing, setPlaying] = useState(false);
  const context = useRef<AudioContext | null>(null);
  const stop = () => {
    void context.current?.close();
    context.current = null;
    setPlaying(false);
  };
  useEffect(() => stop, [request?.seed, request?.mood, request?.seconds]);

  async function play(wanted: MusicRequest): Promise<void> {
    setPlaying(true);
    const audio = new AudioContext();
    context.current = audio;
    try {
      await sound(wanted, audio);
    } catch {
      if (context.current !== audio) return;
      stop();
      window.shopify.toast.show('The music couldn’t be played. Check your connection and try again.', {
        isError: true,
      });
    }
  }
  async function sound(wanted: MusicRequest, audio: AudioContext): Promise<void> {
    const [{ composeMusic }, { playScore }] = await Promise.all([
      import('#studio/music/compose-music.ts'),
      import('#studio/music/play-score.ts'),
    ]);
    const { left, right } = playScore(composeMusic(wanted));
    if (context.current !== audio) return;
    const buffer = audio.createBuffer(2, left.length, SAMPLES_PER_SECOND);
    buffer.copyToChannel(new Float32Array(left), 0);
    buffer.copyToChannel(new Float32Array(right), 1);
    const source = audio.createBufferSource();
    source.buffer = buffer;
    source.connect(audio.destination);
    source.onended = stop;
    source.start();
  }
  return {
    playing,
    toggle() {
      if (playing) stop();
      else if (request !== null) void play(request);
    },
  };
}
