/** Tests that a scene has one name and one length. */
import { expect, test } from 'vitest';
import { sceneLength, sceneName } from './scene-name.ts';

test.each([
  [0, 47 / 30, '1.6'],
  [2.1, 4.1, '2.0'],
  [12.5, 15, '2.5'],
])('a scene from %d to %d is %s seconds long', (startSeconds, endSeconds, length) => {
  expect(sceneLength({ startSeconds, endSeconds })).toBe(length);
});

test('scenes are counted from 1, and the end card is named', () => {
  const picture = { content: { kind: 'picture' } } as Parameters<typeof sceneName>[0];
  const endCard = { content: { kind: 'endCard' } } as Parameters<typeof sceneName>[0];
  expect([sceneName(picture, 0), sceneName(endCard, 5)]).toEqual(['Scene 1', 'End card']);
});
