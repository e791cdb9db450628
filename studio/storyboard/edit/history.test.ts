/** Tests by chance: whatever is edited in whatever order, the storyboard stays whole and every step can be undone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOODS } from '#studio/music/music.ts';
import { framesIn, FRAMES_PER_SECOND } from '#studio/shared/time.ts';
import { MOTION_KINDS } from '#studio/storyboard/shot.ts';
import {
  FONT_FAMILIES,
  LOOK_IDS,
  storyboardSchema,
  TRANSITION_KINDS,
  type Storyboard,
} from '#studio/storyboard/storyboard.ts';
import type { Edit } from './edit.ts';
import { changeHistory, openHistory, type History } from './history.ts';
import { linesOf } from './line-text.ts';
import { spokenStoryboard } from '#tests/film/spoken-storyboard.ts';

const SPOKEN = ['gallery-en', 'bold-de-wide', 'noir-ar', 'pop-zh-wide'].map(spokenStoryboard);
/** The last is read, not heard. */
const FILMS = [...SPOKEN, { ...SPOKEN[0]!, sound: { ...SPOKEN[0]!.sound, voice: [] } }];
const RUNS = 60;

/** An edit of the current storyboard: positions are fractions of its current length. */
type Wish = (storyboard: Storyboard) => Edit;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const at = <T>(items: readonly T[], position: number): T =>
  items[Math.min(items.length - 1, Math.floor(position * items.length))]!;
const sceneId = (storyboard: Storyboard, position: number): string => at(storyboard.scenes, position).id;

const wishes: fc.Arbitrary<Wish> = fc.oneof(
  fc.tuple(share, fc.nat(12)).map(([position, toIndex]): Wish => (s) => ({
    kind: 'move-scene',
    sceneId: sceneId(s, position),
    toIndex,
  })),
  fc.tuple(share, share).map(([position, picture]): Wish => (s) => ({
    kind: 'add-scene',
    afterSceneId: sceneId(s, position),
    picture: at(s.pictures, picture),
  })),
  share.map((position): Wish => (s) => ({ kind: 'remove-scene', sceneId: sceneId(s, position) })),
  fc
    .tuple(share, fc.option(fc.double({ min: 0, max: 15, noNaN: true })))
    .map(([position, seconds]): Wish => (s) => ({
      kind: 'split-scene',
      sceneId: sceneId(s, position),
      seconds,
    })),
  share.map((position): Wish => (s) => ({ kind: 'duplicate-scene', sceneId: sceneId(s, position) })),
  fc.tuple(share, share).map(([position, picture]): Wish => (s) => ({
    kind: 'change-picture',
    sceneId: sceneId(s, position),
    picture: at(s.pictures, picture),
  })),
  fc
    .tuple(share, fc.option(fc.record({ point: fc.record({ x: share, y: share }), close: fc.boolean() })))
    .map(([position, aim]): Wish => (s) => ({ kind: 'set-focus', sceneId: sceneId(s, position), aim })),
  fc.tuple(share, fc.constantFrom(...MOTION_KINDS)).map(([position, motion]): Wish => (s) => ({
    kind: 'set-motion',
    sceneId: sceneId(s, position),
    motion,
  })),
  fc.tuple(share, fc.double({ min: -1, max: 16, noNaN: true })).map(([position, seconds]): Wish => (s) => ({
    kind: 'set-scene-seconds',
    sceneId: sceneId(s, position),
    seconds,
  })),
  fc.tuple(share, fc.double({ min: -1, max: 16, noNaN: true })).map(([position, seconds]): Wish => (s) => ({
    kind: 'move-cut',
    sceneId: sceneId(s, position),
    seconds,
  })),
  fc.tuple(share, fc.constantFrom(...TRANSITION_KINDS)).map(([position, transition]): Wish => (s) => ({
    kind: 'set-transition',
    sceneId: sceneId(s, position),
    transition,
  })),
  fc
    .tuple(
      share,
      fc.constantFrom(
        'Small brown speckles.',
        'Ok',
        '手工上釉的杯',
        'a long line of words that goes on and on until nobody can say it in time',
      ),
    )
    .map(([position, text]): Wish => (s) => ({
      kind: 'change-line',
      lineId: at(linesOf(s), position).lineId,
      text,
    })),
  fc.tuple(share, fc.string({ unit: 'grapheme' })).map(([position, text]): Wish => (s) => ({
    kind: 'change-caption',
    lineId: at(linesOf(s), position).lineId,
    text,
  })),
  fc.boolean().map((shown): Wish => () => ({ kind: 'show-captions', shown })),
  fc
    .record({
      size: fc.constantFrom('small', 'large', null),
      mark: fc.constantFrom('pill', 'underline', null),
    } as const)
    .map((choice): Wish => () => ({ kind: 'set-caption-style', choice })),
  fc.record({ title: fc.string(), callToAction: fc.string() }).map((texts): Wish => () => ({
    kind: 'set-end-card',
    texts,
  })),
  fc.record({ rate: fc.double({ min: 0.8, max: 1.2, noNaN: true }) }).map((choice): Wish => () => ({
    kind: 'set-voice',
    choice,
  })),
  fc.record({ mood: fc.constantFrom(...MOODS), seed: fc.nat() }).map((choice): Wish => () => ({
    kind: 'set-music',
    choice,
  })),
  fc.constant<Wish>(() => ({ kind: 'remove-music' })),
  fc.constantFrom(...LOOK_IDS).map((lookId): Wish => () => ({ kind: 'change-look', lookId })),
  fc
    .record({
      colour: fc.constantFrom('#0a7d4f', '#ffffff', null),
      font: fc.constantFrom(...FONT_FAMILIES, null),
    })
    .map((choice): Wish => () => ({ kind: 'set-brand', choice })),
);

