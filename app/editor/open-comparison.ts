/** Plays two clips in step: one clock for both pictures, and the sound of one of them. */
import { choosePoster } from '#studio/export/choose-poster.ts';
import { secondsAtFrame } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import type { Player, PlayerSteering } from '#app/editor/open-player.ts';
import { openPlayerPicture } from '#app/editor/player-picture.ts';
import { openPlayerSound } from '#app/editor/player-sound.ts';
import type { PlayerState } from '#app/editor/player-state.ts';
import { openPlayerStore } from '#app/editor/player-store.ts';
import { openPlayerTime } from '#app/editor/player-time.ts';
import type { Sources } from '#app/editor/sources.ts';

/** The left clip and the right one. */
export type Pair<T> = readonly [T, T];
export type Side = 0 | 1;
export const SIDES: Pair<Side> = [0, 1];

export type ComparedClip = { canvas: HTMLCanvasElement; storyboard: Storyboard; sources: Sources };

export type Comparison = PlayerSteering &
  Pick<Player, 'subscribe' | 'close'> & {
    /** How each clip is doing; `state` is that of both together, as long as the longer one. */
    sides: Pair<{
      state: () => PlayerState;
      subscribe: Player['subscribe'];
      fit: Player['fit'];
      /** Reads again what could not be read. */
      again(): void;
    }>;
    /** Whose sound is heard. */
    heard(): Side;
    hear(side: Side): void;
  };

/**
 * Both show the same moment; a clip that has ended stays on its last frame. Until something is played or
 * moved, both stand at the moment of the left clip's poster. What can't be read is said in the state of its
 * side, and the other continues; nothing is thrown.
 */
export function openComparison(clips: Pair<ComparedClip>): Comparison {
  const store = openPlayerStore();
  const standing = secondsAtFrame(choosePoster(clips[0].storyboard));
  let heard: Side = 0;
  const open = (side: Side) => {
    const { canvas, sources, storyboard } = clips[side];
    const own = openPlayerStore();
    own.change({ durationSeconds: storyboard.seconds, begun: true, seconds: standing });
    return {
      store: own,
      picture: openPlayerPicture(canvas, sources, own),
      sound: openPlayerSound(sources, own, (seconds) => time.goOn(seconds)),
      storyboard,
    };
  };
  const sides = [open(0), open(1)] as const;
  const time = openPlayerTime(store, {
    draw: () => each(({ picture }) => picture.draw()),
    prepareAhead: (frame) => each(({ picture }) => picture.prepareAhead(frame)),
    start: () => sides[heard].sound.start(),
    stop: () => sides[heard].sound.stop(),
  });
  function each(act: (side: (typeof sides)[Side]) => void): void {
    sides.forEach(act);
  }

  /** Applies moment and choices to both sides. Only the side that is heard plays: its sound card is the clock. */
  function lead(): void {
    const { seconds, begun, playing, muted, volume, captions } = store.get();
    for (const side of SIDES)
      sides[side].store.change({
        seconds: begun ? seconds : standing,
        playing: playing && side === heard,
        muted,
        volume,
        captions,
      });
  }

  /** What both sides report, as one. The sound is that of the side that is heard. */
  function report(): void {
    const { sound } = sides[heard].store.get();
    const picture = pictureOf(sides.map((side) => side.store.get().picture));
    const before = store.get();
    if (before.picture !== picture || before.sound !== sound) store.change({ picture, sound });
  }

  store.change({ durationSeconds: Math.max(clips[0].storyboard.seconds, clips[1].storyboard.seconds) });
  store.subscribe(lead);
  each((side) => side.store.subscribe(report));
  each(({ picture, storyboard }) => picture.show(storyboard));
  showSounds();

  /** The one that plays first: preparing both at once would take twice as long. */
  function showSounds(): void {
    const [first, other] = [sides[heard], sides[heard === 0 ? 1 : 0]];
    first.sound.show(first.storyboard);
    const end = first.store.subscribe(() => {
      if (first.store.get().sound === 'loading') return;
      end();
      other.sound.show(other.storyboard);
    });
  }

  const sideOf = ({ store: own, picture, sound, storyboard }: (typeof sides)[Side]) => ({
    state: own.get,
    subscribe: own.subscribe,
    fit: picture.fit,
    again() {
      picture.show(storyboard);
      sound.show(storyboard);
    },
  });

  return {
    state: store.get,
    subscribe: store.subscribe,
    sides: [sideOf(sides[0]), sideOf(sides[1])],
    play: time.play,
    pause: time.pause,
    seek: time.seek,
    step: time.step,
    set(choice) {
      const { captions } = store.get();
      store.change(choice);
      each(({ sound }) => sound.setVolume());
      if (store.get().captions !== captions) each(({ picture }) => picture.reopen());
    },
    heard: () => heard,
    hear(side) {
      if (side === heard) return;
      sides[heard].sound.stop();
      heard = side;
      const { sound, storyboard } = sides[side];
      sound.show(storyboard);
      store.change({ sound: sides[side].store.get().sound });
      if (store.get().playing) sound.start();
    },
    close() {
      each(({ picture, sound, store: own }) => {
        picture.close();
        own.close();
        sound.close();
      });
      store.close();
    },
  };
}

/** While one is loading nothing plays; one that can't be shown does not hold up the other. */
function pictureOf(sides: readonly PlayerState['picture'][]): PlayerState['picture'] {
  if (sides.some((picture) => picture === 'none' || picture === 'loading')) return 'loading';
  return sides.every((picture) => picture === 'failed') ? 'failed' : 'ready';
}
