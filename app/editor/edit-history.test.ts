/** Tests what the editor treats as one step. */
import { expect, test } from 'vitest';
import type { Edit } from '#studio/storyboard/edit/edit.ts';
import { spokenStoryboard } from '#tests/film/spoken-storyboard.ts';
import { changeEditHistory, openEditHistory, type EditHistory } from './edit-history.ts';

const storyboard = spokenStoryboard();
const scene = storyboard.scenes[1]!;
const volume = (gainDecibels: number): Edit => ({ kind: 'set-music', choice: { gainDecibels } });
const speed = (rate: number): Edit => ({ kind: 'set-voice', choice: { rate } });
const focus = (x: number, close = false): Edit => ({
  kind: 'set-focus',
  sceneId: scene.id,
  aim: { point: { x, y: 0.5 }, close },
});
const another = (seed: number): Edit => ({ kind: 'set-music', choice: { seed } });

/** Edits, each with the press it came in (null: a key) and when, in milliseconds. */
type Turn = [edit: Edit, press: number | null, milliseconds: number];
const after = (...turns: Turn[]): EditHistory =>
  turns.reduce(
    (history, [edit, press, milliseconds]) =>
      changeEditHistory(history, { kind: 'edit', edit, moment: { press, milliseconds } }),
    openEditHistory(storyboard),
  );
const steps = (...turns: Turn[]): number => after(...turns).past.length;

test('a slider dragged in one press is one step, however long it takes, and undo gives what was before it', () => {
  const dragged = after([volume(-5), 1, 0], [volume(-6), 1, 30], [volume(-9), 1, 5000]);
  expect(dragged.present.sound.music?.gainDecibels).toBe(-9);
  expect(dragged.past).toEqual([storyboard]);
  const undone = changeEditHistory(dragged, { kind: 'undo' });
  expect(undone.present).toEqual(storyboard);
  expect(changeEditHistory(undone, { kind: 'redo' }).present).toEqual(dragged.present);
});

test('two presses are two steps, even at once', () => {
  expect(steps([volume(-5), 1, 0], [volume(-6), 2, 10])).toBe(2);
});

test.each([
  ['up to 600 ms apart are one step', 600, 1],
  ['further apart are two', 601, 2],
])('key presses %s', (_title, milliseconds, expected) => {
  expect(steps([volume(-5), null, 0], [volume(-6), null, milliseconds])).toBe(expected);
});

test('the pause is counted from the last key press, not from the first', () => {
  expect(steps([volume(-5), null, 0], [volume(-6), null, 500], [volume(-7), null, 1000])).toBe(1);
});

test('a key press after the pointer begins a step', () => {
  expect(steps([volume(-5), 1, 0], [volume(-6), null, 10])).toBe(2);
});

test('another field is another step', () => {
  expect(steps([volume(-5), null, 0], [speed(1.1), null, 10], [volume(-6), null, 20])).toBe(3);
  expect(steps([focus(0.3), null, 0], [focus(0.32), null, 10], [focus(0.32, true), null, 20])).toBe(2);
  expect(
    steps(
      [{ kind: 'set-scene-seconds', sceneId: scene.id, seconds: 2 }, null, 0],
      [{ kind: 'set-scene-seconds', sceneId: scene.id, seconds: 3 }, null, 10],
    ),
  ).toBe(1);
});

test('what is chosen, not slid, is a step each time', () => {
  expect(steps([another(11), null, 0], [another(12), null, 100])).toBe(2);
  expect(
    steps(
      [{ kind: 'set-brand', choice: { colour: '#0a7d4f' } }, null, 0],
      [{ kind: 'set-brand', choice: { colour: null } }, null, 100],
    ),
  ).toBe(2);
});

test('a gesture that ends where it began leaves no step', () => {
  const gain = storyboard.sound.music?.gainDecibels ?? 0;
  expect(steps([volume(gain - 1), 1, 0], [volume(gain), 1, 10])).toBe(0);
  expect(steps([volume(gain - 1), 1, 0], [volume(gain), 1, 10], [volume(gain - 2), 1, 20])).toBe(1);
});

test('after an undo the same gesture begins a step of its own', () => {
  const undone = changeEditHistory(after([volume(-5), 1, 0], [volume(-6), 1, 10]), { kind: 'undo' });
  const again = changeEditHistory(undone, {
    kind: 'edit',
    edit: volume(-7),
    moment: { press: 1, milliseconds: 20 },
  });
  expect(again.past).toEqual([storyboard]);
});

test('a refused change within a gesture is reported, and the gesture continues', () => {
  const refused = after([volume(-5), 1, 0], [volume(-99), 1, 10]);
  expect(refused.refused).toContain('Volume');
  const on = changeEditHistory(refused, {
    kind: 'edit',
    edit: volume(-6),
    moment: { press: 1, milliseconds: 20 },
  });
  expect([on.past.length, on.refused]).toEqual([1, null]);
});

test('a save is no step: what came before it can be undone after it, and redone with the recordings it made', () => {
  const edited = after([volume(-5), 1, 0], [another(9), null, 5000]);
  const saved = { ...edited.present, title: 'With its recordings' };
  const history = changeEditHistory(edited, { kind: 'saved', storyboard: saved });
  expect([history.present, history.past.length]).toEqual([saved, 2]);
  const undone = changeEditHistory(history, { kind: 'undo' });
  expect(undone.present.sound.music).toMatchObject({ gainDecibels: -5 });
  expect(changeEditHistory(undone, { kind: 'redo' }).present).toEqual(saved);
});