const steps = fc.tuple(fc.nat(FILMS.length - 1), fc.array(wishes, { minLength: 1, maxLength: 14 }));

function played(start: Storyboard, list: readonly Wish[]): History[] {
  const histories = [openHistory(start)];
  for (const wish of list) {
    const before = histories.at(-1)!;
    histories.push(changeHistory(before, { kind: 'edit', edit: wish(before.present) }));
  }
  return histories;
}

test('every sequence of edits gives a storyboard that the schema accepts as it is', () => {
  fc.assert(
    fc.property(steps, ([which, list]) => {
      for (const { present } of played(FILMS[which]!, list))
        expect(storyboardSchema.parse(present)).toEqual(present);
    }),
    { numRuns: RUNS },
  );
});

test('scenes tile the whole length in whole frames, and no transition outlasts its scene', () => {
  fc.assert(
    fc.property(steps, ([which, list]) => {
      const { present } = played(FILMS[which]!, list).at(-1)!;
      expect(present.scenes[0]?.startSeconds).toBe(0);
      expect(present.scenes.at(-1)?.endSeconds).toBe(present.seconds);
      expect(new Set(present.scenes.map(({ id }) => id)).size).toBe(present.scenes.length);
      for (const [index, scene] of present.scenes.entries()) {
        expect(scene.startSeconds * FRAMES_PER_SECOND).toBeCloseTo(framesIn(scene.startSeconds), 9);
        expect(scene.endSeconds).toBe(present.scenes[index + 1]?.startSeconds ?? present.seconds);
        expect(framesIn(scene.endSeconds) - framesIn(scene.startSeconds)).toBeGreaterThanOrEqual(9);
        expect(scene.transition === null).toBe(index === 0);
        expect(framesIn(scene.transition?.seconds ?? 0)).toBeLessThan(
          framesIn(scene.endSeconds) - framesIn(scene.startSeconds),
        );
        expect(present.pictures.map(({ id }) => id)).toContain(scene.content.shot?.pictureId);
      }
    }),
    { numRuns: RUNS },
  );
});

test('undo gives every former document exactly, and redo the later one', () => {
  fc.assert(
    fc.property(steps, ([which, list]) => {
      const histories = played(FILMS[which]!, list);
      let history = histories.at(-1)!;
      const last = history.present;
      const before = history.past.length;
      for (const expected of [...history.past].reverse()) {
        history = changeHistory(history, { kind: 'undo' });
        expect(history.present).toEqual(expected);
      }
      expect(history.present).toEqual(FILMS[which]);
      expect(changeHistory(history, { kind: 'undo' })).toBe(history);
      for (let step = 0; step < before; step++) history = changeHistory(history, { kind: 'redo' });
      expect(history.present).toEqual(last);
    }),
    { numRuns: RUNS },
  );
});

test('captions never overlap and end before the end card', () => {
  fc.assert(
    fc.property(steps, ([which, list]) => {
      const { present } = played(FILMS[which]!, list).at(-1)!;
      for (const [index, caption] of present.captions.entries()) {
        expect(caption.endSeconds).toBeGreaterThan(caption.startSeconds);
        expect(caption.endSeconds).toBeLessThanOrEqual(
          (present.captions[index + 1]?.startSeconds ?? present.scenes.at(-1)!.startSeconds + 0.5) + 1e-6,
        );
      }
    }),
    { numRuns: RUNS },
  );
});

test('a refused edit changes nothing and says why', () => {
  const history = openHistory(FILMS[0]!);
  const refused = changeHistory(history, {
    kind: 'edit',
    edit: { kind: 'remove-scene', sceneId: 'nowhere' },
  });
  expect(refused.present).toBe(history.present);
  expect(refused.past).toEqual([]);
  expect(refused.refused).toBe('Scene: This scene is no longer there.');
});

test('an earlier version is restored as a step that can be undone; restoring the current one is none', () => {
  const [first, second] = [SPOKEN[0]!, { ...SPOKEN[0]!, title: 'Another' }];
  const restored = changeHistory(openHistory(first), { kind: 'restore', storyboard: second });
  expect(restored.present).toEqual(second);
  expect(changeHistory(restored, { kind: 'undo' }).present).toEqual(first);
  expect(changeHistory(restored, { kind: 'restore', storyboard: structuredClone(second) })).toBe(restored);
});
