/** Tests at which moment the editor shows a scene. */
import { expect, test } from 'vitest';
import type { Scene } from '#studio/storyboard/storyboard.ts';
import { secondsAtRest } from './seconds-at-rest.ts';

const scene = (elementStarts: number[], transitionSeconds?: number) =>
  ({
    startSeconds: 2,
    endSeconds: 4,
    transition: transitionSeconds === undefined ? null : { kind: 'push', seconds: transitionSeconds },
    content: {
      kind: 'picture',
      layout: { kind: 'grid', elements: elementStarts.map((startSeconds) => ({ startSeconds })) },
    },
    // What else a scene has is not read.
  }) as unknown as Scene;

test('a scene of one picture is shown past its transition', () => {
  const { content, ...rest } = scene([], 0.4);
  expect(secondsAtRest({ ...rest, content: { ...content, layout: undefined } as Scene['content'] })).toBe(
    2.5,
  );
});

test('a scene of several is shown when the last of them is in its place', () => {
  expect(secondsAtRest(scene([0, 0.5, 1]))).toBe(3.3);
  expect(secondsAtRest(scene([0, 0.1], 0.6))).toBe(2.7);
});

test('a scene that ends before is shown at its end', () => {
  expect(secondsAtRest(scene([0, 1.9]))).toBe(4);
});
