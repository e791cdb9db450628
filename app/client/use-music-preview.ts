/** Plays the music that the clip would have, composed in the browser: the same notes, nothing to load. */
import { useEffect, useRef, useState } from 'react';
import type { CreateForm } from '#app/components/create/create-form.ts';
import type { Mood } from '#studio/music/music.ts';

const USUAL_MOOD: Mood = 'warm';

export function useMusicPreview(form: CreateForm): { playing: boolean; toggle: () => void } {
  const [playing, setPlaying] = useState(false);
  const context = useRef<AudioContext | null>(null);
  const stop = () => {
    void context.current?.close();
    context.current = null;
    setPlaying(false);
  };
  useEffect(() => stop, [form.seed, form.mood, form.music, form.seconds]);

  async function play(): Promise<void> {
    setPlaying(true);
    const audio = new AudioContext();
    context.current = audio;
    const [{ composeMusic }, { playScore }, { LOOKS }] = await Promise.all([import('#studio/music/compose-music.ts'), import('#studio/music/play-score.ts'), import('#studio/storyboard/looks/looks.ts')]);
    const mood = form.mood ?? (form.look === null ? USUAL_MOOD : LOOKS[form.look].mood);
    const { left, right } = playScore(composeMusic({ seed: form.seed, mood, seconds: form.seconds }));
    if (context.current !== audio) return;
    const buffer = audio.createBuffer(2, left.length, 48_000);
    buffer.copyToChannel(new Float32Array(left), 0);
    buffer.copyToChannel(new Float32Array(right), 1);
    const source = audio.createBufferSource();
    source.buffer = buffer;
    source.connect(audio.destination);
    source.onended = stop;
    source.start();
  }
  return { playing, toggle: () => (playing ? stop() : void play()) };
}
